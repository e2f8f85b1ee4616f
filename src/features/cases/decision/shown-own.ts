import type { Moment } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { isItCase } from '../incident/it-case.ts';
import type { Incident } from '../incident/records.ts';
import type { OwnCase, OwnHold } from './own-case.ts';
import { aloneFrom, isToTakeOver, ownHold, ownStatus } from './own-case.ts';
import type { OwnRatifiers } from './queries/own-ratifiers.ts';

/** What the page of a case says of somebody's own part in it: why a button is not there, and who does it. */
export interface ShownOwn {
  /** Is it the reader who has a part in it, or the other of DBR and deputy? */
  whose: 'mine' | 'theirs';
  /** Why the reader does not judge it harmless. */
  judging?: OwnHold;
  /** Why the reader does not close it. */
  closing?: OwnHold;
  /** Who does it instead. */
  others: string[];
  aloneFrom: Moment;
  mark?: 'waiting' | 'ratified';
  /** It waits for a director, and there is none to ratify it or to name who does. */
  nobodyRatifies?: true;
}

/**
 * @returns whether it can be taken over, and what there is to say; nothing where nobody of the DBR's side has a part, or
 * where the IT security manager judges and closes what they opened themselves (S72)
 */
export function shownOwn(
  incident: Incident,
  ownCase: OwnCase,
  actor: Pick<Actor, 'person'>,
  now: Moment,
  { ratifiers, naming }: Pick<OwnRatifiers, 'ratifiers' | 'naming'>,
): { mayTakeOver: boolean; own?: ShownOwn } {
  const isIts = isItCase(incident);
  const status = isIts ? { hasPart: false, isTaken: true } : ownStatus(ownCase, actor);
  const isOfficersOwn = !isIts && ownCase.isOfficersOwn;
  const mayTakeOver = isToTakeOver(incident, status, isOfficersOwn, now);
  if (!status.hasPart && !isOfficersOwn) return { mayTakeOver };
  const judging = ownHold('judge', status, incident, now);
  const closing = ownHold('close', status, incident, now);
  return {
    mayTakeOver,
    own: {
      whose: status.hasPart ? 'mine' : 'theirs',
      ...(judging && { judging }),
      ...(closing && { closing }),
      others: ownCase.others.map(({ name }) => name),
      aloneFrom: aloneFrom(incident),
      ...(incident.own && { mark: incident.own }),
      ...(incident.own === 'waiting' && ratifiers.length + naming.length === 0 && { nobodyRatifies: true as const }),
    },
  };
}
