import type { Actor } from '../../../core/person.ts';
import type { Role } from '../../../core/role.ts';
import type { CountsAsOne } from '../../workplace/one-person.ts';
import { peopleIn } from '../drafts/writers.ts';
import type { Revision, StandingMandate } from './records.ts';
import type { RevisionChange, TakenBack } from './revision-change.ts';

type StepInput = Pick<RevisionChange, 'step'> & { of?: TakenBack };

const recorders: readonly Role[] = ['editor', 'secretariat'];
const reviewers: readonly Role[] = ['editor', 'accountableExecutive'];
const editors: readonly Role[] = ['editor'];

const doers: Readonly<Record<Exclude<RevisionChange['step'], 'takeBack'>, readonly Role[]>> = {
  describe: editors,
  submit: editors,
  return: reviewers,
  approve: reviewers,
  noteMed: recorders,
  decide: recorders,
  schedule: editors,
  trial: editors,
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
  trial: editors,
};

/**
 * What takes somebody else than those whose work an edition is: their word that it is good, and that a body has said
 * so.
 */
const othersDo: readonly RevisionChange['step'][] = ['approve', 'noteMed', 'decide', 'present'];

/**
 * Why somebody may not do a step, `undefined` when they may (S37). Whoever put an edition before others, or wrote in
 * what lies there, neither approves it nor records what a body has said of it, with this account or another. An
 * approval is taken back by the person who gave it. Letting out what a body has adopted is no word of its own, and may
 * be done by either.
 */
export function refusedTo(
  { author, writers, reviewer }: Pick<Revision, 'author' | 'writers' | 'reviewer'>,
  change: StepInput,
  { person, roles }: Pick<Actor, 'person' | 'roles'>,
  countsAsOne: CountsAsOne,
): 'notAllowed' | 'ownWork' | undefined {
  const allowed = change.step === 'takeBack' ? takers[change.of ?? 'submission'] : doers[change.step];
  if (!roles.some((role) => allowed.includes(role))) return 'notAllowed';
  if (othersDo.includes(change.step) && isWorkOf({ author, writers }, person.id, countsAsOne)) return 'ownWork';
  // Taken back already it names nobody, and whoever took it back may have lost the answer.
  const isOthers = reviewer !== undefined && person.id !== reviewer;
  if (change.step === 'takeBack' && change.of === 'approval' && isOthers) return 'notAllowed';
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

/** Has somebody whose work an edition is recorded the mandate of Direktionen, or changed it last (S37)? */
export function isOwnMandate(
  revision: Pick<Revision, 'author' | 'writers'>,
  { recordedBy, actor }: Pick<StandingMandate, 'recordedBy' | 'actor'>,
  countsAsOne: CountsAsOne,
): boolean {
  return [recordedBy ?? actor, actor].some((person) => isWorkOf(revision, person, countsAsOne));
}
