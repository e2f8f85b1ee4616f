import type { Moment } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import { whichHold } from '../../core/which-hold.ts';
import { deadlinesOf, hasClock } from './clocks/deadline.ts';
import { isOpen, numberOf } from './incident/incident.ts';
import type { Incident } from './incident/records.ts';

export type MergeFault =
  | 'sameCase'
  | 'mergeClosed'
  | 'mergeHasMerged'
  | 'mergeConcerns'
  | 'mergeDrill'
  | 'mergeClock'
  | 'mergePromise';

/**
 * Why one report cannot become part of another case. Both are open; what others have been merged into is not merged on;
 * both are about the same people, since whoever one of them is about must not handle the other through it; nothing real
 * goes on in an exercise, no clock stops by becoming part of a near miss (INV11), and what was promised to Datatilsynet
 * is not forgotten with the case it stands on (GDPR art. 33(4)).
 * @param others cases merged into the one that would be absorbed
 */
export function mergeFaults(absorbed: Incident, into: Incident, others: number): readonly MergeFault[] {
  const concerns = (incident: Incident) => (incident.concerns ?? []).toSorted().join();
  return whichHold<MergeFault>([
    [absorbed.key === into.key, 'sameCase'],
    [!isOpen(absorbed) || !isOpen(into), 'mergeClosed'],
    [others > 0, 'mergeHasMerged'],
    [concerns(absorbed) !== concerns(into), 'mergeConcerns'],
    [(absorbed.isDrill === true) !== (into.isDrill === true), 'mergeDrill'],
    [hasClock(absorbed.category) && !hasClock(into.category), 'mergeClock'],
    [absorbed.promised !== undefined, 'mergePromise'],
  ]);
}

/** The report that becomes part of another case. It keeps its number, and what it was. */
export function absorbedInto(absorbed: Incident, into: Stored<Incident>, by: { id: string }, now: Moment): Incident {
  return {
    ...absorbed,
    status: 'merged',
    mergedInto: numberOf(into),
    statusBefore: absorbed.status,
    actor: by.id,
    at: now,
  };
}

/** The same report as a case of its own again. */
export function partedAgain(absorbed: Incident, by: { id: string }, now: Moment): Incident {
  const { statusBefore = 'reopened' } = absorbed;
  return { ...absorbed, status: statusBefore, mergedInto: undefined, statusBefore: undefined, actor: by.id, at: now };
}

type Beginning = Pick<Incident, 'discoveredAt'> & Partial<Pick<Incident, 'earliestAt' | 'awareAt'>>;

/** From when the clock of a report counts at the earliest: its discovery, one merged into it, or what the DBR has set. */
export function beginningOf({ discoveredAt, earliestAt, awareAt }: Beginning): Moment {
  const [first = discoveredAt] = [discoveredAt, earliestAt, awareAt].filter((moment) => moment !== undefined).sort();
  return first;
}

/**
 * The case with everything that is one event: the earliest beginning among them decides its clock, whichever of them was
 * reported first. What its own reporter said of the discovery stands (INV11).
 * @param parts what is merged into it
 */
export function withParts(incident: Incident, parts: readonly Beginning[], by: { id: string }, now: Moment): Incident {
  const [earliest] = parts.map(beginningOf).sort();
  const counts = earliest !== undefined && earliest < incident.discoveredAt;
  const next = { ...incident, earliestAt: counts ? earliest : undefined, actor: by.id, at: now };
  return { ...next, deadlineAt: deadlinesOf(next)[0]?.at };
}
