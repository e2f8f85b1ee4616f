import { z } from 'zod';
import { addDays } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { longWait } from '../waiting.ts';
import { waitingQuestions } from './put-to.ts';

/** Questions whose turn it is for the reader to answer; `day`: the working day the oldest waits on. */
export const questionThing = z.strictObject({
  ...{ kind: z.literal('answerQuestion'), count: z.int(), day: z.int(), ...{ dueOn: day, place: z.string() } },
});

/** Due when the oldest has waited long (S84). */
export function questionsToAnswer(reader: Reader, actor: Actor): readonly z.output<typeof questionThing>[] {
  const waiting = waitingQuestions(reader, actor);
  if (!waiting) return [];
  const { questions: count, day } = waiting;
  const dueOn = addDays(reader.today, longWait - day);
  return [{ kind: 'answerQuestion', count, day, dueOn, place: '/questions' }];
}
