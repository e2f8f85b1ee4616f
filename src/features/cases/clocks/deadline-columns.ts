import type { Moment } from '../../../core/dates.ts';
import { isLate } from '../assessment.ts';
import { missingToClose } from '../closing.ts';
import { awaitsDecision } from '../decision/decision.ts';
import { awaitsOwnRatification } from '../decision/own-case.ts';
import { isOpen } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import { clockOf } from './deadline.ts';

/** What SharePoint says of the clock: a view knows no hour, so each answer is written into the row. */
type DeadlineColumns = Pick<Incident, 'deadlineState' | 'deadlineKept'>;

/**
 * Where the clock of a case stands and whether it was kept, for the columns *Frist* and *Frist overholdt* (GDPR art. 33(1)).
 * Kept or not is a question of a notification that was due: while the clock runs nobody knows, and where none is needed
 * it is not relevant.
 */
export function deadlineColumns(incident: Incident, now: Moment): DeadlineColumns {
  switch (clockOf(incident, now).state) {
    case 'none':
      return { deadlineState: 'none', deadlineKept: 'notRelevant' };
    case 'running':
      return { deadlineState: 'running', deadlineKept: undefined };
    case 'late':
      return { deadlineState: 'overdue', deadlineKept: 'no' };
    case 'stopped':
      return { deadlineState: 'stopped', deadlineKept: keptOf(incident) };
  }
}

/** Whose turn it is; a director's before the DBR's, who has done what is to be decided on. */
function waitsFor(incident: Incident, now: Moment): Incident['waitsFor'] {
  if (!isOpen(incident)) return 'nobody';
  if (awaitsDecision(incident) || awaitsOwnRatification(incident)) return 'director';
  const { state } = clockOf(incident, now);
  return state === 'running' || state === 'late' ? 'dpo' : 'dpoLater';
}

/** The case with the columns as they should be, also what is missing to close it, and nothing else changed. */
export function withDeadlineColumns(incident: Incident, now: Moment): Incident {
  const missing = isOpen(incident) ? missingToClose(incident) : [];
  return {
    ...incident,
    ...deadlineColumns(incident, now),
    waitsFor: waitsFor(incident, now),
    missing: missing.length > 0 ? missing : undefined,
  };
}

/** Does the row say something else than the clock? */
export function isDeadlineStale(incident: Incident, now: Moment): boolean {
  const { deadlineState, deadlineKept } = deadlineColumns(incident, now);
  const isTurnStale = incident.waitsFor !== waitsFor(incident, now);
  return isTurnStale || incident.deadlineState !== deadlineState || incident.deadlineKept !== deadlineKept;
}

function keptOf(incident: Incident): Incident['deadlineKept'] {
  const { notifiedAt } = incident;
  if (notifiedAt === undefined) return 'notRelevant';
  return isLate(incident, notifiedAt) ? 'no' : 'yes';
}
