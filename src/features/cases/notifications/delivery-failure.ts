import type { Moment } from '../../../core/dates.ts';
import { latest, secondsBetween } from '../../../core/dates.ts';
import type { ToldAs, ToldFor } from './case-notification.ts';
import type { CaseNotification } from './records.ts';

/** Those who must hear at once of what is reported (S105), and the line that rings for them. */
export type Side = 'dpo' | 'serviceDesk' | 'duty';

/** Since when nothing has come through to a side. */
export type DeliveryFailures = { [S in Side]?: Moment | undefined };

/** So many refusals are no accident. */
const mostTries = 3;
/** A cluster's next notice comes within ten minutes; what has waited so much longer is stuck. */
const longestSeconds = 20 * 60;
/** When nobody stands in for somebody who cannot be reached, the director hears of it after so long. */
const noDeputySeconds = 30 * 60;

const sideOf: Readonly<Partial<Record<ToldFor, Side>>> = {
  dpo: 'dpo',
  dpoDeputy: 'dpo',
  serviceDesk: 'serviceDesk',
  duty: 'duty',
};

/** Has it failed, or been tried or waited so long that nobody may be promised that it comes in a moment? */
export function isStuck({ state, tries = 0, at }: CaseNotification, now: Moment): boolean {
  if (state === 'failed') return true;
  return state === 'planned' && (tries >= mostTries || secondsBetween(at, now) > longestSeconds);
}

/**
 * Since when messages do not come through, for each side: from the oldest that is stuck and that nothing which arrived
 * has come after. One of several who has no app is no failure, while the others hear.
 */
export function deliveryFailures(notifications: readonly CaseNotification[], now: Moment): DeliveryFailures {
  const arrived: DeliveryFailures = {};
  for (const { as, state, sentAt } of notifications) {
    const side = sideOf[as];
    if (side && state === 'sent' && sentAt !== undefined) arrived[side] = latest([sentAt, arrived[side] ?? sentAt]);
  }
  const since: DeliveryFailures = {};
  for (const notification of notifications) {
    const { as, at } = notification;
    const side = sideOf[as];
    if (!side || !isStuck(notification, now) || at <= (arrived[side] ?? '')) continue;
    const before = since[side];
    if (before === undefined || at < before) since[side] = at;
  }
  return since;
}

/** Somebody is told of a case because those who should have been cannot be reached. */
export interface Fallback {
  occasion: 'unreached' | 'desk-unreached';
  tells: readonly ToldAs[];
}

/**
 * Who is told of a case instead of those who cannot be reached: the deputy for the DBR, the director for both of them,
 * the DBR for IT-Servicedesk.
 * @param told everything planned and sent about the case
 */
export function fallbackRecipients(told: readonly CaseNotification[], now: Moment): readonly Fallback[] {
  const counted = told.filter(({ state }) => state !== 'retracted');
  const of = (...some: readonly ToldAs[]) => counted.filter(({ as }) => some.some((role) => role === as));
  const areStuck = (some: readonly CaseNotification[]) =>
    some.length > 0 && some.every((notification) => isStuck(notification, now));
  const dpoSide = of('dpo', 'dpoDeputy');
  const isLong = dpoSide.every(({ at }) => secondsBetween(at, now) > noDeputySeconds);
  const fallback: Fallback[] = [];
  if (areStuck(of('dpo'))) fallback.push({ occasion: 'unreached', tells: ['dpoDeputy'] });
  if (areStuck(dpoSide) && (areStuck(of('dpoDeputy')) || isLong)) {
    fallback.push({ occasion: 'unreached', tells: ['executive'] });
  }
  if (areStuck(of('serviceDesk'))) fallback.push({ occasion: 'desk-unreached', tells: ['dpo'] });
  return fallback;
}
