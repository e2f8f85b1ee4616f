import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { isAssessedHere } from '../queries/assessed-here.ts';
import { riskRelation } from '../queries/risk-relation.ts';
import { SystemRisk } from '../records.ts';
import { asksAuthority, asksDpo, standingOn, threatsTo, turnOf } from '../risk.ts';
import { riskLevels, threats } from '../stored-words.ts';

const look = z.strictObject({
  ...shape(SystemRisk, 'key', 'threat', 'round', 'assessedOn', 'assessedByName', 'scenario', 'likelihood'),
  ...shape(SystemRisk, 'citizens', 'municipality', 'level', 'measures', 'leftLikelihood', 'leftConsequence'),
  ...shape(SystemRisk, 'advice', 'adviceReason', 'advisedByName', 'advisedOn'),
  ...shape(SystemRisk, 'decision', 'tradeOff', 'decidedByName', 'decidedOn', 'nextLook'),
});

/**
 * The risks to one system (S29, S57–S59): of each threat how it stands, whom it waits for and how it was before, and what
 * nobody has looked at.
 * @throws Refusal `unknownSystem`, also for one whose risks the reader may not see
 */
export const systemRisks = view({
  summary: 'The risks to one system: each threat, what is done about it, what was decided, and how it was before',
  roles: working,
  query: z.strictObject({ system: z.string().min(1).max(100) }),
  output: z.strictObject({
    ...shape(System, 'key', 'name', 'state', 'ownerName'),
    /** Or else the register it comes from owns its risks. */
    isAssessedHere: z.boolean(),
    risks: z.array(
      look.extend({
        turn: z.enum(['dpo', 'owner', 'nobody']),
        /** The DBR is asked for an opinion before the owner decides. */
        asksDpo: z.boolean(),
        /** High for citizens even when all is done: Datatilsynet is asked first (GDPR art. 36). */
        asksAuthority: z.boolean(),
        isOverdue: z.boolean(),
        /** The looks before, the newest first. */
        before: z.array(look),
      }),
    ),
    /** Threats nobody has looked at. */
    unseen: z.array(z.enum(threats)),
    mayAssess: z.boolean(),
    mayDecide: z.boolean(),
    mayAdvise: z.boolean(),
  }),
  read: (reader, actor, { system: key }) => {
    const system = reader.records.find(System, key)?.record;
    const may = system && riskRelation(system, actor, reader.records);
    if (!system || !may?.sees) throw new Refusal('unknownSystem');
    const rows = reader.all(SystemRisk, { system: key });
    const standing = standingOn(rows, reader.today);
    const isCurrent = system.state !== 'retired';
    const isHere = isAssessedHere(reader, system);
    const isOurs = isCurrent && isHere;
    const { name, state, ownerName } = system;
    return {
      ...{ key, name, state, ownerName },
      isAssessedHere: isHere,
      risks: standing.toSorted(byLevel).map((risk) => ({
        ...shown(risk),
        turn: turnOf(risk, system),
        asksDpo: asksDpo(risk, system),
        asksAuthority: asksAuthority(risk, system),
        isOverdue: isCurrent && risk.nextLook !== undefined && risk.nextLook < reader.today,
        before: rows
          .filter(({ threat, round }) => threat === risk.threat && round < risk.round)
          .toSorted((a, b) => b.round - a.round)
          .map(shown),
      })),
      unseen: threatsTo(system.kind).filter((threat) => !standing.some((risk) => risk.threat === threat)),
      mayAssess: isOurs && may.assesses,
      mayDecide: isOurs && may.decides,
      mayAdvise: isOurs && may.advises,
    };
  },
});

function byLevel(one: SystemRisk, other: SystemRisk): number {
  const byWeight = riskLevels.indexOf(other.level) - riskLevels.indexOf(one.level);
  return byWeight || threats.indexOf(one.threat) - threats.indexOf(other.threat);
}

function shown({ system: _, actor: __, at: ___, ...risk }: SystemRisk): z.input<typeof look> {
  return risk;
}
