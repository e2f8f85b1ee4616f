import { z } from 'zod';
import { day, shape } from '../../kernel/shape.ts';
import { ReviewYear } from './records.ts';

/** A record that stands for a review: when it was held, and who saved it when. */
const evidence = z.strictObject({
  number: z.string(),
  heldOn: day,
  /** Every day the agenda was gone through up to the day that is asked about. */
  days: z.array(day),
  savedBy: z.string(),
  /** The day the record was last saved; a record may be saved some days after the meeting. */
  savedOn: day,
  /** The rules that were gone through, `R06 3.1`. */
  rules: z.array(z.string()),
  /** Nobody has changed the row since it was made. */
  untouched: z.boolean(),
});
export type ReviewEvidence = z.output<typeof evidence>;

/** Where a manager stood on a day, and what stands for it. */
export const managerOn = z.strictObject({
  ...shape(ReviewYear, 'managerName', 'leadsNobody'),
  units: z.array(z.string()),
  held: z.int(),
  evidence: z.array(evidence),
});
export type ManagerOn = z.output<typeof managerOn> & { manager: string; centre?: string | undefined };
