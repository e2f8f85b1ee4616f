import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Records } from '../../../../kernel/records.ts';
import { watchingRoles } from '../../appointments/appointment.ts';
import { Appointment } from '../../appointments/records.ts';
import { countingPeople } from '../../queries/counting-people.ts';
import { Unit } from '../../records.ts';
import { isNotOver } from '../closing.ts';
import { gainsUnits, leadsMuch } from '../own-rights.ts';
import { unitsWith } from '../unit-tree.ts';

type UnitSource = Pick<Services, 'records' | 'directory' | 'clock'>;

/** Every open unit, as the mirror has them. */
export function openUnits({ records }: { records: Pick<Records, 'all'> }): readonly Unit[] {
  return records.all(Unit).map(({ record }) => record);
}

/**
 * Nobody comes to lead more by what they write themselves (S37), and as `mustNotWatch`.
 * @param changed the units as they are going to be
 * @throws Refusal `ownRole`, `rolesConflict`
 */
export function mustBeOthers(services: UnitSource, editor: string, changed: readonly Unit[]): void {
  const countsAsOne = countingPeople(services);
  const open = openUnits(services);
  if (gainsUnits(open, unitsWith(open, changed), (id) => countsAsOne(editor, id))) throw new Refusal('ownRole');
  mustNotWatch(services, changed);
}

/**
 * The DBR's side leads neither the whole nor a centre (GDPR art. 38(6)); a closed unit that opens is asked as a new one.
 * @param changed the units as they are going to be
 * @throws Refusal `rolesConflict`
 */
export function mustNotWatch(services: UnitSource, changed: readonly Unit[]): void {
  const countsAsOne = countingPeople(services);
  const today = dayOf(services.clock.now());
  const before = new Map(openUnits(services).map((unit) => [unit.unit, unit]));
  for (const unit of changed) {
    const { manager } = unit;
    const now = before.get(unit.unit);
    const isAsBefore = now?.manager === manager && now && leadsMuch(now);
    if (unit.closed || manager === undefined || !leadsMuch(unit) || isAsBefore) continue;
    const watching = watchingRoles.flatMap((role) => services.records.all(Appointment, { role }));
    const holds = watching.filter(({ record }) => isNotOver(record, today));
    if (holds.some(({ record }) => countsAsOne(record.person, manager))) throw new Refusal('rolesConflict');
  }
}
