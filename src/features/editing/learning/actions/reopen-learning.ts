import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { learntKey, learntWithdrawn } from '../learnt.ts';
import { Learnt } from '../records.ts';
import { settling } from '../roles.ts';
import { answered, place, stored } from './answered.ts';

/**
 * *Fortryd*: what an editor called dealt with is on the list again. The row stays, with the moment.
 * @throws Refusal `unknownPassage` for something nobody has dealt with
 */
export const reopenLearning = action({
  summary: 'An editor puts a doubt back on the list',
  roles: settling,
  input: z.strictObject(place),
  output: stored,
  run: async (context, asked) => {
    const { actor, clock } = context;
    const to = (before: Learnt) =>
      before.withdrawnAt === undefined ? learntWithdrawn(before, actor.person.id, clock.now()) : before;
    return answered(await change(context, Learnt, learntKey(asked), { unknown: 'unknownPassage', to }));
  },
});
