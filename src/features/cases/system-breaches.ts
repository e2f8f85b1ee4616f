import { dayOf, yearOf } from '../../core/dates.ts';
import { smallest } from '../../core/small-groups/band.ts';
import type { Incident } from './incident/records.ts';
import { systemKeysOf } from './touched.ts';

/** An exercise and what was opened in error tell nothing of a system; what was merged is told by the case it is in. */
export function tellsOfSystem({ status, isDrill, mergedInto }: Incident): boolean {
  return status !== 'openedInError' && isDrill !== true && mergedInto === undefined;
}

/** What is sealed, or about somebody in an office, is in nobody's number but theirs who may open it. */
export function isForAll({ sealed, concerns = [] }: Incident): boolean {
  return sealed === undefined && concerns.length === 0;
}

/** How many cases of a year, and of the one before, name a system. */
export interface SystemBreaches {
  /** In the register; nothing where the DBR has written a name that is not in it. */
  key?: string;
  name: string;
  now: number;
  before: number;
}

/**
 * @param cases those that may be counted for the reader
 * @param nameOf what the register calls a system today; nothing for one it does not have
 */
export function breachesBySystem(
  cases: readonly Incident[],
  year: number,
  nameOf: (key: string) => string | undefined,
): readonly SystemBreaches[] {
  const found = new Map<string, SystemBreaches>();
  for (const incident of cases.filter(tellsOfSystem)) {
    const reported = yearOf(dayOf(incident.reportedAt));
    if (reported !== year && reported !== year - 1) continue;
    for (const { key, name } of named(incident, nameOf)) {
      const id = key ?? name.toLocaleLowerCase('da');
      const known = found.get(id) ?? { ...(key !== undefined && { key }), name, now: 0, before: 0 };
      const counted = reported === year ? { now: known.now + 1 } : { before: known.before + 1 };
      found.set(id, { ...known, ...counted });
    }
  }
  return [...found.values()].toSorted(
    (a, b) => b.now - a.now || b.before - a.before || a.name.localeCompare(b.name, 'da'),
  );
}

/** How many cases of a year name a system, each once however many it names. */
export function breachesInSystems(cases: readonly Incident[], year: number): number {
  return cases.filter((incident) => {
    const { reportedAt, systems = [] } = incident;
    if (!tellsOfSystem(incident) || yearOf(dayOf(reportedAt)) !== year) return false;
    return systems.length > 0 || systemKeysOf(incident).length > 0;
  }).length;
}

function named(incident: Incident, nameOf: (key: string) => string | undefined) {
  const registered = systemKeysOf(incident).flatMap((key) => {
    const name = nameOf(key);
    return name === undefined ? [] : [{ key, name }];
  });
  const names = new Set(registered.map(({ name }) => name.toLocaleLowerCase('da')));
  const others = (incident.systems ?? []).filter((word) => !names.has(word.toLocaleLowerCase('da')));
  return [...registered, ...(registered.length > 0 ? [] : others.map((name) => ({ key: undefined, name })))];
}

/** From these on a number is told by the least it can be. */
const steps = [20, 10, smallest] as const;

/**
 * A count as it is told to who may not open the cases: never the number, so that a case more or less cannot be seen.
 * @returns `<5` (nought among them), `5–9`, `10–19` or `20+`
 */
export function coveredCount(count: number): string {
  if (count < smallest) return `<${smallest}`;
  const [most, middle, least] = steps;
  if (count >= most) return `${most}+`;
  return count >= middle ? `${middle}–${most - 1}` : `${least}–${middle - 1}`;
}

/** Those of which anything can be told, the most first, and in order of their names where that is the same. */
export function coveredBreaches(every: readonly SystemBreaches[]): readonly SystemBreaches[] {
  const rank = (count: number) => steps.findIndex((step) => count >= step) + 1 || steps.length + 1;
  return every
    .filter(({ key, now, before }) => key !== undefined && Math.max(now, before) >= smallest)
    .toSorted(
      (a, b) => rank(a.now) - rank(b.now) || rank(a.before) - rank(b.before) || a.name.localeCompare(b.name, 'da'),
    );
}
