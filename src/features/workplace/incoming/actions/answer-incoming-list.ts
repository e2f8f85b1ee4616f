import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { planImport } from '../../imports/actions/plan-import.ts';
import { editing } from '../../roles.ts';
import { jobsAtOnce } from '../limits.ts';
import { IncomingList } from '../records.ts';
import { bringInList } from './bring-in-list.ts';

/**
 * An editor says of a list that would end more than one job in twenty that it is right, or leaves it. Some jobs at a time:
 * pressed again until none is left. Lines that change who leads whom wait all the same.
 * @throws Refusal `changedMeanwhile` where another list has come since, or the list is not there any more; as writing does
 */
export const answerIncomingList = action({
  summary: 'An editor takes in, or leaves, a list of another system that ends many employments',
  roles: editing,
  input: z.strictObject({ key: z.string().min(1).max(200), hash: z.hash('sha256'), take: z.boolean() }),
  output: z.strictObject({ state: z.enum(['done', 'left']), left: z.int() }),
  run: async (context, { key, hash, take }) => {
    const { actor, clock, records, listFiles } = context;
    const state = take ? ('done' as const) : ('left' as const);
    const row = await records.fetch(IncomingList, key);
    if (!row || row.record.hash !== hash) throw new Refusal('changedMeanwhile');
    if (take && row.record.state === 'waiting') {
      const csv = await listFiles.get(key);
      if (csv === undefined) throw new Refusal('changedMeanwhile');
      const { left } = await bringInList(context, await planImport(context, csv), jobsAtOnce);
      if (left > 0) return { state, left };
    }
    await change(context, IncomingList, key, {
      unknown: 'changedMeanwhile',
      to: (before) => {
        if (before.hash !== hash) throw new Refusal('changedMeanwhile');
        if (before.state !== 'waiting') return before;
        const answered = { answeredByName: actor.person.name, answeredAt: clock.now() };
        return { ...before, ...answered, actor: actor.person.id, at: clock.now(), state };
      },
    });
    await listFiles.remove(key);
    return { state, left: 0 };
  },
});
