import type { Moment } from '../../../core/dates.ts';
import type { Directory } from '../../../core/directory.ts';
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

type People = Pick<Directory, 'person'>;

/**
 * May the text be written on?
 * @param revision the edition it is part of
 * @throws Refusal `draftPublished`, `draftDiscarded`; `draftLocked` with who has it
 */
export function refuseUnlessOpen(draft: Draft, revision: Revision | undefined, people: People): void {
  if (draft.state === 'published') throw new Refusal('draftPublished');
  if (draft.state === 'discarded') throw new Refusal('draftDiscarded');
  refuseIfLocked(revision, people);
}

/** @throws Refusal `draftLocked` with who put the edition before others */
export function refuseIfLocked(revision: Revision | undefined, people: People): void {
  if (!revision || !isLocked(revision)) return;
  const { edition, state, author } = revision;
  throw new Refusal('draftLocked', { edition, state, who: nameOf(author, people) ?? '–' });
}

/** Somebody else has changed what it says: their words, so that nobody's are lost, and what to name when writing on. */
export function changedByOther(draft: Draft, people: People): Refusal {
  const { writtenAt } = draft;
  const who = nameOf(draft.writtenBy, people);
  return new Refusal('changedMeanwhile', { theirs: fieldsOf(draft), seen: draftImprint(draft), who, writtenAt });
}

function nameOf(id: string | undefined, people: People): string | undefined {
  return id === undefined ? undefined : people.person(id)?.name;
}
