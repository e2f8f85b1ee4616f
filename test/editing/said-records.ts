import { unclearKey } from '../../src/features/editing/feedback/feedback.ts';
import { passagesOf } from '../../src/features/editing/feedback/passage.ts';
import type { Unclear } from '../../src/features/editing/feedback/records.ts';
import { learntKey } from '../../src/features/editing/learning/learnt.ts';
import type { Learnt } from '../../src/features/editing/learning/records.ts';
import { reviewTaskKey } from '../../src/features/editing/maintenance/maintenance-task.ts';
import { occasionKey } from '../../src/features/editing/maintenance/occasion.ts';
import type { Occasion, UpkeepTask } from '../../src/features/editing/maintenance/records.ts';
import { questionKey } from '../../src/features/questions/question.ts';
import type { Question } from '../../src/features/questions/records.ts';
import { lone, mikkel } from '../records.ts';

const at = '2026-11-20T09:00:00Z';

/** A rule in the shape people write it. */
export const textDa = `## Det skal du

- Skriv til borgere med Digital Post.
- Tjek modtageren.

## Hvorfor

De fleste fejl sker, når vi sender.

## Eksempel: Skole

Læreren vælger de to navne.
`;

/** Imprint of a passage of `textDa`. */
export function passageOf(words: string): string {
  const found = [...passagesOf({ textDa }).values()].find(({ text }) => text === words);
  if (!found) throw new RangeError(words);
  return found.passage;
}

/** Lone finds a passage of R06 unclear, with whatever the test says instead. */
export function aMark(own: Partial<Unclear> & { words?: string } = {}): Unclear {
  const words = own.words ?? 'Tjek modtageren.';
  const who = { rule: 'r06', version: '1.0', person: lone.id, passage: passageOf(words), ...own };
  const key = unclearKey(who.rule, who.version, who.passage, who.person);
  return { key, actor: who.person, at, markedAt: at, ...who, words };
}

/** Mikkel has dealt with the questions about R06. */
export function aLearnt(own: Partial<Learnt> = {}): Learnt {
  const place = { rule: 'r06', version: '1.0', passage: own.passage };
  const said = { about: 'questions', outcome: 'noChange', because: 'Det står i næste afsnit' } as const;
  return {
    ...{ key: learntKey(place), actor: mikkel.id, at, settledAt: at, byName: mikkel.name },
    ...{ rule: place.rule, version: place.version, ...said, ...own },
  };
}

/** The law has changed, and two rules are to be looked over. */
export function anOccasion(own: Partial<Occasion> = {}): Occasion {
  return {
    ...{ key: occasionKey('law'), actor: mikkel.id, at, byName: mikkel.name, openedAt: at, cause: 'lawChange' },
    ...{ title: 'Lov om eksempler', from: '2027-01-01', due: '2027-01-01', subjects: 'r01 r06', ...own },
  };
}

/** R06 was looked over and found right. */
export function aTask(own: Partial<UpkeepTask> = {}): UpkeepTask {
  return {
    ...{ key: reviewTaskKey('r06', '2026-12-31'), actor: mikkel.id, at, byName: mikkel.name, cause: 'nextReview' },
    ...{ subject: 'r06', title: 'Send sikkert', state: 'done', due: '2026-12-31', openedAt: '2026-01-01T08:00:00Z' },
    ...{ settledAt: at, because: 'Den passer stadig', nextReview: '2028-11-20', ...own },
  };
}

/** Lone asks her manager about R06. */
export function aQuestion(own: Partial<Question> = {}): Question {
  return {
    ...{ key: questionKey('one'), actor: lone.id, at, rule: 'r06', version: '1.0', text: 'Må jeg skrive en sms?' },
    ...{ to: 'manager', state: 'open', askedAt: at, person: lone.id, name: lone.name, manager: mikkel.id, ...own },
  };
}
