import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { shape } from '../../../../kernel/shape.ts';
import { keeping } from '../../roles.ts';
import { bridgeKey } from '../fetched.ts';
import { bridgeSources } from '../other-register.ts';
import { SystemBridge } from '../records.ts';

/**
 * Owners and links are written to the other register each night from now on, or no longer. Off until somebody switches it
 * on; what has been written stays as it is.
 * @throws Refusal `registerNotConnected` for a register that is only read, or that nothing has been fetched from
 */
export const switchWriteBack = action({
  summary: 'Has owners and links written to the other register each night, or no longer',
  roles: keeping,
  input: z.strictObject({ source: z.enum(bridgeSources), on: z.boolean() }),
  output: z.strictObject(shape(SystemBridge, 'key', 'writesBack')),
  run: async (context, { source, on }) => {
    const { actor, clock, registers } = context;
    if (!registers.some((one) => one.source === source && one.write)) throw new Refusal('registerNotConnected');
    const { record } = await change(context, SystemBridge, bridgeKey(source), {
      unknown: 'registerNotConnected',
      again: 1,
      to: (before) => {
        if ((before.writesBack ?? false) === on) return before;
        return { ...before, writesBack: on, actor: actor.person.id, at: clock.now() };
      },
    });
    return { key: record.key, writesBack: record.writesBack };
  },
});
