import { dayOf } from '../../../../core/dates.ts';
import type { Context } from '../../../../kernel/context.ts';
import { Employment, type Unit } from '../../records.ts';
import { isNotOver } from '../closing.ts';
import { openUnits } from '../queries/open-units.ts';
import { unitsBelow, unitsWith } from '../unit-tree.ts';

/** People looked at between two breaths. */
const slice = 50;

/** Rows another press has moved already, as they were before: it may have stopped before anything followed. */
interface Before {
  jobs: readonly Employment[];
  units: readonly Unit[];
}

/**
 * What follows when the tree or jobs change: asked before the rows are written.
 * @param jobs the jobs that are written anew
 * @param units the units that are written anew
 * @returns keeps, once a row is written, which readings are no longer owed (S18): of whose job it is, or of those in the
 * unit and below and of its manager until now
 */
export function followTree(
  { records, clock, followUps }: Context,
  jobs: readonly Employment[],
  units: readonly Unit[],
  was: Before = { jobs: [], units: [] },
): (row: Employment | Unit) => Promise<void> {
  const open = unitsWith(openUnits({ records }), was.units);
  const before = new Map(open.map((unit) => [unit.unit, unit]));
  const turned = units.filter((unit) => {
    const now = before.get(unit.unit);
    return now?.parent !== unit.parent || now?.manager !== unit.manager || now?.kind !== unit.kind || unit.closed;
  });
  // Nobody is led by another.
  if (turned.length === 0 && jobs.length === 0) return async () => {};
  const now = clock.now();
  const own = new Map(was.jobs.map((job) => [job.key, job]));
  const known = records.all(Employment).map((job) => {
    const record = own.get(job.record.key);
    return record ? { ...job, record } : job;
  });
  const follow = followUps.jobs(known, jobs, now, { before: open, after: unitsWith(open, units) });
  const concerned = new Map(turned.map((unit) => [unit.key, peopleOf(unit)]));

  function peopleOf({ unit }: Unit): readonly Pick<Employment, 'key' | 'person'>[] {
    const places = [unit, ...unitsBelow(open, unit).map((below) => below.unit)];
    const inside = places.flatMap((code) => records.all(Employment, { unit: code })).map(({ record }) => record);
    const leader = before.get(unit)?.manager;
    const led = leader === undefined ? [] : [{ key: '', person: leader }];
    return [...inside.filter((job) => isNotOver(job, dayOf(now))), ...led];
  }

  return async (row) => {
    const people = 'number' in row ? [row] : (concerned.get(row.key) ?? []);
    for (const [index, one] of people.entries()) {
      follow(one);
      if (index % slice === slice - 1) await new Promise((resolve) => setImmediate(resolve));
    }
  };
}
