import type { Day } from '../../../../core/dates.ts';
import { whichHold } from '../../../../core/which-hold.ts';
import type { Decision } from '../../../handbook/records.ts';
import { isNoticeOver } from '../../../workplace/personal-views.ts';
import type { Setting } from '../../../workplace/records.ts';
import { readSetting } from '../../../workplace/setting.ts';
import { isProposal } from '../../drafts/draft-check.ts';
import type { Draft } from '../../drafts/records.ts';
import type { Revision } from '../records.ts';

export const trialFaultNames = [
  'alreadyAdopted',
  'noticeNotOver',
  'medMissing',
  'nobodyDeletes',
  'stillProposal',
] as const;
export type TrialFault = (typeof trialFaultNames)[number];

/** What the municipality has done and chosen. */
export interface TrialGround {
  decisions: readonly Decision[];
  settings: readonly Setting[];
  today: Day;
}

/**
 * What keeps an approved edition from being tried (INV5, G8): a body has adopted one of the document already; the
 * employees' notice is not over; it touches staff conditions, and Hoved-MED has not discussed it; nobody has taken on
 * deleting by hand what the product does not delete yet; a text is a proposal again.
 */
export function trialFaults(
  { document, touchesStaff, medOn }: Pick<Revision, 'document' | 'touchesStaff' | 'medOn'>,
  drafts: readonly Draft[],
  { decisions, settings, today }: TrialGround,
): readonly TrialFault[] {
  return whichHold<TrialFault>([
    [isAdopted(document, decisions), 'alreadyAdopted'],
    [!isNoticeOver(settings, today), 'noticeNotOver'],
    [touchesStaff && medOn === undefined, 'medMissing'],
    [readSetting('deletesByHand', settings) === '', 'nobodyDeletes'],
    [drafts.some(isProposal), 'stillProposal'],
  ]);
}

/** Has a body adopted an edition of the document, in force or not? */
export function isAdopted(document: Revision['document'], decisions: readonly Decision[]): boolean {
  return decisions.some((decision) => decision.document === document);
}
