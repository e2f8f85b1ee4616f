import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import { change, create } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { shape } from '../../../../kernel/shape.ts';
import { saveAll } from '../../actions/save-all.ts';
import { workplaceOn } from '../../queries/workplace-on.ts';
import { Employment, Unit } from '../../records.ts';
import { editing } from '../../roles.ts';
import { isNotOver } from '../closing.ts';
import { mustBeOthers, openUnits } from '../queries/open-units.ts';
import { longestUnitCode, longestUnitName, unitKinds } from '../unit-limits.ts';
import { unitCode, unitFaults } from '../wanted-unit.ts';
import { followTree } from './follow-tree.ts';

const code = z.string().min(1).max(longestUnitCode);
const wanted = z.strictObject({
  /** Makes the code of a new unit. */
  nonce: z.uuid(),
  /** Left out for a new one. */
  unit: code.optional(),
  name: freeText(longestUnitName),
  kind: z.enum(unitKinds),
  parent: code.optional(),
  manager: z.guid().optional(),
  seen: z.int().min(0),
});
type UnitInput = z.output<typeof wanted>;

/**
 * An editor builds the organisation: makes a unit, renames it, puts it under another, says who leads it. A new one gets
 * its code from its name and the press, and keeps it; jobs in a renamed unit say its new name. What people are no longer
 * asked to read because of it gets a negative receipt (S18).
 * @throws Refusal `unitInvalid` with what is in the way; `unknownUnit`; `unknownPerson` for a manager without an open
 * account; `ownRole` where the editor would lead more; `rolesConflict`; `changedMeanwhile`
 */
export const saveUnit = action({
  summary: 'An editor makes a unit, renames or moves it, or says who leads it',
  roles: editing,
  input: wanted,
  output: z.strictObject({ ...shape(Unit, 'unit', 'name'), seen: z.int() }),
  run: async (context, asked) => {
    // Another server may have made it, or closed it, a moment ago.
    if (asked.parent !== undefined) await context.records.fetch(Unit, asked.parent);
    const saved = asked.unit === undefined ? await made(context, asked) : await changed(context, asked.unit, asked);
    const { unit, name } = saved.record;
    return { unit, name, seen: saved.mark.version };
  },
});

async function made(context: Context, asked: UnitInput): Promise<Stored<Unit>> {
  const unit = unitCode(asked.name, asked.nonce);
  // The same press again gives its unit, whatever has come of it.
  const first = await context.records.fetch(Unit, unit);
  if (first) {
    context.stands(Unit, first);
    return first;
  }
  const row = wantedRow(context, unit, undefined, asked);
  refuseUnfit(context, row);
  return create(context, Unit, row, { same: () => true });
}

async function changed(context: Context, unit: string, asked: UnitInput): Promise<Stored<Unit>> {
  const read = await context.records.fetch(Unit, unit);
  const follow = read && followTree(context, [], [wantedRow(context, unit, read.record, asked)]);
  const stored = await change(context, Unit, unit, {
    read,
    seen: asked.seen,
    unknown: 'unknownUnit',
    to: (before) => {
      const row = wantedRow(context, unit, before, asked);
      if (isSame(before, row)) return before;
      if (before.closed !== undefined) throw new Refusal('unitInvalid', { faults: ['closed'] });
      refuseUnfit(context, row);
      return row;
    },
    shows: (now) => ({ name: now?.name, kind: now?.kind, parent: now?.parent, managerName: now?.managerName }),
  });
  // First, since a repeat finds the tree as wanted, and finishes the names alone.
  await follow?.(stored.record);
  await renameJobs(context, stored.record);
  return stored;
}

function wantedRow(context: Context, unit: string, before: Unit | undefined, asked: UnitInput): Unit {
  const { name, kind } = asked;
  const row = { key: unit, actor: context.actor.person.id, at: context.clock.now(), unit, name, kind };
  const parent = kind === 'top' ? undefined : asked.parent;
  // Moved on purpose, it stays there when what it was taken over from is opened again.
  const movedFrom = before?.parent === parent ? before?.movedFrom : undefined;
  return { ...before, ...row, parent, movedFrom, ...managerOf(context, before, asked.manager) };
}

/** By the account that counts; one that was there before is kept, whatever has become of the account. */
function managerOf(context: Context, before: Unit | undefined, chosen: string | undefined) {
  if (chosen === undefined) return { manager: undefined, managerName: undefined };
  if (before?.manager === chosen) return { manager: chosen, managerName: before.managerName };
  const { mainOf, person } = workplaceOn(context, dayOf(context.clock.now()));
  const manager = person(mainOf(chosen));
  if (!manager?.enabled) throw new Refusal('unknownPerson');
  return { manager: manager.id, managerName: manager.name };
}

function isSame(one: Unit, other: Unit): boolean {
  return (['name', 'kind', 'parent', 'manager'] as const).every((column) => one[column] === other[column]);
}

function refuseUnfit(context: Context, unit: Unit): void {
  const faults = unitFaults(unit, openUnits(context));
  if (faults.length > 0) throw new Refusal('unitInvalid', { faults });
  mustBeOthers(context, context.actor.person.id, [unit]);
}

/** What a crash left is done by the same press again: each job is looked at for itself. */
async function renameJobs(context: Context, { unit, name }: Unit): Promise<void> {
  const { actor, clock, records } = context;
  const at = clock.now();
  const jobs = records.all(Employment, { unit }).map(({ record }) => record);
  const others = jobs.filter((job) => job.unitName !== name && isNotOver(job, dayOf(at)));
  const to = (job: Employment) => (job.unit === unit ? { ...job, unitName: name, actor: actor.person.id, at } : job);
  const rename = ({ key }: Employment) =>
    change(context, Employment, key, { unknown: 'changedMeanwhile', to, again: 2 });
  await saveAll(others.map((job) => async () => void (await rename(job))));
}
