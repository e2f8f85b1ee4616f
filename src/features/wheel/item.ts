import type { Day, Moment } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { ControlTrigger } from '../controls/stored-words.ts';
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

/** What comes every other year: the systematic control (S114, S121), and the council's evaluation of its policy (S2). */
export const rarerItems = ['systematicControl', 'policyEvaluation'] as const;
export type RarerItem = (typeof rarerItems)[number];

export type LockedItem = (typeof lockedItems)[number] | RarerItem;

/** Months that may pass from one systematic control to the next (S114). */
export const rarerMonths = 24;

/** Longest what shows that it was done may be. */
export const longestEvidence = 1_000;

/** Where in the year each stands unless somebody moves it (domain.md 3.8). */
export const usualDay: Readonly<Record<LockedItem, string>> = {
  dpoReport: '01-31',
  riskEvaluation: '03-31',
  systemOverview: '04-30',
  internalAudit: '05-31',
  assuranceReports: '09-30',
  breachFollowUp: '12-15',
  systematicControl: '10-15',
  policyEvaluation: '11-15',
};

/** What brings each forward, where something happens between two times (S122). */
export const lockedTriggers: Readonly<Record<LockedItem, readonly ControlTrigger[]>> = {
  dpoReport: [],
  riskEvaluation: ['law', 'organisation', 'system'],
  systemOverview: ['organisation', 'system'],
  internalAudit: ['breach'],
  assuranceReports: [],
  breachFollowUp: ['breach'],
  systematicControl: ['law', 'organisation', 'breach'],
  policyEvaluation: ['law', 'organisation'],
};

function isRarer(item: LockedItem): item is RarerItem {
  return (rarerItems as readonly LockedItem[]).includes(item);
}

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

/** An item is soon due from this many days before; the systematic control from 22 months after the last (S114). */
const soonDays = { yearly: 30, rarer: 61 } as const;

export function soonDaysOf(item: LockedItem): number {
  return isRarer(item) ? soonDays.rarer : soonDays.yearly;
}

/** Nothing is done, or explained, without the words that say so: where they have disappeared it is still to be done. */
export function saidOf({ state, evidence }: Pick<WheelItem, 'state' | 'evidence'>): WheelItem['state'] {
  return evidence === undefined ? 'planned' : state;
}

export function wheelStateOf(item: Pick<WheelItem, 'item' | 'state' | 'due' | 'evidence'>, today: Day): WheelState {
  const said = saidOf(item);
  return said === 'planned' ? dueStateOf(item.due, today, soonDaysOf(item.item)) : said;
}

/** @param ahead from so many days before it is soon due */
export function dueStateOf(due: Day, today: Day, ahead: number = soonDays.yearly): 'late' | 'soon' | 'planned' {
  if (due < today) return 'late';
  return due <= addDays(today, ahead) ? 'soon' : 'planned';
}
