import type { Moment } from '../../core/dates.ts';
import { whichHold } from '../../core/which-hold.ts';
import { undecided } from './assessment.ts';
import { deadlinesOf, hasClock } from './clocks/deadline.ts';
import { missingToClose } from './closing.ts';
import { ownAfter } from './decision/own-case.ts';
import type { Category } from './incident/category.ts';
import { isOpen } from './incident/incident.ts';
import type { Incident } from './incident/records.ts';
import { redFlagsOf } from './incident/red-flags.ts';

export type KindFault = 'incidentClosed' | 'sameKind' | 'alreadyNotified';

/** Why a case cannot become one of another kind. What the authority has been told of was no near miss. */
export function kindFaults(incident: Incident, category: Category): readonly KindFault[] {
  return whichHold<KindFault>([
    [!isOpen(incident), 'incidentClosed'],
    [incident.category === category, 'sameKind'],
    [!hasClock(category) && incident.notifiedAt !== undefined, 'alreadyNotified'],
  ]);
}

/**
 * The case as one of another kind: a near miss that reached somebody after all, or the other way round. Its clock runs
 * from the discovery the reporter named, not from the change; and it is assessed and decided anew, since both were
 * about something else.
 */
export function reclassified(
  incident: Incident,
  category: Category,
  by: { id: string; hasPart?: boolean },
  now: Moment,
): Incident {
  const next: Incident = {
    ...incident,
    category,
    alsoCategory: undefined,
    outcome: 'notAssessed',
    risk: undefined,
    art33: 'notAssessed',
    art34: 'notAssessed',
    art34Ground: undefined,
    assessedBy: undefined,
    assessedAt: undefined,
    ...undecided,
    own: ownAfter(incident.own, 'reclassified', by.hasPart === true),
    actor: by.id,
    at: now,
  };
  const flags = redFlagsOf(next);
  return {
    ...next,
    missing: missingToClose(next),
    deadlineAt: deadlinesOf(next)[0]?.at,
    redFlags: flags.length > 0 ? flags : undefined,
  };
}

/** What the change is called in the log. */
export function kindStep(category: Category): 'nearMissSet' | 'upgraded' {
  return hasClock(category) ? 'upgraded' : 'nearMissSet';
}
