import type { System, SystemRole } from './records.ts';
import type { Criticality, DocumentKind, Sensitivity, SharedPart, SystemPart } from './stored-words.ts';
import { criticalities, sensitivities, systemParts } from './stored-words.ts';

/** `systemrole:nexus-3f2a9c:dataowner:<person>`: a person has a part once, and takes it up again in the same row. */
export function systemRoleKey(system: string, part: SharedPart, person: string): string {
  return `systemrole:${system}:${part}:${person}`.toLowerCase();
}

/** `systemdocument:nexus-3f2a9c:riskanalysis` */
export function systemDocumentKey(system: string, kind: DocumentKind): string {
  return `systemdocument:${system}:${kind}`.toLowerCase();
}

/** Does somebody have the part now? */
export function isHeld({ endedOn }: Pick<SystemRole, 'endedOn'>): boolean {
  return endedOn === undefined;
}

/** Are there personal data in it? Nobody has said no as long as it is not assessed. */
export function mayHoldPersonalData({ sensitivity }: Pick<System, 'sensitivity'>): boolean {
  return sensitivity !== 'none';
}

/**
 * What a system weighs: criticality × sensitivity (S57). What is not assessed weighs as the middle, so that nobody gains
 * by leaving it open.
 */
export function weightOf({
  criticality = 'important',
  sensitivity = 'confidential',
}: {
  criticality?: Criticality | undefined;
  sensitivity?: Sensitivity | undefined;
}): number {
  return (criticalities.indexOf(criticality) + 1) * (sensitivities.indexOf(sensitivity) + 1);
}

const danish = new Intl.Collator('da');

/** What weighs most first, and by name where it weighs the same. */
export function inOrderOfWeight<T extends Pick<System, 'name' | 'criticality' | 'sensitivity'>>(
  systems: readonly T[],
): readonly T[] {
  return systems.toSorted((a, b) => weightOf(b) - weightOf(a) || danish.compare(a.name, b.name));
}

/** The parts a person has in a system, in the order they are said. */
export function partsOf(
  { system, roles }: { system: Pick<System, 'owner' | 'budgetHolder'>; roles: readonly SystemRole[] },
  person: string,
): readonly SystemPart[] {
  const shared = roles.flatMap((role) => (role.person === person && isHeld(role) ? [role.part] : []));
  return systemParts.filter((part) => {
    if (part === 'owner' || part === 'budgetHolder') return system[part] === person;
    return shared.includes(part);
  });
}
