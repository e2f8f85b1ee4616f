import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { isOnPaper } from '../paper-confirmation.ts';
import { batch, mayUndoPaper } from '../paper-import.ts';
import { PaperConfirmation } from '../records.ts';
import { bringing } from '../roles.ts';

/**
 * What was brought in together is taken back together, within thirty days; the rows stay, as taken back. Repeating it
 * gives the same, also when it stopped half-way.
 * @returns how many rows are taken back by now
 * @throws Refusal `unknownPaper` for one that is not there or is not the actor's to take back
 */
export const undoPaper = action({
  summary: 'Takes back what was brought in together',
  roles: bringing,
  input: z.strictObject({ batch }),
  output: z.strictObject({ batch, undone: z.int() }),
  run: async (context, input) => {
    const { records, clock, actor } = context;
    const now = clock.now();
    const rows = records.all(PaperConfirmation, { batch: input.batch });
    if (rows.length === 0 || !rows.every(({ record }) => mayUndoPaper(record, actor, dayOf(now)))) {
      throw new Refusal('unknownPaper');
    }
    // What has been brought in anew since is another import's.
    const to = (before: PaperConfirmation): PaperConfirmation =>
      before.batch === input.batch && isOnPaper(before)
        ? { ...before, actor: actor.person.id, at: now, withdrawnAt: now }
        : before;
    for (const { record } of rows) {
      const read = await records.fetch(PaperConfirmation, record.key);
      // One somebody has deleted by hand keeps none of the others.
      if (read) await change(context, PaperConfirmation, record.key, { unknown: 'unknownPaper', read, to });
    }
    return { batch: input.batch, undone: rows.length };
  },
});
