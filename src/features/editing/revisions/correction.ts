import type { Day } from '../../../core/dates.ts';
import { lettersOf } from '../../../core/shown-version.ts';
import type { Rule } from '../../handbook/rule.ts';
import type { CountsAsOne } from '../../workplace/one-person.ts';
import { draftImprint, publishedFields } from '../drafts/draft-fields.ts';
import { isLocked } from '../drafts/draft-status.ts';
import type { Draft } from '../drafts/records.ts';
import { coversOn } from './mandates/standing-mandate.ts';
import type { Revision, StandingMandate } from './records.ts';
import { isOwnMandate } from './refused-to.ts';
import type { RevisionChange } from './revision-change.ts';

/** What keeps an editor from correcting a rule without a meeting, the first that holds. */
export const correctionLacks = ['notInForce', 'waits', 'draftBegun', 'noMandate', 'ownMandate'] as const;
export type CorrectionLack = (typeof correctionLacks)[number];

interface CorrectionGround {
  rule: Rule;
  /** The draft of its newest version, and the edition that is in. */
  draft: Draft | undefined;
  revision: Pick<Revision, 'state'> | undefined;
  mandates: readonly StandingMandate[];
  /** The editor, and who is the same person with another account. */
  person: string;
  countsAsOne: CountsAsOne;
  today: Day;
}

/**
 * Why a rule cannot be corrected under Direktionen's standing mandate now (S16, S37): a newer version is coming, somebody
 * writes on the next one already, or there is no mandate that somebody else has recorded.
 */
export function correctionLack(ground: CorrectionGround): CorrectionLack | undefined {
  const { rule, draft, revision, today } = ground;
  if (rule.inForce(today)?.version !== rule.newest.version) return 'notInForce';
  if (isLocked(revision)) return 'waits';
  if (draft?.state === 'open' && isWritten(draft, rule)) return 'draftBegun';
  const given = ground.mandates.filter((one) => one.kind === 'correction' && coversOn(one, today));
  if (given.length === 0) return 'noMandate';
  return given.some((one) => !isOwn(one, ground)) ? undefined : 'ownMandate';
}

/** Has somebody changed what the draft says since it was begun? */
export function isWritten(draft: Draft, { newest }: Pick<Rule, 'newest'>): boolean {
  return draftImprint(draft) !== draftImprint(publishedFields(newest));
}

function isOwn({ recordedBy, actor }: StandingMandate, { person, countsAsOne }: CorrectionGround): boolean {
  return [recordedBy ?? actor, actor].some((hand) => countsAsOne(hand, person));
}

/** Why there is an edition of a correction, as it stands in the list. */
export function correctionWhy(rule: string): string {
  return `Retter en slåfejl i ${rule.toUpperCase()}`;
}

/** The edition of a correction, `2026.4a`: the one in force with the next free letter. */
export function correctionEdition(inForce: string, taken: ReadonlySet<string>): string {
  const base = inForce.replace(/[a-z]+$/, '');
  let count = 1;
  while (taken.has(base + lettersOf(count))) count += 1;
  return base + lettersOf(count);
}

/**
 * What a correction takes from being read over to being adopted: the approval, and the word of Direktionen's mandate;
 * instead of it what is in the way.
 */
export function adoptionSteps(
  revision: Revision,
  mandates: readonly StandingMandate[],
  countsAsOne: CountsAsOne,
  today: Day,
): readonly (RevisionChange | 'wrongType' | 'noMandate')[] {
  if (revision.changeType !== 'correction') return ['wrongType'];
  const given = mandates.find(
    (one) => one.kind === 'correction' && coversOn(one, today) && !isOwnMandate(revision, one, countsAsOne),
  );
  if (!given) return ['noMandate'];
  const { key: mandate, caseRef } = given;
  const decide = { step: 'decide', body: 'executiveBoard', on: today, caseRef, mandate } as const;
  return revision.state === 'approved' ? [decide] : [{ step: 'approve' }, decide];
}
