import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import { clockOf, deadlinesOf } from '../clocks/deadline.ts';
import type { Nis2Clock } from '../clocks/nis2.ts';
import { kindsOf } from '../incident/category.ts';
import { isOpen } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import { lastHours } from './case-notification.ts';
import type { CaseNotification } from './records.ts';

/** What the duty line is told: a number and a deadline, never who, what or where. */
export interface DutyAlert {
  event: 'outage' | 'attack' | 'deadline';
  case: string;
  deadlineAt?: Moment | undefined;
  /** The numbers that are on duty now. */
  ring: readonly string[];
}

/** A way to ring somebody when a notice in Teams is not enough: SMS or a phone service behind an address. */
export interface DutyLine {
  /**
   * @param id the same however often it is tried
   * @returns why it was not taken; nothing when it was
   */
  ring(id: string, alert: DutyAlert): Promise<string | undefined>;
}

/** Stands where an account of a person does in the rows of the duty line. */
export const dutyLine = 'duty-line';

/** Later the day's people have seen it. */
const newHours = 24;
/** Of many reports of one outage the first rings. */
const hoursBetween = 6;
/** So long it is tried. */
const triedHours = 24;

export interface DutyRing extends Pick<DutyAlert, 'event' | 'deadlineAt'> {
  occasion: string;
}

/**
 * What the duty line is to be rung about in a case now: an outage or an attack that goes on and is new, and a clock of
 * the law in its last hours. Of NIS 2 only what the law asks for: advice wakes nobody.
 * @param nis2 the clocks that bind
 */
export function dutyRings(incident: Incident, nis2: readonly Nis2Clock[], now: Moment): readonly DutyRing[] {
  const { isDrill, contained, reportedAt } = incident;
  if (!isOpen(incident) || isDrill) return [];
  const isNew = secondsBetween(reportedAt, now) < newHours * 3_600 && contained !== 'yes';
  const is = (kind: Incident['category']) => kindsOf(incident).includes(kind);
  const isNear = (at: Moment) => at > now && secondsBetween(now, at) <= lastHours * 3_600;
  const { state } = clockOf(incident, now);
  const deadlineAt = state === 'running' ? deadlinesOf(incident)[0]?.at : undefined;
  return [
    ...(isNew && is('availabilityIntegrity') ? [{ event: 'outage', occasion: 'duty-outage' } as const] : []),
    ...(isNew && is('malicious') ? [{ event: 'attack', occasion: 'duty-attack' } as const] : []),
    ...(deadlineAt !== undefined && isNear(deadlineAt)
      ? [{ event: 'deadline', occasion: 'duty-deadline', deadlineAt } as const]
      : []),
    ...nis2
      .filter((clock) => clock.toldAt === undefined && isNear(clock.deadlineAt))
      .map(
        ({ step, deadlineAt: at }) => ({ event: 'deadline', occasion: `duty-nis2-${step}`, deadlineAt: at }) as const,
      ),
  ];
}

/** Has the duty line been rung about the same lately, in another case? A deadline is each case's own. */
export function isRungLately(
  { event, occasion }: DutyRing,
  rung: readonly Pick<CaseNotification, 'occasion' | 'at'>[],
  now: Moment,
): boolean {
  if (event === 'deadline') return false;
  return rung.some((one) => one.occasion === occasion && secondsBetween(one.at, now) < hoursBetween * 3_600);
}

/** The row after a try: tried again each minute for a day, and then it has failed. */
export function afterRing(row: CaseNotification, fault: string | undefined, now: Moment): CaseNotification {
  const tries = (row.tries ?? 0) + 1;
  if (fault === undefined) return { ...row, state: 'sent', sentAt: now, fault: undefined, tries };
  const isOver = secondsBetween(row.at, now) > triedHours * 3_600;
  return { ...row, state: isOver ? 'failed' : 'planned', fault, tries };
}
