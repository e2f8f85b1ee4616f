import type { Day } from '../../../../core/dates.ts';
import { writtenDay } from '../../../../core/dates.ts';
import { draftImprint } from '../../drafts/draft-fields.ts';
import type { Draft } from '../../drafts/records.ts';

/** Is the draft part of the edition? One that was put away is not, until it is taken back. */
export function isIn(draft: Pick<Draft, 'revision' | 'state'>, revision: string): boolean {
  return draft.revision === revision && draft.state !== 'discarded';
}

/** What lies on the table, a line per draft. */
export function contentsOf(drafts: readonly Draft[]): string {
  return drafts
    .map((draft) => `${draft.key} ${draftImprint(draft)}`)
    .toSorted()
    .join('\n');
}

/** The imprint of each draft that lies on the table, by its key. */
export function readContents(contents: string | undefined): ReadonlyMap<string, string> {
  return pairsIn(contents);
}

/** The day of its own each draft begins on, by its key. What somebody has typed into the list that is no day is none. */
export function readStarts(starts: string | undefined): ReadonlyMap<string, Day> {
  return new Map(
    [...pairsIn(starts)].flatMap(([draft, written]) => {
      const day = writtenDay(written);
      return day === undefined ? [] : [[draft, day] as const];
    }),
  );
}

export function writtenStarts(starts: ReadonlyMap<string, Day>): string | undefined {
  const lines = [...starts].map(([draft, day]) => `${draft} ${day}`).toSorted();
  return lines.length === 0 ? undefined : lines.join('\n');
}

function pairsIn(lines: string | undefined): ReadonlyMap<string, string> {
  const pairs = (lines ?? '').split('\n').map((line) => line.trim().split(' '));
  return new Map(pairs.flatMap(([key, value]) => (key && value ? [[key, value] as const] : [])));
}
