import type { Day, Moment } from '../../../../core/dates.ts';
import { addDays } from '../../../../core/dates.ts';
import type { Directory } from '../../../../core/directory.ts';
import type { Records } from '../../../../kernel/records.ts';
import type { Installation } from '../../../../ports/installation.ts';
import type { Workplace } from '../../workplace.ts';
import { settledProposal } from '../appointment-proposal.ts';
import { confirmersLeft } from '../proposal-change.ts';
import { AppointmentProposal } from '../records.ts';
import { confirmersToday } from './proposal-people.ts';

interface PendingContext {
  records: Pick<Records, 'all'>;
  directory: Pick<Directory, 'personByUpn'>;
  installation: Pick<Installation, 'setupConfirmer'>;
  workplace: Workplace;
}

interface Pending {
  from: Day;
  /** A deputy in an emergency whom nobody confirms, since the person who would has named them. */
  lapsesAnyway: boolean;
}

/** What waits to give the same person the same role. */
export function pendingProposals(
  { records, workplace, ...setup }: PendingContext,
  { role, person }: Pick<AppointmentProposal, 'role' | 'person'>,
  now: Moment,
): readonly Pending[] {
  const confirmers = confirmersToday({ records, ...setup }, workplace)(role);
  return records
    .all(AppointmentProposal, { role, person, state: 'proposed' })
    .map(({ record }) => record)
    .filter((record) => record.what !== 'end' && settledProposal(record, now) === record)
    .map((record) => {
      const left = confirmersLeft(record, confirmers, workplace.countsAsOne);
      const isNamed = record.what === 'emergency' && confirmers.people.length > 0;
      return { from: record.from, lapsesAnyway: isNamed && left.length === 0 };
    });
}

/** The first day of an appointment proposed beside one that lapses anyway: the day after, so that each has its own row. */
export function firstDayBeside(pending: readonly Pending[], from: Day): Day {
  const days = pending.filter(({ lapsesAnyway }) => lapsesAnyway).map((one) => addDays(one.from, 1));
  return [from, ...days].toSorted().at(-1) ?? from;
}
