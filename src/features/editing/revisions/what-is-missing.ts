import type { Day } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { whichHold } from '../../../core/which-hold.ts';
import type { Handbook } from '../../handbook/table-of-contents.ts';
import type { CountsAsOne } from '../../workplace/one-person.ts';
import type { Draft } from '../drafts/records.ts';
import { nextStep } from './next-doer.ts';
import { type PublishingFault, publishingFaults } from './publishing.ts';
import type { Revision } from './records.ts';
import { refusedTo } from './refused-to.ts';
import { isBegun } from './revision.ts';
import { type RevisionStep, type TakenBack, takenBackNames } from './revision-change.ts';
import { isInState, isTextChanged } from './revision-faults.ts';
import { isLetOutForTrial } from './trial/trial-edition.ts';
import { unreadyIn } from './unready-drafts.ts';

type LeftToPublish = Extract<PublishingFault, 'baseReplaced' | 'stillProposal' | 'mandateOver' | 'reachUnknown'>;
export const missingNames = [
  ...(['nothing', 'unready', 'textChanged', 'medMissing', 'ownWork', 'baseReplaced', 'stillProposal'] as const),
  ...(['mandateOver', 'reachUnknown'] as const),
] as const;
export type Missing = (typeof missingNames)[number];

/** What is in the way of the next step, before anybody has tried. */
export function missingFor(
  revision: Revision,
  drafts: readonly Draft[],
  books: Handbook,
  actor: Pick<Actor, 'person' | 'roles'>,
  countsAsOne: CountsAsOne,
  today: Day,
): readonly Missing[] {
  const { state, touchesStaff, medOn } = revision;
  const isLaid = state === 'reviewing' || state === 'approved' || state === 'decided';
  const missing = whichHold<Missing>([
    [state === 'writing' && drafts.length === 0, 'nothing'],
    [state === 'writing' && unreadyIn(drafts, books).length > 0, 'unready'],
    [isLaid && isTextChanged(revision, drafts), 'textChanged'],
    [state === 'approved' && touchesStaff && medOn === undefined, 'medMissing'],
    [isOwnWorkNext(revision, actor, countsAsOne), 'ownWork'],
  ]);
  const left = state === 'decided' ? publishingFaults(revision, drafts, books, today).filter(isLeft) : [];
  return [...missing, ...left];
}

/** Does the next step wait for somebody else, because the edition is their work (S37)? */
export function isOwnWorkNext(
  revision: Revision,
  actor: Pick<Actor, 'person' | 'roles'>,
  countsAsOne: CountsAsOne,
): boolean {
  const step = nextStep(revision)?.deed;
  if (step === undefined || step === 'publish') return false;
  return refusedTo(revision, { step }, actor, countsAsOne) === 'ownWork';
}

const left: readonly PublishingFault[] = ['baseReplaced', 'stillProposal', 'mandateOver', 'reachUnknown'];

function isLeft(fault: PublishingFault): fault is LeftToPublish {
  return left.includes(fault);
}

/** Taking something back stands apart. */
export const offeredSteps = [
  ...(['describe', 'submit', 'return', 'approve', 'noteMed', 'decide', 'schedule', 'present'] as const),
  ...(['withdraw', 'reopen'] as const),
] as const satisfies readonly RevisionStep[];
type OfferedStep = (typeof offeredSteps)[number];

/** What somebody may do to an edition as it stands; the page offers nothing the server would refuse. */
export function stepsFor(
  revision: Revision,
  actor: Pick<Actor, 'person' | 'roles'>,
  countsAsOne: CountsAsOne,
): readonly OfferedStep[] {
  return offeredSteps.filter((step) => {
    if (isBegun(revision) && step !== 'present') return false;
    if (step === 'present' && (revision.mandate === undefined || revision.presentedOn !== undefined)) return false;
    return isInState(revision, { step }) && refusedTo(revision, { step }, actor, countsAsOne) === undefined;
  });
}

/** What somebody may take back: only what was done, and nothing once it has begun to be let out. */
export function takenBackBy(
  revision: Revision,
  actor: Pick<Actor, 'person' | 'roles'>,
  countsAsOne: CountsAsOne,
): readonly TakenBack[] {
  const isThere: Readonly<Record<TakenBack, boolean>> = {
    submission: true,
    approval: true,
    med: revision.medOn !== undefined,
    decision: true,
    presentation: revision.presentedOn !== undefined,
    trial: isLetOutForTrial(revision),
  };
  return takenBackNames.filter((of) => {
    const change = { step: 'takeBack', of } as const;
    if (!isThere[of] || (isBegun(revision) && of !== 'presentation')) return false;
    return isInState(revision, change) && refusedTo(revision, change, actor, countsAsOne) === undefined;
  });
}
