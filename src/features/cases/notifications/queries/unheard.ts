import type { Moment } from '../../../../core/dates.ts';
import { dayOf, secondsBetween } from '../../../../core/dates.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Records } from '../../../../kernel/records.ts';
import { holdersToday } from '../../../workplace/appointments/queries/confirmers.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import type { Workplace } from '../../../workplace/workplace.ts';
import { lastToHear } from '../../decision/queries/deciders.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { isOpen, reporterKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import type { ToldFor } from '../case-notification.ts';
import { CaseNotification } from '../records.ts';
import { recipientsOf } from './recipients.ts';
import { type Untold, untoldOf } from './untold.ts';

const officers: readonly ToldFor[] = ['dpo', 'dpoDeputy'];
/** The server that took a report in has told of it by then. */
const toldWithinSeconds = 60;

/** Who hears of reports while there is neither DBR nor deputy; nothing while there is one. */
export function unheardBy(around: {
  records: Pick<Records, 'find' | 'all'>;
  workplace: Workplace;
}): 'nobody' | 'director' | undefined {
  const here = (['dpo', 'dpoDeputy'] as const).flatMap((role) => holdersToday(around, role));
  if (here.length > 0) return undefined;
  return lastToHear(around, { key: '', concerns: [] }).length > 0 ? 'director' : 'nobody';
}

/**
 * Open cases nobody on the DBR's side has ever been told of, for those who hold the office now: the person who is
 * appointed hears of what was reported before (S105).
 */
export function unheardCases(ports: Pick<Services, 'records' | 'directory'>, now: Moment): readonly Untold[] {
  const { records } = ports;
  const workplace = workplaceOn(ports, dayOf(now));
  if (unheardBy({ records, workplace }) !== undefined) return [];
  return records.all(Incident).flatMap((stored) => {
    const { record } = stored;
    const isNew = secondsBetween(record.reportedAt, now) < toldWithinSeconds;
    // What the DBR brings in from the old register they know.
    if (!isOpen(record) || isNew || record.imported !== undefined || isHeard(records, stored)) return [];
    const reporter = records.find(Reporter, reporterKey(record.key))?.record;
    const to = recipientsOf({ records, workplace, now }, record, reporter?.person ?? '', 'dpo', reporter?.forPerson);
    return untoldOf(
      records,
      to.filter(({ as }) => officers.includes(as)),
      stored,
      now,
    );
  });
}

function isHeard({ all }: Pick<Records, 'all'>, { record }: Stored<Incident>): boolean {
  const told: readonly Stored<CaseNotification>[] = all(CaseNotification, { incident: record.key });
  return told.some(({ record: { as, state } }) => officers.includes(as) && state !== 'retracted');
}
