import type { Day } from '../dates.ts';
import { within } from '../dates.ts';
import type { BaseRecord } from '../record.ts';

/** What Direktionen may let be done without a meeting (domain.md, amendment to S16). */
export const mandateKinds = ['correction', 'urgentWarning'] as const;
export type MandateKind = (typeof mandateKinds)[number];

/** Direktionen has said once and for all that something may be released before its next meeting. */
export interface StandingMandate extends BaseRecord {
  kind: MandateKind;
  from: Day;
  /** The last day; absent for one that stands until it is ended. */
  to?: Day | undefined;
  caseRef: string;
  decidedOn: Day;
  /** Who recorded it, no matter who has ended or resumed it since; absent in rows from before this was kept. */
  recordedBy?: string | undefined;
  /** What was done to the row last, for the trace. */
  deed: 'recorded' | 'ended' | 'resumed';
}

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
  const faults: readonly (readonly [boolean, MandateFault])[] = [
    [decidedOn > today, 'inTheFuture'],
    [from < decidedOn, 'beforeDecision'],
    [to !== undefined && to < from, 'datesReversed'],
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? [fault] : []));
}
