import type { Day, Moment } from '../core/dates.ts';
import { addDays } from '../core/dates.ts';
import type { RuleVersion } from '../features/handbook/records.ts';
import { rulesOf } from '../features/handbook/rule.ts';
import { answeredQuestion, passedQuestion, questionKey } from '../features/questions/question.ts';
import type { Question } from '../features/questions/records.ts';
import { sampleTable } from './sample-table.ts';
import { samplePerson } from './workplace/workplace.ts';

/** A question and everything it became, oldest first. */
export type QuestionStory = readonly [Question, ...Question[]];

const table = sampleTable(new URL('./questions.tsv', import.meta.url), [
  'number',
  'rule',
  'asker',
  'manager',
  'daysAgo',
  'text',
  'passed',
  'answerer',
  'answered',
  'answer',
]);

/**
 * Questions in Eksempel Kommune: one that has waited for Sanne long enough to be marked, one Mikkel has an answer to,
 * one that a leader passed on to the DBR, and one that only the DBR meets.
 * @param idOf Entra object id of a handle
 */
export function sampleQuestions(
  versions: readonly RuleVersion[],
  today: Day,
  idOf: (handle: string) => string,
): readonly QuestionStory[] {
  const rules = rulesOf(versions);
  const at = (daysAgo: number, clock: string): Moment => `${addDays(today, -daysAgo)}T${clock}:00Z`;
  const by = (handle: string) => ({ id: idOf(handle), name: samplePerson(handle).name });
  /** A cell as `19 07:40`: so many days ago, at that clock. */
  const when = (cell: readonly string[]) => at(Number(cell[0]), cell[1] ?? '');
  return table.map((row): QuestionStory => {
    const [daysAgo, asker, manager] = [row.number('daysAgo'), by(row.text('asker')), row.maybe('manager')];
    const [rule, answer] = [row.text('rule'), row.maybe('answer')];
    const asked: Question = {
      key: questionKey(`00000000-0000-4000-8000-${row.text('number').padStart(12, '0')}`),
      actor: asker.id,
      at: at(daysAgo, '09:12'),
      rule,
      version: rules.get(rule)?.inForce(addDays(today, -daysAgo))?.version ?? '1.0',
      text: row.text('text'),
      to: manager === undefined ? 'dpo' : 'manager',
      state: 'open',
      askedAt: at(daysAgo, '09:12'),
      person: asker.id,
      name: asker.name,
      ...(manager !== undefined && { manager: idOf(manager), managerName: samplePerson(manager).name }),
    };
    const isPassed = manager !== undefined && row.maybe('passed') !== undefined;
    const passed = isPassed ? [passedQuestion(asked, by(manager), when(row.list('passed')))] : [];
    const open = passed[0] ?? asked;
    const answered = answer
      ? [answeredQuestion(open, by(row.text('answerer')), answer, when(row.list('answered')))]
      : [];
    return [asked, ...passed, ...answered];
  });
}
