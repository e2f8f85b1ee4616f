import type { Actor } from '../../domain/people.ts';
import { isForEditors } from '../../domain/proof/unproven-telling.ts';
import { waitingRows } from '../../domain/proof/waiting-rows.ts';
import { may } from '../../domain/role-table.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { holdersToday } from '../../domain/workplace/confirmers.ts';
import { workplaceOn } from '../../domain/workplace/workplace.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * Rows without a good seal, as a thing that waits on Start: for the DBR's side all of them, an alarm first; for editors
 * adopted texts, and what gives somebody power while there is neither DBR nor deputy.
 */
export function outsideChanges(source: ViewSource, { roles }: Actor): readonly Task[] {
  const settles = may(roles, 'settleForeignEdit');
  if (!settles && !roles.includes('editor')) return [];
  const { records, today } = source;
  const rows = waitingRows(records);
  if (rows.length === 0) return [];
  const task = (what: 'settle' | 'alarm' | 'text' | 'redo', count: number, place: string): readonly Task[] =>
    count === 0 ? [] : [{ kind: 'lookAtChanges', what, count, dueOn: today, place }];
  if (settles) {
    const isAlarm = rows.some(({ isAlarming }) => isAlarming);
    return task(isAlarm ? 'alarm' : 'settle', rows.length, '/foreign-edits');
  }
  const around = { records, workplace: workplaceOn(source, today) };
  const officers = (['dpo', 'dpoDeputy'] as const).flatMap((role) => holdersToday(around, role));
  const texts = rows.filter((row) => isForEditors(row, ['somebody'])).length;
  const own = rows.filter((row) => isForEditors(row, officers)).length;
  return [...task('text', texts, '/'), ...task('redo', own - texts, '/')];
}
