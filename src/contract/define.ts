import { z } from 'zod';

// The tab's content policy forbids eval, and the server has no need of it either.
z.config({ jitless: true });

export const day = z.iso.date();
const moment = z.iso.datetime();
/** Entra's ids are GUIDs, older ones not of the versions the standard for UUIDs knows. */
export const personId = z.guid();

/** `2026-0042`, as people say it. */
export const caseNumber = z.string().regex(/^\d{4}-\d{4,9}$/);

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
