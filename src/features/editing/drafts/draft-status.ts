import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import type { Revision } from '../revisions/records.ts';
import type { RevisionState } from '../revisions/revision.ts';
import { opinionImprint } from './draft-fields.ts';
import type { Draft } from './records.ts';

/** So long after somebody was in a draft they may still be writing. */
const stillHereSeconds = 10 * 60;

/** Somebody else in the same draft, and what they did there last. */
export interface Company {
  person: string;
  at: Moment;
  did: 'wrote' | 'opened';
}

const beforeOthers: readonly RevisionState[] = ['reviewing', 'approved', 'decided'];

/**
 * Is the text out of the writers' hands? It is once its edition has been put before others (INV5), until the edition comes
 * back to be written on, is withdrawn or is out. What is out is a version; what was put away meanwhile was left behind.
 */
export function isLocked(revision: Pick<Revision, 'state'> | undefined): boolean {
  return revision !== undefined && beforeOthers.includes(revision.state);
}

/**
 * The edition a text that was put away is in once it is taken up again: none, when that one is before others or has come
 * out without it, so that nothing is shown as part of what was adopted that was not.
 */
export function editionAfter({ revision }: Pick<Draft, 'revision'>, known: Pick<Revision, 'state'> | undefined) {
  return isLocked(known) || known?.state === 'published' ? undefined : revision;
}

/** Who else was in it a moment ago; what they wrote counts for more than that they looked. */
export function companyIn(draft: Draft, person: string, now: Moment): Company | undefined {
  const { writtenBy, writtenAt, openedBy, openedAt } = draft;
  const isOther = (who: string | undefined, at: Moment | undefined) =>
    who !== undefined && who !== person && at !== undefined && secondsBetween(at, now) < stillHereSeconds;
  if (writtenBy !== undefined && writtenAt !== undefined && isOther(writtenBy, writtenAt)) {
    return { person: writtenBy, at: writtenAt, did: 'wrote' };
  }
  if (openedBy !== undefined && openedAt !== undefined && isOther(openedBy, openedAt)) {
    return { person: openedBy, at: openedAt, did: 'opened' };
  }
  return undefined;
}

/** Has this person said so lately enough that they need not say again that they are here? */
export function hasJustOpened({ openedBy, openedAt, state }: Draft, person: string, now: Moment): boolean {
  if (state !== 'open' || openedBy !== person || openedAt === undefined) return false;
  return secondsBetween(openedAt, now) < stillHereSeconds / 2;
}

/** How the DBR's opinion stands to the text (S65): `outdated` when the text is another than the one it is about. */
export function opinionState(draft: Draft): 'none' | 'asked' | 'current' | 'outdated' {
  const imprint = opinionImprint(draft);
  if (draft.opinion !== undefined && draft.opinionOf === imprint) return 'current';
  if (draft.askedOf === imprint) return 'asked';
  return draft.opinion === undefined ? 'none' : 'outdated';
}
