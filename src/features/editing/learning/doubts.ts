import type { Day } from '../../../core/dates.ts';
import type { Lesson } from '../../cases/lessons/records.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import type { Rule } from '../../handbook/rule.ts';
import type { Question } from '../../questions/records.ts';
import { longWait, waitingDay } from '../../questions/waiting.ts';
import { namesAsker } from '../../reviews/quoted.ts';
import { isOpen } from '../feedback/feedback.ts';
import { type PlacedPassage, passagesOf } from '../feedback/passage.ts';
import type { Unclear } from '../feedback/records.ts';
import { settledUntil } from './learnt.ts';
import type { Tellable } from './readers.ts';
import type { Learnt } from './records.ts';

/** A passage people find unclear: how many, and the lines they wrote, in an order that tells nothing. */
export interface DoubtedPassage extends PlacedPassage {
  count: number;
  lines: readonly string[];
}

/** What readers doubt in a rule since it last got new content, and nobody has dealt with. */
export interface RuleDoubts {
  rule: string;
  version: string;
  questions: { open: number; overdue: number; answered: number };
  /** The askers' own words, from those who have said yes to their words at a meeting. */
  quotes: readonly string[];
  passages: readonly DoubtedPassage[];
  lessons: readonly Lesson[];
  /** How much of it may be told. */
  tellable: Tellable;
  /** How much the rule needs to be written anew. */
  need: number;
}

/** Everything said about a rule, by anybody. */
export interface SaidAbout {
  questions: readonly Question[];
  marks: readonly Unclear[];
  lessons: readonly Lesson[];
  learnt: readonly Learnt[];
}

/** A lesson stands for something that has gone wrong; a question that waits long is somebody without an answer. */
const weight = { mark: 1, question: 2, overdue: 1, lesson: 3 } as const;

/**
 * What is doubted in a rule today. Questions and marks count that were made about the version in force or one with the
 * same content; a passage that is written differently by now is nobody's doubt any more, and a lesson counts when it was
 * published after the content came into force.
 * @param version the one in force
 */
export function doubtsOf(
  rule: Rule,
  version: RuleVersion,
  said: SaidAbout,
  tellable: Tellable,
  today: Day,
  isHoliday: (day: Day) => boolean,
): RuleDoubts {
  const versions = rule.counting(today);
  const counts = new Set(versions.map((one) => one.version));
  const since = versions[0]?.inForceFrom ?? version.inForceFrom;
  const dealt = settledUntil(said.learnt, { rule: rule.id }, counts);
  const questions = said.questions.filter(
    ({ state, version: of = '', askedAt }) => state !== 'withdrawn' && counts.has(of) && askedAt > dealt,
  );
  const open = questions.filter(({ state }) => state === 'open');
  const overdue = open.filter(({ askedAt }) => waitingDay(askedAt, today, isHoliday) >= longWait).length;
  const passages = doubtedPassages(version, counts, said);
  const lessons = said.lessons.filter(({ published, publishedOn }) => published && publishedOn >= since);
  const marks = passages.reduce((sum, { count }) => sum + count, 0);
  const need =
    weight.mark * marks +
    weight.question * questions.length +
    weight.overdue * overdue +
    weight.lesson * lessons.length;
  return {
    ...{ rule: rule.id, version: version.version, tellable, passages, lessons, need },
    questions: { open: open.length, overdue, answered: questions.length - open.length },
    quotes: questions.filter(mayBeQuoted).map(({ text }) => text),
  };
}

/** The words themselves only with the asker's yes to words at a meeting, and never with the asker's name in them. */
function mayBeQuoted(question: Question): boolean {
  return question.agenda === 'yes' && !namesAsker(question.text, [question]);
}

function doubtedPassages(
  version: RuleVersion,
  counts: ReadonlySet<string>,
  { marks, learnt }: SaidAbout,
): readonly DoubtedPassage[] {
  const openMarks = marks.filter((one) => isOpen(one) && counts.has(one.version));
  if (openMarks.length === 0) return [];
  const byPassage = Map.groupBy(openMarks, ({ passage }) => passage);
  const doubted = [...passagesOf(version).values()].flatMap((placed) => {
    const { passage } = placed;
    const dealt = settledUntil(learnt, { rule: version.rule, passage }, counts);
    const own = (byPassage.get(passage) ?? []).filter(({ markedAt }) => markedAt > dealt);
    // One person who has said it of two versions with the same content is one.
    const people = new Set(own.map(({ person }) => person));
    const lines = own.flatMap(({ why }) => why ?? []).toSorted();
    return people.size === 0 ? [] : [{ ...placed, count: people.size, lines }];
  });
  return doubted.toSorted((a, b) => b.count - a.count);
}
