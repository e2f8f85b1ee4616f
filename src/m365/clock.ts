import type { Moment } from '../domain/dates.ts';
import type { Clock } from '../domain/ports.ts';

/** Nearer than this the local clock is right: the `Date` header has whole seconds and travelled a while. */
const toleranceMs = 5_000;

export interface M365Clock extends Clock {
  /** Takes note of the `Date` header of an answer that has just arrived. */
  observe(date: string | null): void;
}

/**
 * The time of Microsoft 365: the local clock, corrected by Graph's `Date` header when it is off by more than five
 * seconds, so that several servers agree on deadlines and a moved clock of the stand-in moves everything.
 * @param localMs the machine's clock, milliseconds since 1970
 */
export function m365Clock(localMs: () => number = Date.now): M365Clock {
  let correctionMs = 0;
  return {
    now: () => momentOf(localMs() + correctionMs),
    observe: (date) => {
      const seenMs = Date.parse(date ?? '');
      if (Number.isNaN(seenMs)) return;
      if (Math.abs(seenMs - (localMs() + correctionMs)) <= toleranceMs) return;
      const offMs = seenMs - localMs();
      correctionMs = Math.abs(offMs) > toleranceMs ? offMs : 0;
    },
  };
}

function momentOf(ms: number): Moment {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
