import type { Draft } from '../drafts/draft.ts';
import { versionsOf } from '../handbook/of-subject.ts';
import { newest } from '../handbook/rule.ts';
import type { Handbook } from '../handbook/table-of-contents.ts';
import { isReachKnown } from './reach.ts';
import type { Revision } from './revision.ts';
import { decisionKey } from './revision.ts';
import { isTextChanged } from './revision-faults.ts';

export type PublishingFault = 'wrongState' | 'textChanged' | 'baseReplaced' | 'reachUnknown';

/**
 * What keeps an edition from being let out before its rows are even made (INV5, INV6, S20): its body has not adopted it,
 * the text is not the one that lay on the table, or a rule has got a newer version since it was begun to be written on,
 * whose words would be lost; or nobody has worked out whom it asks.
 */
export function publishingFaults(revision: Revision, drafts: readonly Draft[], books: Handbook): PublishingFault[] {
  const ours = decisionKey(revision);
  const faults: readonly (readonly [boolean, PublishingFault])[] = [
    [revision.state !== 'decided', 'wrongState'],
    [isTextChanged(revision, drafts), 'textChanged'],
    [drafts.some((draft) => isReplaced(draft, books, ours)), 'baseReplaced'],
    // Nobody lets out what costs the municipality time without having seen how much (S18, S19).
    [revision.state === 'decided' && revision.begunAt === undefined && !isReachKnown(revision, drafts), 'reachUnknown'],
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? [fault] : []));
}

function isReplaced(draft: Draft, books: Handbook, ours: string): boolean {
  const others = newest(versionsOf(draft, books).filter(({ decision }) => decision !== ours));
  return others !== undefined && others.version !== draft.base;
}
