import { z } from 'zod';
import { holdsCpr } from '../../../core/cpr/cpr.ts';
import { Refusal } from '../../../core/refusal.ts';
import { longestComment } from './limits.ts';

const words = z.string().trim().min(1).max(longestComment).optional();

/** What the DBR writes in a report: refused with a CPR number in it, and left with its writer. */
export const reportWords = { comment: words, causes: words, measures: words };

/** @throws Refusal `cprFound` with the field (INV15) */
export function refuseCpr(written: Readonly<Record<string, string | undefined>>): void {
  for (const [field, text = ''] of Object.entries(written)) {
    if (holdsCpr(text)) throw new Refusal('cprFound', { field });
  }
}
