import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import { isAny, type Role } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { isAboutRemovals } from '../../audit/audit.ts';
import { waitingRows } from '../../audit/proof/queries/waiting-rows.ts';
import { isForEditors } from '../../audit/proof/unproven-notification.ts';
import { ForeignEdit } from '../../audit/records.ts';
import { holdersToday } from '../appointments/queries/confirmers.ts';
import { workplaceOn } from './workplace-on.ts';

/**
 * Rows without a good seal: for the DBR's side to settle, for editors a text, or to be done again in the app; and for
 * the DBR's side very many rows that are gone.
 */
export const changesThing = z.strictObject({
  kind: z.literal('lookAtChanges'),
  what: z.enum(['settle', 'alarm', 'gone', 'text', 'redo']),
  count: z.int(),
  dueOn: day,
  place: z.string(),
});
type Changes = z.output<typeof changesThing>;

/** Who settles them. */
const settling = ['dpo', 'dpoDeputy'] as const satisfies readonly Role[];

/**
 * Rows without a good seal, as a thing that waits on Start: for the DBR's side all of them, an alarm first, and the
 * question about very many that are gone; for editors adopted texts, and what gives somebody power while there is neither
 * DBR nor deputy.
 */
export function outsideChanges(reader: Reader, { roles }: Actor): readonly Changes[] {
  const settles = isAny(roles, settling);
  if (!settles && !roles.includes('editor')) return [];
  const { records, today } = reader;
  const rows = waitingRows(records);
  const task = (what: Changes['what'], count: number, place: string): readonly Changes[] =>
    count === 0 ? [] : [{ kind: 'lookAtChanges', what, count, dueOn: today, place }];
  if (settles) {
    const isAlarm = rows.some(({ isAlarming }) => isAlarming);
    return [
      ...task(isAlarm ? 'alarm' : 'settle', rows.length, '/foreign-edits'),
      ...task('gone', rowsAskedAbout(reader), '/foreign-edits'),
    ];
  }
  if (rows.length === 0) return [];
  const around = { records, workplace: workplaceOn(reader, today) };
  const officers = (['dpo', 'dpoDeputy'] as const).flatMap((role) => holdersToday(around, role));
  const texts = rows.filter((row) => isForEditors(row, ['somebody'])).length;
  const own = rows.filter((row) => isForEditors(row, officers)).length;
  return [...task('text', texts, '/'), ...task('redo', own - texts, '/')];
}

/** Rows the DBR's side has been asked about and has not answered; the person who says "wait" has. */
function rowsAskedAbout({ all }: Reader): number {
  return all(ForeignEdit)
    .filter((edit) => isAboutRemovals(edit) && !edit.settled && edit.answer === undefined)
    .reduce((sum, { count = 0 }) => sum + count, 0);
}
