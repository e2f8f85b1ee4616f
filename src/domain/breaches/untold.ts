import type { Moment } from '../dates.ts';
import type { Records } from '../ports.ts';
import type { Stored } from '../record.ts';
import type { CaseTelling, Recipient } from './case-telling.ts';
import { caseTelling } from './case-telling.ts';
import type { Incident } from './incident.ts';

/** A telling to plan; the one it takes the place of, where it was taken back before it left. */
export interface Untold {
  telling: CaseTelling;
  before?: Stored<CaseTelling> | undefined;
}

/**
 * Of those who have to know of a case as it stands now, whoever has no telling of it, or one that was taken back (INV9,
 * S105): whom a case is for may change, and change back again.
 */
export function untoldOf(
  records: Pick<Records, 'find'>,
  to: readonly Recipient[],
  stored: Stored<Incident>,
  now: Moment,
): readonly Untold[] {
  return to
    .map((one) => caseTelling(one, stored, 'reported', now))
    .map((telling) => ({ telling, before: records.find('caseTelling', telling.key) }))
    .filter(({ before }) => before === undefined || before.record.state === 'retracted');
}
