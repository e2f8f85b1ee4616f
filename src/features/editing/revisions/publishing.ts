import type { Day } from '../../../core/dates.ts';
import { whichHold } from '../../../core/which-hold.ts';
import { versionsOf } from '../../handbook/of-subject.ts';
import { newest } from '../../handbook/rule.ts';
import type { Handbook } from '../../handbook/table-of-contents.ts';
import { isProposal } from '../drafts/draft-check.ts';
import type { Draft } from '../drafts/records.ts';
import { mandateUse } from './mandates/mandate-use.ts';
import { isReachKnown } from './memo/reach.ts';
import type { Revision } from './records.ts';
import { decisionKey } from './revision.ts';
import { isTextChanged } from './revision-faults.ts';

export type PublishingFault =
  | 'wrongState'
  | 'textChanged'
  | 'baseReplaced'
  | 'stillProposal'
  | 'mandateOver'
  | 'reachUnknown';

/**
 * What keeps an edition from being let out before its rows are even made (INV5, INV6, S20): its body has not adopted it,
 * the text is not the one that lay on the table, or a rule has got a newer version since it was begun to be written on,
 * whose words would be lost; Direktionen has said no to a warning under its mandate, or has not confirmed it in time; or
 * nobody has worked out whom it asks. What has begun to be let out is only completed.
 */
export function publishingFaults(
  revision: Revision,
  drafts: readonly Draft[],
  books: Handbook,
  today: Day,
): PublishingFault[] {
  const isNew = revision.state === 'decided' && revision.begunAt === undefined;
  const use = mandateUse(revision, today)?.state;
  const ours = decisionKey(revision);
  return whichHold<PublishingFault>([
    [revision.state !== 'decided', 'wrongState'],
    [isTextChanged(revision, drafts), 'textChanged'],
    [drafts.some((draft) => isReplaced(draft, books, ours)), 'baseReplaced'],
    // Somebody may have taken it back in the moment the edition was put before others.
    [isNew && drafts.some(isProposal), 'stillProposal'],
    [isNew && (use === 'refused' || use === 'overdue'), 'mandateOver'],
    // Nobody lets out what costs the municipality time without having seen how much (S18, S19).
    [isNew && !isReachKnown(revision, drafts), 'reachUnknown'],
  ]);
}

function isReplaced(draft: Draft, books: Handbook, ours: string): boolean {
  const others = newest(versionsOf(draft, books).filter(({ decision }) => decision !== ours));
  return others !== undefined && others.version !== draft.base;
}
