import { maskCpr } from '../../../core/cpr/cpr.ts';
import { addDays, type Day } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';

/** So many people must have looked for the same in vain within the weeks below before anybody is told of it. */
export const fewestAskers = 3;
/** A mark lies for so many weeks at most: it is gone before thirty days are over. */
const keptWeeks = 4;
/** The most characters that are counted: what search takes. */
export const longestInVain = 200;

/** Who looks for what in vain, for four weeks at most: kept encrypted on the server, and no person in it. */
export interface InVainMarks {
  /** The same person and the same words again is the same mark, which does not lie longer for it. */
  note(person: string, week: Day, words: string): Promise<void>;
  /** What was marked in the weeks before, with how many people there were and the last of the weeks. */
  before(week: Day): Promise<readonly MarkedWords[]>;
  /** Deletes the marks of words that have been told of, from the weeks before, and every mark as old as `oldest`. */
  forget(told: ReadonlySet<string>, before: Day, oldest: Day): Promise<void>;
}

export interface MarkedWords {
  words: string;
  week: Day;
  askers: number;
}

declare module '../../../kernel/context.ts' {
  interface Services {
    inVain: InVainMarks;
  }
}

const covered = '•••';

/**
 * The words as they are counted: without numbers of persons, names of colleagues, addresses and telephone numbers, and in
 * one spelling, so that three people's are the same.
 * @returns nothing where no word is left
 */
export function countedWords(asked: string, people: readonly Pick<Person, 'name'>[]): string {
  const names = new Set(people.flatMap(({ name }) => wordsOf(name)).filter((part) => part.length > 2));
  const plain = maskCpr(asked)
    .replace(/\S+@\S+/g, covered)
    .replace(/\+?\d(?:[ .-]?\d){5,}/g, covered);
  const words = wordsOf(plain).map((word) => (names.has(word) ? covered : word));
  const said = words.join(' ').slice(0, longestInVain).trim();
  return words.some((word) => /\p{L}{2}/u.test(word)) ? said : '';
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('da').match(/[\p{L}\p{N}•]+(?:[-'’][\p{L}\p{N}•]+)*/gu) ?? [];
}

/** The Monday a week of the marks begins with. */
export function mondayOf(day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** The week whose marks go, and all before it. @param monday of the week that has begun */
export function lastKept(monday: Day): Day {
  return addDays(monday, -7 * keptWeeks);
}
