import type { Moment } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Revision } from '../revisions/records.ts';
import { type DraftFields, draftImprint, fieldsOf, withFields } from './draft-fields.ts';
import { isLocked } from './draft-status.ts';
import type { Draft } from './records.ts';
import { writtenBy } from './writers.ts';

/** The row after somebody has written: who and when as of now, and whatever else stands in it untouched. */
export function writtenDraft(draft: Draft, fields: DraftFields, actor: string, now: Moment): Draft {
  return { ...withFields(draft, fields), actor, at: now, ...writtenBy(draft, actor, now), deed: 'saved' };
}

/**
 * May the text be written on?
 * @param revision the edition it is part of
 * @param who name of whoever put the edition before others
 * @throws Refusal `draftPublished`, `draftDiscarded`; `draftLocked` with who has it
 */
export function refuseUnlessOpen(draft: Draft, revision: Revision | undefined, who: string | undefined): void {
  if (draft.state === 'published') throw new Refusal('draftPublished');
  if (draft.state === 'discarded') throw new Refusal('draftDiscarded');
  refuseIfLocked(revision, who);
}

/** @throws Refusal `draftLocked` with who has it */
export function refuseIfLocked(revision: Revision | undefined, who: string | undefined): void {
  if (!revision || !isLocked(revision)) return;
  throw new Refusal('draftLocked', { edition: revision.edition, state: revision.state, who: who ?? '–' });
}

/** Somebody else has changed what it says: their words, so that nobody's are lost, and what to name when writing on. */
export function changedByOther(draft: Draft, who: string | undefined): Refusal {
  const { writtenAt } = draft;
  return new Refusal('changedMeanwhile', { theirs: fieldsOf(draft), seen: draftImprint(draft), who, writtenAt });
}
