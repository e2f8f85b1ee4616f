import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { mayAppoint } from '../part-rules.ts';
import { relationTo } from '../queries/relation.ts';
import { System, SystemRole } from '../records.ts';
import { working } from '../roles.ts';
import { sharedParts } from '../stored-words.ts';
import { isHeld, systemRoleKey } from '../system.ts';

/**
 * Somebody’s part in a system ends today. The owner’s and the budget holder’s never do: another is named in their place,
 * so that nobody leaves a gap (S94, INV1).
 * @throws Refusal `unknownSystem`, `unknownPerson` for one who never had it, `notAllowed`
 */
export const endSystemPart = action({
  summary: 'Ends somebody’s part in a system as data owner, administrator or delegate',
  roles: working,
  input: z.strictObject({
    system: z.string().min(1).max(100),
    part: z.enum(sharedParts),
    person: z.guid(),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { system: key, part, person }) => {
    const { actor, clock, records } = context;
    const system = await records.fetch(System, key);
    if (!system) throw new Refusal('unknownSystem');
    if (!mayAppoint(part, relationTo(system.record, actor, records))) throw new Refusal('notAllowed');
    const at = clock.now();
    const { record, mark } = await change(context, SystemRole, systemRoleKey(key, part, person), {
      unknown: 'unknownPerson',
      to: (before) => (isHeld(before) ? { ...before, actor: actor.person.id, at, endedOn: dayOf(at) } : before),
    });
    return { key: record.key, version: mark.version };
  },
});
