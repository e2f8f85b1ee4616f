import type { Notice } from '../../delivery/notifier.ts';
import type { Category } from '../incident/category.ts';
import type { Incident } from '../incident/records.ts';
import type { RedFlag } from '../incident/red-flags.ts';
import type { CaseNotification } from './records.ts';

/** The kinds that tell of things and of nobody: a locked phone may show them, and whoever stops them knows what to do. */
const activities = {
  lostDevice: 'deviceLost',
  malicious: 'attacked',
  availabilityIntegrity: 'systemDown',
} as const satisfies Partial<Record<Category, Notice['activity']>>;

export type NoticeKind = (typeof activities)[keyof typeof activities];

const ofThings: readonly RedFlag[] = ['takeover', 'criticalDown'];

const toldOfKind: readonly CaseNotification['as'][] = ['dpo', 'dpoDeputy', 'serviceDesk'];

/**
 * What a first notice says of the case besides its number, to the DBR, the deputy and IT-Servicedesk. Nothing where it is
 * about somebody of the office, has a red flag that tells of people, or its kind could.
 */
export function noticeKind(
  { as, occasion }: Pick<CaseNotification, 'as' | 'occasion'>,
  { category, alsoCategory, concerns = [], redFlags = [], isDrill, sealed }: Incident,
): NoticeKind | undefined {
  if (occasion !== 'reported' || !toldOfKind.includes(as)) return undefined;
  if (concerns.length > 0 || isDrill || sealed !== undefined) return undefined;
  if (redFlags.some((flag) => !ofThings.includes(flag))) return undefined;
  const kinds: Partial<Record<Category, NoticeKind>> = activities;
  return alsoCategory === undefined || kinds[alsoCategory] ? kinds[category] : undefined;
}
