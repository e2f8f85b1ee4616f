import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { faultsOfPart, mayAppoint } from '../part-rules.ts';
import { namedPerson } from '../queries/named-person.ts';
import { relationTo } from '../queries/relation.ts';
import { System, SystemRole } from '../records.ts';
import { working } from '../roles.ts';
import { adminTasks, type SharedPart, type SinglePart, sharedParts, singleParts } from '../stored-words.ts';
import { systemRoleKey } from '../system.ts';

const about = { system: z.string().min(1).max(100), person: z.guid() };

/**
 * Somebody gets a part in a system (S90–S92, S94–S96, S98, S100, S101, INV1–INV4). The owner and the budget holder are
 * one: the one before is replaced in the same write. Of the others there may be several.
 * @param input.seen version of the system that was seen, so that of two who name an owner at once one is told
 * @throws Refusal `unknownSystem`, `unknownPerson`, `notAllowed` (`mayAppoint`), `systemPartInvalid` with everything in
 * the way (`faultsOfPart`), `changedMeanwhile`
 */
export const appointToSystem = action({
  summary: 'Says who owns a system, holds its budget, owns its data, administers it or does the owner’s work',
  roles: working,
  input: z.discriminatedUnion('part', [
    z.strictObject({ part: z.enum(singleParts), ...about, seen: z.int().min(1) }),
    z.strictObject({
      part: z.enum(sharedParts),
      ...about,
      /** What an administrator does (S101). */
      tasks: z.array(z.enum(adminTasks)).max(adminTasks.length).optional(),
    }),
  ]),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, input) => {
    const { actor, records } = context;
    const stored = await records.fetch(System, input.system);
    if (!stored) throw new Refusal('unknownSystem');
    const { record: system } = stored;
    if (!mayAppoint(input.part, relationTo(system, actor, records))) throw new Refusal('notAllowed');
    const { person, eligibility } = namedPerson(context, input.person);
    const tasks = 'tasks' in input && input.part === 'administrator' ? (input.tasks ?? []) : [];
    const faults = faultsOfPart(
      input.part,
      { kind: system.kind, isRetired: system.state === 'retired', tasks },
      eligibility,
    );
    if (faults.length > 0) throw new Refusal('systemPartInvalid', { faults });
    const { record, mark } =
      'seen' in input
        ? await replace(context, input.part, system, person, input.seen)
        : await share(context, input.part, system, person, tasks);
    return { key: record.key, version: mark.version };
  },
});

type Named = { id: string; name: string };

/** The one before gives way in the same write. */
function replace(context: Context, part: SinglePart, { key }: System, { id, name }: Named, seen: number) {
  const { actor, clock, records } = context;
  return change(context, System, key, {
    seen,
    unknown: 'unknownSystem',
    to: (before) => {
      if (before[part] === id) return before;
      // Since it was looked at, another may have become the owner.
      if (!mayAppoint(part, relationTo(before, actor, records))) throw new Refusal('notAllowed');
      const at = clock.now();
      const from = dayOf(at);
      const wanted: System = { ...before, actor: actor.person.id, at };
      if (part === 'budgetHolder')
        return { ...wanted, budgetHolder: id, budgetHolderName: name, budgetHolderFrom: from };
      return {
        ...wanted,
        owner: id,
        ownerName: name,
        ownerFrom: from,
        proposedOwner: undefined,
        proposedOwnerName: undefined,
      };
    },
    shows: (now) => ({ ownerName: now?.ownerName }),
  });
}

/** One who had the part before takes it up again from today. */
function share(
  context: Context,
  part: SharedPart,
  { key: system }: System,
  { id, name }: Named,
  tasks: SystemRole['tasks'] = [],
) {
  const { actor, clock } = context;
  const at = clock.now();
  const key = systemRoleKey(system, part, id);
  const wanted: SystemRole = {
    ...{ key, actor: actor.person.id, at, system, part, person: id, name, from: dayOf(at) },
    ...(tasks.length > 0 && { tasks: adminTasks.filter((task) => tasks.includes(task)) }),
  };
  return change(context, SystemRole, key, {
    to: (before) => {
      if (!before || before.endedOn !== undefined) return wanted;
      const isSame = (before.tasks ?? []).join() === (wanted.tasks ?? []).join();
      return isSame ? before : { ...wanted, from: before.from };
    },
  });
}
