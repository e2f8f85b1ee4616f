import type { Day } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Decision } from '../../handbook/records.ts';
import type { CountsAsOne } from '../../workplace/one-person.ts';
import { coversOn } from './mandates/standing-mandate.ts';
import type { Revision, StandingMandate } from './records.ts';
import { isOwnMandate } from './refused-to.ts';
import type { RevisionChange } from './revision-change.ts';
import { bodiesFor, mandateKindOf } from './routing.ts';
import { isAdopted } from './trial/trial-faults.ts';

export type DecisionFault =
  | 'inTheFuture'
  | 'beforeSubmitted'
  | 'medMissing'
  | 'beforeMed'
  | 'wrongBody'
  | 'noMandate'
  | 'ownMandate';

interface DecisionGround {
  mandates: readonly StandingMandate[];
  countsAsOne: CountsAsOne;
  decisions: readonly Decision[];
  today: Day;
}

/** What is in the way of entering that a body has adopted the edition (S13, S16, S70, INV5). */
export function decisionFaults(
  revision: Revision,
  { body, on, mandate }: Extract<RevisionChange, { step: 'decide' }>,
  { mandates, countsAsOne, decisions, today }: DecisionGround,
): readonly (readonly [boolean, DecisionFault])[] {
  const { submittedAt, medOn, touchesStaff, changeType } = revision;
  const given = mandates.find(({ key }) => key === mandate);
  const counts = given !== undefined && given.kind === mandateKindOf(changeType) && coversOn(given, on);
  return [
    [on > today, 'inTheFuture'],
    // The first of a document may have been adopted before Rettesnor was there: its decision is only entered.
    [
      submittedAt !== undefined && on < dayOf(submittedAt) && isAdopted(revision.document, decisions),
      'beforeSubmitted',
    ],
    [touchesStaff && medOn === undefined, 'medMissing'],
    [medOn !== undefined && on < medOn, 'beforeMed'],
    [!bodiesFor(revision).includes(body), 'wrongBody'],
    [mandate !== undefined && !counts, 'noMandate'],
    // Whose work it is does not bring in the word of Direktionen it is adopted by either (S37).
    [given !== undefined && isOwnMandate(revision, given, countsAsOne), 'ownMandate'],
  ];
}
