import { lineManagerOf } from '../line-manager.ts';
import type { Organisation } from '../organisation.ts';
import type { Employment } from '../records.ts';
import { circlesIn } from './circles.ts';
import type { Gap } from './gap.ts';

/** What is wrong with people's places: no manager, a line of managers that bites itself, no unit, no place at all. */
export function peopleGaps(organisation: Organisation): readonly Gap[] {
  const leaders = new Map(
    [...organisation.jobs.keys()].map((id) => [id, lineManagerOf(organisation, organisation.personOf(id) ?? { id })]),
  );
  return [
    ...circleGaps(organisation, leaders),
    ...leaderless(organisation, leaders),
    ...lostUnits(organisation),
    ...unplaced(organisation),
  ];
}

/** Who leads each person with a job, or why nobody does. */
type Leaders = ReadonlyMap<string, ReturnType<typeof lineManagerOf>>;

function circleGaps({ personOf }: Organisation, leaders: Leaders): readonly Gap[] {
  const next = new Map(
    [...leaders].flatMap(([id, leader]): [string, string][] => ('person' in leader ? [[id, leader.person.id]] : [])),
  );
  return circlesIn(next).map((circle) => ({
    kind: 'managersInCircle',
    subject: circle[0] ?? '',
    name: [...circle, circle[0] ?? ''].map((id) => personOf(id)?.name ?? id).join(' → '),
    people: circle.length,
  }));
}

/** Counted per unit, never by name: what is wrong is the unit's, not the people's. */
function leaderless({ jobs, personOf }: Organisation, leaders: Leaders): readonly Gap[] {
  const alone = [...leaders].flatMap(([id, leader]) => {
    const isMissed = 'noManager' in leader && leader.noManager === 'unknown';
    return isMissed && personOf(id)?.enabled ? (jobs.get(id)?.slice(0, 1) ?? []) : [];
  });
  return [...Map.groupBy(alone, ({ unit }) => unit)].map(([unit, people]) => gapOf('withoutManager', unit, people));
}

function lostUnits({ jobs, units }: Organisation): readonly Gap[] {
  const known = new Set(units.map(({ unit }) => unit));
  const lost = [...jobs.values()].flat().filter(({ unit }) => !known.has(unit));
  return [...Map.groupBy(lost, ({ unit }) => unit)].map(([unit, people]) => gapOf('unknownUnit', unit, people));
}

/** Only how many: most are rooms, mailboxes and services, and nobody should read through them by name. Guests are outside. */
function unplaced({ people, placed, mainOf }: Organisation): readonly Gap[] {
  const without = people.filter(({ id, enabled, guest }) => enabled && !guest && !placed.has(mainOf(id))).length;
  return without === 0 ? [] : [{ kind: 'unplaced', subject: '', name: '', people: without }];
}

function gapOf(kind: 'withoutManager' | 'unknownUnit', unit: string, jobs: readonly Employment[]): Gap {
  const people = new Set(jobs.map(({ person }) => person)).size;
  return { kind, subject: unit, name: jobs[0]?.unitName ?? unit, people };
}
