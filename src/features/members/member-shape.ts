import { z } from 'zod';
import { day } from '../../kernel/shape.ts';

/** Somebody in a team as the manager sees them (S82, G8): state and dates, never when or how anything was read. */
export const memberShape = z.strictObject({
  /** Entra's id, or the one HR has given somebody without an account. */
  person: z.string(),
  name: z.string(),
  /** What they do for this manager, and where. */
  jobs: z.array(z.strictObject({ key: z.string(), function: z.string(), unit: z.string() })),
  /** `coming`: the first day is ahead. */
  state: z.enum(['ready', 'underWay', 'behind', 'paused', 'coming']),
  /** Rules still owed. */
  owes: z.int(),
  /** So many of those they have signed for on paper, which is no confirmation (INV7). */
  onPaper: z.int().optional(),
  /** So many of those somebody has gone through with them, which is no confirmation either. */
  briefed: z.int().optional(),
  /** The deadline that comes first, or has been passed longest. */
  dueOn: day.optional(),
  /** The first day, when it is ahead or less than two weeks ago. */
  startsOn: day.optional(),
  /** The last day, when it is near. */
  leavesOn: day.optional(),
  /** Back from leave the day after; absent when nobody knows. */
  pausedTo: day.optional(),
  /** A deadline passed so long ago that our own pages do not reach them: the rules are gone through in person (G1). */
  unreached: z.literal(true).optional(),
  /** There is no open account to read with. */
  noAccount: z.literal(true).optional(),
});
export type Member = z.output<typeof memberShape>;
export type MemberState = Member['state'];
