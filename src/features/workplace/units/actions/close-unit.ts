import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { shape } from '../../../../kernel/shape.ts';
import { countingPeople } from '../../queries/counting-people.ts';
import { Employment, EveryUnit, Unit } from '../../records.ts';
import { editing } from '../../roles.ts';
import { closingFaults, isNotOver, misfits, movedBack, movedInto } from '../closing.ts';
import { ledBy } from '../own-rights.ts';
import { mustBeOthers, mustNotWatch, openUnits } from '../queries/open-units.ts';
import { longestUnitCode } from '../unit-limits.ts';
import { unitFaults } from '../wanted-unit.ts';
import { followTree } from './follow-tree.ts';
import { moveRows } from './move-rows.ts';

/** How often it is emptied anew when others put something in meanwhile. */
const mostLooks = 2;

const code = z.string().min(1).max(longestUnitCode);

/**
 * An editor closes a unit from today, never deletes it: empty, or with another unit that takes over its jobs and the units
 * under it. Opened again, it gets back what was taken over from it and nobody has moved since;
 * a unit that no longer fits under it stays where it is. Each row is moved for itself, the unit is closed last
 * and opened first, so that the same press again finishes what a crash left.
 * @throws Refusal `unknownUnit`; `unitInvalid` with what is in the way; `ownRole` where the editor would lead more;
 * `rolesConflict`; `changedMeanwhile`
 */
export const closeUnit = action({
  summary: 'An editor closes a unit, with another one that takes over what is in it; or opens it again',
  roles: editing,
  input: z.strictObject({ unit: code, does: z.enum(['close', 'open']), into: code.optional(), seen: z.int().min(0) }),
  output: z.strictObject({ ...shape(EveryUnit, 'unit', 'name', 'closed'), seen: z.int() }),
  run: async (context, { unit, does, into, seen }) => {
    const read = await context.records.fetch(EveryUnit, unit);
    if (!read) throw new Refusal('unknownUnit');
    // Another server may have made it, or closed it, a moment ago.
    if (into !== undefined) await context.records.fetch(Unit, into);
    const press = { context, read, seen, today: dayOf(context.clock.now()) };
    const { record, mark } = does === 'open' ? await opened(press) : await closed(press, into);
    return { unit, name: record.name, closed: record.closed, seen: mark.version };
  },
});

interface Press {
  context: Context;
  read: Stored<Unit>;
  seen: number;
  today: string;
}

async function closed(press: Press, into: string | undefined): Promise<Stored<Unit>> {
  const { context, read, seen, today } = press;
  const { unit } = read.record;
  if (read.record.closed === undefined) {
    if (read.mark.version !== seen) throw new Refusal('changedMeanwhile', { name: read.record.name });
    for (let left = mostLooks; ; left -= 1) {
      await takeOver(press, into);
      if (await isEmptied(press, into)) break;
      if (left === 0) throw new Refusal('changedMeanwhile', { name: read.record.name });
    }
  }
  return change(context, EveryUnit, unit, {
    unknown: 'unknownUnit',
    seen,
    to: (before) => (before.closed === undefined ? { ...before, ...signed(context), closed: today } : before),
  });
}

/** Moves what is in the unit, or refuses: nothing may be left in a closed one. */
async function takeOver({ context, read, today }: Press, into: string | undefined): Promise<void> {
  const { record: unit } = read;
  const open = openUnits(context);
  const inside = jobsIn(context, unit, today);
  const faults = closingFaults({ unit, into, open, isPeopled: inside.length > 0 });
  if (faults.length > 0) throw new Refusal('unitInvalid', { faults });
  const below = open.filter(({ parent }) => parent === unit.unit);
  const target = open.find((one) => one.unit === into);
  const moved = <T extends Employment | Unit>(row: T): T => (target ? movedInto(row, unit.unit, target) : row);
  const gone = { ...unit, closed: today };
  const changed = [gone, ...below.map(moved)];
  if (target) {
    const led = ledBy(open, ownAccounts(context));
    if (led.has(target.unit) && !led.has(unit.unit)) throw new Refusal('ownRole');
    mustBeOthers(context, context.actor.person.id, changed);
  }
  const already = takenOver(context, unit, today);
  const was = {
    jobs: already.jobs.map((job) => movedBack(job, unit)),
    units: already.units.map((one) => movedBack(one, unit)),
  };
  const follow = followTree(context, [...inside.map(moved), ...already.jobs], [...changed, ...already.units], was);
  const there = <T extends Employment | Unit>(row: T): T => (isIn(row, unit.unit) ? moved(row) : row);
  await moveRows(context, { jobs: inside, units: below }, there, follow);
  for (const row of [...already.jobs, ...already.units, gone]) await follow(row);
}

/**
 * Others may have put something into the unit while it was moved out, or closed the one that takes over: then what it took
 * over goes back, and the unit stays open.
 */
async function isEmptied({ context, read, today }: Press, into: string | undefined): Promise<boolean> {
  const { record: unit } = read;
  if (into !== undefined) await context.records.fetch(Unit, into);
  const open = openUnits(context);
  const isPeopled = jobsIn(context, unit, today).length > 0;
  const faults = closingFaults({ unit, into, open, isPeopled });
  if (faults.length > 0) {
    const back = <T extends Employment | Unit>(row: T): T =>
      row.movedFrom === unit.unit && isIn(row, into) ? movedBack(row, unit) : row;
    await moveRows(context, takenOver(context, unit, today), back, async () => {});
    throw new Refusal('unitInvalid', { faults });
  }
  return !isPeopled && open.every(({ parent }) => parent !== unit.unit);
}

function jobsIn({ records }: Context, { unit }: Unit, today: string): readonly Employment[] {
  const jobs = records.all(Employment, { unit }).map(({ record }) => record);
  return jobs.filter((job) => isNotOver(job, today));
}

/** What another unit has taken over from it: all of it, or as far as a press got that stopped. */
function takenOver({ records }: Context, { unit: movedFrom }: Unit, today: string) {
  const jobs = records.all(Employment, { movedFrom }).map(({ record }) => record);
  const units = records.all(Unit, { movedFrom }).map(({ record }) => record);
  return { jobs: jobs.filter((job) => isNotOver(job, today)), units };
}

async function opened({ context, read, seen, today }: Press): Promise<Stored<Unit>> {
  const { unit } = read.record;
  const { jobs, units } = takenOver(context, read.record, today);
  const staying = new Set(misfits(units, read.record, openUnits(context)).map(({ key }) => key));
  const stored = await change(context, EveryUnit, unit, {
    unknown: 'unknownUnit',
    read,
    seen,
    to: (before) => {
      if (before.closed === undefined) return before;
      const wanted = { ...before, ...signed(context), closed: undefined };
      const faults = unitFaults(wanted, openUnits(context));
      if (faults.length > 0) throw new Refusal('unitInvalid', { faults });
      refuseOwn(context, before, wanted, today);
      mustNotWatch(context, [wanted]);
      return wanted;
    },
  });
  const returned = <T extends Employment | Unit>(row: T): T => {
    if (row.movedFrom !== unit) return row;
    return staying.has(row.key) ? { ...row, movedFrom: undefined } : movedBack(row, stored.record);
  };
  const follow = followTree(context, jobs.map(returned), units.map(returned));
  await moveRows(context, { jobs, units }, returned, follow);
  return stored;
}

/** Who closed their own unit today may have it back; others open what the editor leads. */
function refuseOwn(context: Context, before: Unit, wanted: Unit, today: string): void {
  const isTakenBack = before.actor === context.actor.person.id && before.closed === today;
  if (isTakenBack) return;
  if (ledBy([...openUnits(context), wanted], ownAccounts(context)).has(wanted.unit)) throw new Refusal('ownRole');
}

function ownAccounts(context: Context): (account: string) => boolean {
  const countsAsOne = countingPeople(context);
  return (account) => countsAsOne(context.actor.person.id, account);
}

const isIn = (row: Employment | Unit, unit: string | undefined) => ('number' in row ? row.unit : row.parent) === unit;

const signed = ({ actor, clock }: Context) => ({ actor: actor.person.id, at: clock.now() });
