import type { Day } from '../../core/dates.ts';
import type { Decision } from './records.ts';
import type { Stamp } from './shown-shapes.ts';
import { isTrialVersion } from './trial/trial.ts';

export type DecidingBody = 'municipalCouncil' | 'financeCommittee' | 'executiveBoard';

/** What a version is to a reader: one on trial is never in force, however it came to be shown. */
export function shownState({ version }: Pick<Stamp, 'version'>, state: Stamp['state']): Stamp['state'] {
  return isTrialVersion(version) ? 'trial' : state;
}

/** Joins a version to the decision that adopted it; a version whose decision is not known yet says so by its absence. */
export function stampOf(
  version: { version: string; inForceFrom: Day; decision: string },
  state: Stamp['state'],
  decisions: readonly Decision[],
): Stamp {
  const decision = decisions.find(({ key }) => key === version.decision);
  return {
    version: version.version,
    inForceFrom: version.inForceFrom,
    state: shownState(version, state),
    edition: decision?.edition,
    body: decision?.body,
    decidedOn: decision?.decidedOn,
    caseRef: decision?.caseRef,
    ...(decision?.mandate !== undefined && { underMandate: true as const }),
  };
}

/** Which edition of a document is in force on the day, by its newest decision: what every page can say (S14). */
export function editionInForce(
  decisions: readonly Decision[],
  document: Decision['document'],
  today: Day,
): Pick<Decision, 'edition' | 'body' | 'decidedOn' | 'caseRef'> | undefined {
  const newest = decisions
    .filter((decision) => decision.document === document && decision.decidedOn <= today)
    .sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))
    .at(-1);
  if (!newest) return undefined;
  const { edition, body, decidedOn, caseRef } = newest;
  return { edition, body, decidedOn, caseRef };
}
