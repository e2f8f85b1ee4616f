import type { Day } from '../../core/dates.ts';
import { addMonths, within } from '../../core/dates.ts';
import { isSameFunction } from '../handbook/pack.ts';
import type { ReadingChoice } from '../handbook/tailoring-records.ts';
import type { Employment } from '../workplace/records.ts';

/** So long a choice holds at the most: no override goes on by itself. */
const choiceMonths = 12;

/** The last day a choice made on a day may hold. */
export function lastChoiceDay(from: Day): Day {
  return addMonths(from, choiceMonths);
}

/** With its end: a row that has none, from before there had to be one or written by hand, ends as a new one would. */
export function ending(choice: ReadingChoice): ReadingChoice & { to: Day } {
  return { ...choice, to: choice.to ?? lastChoiceDay(choice.from) };
}

/** `add:r15:hjemmeplejen-nord:-:2026-11-24`; the last but one is a function or a person. */
export function readingChoiceKey(
  choice: Pick<ReadingChoice, 'does' | 'rule' | 'pack' | 'unit' | 'function' | 'person' | 'from'>,
): string {
  const { does, rule, pack, unit, function: task, person, from } = choice;
  return [does, rule ?? `pack-${pack}`, unit, person ?? task ?? '-', from].join(':').toLowerCase();
}

export function isChoiceInForce(choice: ReadingChoice, today: Day): boolean {
  return within(today, choice.from, choice.to);
}

/**
 * Is the choice about this job, on days it is in force? The unit is looked at before.
 * @param holder the person's main account; the action may be under another one
 */
export function isChoiceAbout(choice: ReadingChoice, job: Employment, holder: string): boolean {
  if (choice.person !== undefined && choice.person !== job.person && choice.person !== holder) return false;
  return choice.function === undefined || isSameFunction(choice.function, job.function);
}
