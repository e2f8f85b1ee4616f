import type { Day, Moment } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { WheelItem } from './records.ts';

/**
 * The six things the annual wheel always holds (S120, INV13): follow-up on breaches in systems, suppliers' assurance
 * reports, the internal IT audit, the overview of systems and who answers for them, the DBR's annual report with how the
 * handbook is followed, and the evaluation of risk analyses.
 */
export const lockedItems = [
  'dpoReport',
  'riskEvaluation',
  'systemOverview',
  'internalAudit',
  'assuranceReports',
  'breachFollowUp',
] as const;

export type LockedItem = (typeof lockedItems)[number];

/** Longest what shows that it was done may be. */
export const longestEvidence = 1_000;

/** Where in the year each stands unless somebody moves it (domain.md 3.8). */
const usualDay: Readonly<Record<LockedItem, string>> = {
  dpoReport: '01-31',
  riskEvaluation: '03-31',
  systemOverview: '04-30',
  internalAudit: '05-31',
  assuranceReports: '09-30',
  breachFollowUp: '12-15',
};

/** `wheel:2026:dporeport` */
export function wheelKey(year: number, item: LockedItem): string {
  return `wheel:${year}:${item}`.toLowerCase();
}

/** The item as a year begins with it. */
export function newItem(
  item: LockedItem,
  year: number,
  owner: { person: string; name: string } | undefined,
  now: Moment,
): WheelItem {
  return {
    key: wheelKey(year, item),
    actor: 'system',
    at: now,
    item,
    year,
    due: `${year}-${usualDay[item]}`,
    state: 'planned',
    ownerName: owner?.name ?? '',
    confirmed: false,
    owner: owner?.person ?? '',
  };
}

/** How an item stands on a day, in the words of the wheel. */
export const wheelStates = ['done', 'notDone', 'late', 'soon', 'planned'] as const;
export type WheelState = (typeof wheelStates)[number];

/** An item is soon due from this many days before. */
const soonDays = 30;

export function wheelStateOf({ state, due }: Pick<WheelItem, 'state' | 'due'>, today: Day): WheelState {
  if (state !== 'planned') return state;
  if (due < today) return 'late';
  return due <= addDays(today, soonDays) ? 'soon' : 'planned';
}
