import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { day } from '../../../../kernel/shape.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { isAssessedHere } from '../queries/assessed-here.ts';
import { riskRelation } from '../queries/risk-relation.ts';
import { SystemRisk } from '../records.ts';
import { riskKey } from '../risk.ts';
import { decisionFaults } from '../risk-faults.ts';
import { longestRiskNote, riskDecisions, threats } from '../stored-words.ts';
import { standingRisk } from './standing-risk.ts';

/**
 * The owner of a system decides one risk to it, or several in the same way: what is done, how security was weighed against
 * work (S30), and when it is looked at again (S29, S59). Everything in the way of any of them is said before the first is
 * written; a repeat decides what a crash left.
 * @throws Refusal `unknownSystem`, `unknownRisk`, `notAllowed` for all but the owner, `riskInvalid` (`decisionFaults`),
 * `changedMeanwhile` where one is decided otherwise or was assessed anew
 */
export const decideRisks = action({
  summary: 'The owner of a system decides risks to it, with the trade-off and the day they are looked at again',
  roles: working,
  input: z.strictObject({
    system: z.string().min(1).max(100),
    risks: z
      .array(z.strictObject({ threat: z.enum(threats), round: z.int().min(1).max(1000) }))
      .min(1)
      .max(threats.length),
    decision: z.enum(riskDecisions),
    tradeOff: freeText(longestRiskNote),
    nextLook: day,
  }),
  output: z.strictObject({ keys: z.array(z.string()) }),
  run: async (context, { system: about, risks, ...said }) => {
    const { actor, clock, records } = context;
    const stored = await records.fetch(System, about);
    const may = stored && riskRelation(stored.record, actor, records);
    if (!stored || !may?.sees) throw new Refusal('unknownSystem');
    if (!may.decides) throw new Refusal('notAllowed');
    const at = clock.now();
    const isSaid = ({ decision, tradeOff, nextLook }: SystemRisk) =>
      decision === said.decision && tradeOff === said.tradeOff && nextLook === said.nextLook;
    const keys = [...new Set(risks.map(({ threat, round }) => riskKey(about, threat, round)))];
    const standing: Stored<SystemRisk>[] = [];
    for (const key of keys) standing.push(await standingRisk(context, key));
    const open = standing.filter(({ record }) => !isSaid(record));
    if (open.some(({ record }) => record.decision !== undefined)) throw new Refusal('changedMeanwhile');
    const around = { today: dayOf(at), isHere: isAssessedHere(context, stored.record) };
    const faults = new Set(open.flatMap(({ record }) => decisionFaults(record, said, stored.record, around)));
    if (faults.size > 0) throw new Refusal('riskInvalid', { faults: [...faults] });
    for (const read of open) {
      await change(context, SystemRisk, read.record.key, {
        read,
        unknown: 'unknownRisk',
        to: (before) => {
          if (isSaid(before)) return before;
          if (before.decision !== undefined) throw new Refusal('changedMeanwhile');
          return {
            ...{ ...before, actor: actor.person.id, at, ...said },
            ...{ decidedByName: actor.person.name, decidedOn: dayOf(at) },
          };
        },
      });
    }
    return { keys };
  },
});
