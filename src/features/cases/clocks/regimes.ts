import type { Day, Moment } from '../../../core/dates.ts';
import { dayOf, zone } from '../../../core/dates.ts';

/** One thing a law asks for after an incident, and when it is due at the latest. */
interface RegimeStep<S extends string> {
  step: S;
  /** Calendar time: weekends, holidays and the change of the clock count like any other. */
  due: { hours: number } | { months: number };
  /** What it is reckoned from: when the municipality knew, or when an earlier step was taken. */
  after: 'known' | S;
}

/** What one law asks for, and from when. */
export interface Regime<S extends string = string> {
  regime: 'gdpr' | 'gdprProposed' | 'nis2';
  /** The first day of what it applies to; absent while it is not law. */
  from?: Day;
  /** From which risk or weight on somebody is told. */
  threshold: 'risk' | 'high' | 'significant';
  receiver: 'dataProtectionAuthority' | 'nis2Authority';
  steps: readonly [RegimeStep<S>, ...RegimeStep<S>[]];
}

/** Breaches of personal data, the oldest first: what was discovered on a day follows the last that was in force then. */
export const breachRegimes: readonly Regime<'notification'>[] = [
  // GDPR art. 33(1).
  {
    regime: 'gdpr',
    from: '2018-05-25',
    threshold: 'risk',
    receiver: 'dataProtectionAuthority',
    steps: [{ step: 'notification', due: { hours: 72 }, after: 'known' }],
  },
  // COM(2025) 837, a proposal: the day it applies from is all that is lacking here.
  {
    regime: 'gdprProposed',
    threshold: 'high',
    receiver: 'dataProtectionAuthority',
    steps: [{ step: 'notification', due: { hours: 96 }, after: 'known' }],
  },
];

/** The steps of NIS 2-loven § 13 that have a deadline; an interim report is given when it is asked for. */
export type Nis2Deadline = 'earlyWarning' | 'notification' | 'finalReport';

/** Significant incidents of network and information systems (NIS 2-loven §§ 12 and 13, LOV nr. 434 af 06/05/2025). */
export const nis2Regime: Regime<Nis2Deadline> = {
  regime: 'nis2',
  from: '2025-07-01',
  threshold: 'significant',
  receiver: 'nis2Authority',
  steps: [
    { step: 'earlyWarning', due: { hours: 24 }, after: 'known' },
    { step: 'notification', due: { hours: 72 }, after: 'known' },
    { step: 'finalReport', due: { months: 1 }, after: 'notification' },
  ],
};

/** Which of some regimes, the oldest first, was in force at a moment; the first where none was yet. */
export function regimeAt<S extends string>(table: readonly Regime<S>[], at: Moment): Regime<S> {
  const day = dayOf(at);
  const inForce = table.findLast(({ from }) => from !== undefined && from <= day) ?? table[0];
  if (!inForce) throw new Error('A table of regimes has at least one.');
  return inForce;
}

/** When a step is due at the latest. @param since when its time began */
export function dueAt({ due }: Pick<RegimeStep<string>, 'due'>, since: Moment): Moment {
  const from = Temporal.Instant.from(since);
  if ('hours' in due) return from.add(due).toString();
  return from.toZonedDateTimeISO(zone).add(due).toInstant().toString();
}
