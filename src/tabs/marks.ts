import type { Mark } from '../core/stored.ts';

const kept = 8;

/** The last few rows the reader wrote, newest first, each row once with its highest version. */
export function remember(known: readonly Mark[], fresh: readonly Mark[]): readonly Mark[] {
  const rows = new Map<string, Mark>();
  for (const mark of [...fresh, ...known]) {
    const place = `${mark.list}:${mark.id}`;
    const before = rows.get(place);
    if (!before || before.version < mark.version) rows.set(place, mark);
  }
  return [...rows.values()].slice(0, kept);
}

/** The header `x-rettesnor-marks`: `list:id:version,list:id:version`. */
export function marksHeader(marks: readonly Mark[]): string {
  return marks.map(({ list, id, version }) => `${list}:${id}:${version}`).join(',');
}
