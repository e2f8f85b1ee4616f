import { z } from 'zod';
import { codeOfName } from '../../../core/code-of-name.ts';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { create } from '../../../kernel/change.ts';
import { shape } from '../../../kernel/shape.ts';
import { otherSystems } from '../queries/other-systems.ts';
import { System } from '../records.ts';
import { keeping } from '../roles.ts';
import { askedSystem, systemFaults } from '../terms.ts';

/**
 * Somebody who keeps the register enters a system, or another asset somebody is to answer for (S10, S94). It has no owner yet:
 * that is said on its page. The same press again gives the same system.
 * @throws Refusal `systemInvalid` with everything in the way
 */
export const addSystem = action({
  summary: 'Enters a system or another asset in the register',
  roles: keeping,
  input: askedSystem.extend({ nonce: z.uuid() }),
  output: z.strictObject({ ...shape(System, 'key'), version: z.int() }),
  run: async (context, { nonce, ...said }) => {
    const { actor, records, clock } = context;
    const now = clock.now();
    const key = codeOfName(said.name, nonce, 'system');
    const faults = systemFaults(said, otherSystems(records, key));
    if (faults.length > 0) throw new Refusal('systemInvalid', { faults });
    const wanted: System = {
      ...{ key, actor: actor.person.id, at: now, ...said, source: 'hand' },
      ...(said.state === 'retired' && { retiredOn: dayOf(now) }),
    };
    // The key is the press's own, so that any row that has it came of the same press.
    const { record, mark } = await create(context, System, wanted, { same: () => true });
    return { key: record.key, version: mark.version };
  },
});
