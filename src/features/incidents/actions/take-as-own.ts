import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { allRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { Reporter } from '../../cases/incident/breach-records.ts';
import { reporterKey } from '../../cases/incident/incident.ts';
import { reporterRoleOf, takenAsOwn } from '../../cases/incident/on-behalf.ts';
import { Incident } from '../../cases/incident/records.ts';
import { oneOfThem } from '../../cases/incident/reporter-pseudonyms.ts';
import { nameEntry } from '../../cases/log/case-log.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { key, ownReport } from '../own-report.ts';
import { changeRow } from './change-row.ts';
import { shownToReporter } from './shown-to-reporter.ts';

/**
 * Whoever a report was made for makes it their own: it was written from another's phone (C09). Who may, is who the
 * reporter named and a token proves; nothing else opens it. Doing it twice is one step.
 * @throws Refusal `unknownIncident` for anybody else, and where the report is about them; `changedMeanwhile`
 */
export const takeAsOwn = action({
  summary: 'Whoever a report was made for makes it their own',
  roles: allRoles,
  own: true,
  input: z.strictObject({ key }),
  output: ownReport,
  run: async (context, { key }) => {
    const { actor, records, clock, followUps } = context;
    const now = clock.now();
    const { mainOf } = workplaceOn(context, dayOf(now));
    const incident = await records.fetch(Incident, key);
    if (!incident) throw new Refusal('unknownIncident');
    const to = (before: Reporter): Reporter => {
      const isMe = (account: string) => mainOf(account) === actor.person.id;
      const role = reporterRoleOf(before, incident.record, actor.roles, isMe);
      if (!role) throw new Refusal('unknownIncident');
      return role === 'reporter' ? before : takenAsOwn(before, actor.person, now);
    };
    const wish = { unknown: 'unknownIncident', to } as const;
    const { stored, isWritten } = await changeRow(context, Reporter, reporterKey(key), wish);
    if (isWritten) followUps.caseLog(nameEntry('takenAsOwn', incident, stored, oneOfThem('named'), now));
    return shownToReporter(context, incident);
  },
});
