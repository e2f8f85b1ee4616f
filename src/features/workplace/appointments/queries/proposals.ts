import { addDays, dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { workplaceOn } from '../../queries/workplace-on.ts';
import { proposedAppointment, settledProposal } from '../appointment-proposal.ts';
import { confirmersLeft, mayUndo } from '../proposal-change.ts';
import { Appointment, AppointmentProposal } from '../records.ts';
import { confirmersToday } from './proposal-people.ts';

/** How long an answered proposal stays on the page. */
const shownDays = 30;

/** What waits, and what became of the latest, each as it stands now. */
export function recentProposals({ records, today, now }: Reader): readonly Stored<AppointmentProposal>[] {
  return records
    .all(AppointmentProposal)
    .map(({ record, mark }) => ({ record: settledProposal(record, now), mark }))
    .filter(({ record }) => record.state === 'proposed' || dayOf(record.at) >= addDays(today, -shownDays));
}

/** May the person take it back today, as the appointment stands? */
export function isUndoable({ records, today }: Reader, proposal: AppointmentProposal, person: string): boolean {
  return mayUndo(proposal, person, records.find(Appointment, proposedAppointment(proposal))?.record, today);
}

/** What waits for the reader, for the menu and Start: to confirm it, or to take back today that a role was lost. */
export function waitingProposals(reader: Reader, { person: { id } }: Actor): readonly ('confirm' | 'lost')[] {
  const rows = recentProposals(reader);
  if (rows.length === 0) return [];
  const workplace = workplaceOn(reader, reader.today);
  const confirmers = confirmersToday(reader, workplace);
  return rows.flatMap(({ record }): ('confirm' | 'lost')[] => {
    if (record.what === 'end' && record.person === id && isUndoable(reader, record, id)) return ['lost'];
    if (record.state !== 'proposed') return [];
    return confirmersLeft(record, confirmers(record.role), workplace.countsAsOne).includes(id) ? ['confirm'] : [];
  });
}
