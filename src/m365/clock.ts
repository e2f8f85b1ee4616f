import type { Clock } from '../core/clock.ts';
import type { Moment } from '../core/dates.ts';

/** Nearer than this the local clock is right: the `Date` header has whole seconds and travelled a while. */
const toleranceMs = 5_000;
/** An answer that took longer was tried again, or is long itself: its header is of when it set out at last. */
const longestTravelMs = 2_000;

export interface M365Clock extends Clock {
  /**
   * Takes note of the `Date` header of an answer that has just arrived.
   * @param askedMs when it was asked for, by the machine's clock
   */
  observe(date: string | null, askedMs: number): void;
}

/**
 * The time of Microsoft 365: the local clock, corrected by Graph's `Date` header when it is off by more than five
 * seconds, so that several servers agree on deadlines and a moved clock of the stand-in moves everything.
 * @param localMs the machine's clock, milliseconds since 1970
 */
export function m365Clock(localMs: () => number = Date.now): M365Clock {
  let correctionMs = 0;
  let correctedMs = Number.NEGATIVE_INFINITY;
  return {
    now: () => momentOf(localMs() + correctionMs),
    observe: (date, askedMs) => {
      const seenMs = Date.parse(date ?? '');
      if (Number.isNaN(seenMs)) return;
      const arrivedMs = localMs();
      // It was so late at some time between the question and its answer.
      const isRight = (offMs: number) =>
        offMs >= seenMs - arrivedMs - toleranceMs && offMs <= seenMs - askedMs + toleranceMs;
      // What was asked before the last correction may be older than it: answers come in any order.
      if (isRight(correctionMs) || askedMs < correctedMs) return;
      // The header names a second, and travelled half of what it took: two servers are then least apart.
      const travelMs = Math.min((arrivedMs - askedMs) / 2, longestTravelMs);
      correctionMs = isRight(0) ? 0 : seenMs + 500 + travelMs - arrivedMs;
      correctedMs = arrivedMs;
    },
  };
}

function momentOf(ms: number): Moment {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
