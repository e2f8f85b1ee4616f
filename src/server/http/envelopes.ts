import { z } from 'zod';
import { moment } from '../../kernel/shape.ts';

/** Where a stored row is and how new; the client sends its last few back with every question. */
const mark = z.strictObject({ list: z.string(), id: z.string(), version: z.int() });

/** What a view answers, around its data. `staleSince` is there when the mirror is older than two minutes. */
export const viewAnswer = <D extends z.ZodType>(data: D) =>
  z.strictObject({ data, now: moment, staleSince: moment.optional() });

/** What an action answers, around its record. */
export const actionAnswer = <R extends z.ZodType>(record: R) =>
  z.strictObject({ record, marks: z.array(mark), now: moment });

/** What every refusal looks like: a sentence, what to do next, and a code that finds the log line. */
export const refusalAnswer = z.strictObject({
  refusal: z.strictObject({
    code: z.string(),
    message: z.string(),
    next: z.string(),
    support: z.string(),
    details: z.record(z.string(), z.unknown()),
  }),
});
