import type { Day } from '../../../../core/dates.ts';
import { within } from '../../../../core/dates.ts';
import { whichHold } from '../../../../core/which-hold.ts';
import type { StandingMandate } from '../records.ts';

/** What Direktionen may let be done without a meeting (domain.md, amendment to S16). */
export const mandateKinds = ['correction', 'urgentWarning'] as const;
export type MandateKind = (typeof mandateKinds)[number];

type MandateFault = 'inTheFuture' | 'beforeDecision' | 'datesReversed';

/** `standing:correction:2026-03-02`: the same one recorded twice is one. */
export function standingMandateKey(kind: MandateKind, from: Day): string {
  return `standing:${kind}:${from}`.toLowerCase();
}

/** Does it count on a day? */
export function coversOn({ from, to }: StandingMandate, day: Day): boolean {
  return within(day, from, to);
}

/** What is in the way of a mandate: it is given at a meeting that has been, and not backwards in time. */
export function standingMandateFaults(
  { from, to, decidedOn }: Pick<StandingMandate, 'from' | 'to' | 'decidedOn'>,
  today: Day,
): readonly MandateFault[] {
  return whichHold<MandateFault>([
    [decidedOn > today, 'inTheFuture'],
    [from < decidedOn, 'beforeDecision'],
    [to !== undefined && to < from, 'datesReversed'],
  ]);
}
