import type { ReadingStatus } from '../records.ts';

/** `unit:hjemmeplejen-nord` */
export function readingStatusKey(kind: 'unit' | 'type', unit: string): string {
  return `${kind}:${unit}`.toLowerCase();
}

/** A unit that is no longer there has nobody in it, and says so. */
export function goneStatus(before: ReadingStatus, at: string): ReadingStatus {
  const { key, unit, name, centre, centreName } = before;
  const nobody = { people: 0, ready: 0, underWay: 0, behind: 0, paused: 0 };
  return { key, actor: 'system', at, kind: 'gone', unit, name, centre, centreName, ...nobody };
}
