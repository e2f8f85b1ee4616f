import type { Moment } from '../../../core/dates.ts';
import type { Incident } from '../incident/records.ts';
import { noticesInForce } from '../papers/case-notice.ts';
import type { CaseNotice } from '../papers/records.ts';
import type { Nis2Deadline } from './regimes.ts';
import { dueAt, nis2Regime } from './regimes.ts';

/** Does the case look like a significant incident of network and information systems? A suggestion, never the answer. */
export function suggestsNis2({ redFlags = [] }: Pick<Incident, 'redFlags'>): boolean {
  return redFlags.includes('takeover') || redFlags.includes('criticalDown');
}

export interface Nis2Clock {
  step: Nis2Deadline;
  deadlineAt: Moment;
  /** When the step was taken. */
  toldAt?: Moment | undefined;
}

/**
 * The clocks of NIS 2-loven § 13, from when the municipality knew; what is reckoned from an earlier step begins at that
 * step's deadline while it has not been taken.
 * @param applies the setting `nis2Applies`; without it no clock runs
 */
export function nis2Clocks(
  incident: Pick<Incident, 'nis2' | 'discoveredAt' | 'awareAt'>,
  notices: readonly CaseNotice[],
  applies: boolean,
): readonly Nis2Clock[] {
  if (!applies || incident.nis2 !== 'yes') return [];
  const known = incident.awareAt ?? incident.discoveredAt;
  const toldAt = (step: Nis2Deadline) => noticesInForce(notices).find((notice) => notice.step === step)?.toldAt;
  const clocks: Nis2Clock[] = [];
  for (const { step, due, after } of nis2Regime.steps) {
    const earlier = clocks.find((clock) => clock.step === after);
    const since = earlier ? (earlier.toldAt ?? earlier.deadlineAt) : known;
    clocks.push({ step, deadlineAt: dueAt({ due }, since), toldAt: toldAt(step) });
  }
  return clocks;
}
