import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { mayAppoint } from '../part-rules.ts';
import { relationTo } from '../queries/relation.ts';
import { System, SystemRole } from '../records.ts';
import { working } from '../roles.ts';
import { type SinglePart, sharedParts, singleParts } from '../stored-words.ts';
import { isHeld, systemRoleKey } from '../system.ts';

const about = { system: z.string().min(1).max(100), person: z.guid() };

/**
 * Somebody’s part in a system ends today. The owner’s and the budget holder’s never do: another is named in their place,
 * so that nobody leaves a gap (S94, INV1). Only the press that named the first one can be taken back, by the same person on
 * the same day.
 * @throws Refusal `unknownSystem`, `unknownPerson` for one who never had it, `notAllowed`, `changedMeanwhile` where the
 * system has been written since, or somebody had the part before
 */
export const endSystemPart = action({
  summary: 'Ends somebody’s part in a system, or takes back that its first owner was named',
  roles: working,
  input: z.discriminatedUnion('part', [
    z.strictObject({ part: z.enum(sharedParts), ...about }),
    z.strictObject({ part: z.enum(singleParts), ...about, seen: z.int().min(1) }),
  ]),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, input) => {
    const { system: key, part, person } = input;
    const { actor, clock, records } = context;
    const system = await records.fetch(System, key);
    if (!system) throw new Refusal('unknownSystem');
    if (!mayAppoint(part, relationTo(system.record, actor, records))) throw new Refusal('notAllowed');
    if ('seen' in input) {
      const { record, mark } = await takeBack(context, system, input);
      return { key: record.key, version: mark.version };
    }
    const at = clock.now();
    const { record, mark } = await change(context, SystemRole, systemRoleKey(key, input.part, person), {
      unknown: 'unknownPerson',
      to: (before) => (isHeld(before) ? { ...before, actor: actor.person.id, at, endedOn: dayOf(at) } : before),
    });
    return { key: record.key, version: mark.version };
  },
});

/** The part is nobody's again, and a proposed owner is proposed again. */
async function takeBack(
  context: Context,
  named: Stored<System>,
  { part, person, seen }: { part: SinglePart; person: string; seen: number },
): Promise<Stored<System>> {
  const { actor, clock, records } = context;
  const at = clock.now();
  if (named.record[part] === undefined) return named;
  const [before] = (await records.versions(System, named)).slice(-2, -1);
  const from = part === 'owner' ? named.record.ownerFrom : named.record.budgetHolderFrom;
  const isTheirs = named.record.actor === actor.person.id && from === dayOf(at);
  if (!isTheirs || named.record[part] !== person || !before || before[part] !== undefined) {
    throw new Refusal('changedMeanwhile');
  }
  const { proposedOwner, proposedOwnerName } = before;
  const open =
    part === 'owner'
      ? { owner: undefined, ownerName: undefined, ownerFrom: undefined, proposedOwner, proposedOwnerName }
      : { budgetHolder: undefined, budgetHolderName: undefined, budgetHolderFrom: undefined };
  return change(context, System, named.record.key, {
    seen,
    read: named,
    unknown: 'unknownSystem',
    to: (row) => ({ ...row, actor: actor.person.id, at, ...open }),
    shows: (now) => ({ ownerName: now?.ownerName }),
  });
}
