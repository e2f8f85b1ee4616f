import { Refusal } from '../../../../core/refusal.ts';
import type { Records } from '../../../../kernel/records.ts';
import type { Turn } from '../../../../ports/ports.ts';
import type { Workplace } from '../../workplace.ts';
import { excludedBy, hasSingleHolder, inTheWay } from '../appointment.ts';
import { Appointment } from '../records.ts';
import { mustFitRole } from './fit-for-role.ts';

/**
 * What must be true when an appointment is written: the person fits the role, and nobody else holds an office of one
 * (S37, S62, S74). Two servers decide neither at once, about the same person or about the same office.
 * @param leaving keys of appointments that are taken back with it
 * @returns turns that refuse with `rolesConflict`, `positionMissing`, or `holderExists` with the one who holds it
 */
export function appointmentTurns(
  wanted: Appointment,
  { records, workplace }: { records: Pick<Records, 'all'>; workplace: Workplace },
  leaving: ReadonlySet<string> = new Set(),
): readonly Turn[] {
  const { role, person } = wanted;
  const isExcluding = excludedBy(role).length > 0;
  const fits: Turn = {
    about: isExcluding ? workplace.mainOf(person) : undefined,
    refuse: () => mustFitRole(wanted, { records, workplace }),
  };
  if (!hasSingleHolder(role)) return [fits];
  const holders = () => {
    const ofRole = records.all(Appointment, { role }).map(({ record }) => record);
    return inTheWay(ofRole, wanted).filter(({ key }) => !leaving.has(key));
  };
  const free: Turn = {
    about: role,
    // The mirror may not know yet that a holder has ended.
    readAnew: () => holders().map(({ key }) => key),
    refuse: () => {
      const [holder] = holders();
      if (holder) throw new Refusal('holderExists', { role, name: holder.name, from: holder.from });
    },
  };
  return [fits, free];
}
