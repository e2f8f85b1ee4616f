import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { occasionWithdrawn } from '../occasion.ts';
import { Occasion } from '../records.ts';
import { noting } from '../roles.ts';
import { answered, stored } from './answered.ts';

/**
 * *Fortryd*: an occasion is taken back, and with it every task it opened. The row stays, with the moment.
 * @throws Refusal `unknownUpkeep`
 */
export const withdrawOccasion = action({
  summary: 'Takes an occasion back, and every task it opened',
  roles: noting,
  input: z.strictObject({ key: z.string().min(1).max(200) }),
  output: stored,
  run: async (context, { key }) => {
    const { actor, clock } = context;
    const to = (before: Occasion) =>
      before.withdrawnAt === undefined ? occasionWithdrawn(before, actor.person.id, clock.now()) : before;
    return answered(await change(context, Occasion, key, { unknown: 'unknownUpkeep', to }));
  },
});
