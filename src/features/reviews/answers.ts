import { z } from 'zod';
import { codeLength } from '../../core/meeting-code.ts';
import { ruleNumber } from '../handbook/rule-number.ts';
import { hasWords } from '../questions/question.ts';
import { mostMinutes, mostPoints } from './point.ts';

/** Entra's id of whoever answers for the review; left out for one's own (S72). */
export const accountable = z.guid().optional();
export const number = z.string().regex(/^\d{4}-\d{1,3}$/);
/** What stands on the wall. */
export const meetingCode = z.string().regex(new RegExp(`^[a-z0-9]{${codeLength}}$`));

const minutes = z.int().min(1).max(mostMinutes);
/** A question in the manager's own words. */
const ownWords = z.string().trim().min(1).max(300).refine(hasWords);

/** An agenda, as a page sends it. */
export const points = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['changed', 'leastConfirmed', 'rule']), ref: ruleNumber, minutes }),
      z.strictObject({ kind: z.literal('lesson'), ref: z.string().min(1).max(200), minutes }),
      z.strictObject({ kind: z.literal('question'), text: ownWords, minutes }),
      z.strictObject({ kind: z.literal('privateData'), minutes }),
    ]),
  )
  .min(1)
  .max(mostPoints);

/** The year's two (S86). */
export const year = z.strictObject({
  year: z.int(),
  held: z.int(),
  close: z.boolean(),
  next: z.strictObject({ from: z.iso.date().optional(), by: z.iso.date() }).optional(),
});

/** A meeting that people can check in at: what stands on the wall, and until when. */
export const door = z.strictObject({ code: z.string(), until: z.iso.datetime() });
