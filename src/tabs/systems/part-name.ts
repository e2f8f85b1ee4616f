import type { SystemKind, SystemPart } from '../../features/systems/stored-words.ts';

/** What a part is called: an asset that is no system has somebody who answers for it, and no system owner (S10). */
export function partName(
  words: { part: Record<SystemPart, string>; answerable: string },
  part: SystemPart,
  kind: SystemKind,
): string {
  return part === 'owner' && kind !== 'system' ? words.answerable : words.part[part];
}
