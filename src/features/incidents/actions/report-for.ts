import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { allRoles } from '../../../core/role.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { Reporter } from '../../cases/incident/breach-records.ts';
import { reporterKey } from '../../cases/incident/incident.ts';
import { madeFor } from '../../cases/incident/on-behalf.ts';
import { Incident } from '../../cases/incident/records.ts';
import { refuseUnlessAnswerable } from '../../cases/incident/report.ts';
import { theReporter } from '../../cases/incident/reporter-pseudonyms.ts';
import { nameEntry } from '../../cases/log/case-log.ts';
import { CaseEntry } from '../../cases/log/records.ts';
import { namedNotification } from '../../cases/notifications/named-notification.ts';
import { CaseNotification } from '../../cases/notifications/records.ts';
import { isAccountOf } from '../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { behalfOf } from '../named-colleague.ts';
import { behalf, key, ownReport } from '../own-report.ts';
import { changeRow } from './change-row.ts';
import { shownToReporter } from './shown-to-reporter.ts';

/**
 * Whoever has reported says that it was for somebody else (domain.md C09): a colleague, who then has the report among
 * their own and may answer and is told the number, or a name.
 * @throws Refusal `unknownIncident` for a report of somebody else's, `unknownPerson`, `incidentAssessed`,
 * `incidentClosed`, `changedMeanwhile`
 */
export const reportFor = action({
  summary: 'The reporter says for whom the report is',
  roles: allRoles,
  own: true,
  input: z.strictObject({ key, ...behalf }),
  output: ownReport,
  run: async (context, { key, ...said }) => {
    const { actor, records, directory, clock } = context;
    const { id } = actor.person;
    const now = clock.now();
    const { mainOf } = workplaceOn(context, dayOf(now));
    const incident = await records.fetch(Incident, key);
    if (!incident) throw new Refusal('unknownIncident');
    const to = (before: Reporter): Reporter => {
      if (!isAccountOf(id, before.person, mainOf)) throw new Refusal('unknownIncident');
      refuseUnlessAnswerable(incident.record);
      const { onBehalfOf, forPerson } = behalfOf(said, id, directory, mainOf);
      const isSaid = before.onBehalfOf === onBehalfOf && before.forPerson === forPerson;
      return isSaid ? before : madeFor(before, { onBehalfOf, forPerson }, id, now);
    };
    const wish = { unknown: 'unknownIncident', to } as const;
    const { stored, isWritten } = await changeRow(context, Reporter, reporterKey(key), wish);
    await tellNamed(context, incident, stored.record);
    // At once: who had a part in it before is known by this line (`own-case-now.ts`).
    if (isWritten) await records.create(CaseEntry, nameEntry('madeFor', incident, stored, theReporter, now));
    return shownToReporter(context, incident);
  },
});

/** Also where a server stopped before it was planned; what nobody repeats, `scheduled/case-questions.ts` plans. */
async function tellNamed(
  { records, clock, followUps }: Context,
  incident: Stored<Incident>,
  { forPerson }: Reporter,
): Promise<void> {
  const notification = forPerson !== undefined && namedNotification(incident, forPerson, clock.now());
  if (!notification || records.find(CaseNotification, notification.key)) return;
  await records.create(CaseNotification, notification);
  followUps.tellOfCases();
}
