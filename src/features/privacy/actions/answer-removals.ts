import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { shape } from '../../../kernel/shape.ts';
import { isAboutRemovals } from '../../audit/audit.ts';
import { ForeignEdit } from '../../audit/records.ts';
import { officers } from '../../cases/roles.ts';

/**
 * The DBR says about very many rows that are gone from a list whether they were removed on purpose. Until then Rettesnor
 * shows them as they were; once it was on purpose they go on every server. Saying "wait" leaves the question open.
 * Repeating an answer gives the first one.
 * @throws Refusal `unknownForeignEdit`, `changedMeanwhile` when it has been answered otherwise or they were found again
 */
export const answerRemovals = action({
  summary: 'The DBR says whether very many rows that are gone were removed on purpose',
  roles: officers,
  input: z.strictObject({ key: z.string().max(200), answer: z.enum(['intended', 'waiting']) }),
  output: z.strictObject(shape(ForeignEdit, 'key', 'settled', 'answer')),
  run: async (context, { key, answer }) => {
    const by = { actor: context.actor.person.id, at: context.clock.now() };
    const to = (before: ForeignEdit): ForeignEdit => {
      if (!isAboutRemovals(before)) throw new Refusal('unknownForeignEdit');
      if (before.answer === answer) return before;
      if (before.settled) throw new Refusal('changedMeanwhile', { now: before.answer });
      return { ...before, ...by, answer, settled: answer === 'intended' };
    };
    const { record } = await change(context, ForeignEdit, key, { unknown: 'unknownForeignEdit', to });
    return { key: record.key, settled: record.settled, answer: record.answer };
  },
});
