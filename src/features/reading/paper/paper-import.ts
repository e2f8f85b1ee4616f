import { z } from 'zod';
import type { Day } from '../../../core/dates.ts';
import { dayOf, daysBetween } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { shape } from '../../../kernel/shape.ts';
import { isOnPaper } from './paper-confirmation.ts';
import { PaperConfirmation } from './records.ts';

/** So long after it was brought in it can be taken back. */
const undoDays = 30;

/** What was brought in together. */
export const batch = z.string().regex(/^[0-9a-f]{24}$/);

export const paperImport = z.strictObject({
  batch,
  on: z.iso.date(),
  ...shape(PaperConfirmation, 'byName'),
  rows: z.int(),
  people: z.int(),
  undone: z.boolean(),
  mayUndo: z.boolean(),
});

/** Whoever brought it in, and any editor, since an editor answers for what is stored. */
export function mayUndoPaper(
  { by, at }: Pick<PaperConfirmation, 'by' | 'at'>,
  { person, roles }: Pick<Actor, 'person' | 'roles'>,
  today: Day,
): boolean {
  return (by === person.id || roles.includes('editor')) && daysBetween(dayOf(at), today) <= undoDays;
}

/** What was brought in, the newest first: one's own, and for an editor everybody's. */
export function paperImports(
  rows: readonly PaperConfirmation[],
  actor: Pick<Actor, 'person' | 'roles'>,
  today: Day,
): z.output<typeof paperImport>[] {
  const own = rows.filter(({ by }) => by === actor.person.id || actor.roles.includes('editor'));
  return [...Map.groupBy(own, ({ batch }) => batch)]
    .flatMap(([batch, [first, ...others]]) => {
      if (!first) return [];
      const all = [first, ...others];
      const on = dayOf(all.map(({ at }) => at).sort()[0] ?? first.at);
      const undone = !all.some(isOnPaper);
      const people = new Set(all.map(({ person }) => person)).size;
      const mayUndo = !undone && all.every((row) => mayUndoPaper(row, actor, today));
      return [{ batch, on, byName: first.byName, rows: all.length, people, undone, mayUndo }];
    })
    .sort((a, b) => b.on.localeCompare(a.on) || a.batch.localeCompare(b.batch));
}
