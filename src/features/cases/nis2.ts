import type { Moment } from '../../core/dates.ts';
import { zone } from '../../core/dates.ts';
import type { Incident } from './incident/records.ts';
import type { Nis2Step } from './papers/case-notice.ts';
import { noticesInForce } from './papers/case-notice.ts';
import type { CaseNotice } from './papers/records.ts';

/** Does the case look like a significant incident of network and information systems? A suggestion, never the answer. */
export function suggestsNis2({ redFlags = [] }: Pick<Incident, 'redFlags'>): boolean {
  return redFlags.includes('takeover') || redFlags.includes('criticalDown');
}

export interface Nis2Clock {
  step: Nis2Step;
  deadlineAt: Moment;
  /** When the step was taken. */
  toldAt?: Moment | undefined;
}

/**
 * The three clocks of NIS 2 art. 23(4): 24 and 72 hours from when the municipality knew, and a month from the
 * notification, or from its deadline while there is none.
 * @param applies the setting `nis2Applies`; without it no clock runs
 */
export function nis2Clocks(
  incident: Pick<Incident, 'nis2' | 'discoveredAt' | 'awareAt'>,
  notices: readonly CaseNotice[],
  applies: boolean,
): readonly Nis2Clock[] {
  if (!applies || incident.nis2 !== 'yes') return [];
  const known = Temporal.Instant.from(incident.awareAt ?? incident.discoveredAt);
  const toldAt = (step: Nis2Step) => noticesInForce(notices).find((notice) => notice.step === step)?.toldAt;
  const notification = known.add({ hours: 72 });
  const from = Temporal.Instant.from(toldAt('notification') ?? notification.toString());
  const final = from.toZonedDateTimeISO(zone).add({ months: 1 }).toInstant();
  return [
    { step: 'earlyWarning', deadlineAt: known.add({ hours: 24 }).toString(), toldAt: toldAt('earlyWarning') },
    { step: 'notification', deadlineAt: notification.toString(), toldAt: toldAt('notification') },
    { step: 'finalReport', deadlineAt: final.toString(), toldAt: toldAt('finalReport') },
  ];
}
