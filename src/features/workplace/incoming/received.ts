import { z } from 'zod';

/** What another system is answered about its list. */
export const receivedAnswer = z.strictObject({
  /** `waiting`: nothing of it is brought in until an editor has looked at it; `left`: an editor has, and left it. */
  state: z.enum(['done', 'waiting', 'left']),
  added: z.int(),
  changed: z.int(),
  /** Of the changed, the jobs that were there and are over now. */
  ended: z.int(),
  unchanged: z.int(),
  /** Jobs that were there before. */
  current: z.int(),
  /** Lines that change who leads whom, and wait for an editor. */
  waiting: z.int(),
  /** Lines that are not in it, by the lines of the list. */
  faults: z.array(
    z.strictObject({
      line: z.int(),
      column: z.string().optional(),
      fault: z.string(),
      value: z.string().optional(),
      message: z.string(),
    }),
  ),
  /** Columns that are never read. */
  dropped: z.array(z.strictObject({ column: z.string(), at: z.int(), why: z.string() })),
});
