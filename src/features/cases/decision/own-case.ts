import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { hasClock } from '../clocks/deadline.ts';
import { judgedNis2 } from '../clocks/nis2.ts';
import type { Category } from '../incident/category.ts';
import { isOpen } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseChange } from '../wanted-change.ts';

/**
 * What somebody of the DBR's side does not do alone in a case they have a part in themselves: go on with it, judge it
 * harmless, close it, or take it away in any other way.
 */
export type OwnStep = 'takeOver' | 'judge' | 'close' | 'putAway';

/** How somebody of the DBR's side stands to a case. */
export interface OwnStatus {
  /** It is their observation, or the report was made for them, or they are the manager of whose it is. */
  hasPart: boolean;
  /** Another of DBR and deputy, who has no part in it and is at work, has done something to it. */
  isTaken: boolean;
}

/** Why somebody with a part in a case does not take a step in it. */
export type OwnHold = 'taken' | 'waits' | 'takeOverFirst' | 'unratified' | 'neverAlone';

/** So long the other of DBR and deputy has; the 72 hours run meanwhile, and notifying never waits. */
const hoursForTheOther = 4;

/** From when the person who has a part in it goes on, where nobody else has taken it. */
export function aloneFrom({ reportedAt }: Pick<Incident, 'reportedAt'>): Moment {
  return Temporal.Instant.from(reportedAt).add({ hours: hoursForTheOther }).toString();
}

/**
 * Why the step is not theirs, or `undefined` where it is (S37, S74). The other judges and closes. Where nobody else has
 * taken the case within four hours, because there is no other or the other is silent, the person who has a part goes on: by an
 * action of its own, which marks it *egen melding*; it is closed once the director has ratified what was judged. Saying
 * that there was nothing to judge is left to the other.
 */
export function ownHold(
  step: OwnStep,
  { hasPart, isTaken }: OwnStatus,
  incident: Pick<Incident, 'reportedAt' | 'own'>,
  now: Moment,
): OwnHold | undefined {
  if (!hasPart) return undefined;
  if (isTaken) return 'taken';
  if (step === 'putAway') return 'neverAlone';
  if (secondsBetween(aloneFrom(incident), now) < 0) return 'waits';
  if (step === 'takeOver') return undefined;
  if (incident.own === undefined) return 'takeOverFirst';
  return step === 'close' && incident.own !== 'ratified' ? 'unratified' : undefined;
}

/** Which step an action is, where it makes a case calmer; containing, notifying, informing and explaining never are. */
export function ownStepOf(change: CaseChange): OwnStep | undefined {
  switch (change.step) {
    case 'assessed':
      return change.risk === 'unlikely' || change.art33 !== 'yes' ? 'judge' : undefined;
    case 'nis2Judged':
      return judgedNis2(change).nis2 === 'no' ? 'judge' : undefined;
    case 'closed':
      return 'close';
    case 'noBreach':
    case 'openedInError':
      return 'putAway';
    default:
      return undefined;
  }
}

/** Making a case one of a kind without a clock takes it away. */
export function ownStepOfKind(category: Category): OwnStep | undefined {
  return hasClock(category) ? undefined : 'putAway';
}

/**
 * The mark *egen melding* after an action: whatever is judged anew waits for the director anew, what the other has judged
 * needs no ratifying, and a case that is opened again begins again.
 */
export function ownAfter(
  own: Incident['own'],
  step: CaseChange['step'] | 'reclassified',
  hasPart: boolean,
): Incident['own'] {
  if (step === 'reopened') return undefined;
  const isJudged = step === 'assessed' || step === 'noBreach' || step === 'reclassified' || step === 'nis2Judged';
  if (!isJudged || own === undefined) return own;
  if (hasPart) return 'waiting';
  return step === 'nis2Judged' ? own : undefined;
}

/** Does what somebody judged in a case of their own wait for the director? */
export function awaitsOwnRatification(incident: Incident): boolean {
  return isOpen(incident) && incident.own === 'waiting' && incident.assessedAt !== undefined;
}

/**
 * Is there anything to take over? What nobody has; what waits for the other, no matter who has begun on it; and one's own once
 * nobody else has come.
 * @param isOfficersOwn has somebody of the DBR's side a part in it?
 */
export function isToTakeOver(
  incident: Pick<Incident, 'status' | 'reportedAt' | 'own'>,
  ownStatus: OwnStatus,
  isOfficersOwn: boolean,
  now: Moment,
): boolean {
  if (!isOpen(incident)) return false;
  if (!ownStatus.hasPart) return incident.status === 'received' || (isOfficersOwn && !ownStatus.isTaken);
  return incident.own === undefined && ownHold('takeOver', ownStatus, incident, now) === undefined;
}

/** Who has a part in a case, and who else there is. */
export interface OwnCase {
  /** Is it their observation, or was it reported for them? */
  hasSeen(person: string): boolean;
  /** Have they seen it, or are they the manager of the person who has? */
  hasPart(person: string): boolean;
  /** DBR and deputies at work who have no part in it and are not who it is about. */
  others: readonly { person: string; name: string }[];
  /** Has one of them done something to it? */
  isTaken: boolean;
  /** Has a DBR or deputy a part in it? */
  isOfficersOwn: boolean;
}

/** How the actor stands to the case, for `ownHold`. */
export function ownStatus({ hasPart, isTaken }: OwnCase, { person }: Pick<Actor, 'person'>): OwnStatus {
  return { hasPart: hasPart(person.id), isTaken };
}
