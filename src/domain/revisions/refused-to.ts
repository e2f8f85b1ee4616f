import { peopleIn } from '../drafts/writers.ts';
import type { Actor, Role } from '../people.ts';
import type { CountsAsOne } from '../workplace/one-person.ts';
import type { Revision } from './revision.ts';
import type { RevisionChange, TakenBack } from './revision-change.ts';

type Asked = Pick<RevisionChange, 'deed'> & { of?: TakenBack };

const recorders: readonly Role[] = ['editor', 'secretariat'];
const reviewers: readonly Role[] = ['editor', 'accountableExecutive'];
const editors: readonly Role[] = ['editor'];

const doers: Readonly<Record<Exclude<RevisionChange['deed'], 'takeBack'>, readonly Role[]>> = {
  describe: editors,
  submit: editors,
  return: reviewers,
  approve: reviewers,
  noteMed: recorders,
  decide: recorders,
  schedule: editors,
  present: recorders,
  withdraw: editors,
  reopen: editors,
};

const takers: Readonly<Record<TakenBack, readonly Role[]>> = {
  submission: editors,
  approval: reviewers,
  med: recorders,
  decision: recorders,
  presentation: recorders,
};

/**
 * Why somebody may not do a deed, `undefined` when they may (S37). Whoever put an edition before others, or wrote in
 * what lies there, does not approve it: another editor or the accountable director does. An approval is taken back by
 * whoever gave it. Recording what a body has decided and letting it out is no approval, and may be done by either.
 */
export function refusedTo(
  { author, writers, reviewer }: Pick<Revision, 'author' | 'writers' | 'reviewer'>,
  change: Asked,
  { person, roles }: Pick<Actor, 'person' | 'roles'>,
  countsAsOne: CountsAsOne,
): 'notAllowed' | 'ownWork' | undefined {
  const allowed = change.deed === 'takeBack' ? takers[change.of ?? 'submission'] : doers[change.deed];
  if (!roles.some((role) => allowed.includes(role))) return 'notAllowed';
  if (change.deed === 'approve' && isWorkOf({ author, writers }, person.id, countsAsOne)) return 'ownWork';
  // Taken back already it names nobody, and whoever took it back may have lost the answer.
  const isOthers = reviewer !== undefined && person.id !== reviewer;
  if (change.deed === 'takeBack' && change.of === 'approval' && isOthers) return 'notAllowed';
  return undefined;
}

/** Has somebody put an edition before others, or written in what lies there, with this account or another? */
export function isWorkOf(
  { author, writers }: Pick<Revision, 'author' | 'writers'>,
  person: string,
  countsAsOne: CountsAsOne,
): boolean {
  const hands = [...(author === undefined ? [] : [author]), ...peopleIn(writers)];
  return hands.some((hand) => countsAsOne(hand, person));
}
