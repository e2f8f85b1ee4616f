import type { Register } from '../../../src/features/systems/incoming/compared.ts';
import type { IncomingSystem } from '../../../src/features/systems/incoming/incoming.ts';
import type { PartFault } from '../../../src/features/systems/part-rules.ts';
import type { System } from '../../../src/features/systems/records.ts';
import { aSystem } from '../given-systems.ts';

/** A system as another register tells of it. */
export const incomingOf = (name: string, own: Partial<IncomingSystem> = {}): IncomingSystem => ({
  ...{ name, facts: {}, people: [], documents: [] },
  ...own,
});

const people: Readonly<Record<string, readonly string[]>> = { 'Bo Berg': ['bo', 'bo-2'] };
/** Whom the register knows: *Bo Berg* are two, *Ingen Findes* nobody, everybody else one. */
const idsOf = (named: string) => (named === 'Ingen Findes' ? [] : (people[named] ?? [named.split(' ')[0] ?? '']));

/** A register with these systems; nobody lacks anything but those who are named. */
export const registerOf = (
  systems: readonly (Partial<System> | Register['systems'][number])[],
  faults: Readonly<Record<string, readonly PartFault[]>> = {},
): Register => ({
  systems: systems.map((one) => ('system' in one ? one : { system: aSystem(one), roles: [], documents: [] })),
  whoIs: (named) => idsOf(named).map((id) => ({ id: id.toLowerCase(), name: named })),
  faults: (_, person) => faults[person] ?? [],
});
