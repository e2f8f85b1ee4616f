import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Context } from '../../../kernel/context.ts';
import { Reporter } from '../../cases/incident/breach-records.ts';
import { reporterKey } from '../../cases/incident/incident.ts';
import { Incident } from '../../cases/incident/records.ts';
import { isAccountOf } from '../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import type { Workplace } from '../../workplace/workplace.ts';

interface OwnReportNow {
  incident: Stored<Incident>;
  workplace: Workplace;
  now: Moment;
}

/**
 * A report of the actor's own, as SharePoint has it now.
 * @throws Refusal `unknownIncident` for a report of somebody else's
 */
export async function ownReportNow({ actor, records, directory, clock }: Context, key: string): Promise<OwnReportNow> {
  const now = clock.now();
  const workplace = workplaceOn({ records, directory }, dayOf(now));
  const [incident, reporter] = await Promise.all([
    records.fetch(Incident, key),
    records.fetch(Reporter, reporterKey(key)),
  ]);
  const isMine = reporter && isAccountOf(actor.person.id, reporter.record.person, workplace.mainOf);
  if (!incident || !isMine) throw new Refusal('unknownIncident');
  return { incident, workplace, now };
}
