import type { Day } from '../../../../core/dates.ts';
import { addDays, daysBetween } from '../../../../core/dates.ts';
import type { Revision } from '../records.ts';

/** Days an urgent warning may stand on Direktionen's mandate alone (domain.md, amendment to S16). */
const urgentDays = 30;

/** How a use of the standing mandate stands. */
export interface MandateUse {
  /**
   * `listed` for the next meeting; `overdue`: an urgent warning has stood for thirty days and Direktionen has not
   * confirmed it; `refused`: it has said no; `told`: there is nothing more to do.
   */
  state: 'listed' | 'overdue' | 'refused' | 'told';
  /** The last day an urgent warning stands unconfirmed. */
  until?: Day | undefined;
  daysLeft?: number | undefined;
}

/**
 * How an edition that was adopted under a standing mandate stands on a day; nothing for any other. What is published is
 * frozen (INV6), so a warning that was not confirmed in time, or refused, does not go away by itself: it is shown in red
 * to Direktionen and the editors, and goes with an edition that brings the text before it back.
 */
export function mandateUse(
  { state, mandate, changeType, decidedOn, presentedOn, confirmed }: Revision,
  today: Day,
): MandateUse | undefined {
  if (mandate === undefined || decidedOn === undefined || (state !== 'decided' && state !== 'published'))
    return undefined;
  if (changeType !== 'urgentWarning') return { state: presentedOn === undefined ? 'listed' : 'told' };
  if (presentedOn !== undefined) return { state: confirmed ? 'told' : 'refused' };
  const until = addDays(decidedOn, urgentDays - 1);
  const daysLeft = daysBetween(today, until);
  return { state: daysLeft < 0 ? 'overdue' : 'listed', until, daysLeft };
}
