import type { Records } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { AppointedRole, Appointment } from './appointment.ts';
import { holds, overlap } from './appointment.ts';
import { leadsSomebody } from './leading.ts';
import type { CountsAsOne } from './one-person.ts';
import type { Workplace } from './workplace.ts';

interface Around {
  records: Pick<Records, 'all'>;
  workplace: Workplace;
  areOne: CountsAsOne;
}

const officers: readonly AppointedRole[] = ['dpo', 'dpoDeputy'];
const directing: readonly AppointedRole[] = ['accountableExecutive', 'divisionDirector', 'municipalDirector'];

/**
 * Whoever writes the rules does not watch over them: an editor and the DBR's side exclude each other, with whichever of
 * the person's accounts (S37, S74). Systems belong to a director or the head of a centre (S91), data to somebody with
 * personnel responsibility (S95).
 * @throws Refusal `editorAndDpo`, `positionMissing`
 */
export function mustFitRole(
  { role, person, from, to }: Pick<Appointment, 'role' | 'person' | 'from' | 'to'>,
  around: Around,
): void {
  const { records, areOne } = around;
  const against = role === 'editor' ? officers : officers.includes(role) ? (['editor'] as const) : [];
  const excluded = against
    .flatMap((other) => records.all('appointment', { role: other }))
    .some(({ record }) => overlap(record, { from, to }) && areOne(record.person, person));
  if (excluded) throw new Refusal('editorAndDpo');
  if (!hasPosition(role, person, around)) throw new Refusal('positionMissing', { role });
}

function hasPosition(role: AppointedRole, person: string, { records, workplace }: Around): boolean {
  const leading = workplace.leading(person);
  if (role === 'dataOwner') return leadsSomebody(leading, workplace.employmentsOf(person), workplace.today);
  if (role !== 'systemOwner') return true;
  const directs = directing.some((office) =>
    records.all('appointment', { role: office, person }).some(({ record }) => holds(record, workplace.today)),
  );
  return directs || leading.units.some(({ kind }) => kind === 'centre' || kind === 'top');
}
