import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { System } from '../../records.ts';
import { SystemRisk } from '../records.ts';
import { asksDpo } from '../risk.ts';
import { advising } from '../roles.ts';
import { longestRiskNote, riskAdvices } from '../stored-words.ts';
import { standingRisk } from './standing-risk.ts';

/**
 * The DBR, or the deputy, says whether what is done about a high risk to citizens is enough, and why (S65, GDPR art. 35(2)
 * and 39(1)(c)). It is advice: the owner decides. Said once; the next look at the risk takes a new one.
 * @throws Refusal `unknownRisk`, `notAllowed` where no opinion is asked, `changedMeanwhile` where another has been given,
 * the owner has decided or the risk has been assessed anew
 */
export const adviseOnRisk = action({
  summary: 'The DBR says whether what is done about a high risk to citizens is enough',
  roles: advising,
  input: z.strictObject({
    key: z.string().min(1).max(200),
    advice: z.enum(riskAdvices),
    reason: freeText(longestRiskNote),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { key, advice, reason }) => {
    const { actor, clock, records } = context;
    const read = await standingRisk(context, key);
    const system = await records.fetch(System, read.record.system);
    if (!system) throw new Refusal('unknownRisk');
    if (!asksDpo(read.record, system.record)) throw new Refusal('notAllowed');
    const at = clock.now();
    const { record, mark } = await change(context, SystemRisk, key, {
      read,
      unknown: 'unknownRisk',
      to: (before) => {
        if (before.advice === advice && before.adviceReason === reason) return before;
        if (before.advice !== undefined || before.decision !== undefined) throw new Refusal('changedMeanwhile');
        return {
          ...{ ...before, actor: actor.person.id, at, advice, adviceReason: reason },
          ...{ advisedByName: actor.person.name, advisedOn: dayOf(at) },
        };
      },
    });
    return { key: record.key, version: mark.version };
  },
});
