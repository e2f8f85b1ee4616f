import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { shape } from '../../../../kernel/shape.ts';
import { keeping } from '../../roles.ts';
import { bridgeKey, nothingYet } from '../fetched.ts';
import { bridgeSources } from '../other-register.ts';
import { SystemBridge } from '../records.ts';

/**
 * Somebody who keeps the register has the systems of another register fetched now, and each night from then on (S94): one of
 * the servers begins within a minute. Nothing is read before somebody has asked once.
 * @throws Refusal `registerNotConnected` where the operator has connected none
 */
export const fetchSystems = action({
  summary: 'Has the systems of another register fetched now, and each night from then on',
  roles: keeping,
  input: z.strictObject({ source: z.enum(bridgeSources), nonce: z.uuid() }),
  output: z.strictObject(shape(SystemBridge, 'key', 'state')),
  run: async (context, { source, nonce }) => {
    const { actor, clock, registers } = context;
    if (!registers.some((one) => one.source === source)) throw new Refusal('registerNotConnected');
    const key = bridgeKey(source);
    const at = clock.now();
    const { record } = await change(context, SystemBridge, key, {
      again: 1,
      to: (before) => {
        if (before && (before.state === 'asked' || before.asked === nonce)) return before;
        const wanted = { state: 'asked', asked: nonce, askedByName: actor.person.name, page: undefined } as const;
        return { ...nothingYet, missing: 0, key, source, ...before, ...wanted, actor: actor.person.id, at };
      },
    });
    return { key: record.key, state: record.state };
  },
});
