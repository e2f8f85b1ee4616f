import type { Mark } from '../../core/stored.ts';

/** `foreign:confirmations2026:17:3`; a deletion has no version of its own and comes once. */
export function foreignEditKey(met: Pick<Mark, 'list' | 'version'> & { item: string; deleted: boolean }): string {
  const { list, item, version, deleted } = met;
  return `foreign:${list}:${item}:${deleted ? 'deleted' : version}`.toLowerCase();
}
