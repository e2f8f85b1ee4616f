import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { IncidentCluster } from '../shapes.ts';
import { isOpen } from './incident.ts';
import type { Incident } from './records.ts';

/** From so many people it is a cluster. */
const fewest = 5;
/** So long after the last one, the next is another matter. */
const gapSeconds = 30 * 60;
/** One open case is a case again. */
const fewestOpen = 2;

/**
 * The clusters among the cases, the latest first. They are only seen together: nothing is merged, and every case keeps
 * its number, its clock and its reporter. A cluster is there while two of it are open.
 * @param reporterOf who reported a case, by its key
 */
export function clustersOf(
  cases: readonly Stored<Incident>[],
  reporterOf: (key: string) => string | undefined,
): readonly IncidentCluster[] {
  const kinds = Map.groupBy(cases, ({ record }) => `${record.category} ${record.isDrill === true}`);
  return [...kinds.values()]
    .map((kind) => kind.toSorted((a, b) => (a.record.reportedAt < b.record.reportedAt ? -1 : 1)))
    .filter(mayHoldCluster)
    .flatMap(runs)
    .flatMap((run) => clusterOf(run, reporterOf))
    .toSorted((a, b) => b.last.localeCompare(a.last));
}

/** Are two open ones so near each other that those between could join them? A year of cases is not walked for less. */
function mayHoldCluster(cases: readonly Stored<Incident>[]): boolean {
  let before: { at: number; reportedAt: Moment } | undefined;
  for (const [at, { record }] of cases.entries()) {
    if (!isOpen(record)) continue;
    const { reportedAt } = record;
    if (before && secondsBetween(before.reportedAt, reportedAt) <= (at - before.at) * gapSeconds) return true;
    before = { at, reportedAt };
  }
  return false;
}

/** Reports of one kind in their order, cut where nobody reported for a while. */
function runs(cases: readonly Stored<Incident>[]): readonly (readonly Stored<Incident>[])[] {
  const found: Stored<Incident>[][] = [];
  let before: Moment | undefined;
  for (const one of cases) {
    const { reportedAt } = one.record;
    const follows = before !== undefined && secondsBetween(before, reportedAt) <= gapSeconds;
    if (follows) found.at(-1)?.push(one);
    else found.push([one]);
    before = reportedAt;
  }
  return found;
}

function clusterOf(
  run: readonly Stored<Incident>[],
  reporterOf: (key: string) => string | undefined,
): readonly IncidentCluster[] {
  const [first] = run;
  const last = run.at(-1);
  const open = run.filter(({ record }) => isOpen(record));
  if (!first || !last || open.length < fewestOpen) return [];
  const people = new Set(run.map(({ record }) => reporterOf(record.key) ?? record.key)).size;
  if (people < fewest) return [];
  return [
    {
      category: first.record.category,
      count: run.length,
      open: open.length,
      flagged: open.filter(({ record }) => (record.redFlags ?? []).length > 0).length,
      people,
      centres: new Set(run.map(({ record }) => record.centreName ?? '')).size,
      first: first.record.reportedAt,
      last: last.record.reportedAt,
      members: open.map(({ record }) => record.key),
    },
  ];
}
