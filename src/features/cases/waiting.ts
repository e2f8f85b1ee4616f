import type { Moment } from '../../core/dates.ts';
import { awaitsDecision } from './decision/decision.ts';
import { awaitsOwnRatification } from './decision/own-case.ts';
import { isOpen } from './incident/incident.ts';
import { isItCase } from './incident/it-case.ts';
import type { Incident } from './incident/records.ts';

/** Whom an open case may wait for. */
export const waitedFor = ['dpo', 'director', 'reporter', 'it'] as const;

/** Whose turn it is, and since when. */
export interface Turn {
  of: (typeof waitedFor)[number];
  since: Moment;
}

/** What in other lists says whose turn it is. */
export interface Turns {
  /** The oldest question to the reporter that nobody has answered. */
  askedAt?: Moment | undefined;
  /** When the reporter wrote last, or the case was last opened again: then it was the DBR's turn. */
  turnedAt?: Moment | undefined;
}

/**
 * Whose turn it is in a case. The director's comes before everybody's, since the DBR has done what is to be decided on;
 * the reporter's before the DBR's, who has asked. The DBR, or the IT security manager whose case it is (S72), has had it
 * since the last thing somebody else did.
 * @returns nothing once it is over
 */
export function waitingOf(incident: Incident, { askedAt, turnedAt }: Turns): Turn | undefined {
  if (!isOpen(incident)) return undefined;
  const { reportedAt, assessedAt, decidedAt } = incident;
  if (awaitsDecision(incident) || awaitsOwnRatification(incident)) {
    return { of: 'director', since: assessedAt ?? reportedAt };
  }
  if (askedAt !== undefined) return { of: 'reporter', since: askedAt };
  const turns = [decidedAt, turnedAt].filter((at) => at !== undefined);
  return { of: isItCase(incident) ? 'it' : 'dpo', since: [reportedAt, ...turns].toSorted().at(-1) ?? reportedAt };
}
