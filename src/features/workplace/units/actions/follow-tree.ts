import { dayOf } from '../../../../core/dates.ts';
import type { Context } from '../../../../kernel/context.ts';
import { Employment, type Unit } from '../../records.ts';
import { isNotOver } from '../closing.ts';
import { openUnits } from '../queries/open-units.ts';
import { unitsBelow } from '../unit-tree.ts';

/** People looked at between two breaths. */
const slice = 50;

/**
 * What follows when the tree changes, or nothing where nobody is led by another: asked before the rows are written.
 * @param jobs the jobs that are written anew
 * @param units the units that are written anew
 * @returns keeps, once the rows are written, which readings are no longer owed (S18): of those in the units and below, and
 * of their managers until now
 */
export function followTree(
  { records, clock, followUps }: Context,
  jobs: readonly Employment[],
  units: readonly Unit[],
): (() => Promise<void>) | undefined {
  const open = openUnits({ records });
  const before = new Map(open.map((unit) => [unit.unit, unit]));
  const turned = units.filter((unit) => {
    const now = before.get(unit.unit);
    return now?.parent !== unit.parent || now?.manager !== unit.manager || now?.kind !== unit.kind || unit.closed;
  });
  if (turned.length === 0) return undefined;
  const now = clock.now();
  const follow = followUps.jobs(records.all(Employment), jobs, now, units);
  const places = new Set(turned.flatMap(({ unit }) => [unit, ...unitsBelow(open, unit).map((below) => below.unit)]));
  const inside = [...places].flatMap((unit) => records.all(Employment, { unit })).map(({ record }) => record);
  const leaders = turned.flatMap(({ unit }) => before.get(unit)?.manager ?? []);
  const concerned = [
    ...inside.filter((job) => isNotOver(job, dayOf(now))),
    ...leaders.map((person) => ({ key: '', person })),
  ];
  return async () => {
    for (const [index, one] of concerned.entries()) {
      follow(one);
      if (index % slice === slice - 1) await new Promise((resolve) => setImmediate(resolve));
    }
  };
}
