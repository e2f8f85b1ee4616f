import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { maybeFreeText } from '../../../../kernel/free-text.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { isAssessedHere } from '../queries/assessed-here.ts';
import { riskRelation } from '../queries/risk-relation.ts';
import { SystemRisk } from '../records.ts';
import { levelOf, riskKey, worstOf } from '../risk.ts';
import { assessmentFaults } from '../risk-faults.ts';
import { consequences, likelihoods, longestRiskNote, threats } from '../stored-words.ts';

/**
 * Somebody who works with a system looks at a threat to it: how likely, what it would mean, what is done and what is left
 * (S29, S57–S59). What was assessed before stays: the new look is a row of its own, and the owner decides anew.
 * @param input.seen the round that was in sight, 0 for none, so that of two looks at once one is told
 * @throws Refusal `unknownSystem` also for one that may not be seen, `notAllowed`, `riskInvalid` with everything in the
 * way (`assessmentFaults`), `changedMeanwhile`
 */
export const assessRisk = action({
  summary:
    'Assesses a threat to a system: how likely it is, what it would mean, what is done about it and what is left',
  roles: working,
  input: z.strictObject({
    system: z.string().min(1).max(100),
    threat: z.enum(threats),
    seen: z.int().min(0).max(999),
    scenario: maybeFreeText(longestRiskNote),
    likelihood: z.enum(likelihoods),
    citizens: z.enum(consequences),
    municipality: z.enum(consequences),
    measures: maybeFreeText(longestRiskNote),
    leftLikelihood: z.enum(likelihoods).optional(),
    leftConsequence: z.enum(consequences).optional(),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { seen, ...said }) => {
    const { actor, clock, records } = context;
    const stored = await records.fetch(System, said.system);
    const may = stored && riskRelation(stored.record, actor, records);
    if (!stored || !may?.sees) throw new Refusal('unknownSystem');
    if (!may.assesses) throw new Refusal('notAllowed');
    const faults = assessmentFaults(said, stored.record, isAssessedHere(context, stored.record));
    if (faults.length > 0) throw new Refusal('riskInvalid', { faults });
    if (seen > 0 && !(await records.fetch(SystemRisk, riskKey(said.system, said.threat, seen)))) {
      throw new Refusal('changedMeanwhile');
    }
    const at = clock.now();
    const round = seen + 1;
    const wanted: SystemRisk = {
      ...{ key: riskKey(said.system, said.threat, round), actor: actor.person.id, at, ...said, round },
      ...{ level: levelOf(said.likelihood, worstOf(said)), assessedOn: dayOf(at), assessedByName: actor.person.name },
    };
    const { record, mark } = await create(context, SystemRisk, wanted, { same: saysTheSame });
    return { key: record.key, version: mark.version };
  },
});

/** The same look again, whatever has been advised and decided since. */
function saysTheSame(one: SystemRisk, other: SystemRisk): boolean {
  const said = (risk: SystemRisk) =>
    [
      ...[risk.assessedByName, risk.scenario, risk.likelihood, risk.citizens, risk.municipality],
      ...[risk.measures, risk.leftLikelihood, risk.leftConsequence],
    ].join('\n');
  return said(one) === said(other);
}
