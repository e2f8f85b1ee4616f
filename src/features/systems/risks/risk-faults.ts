import type { Day } from '../../../core/dates.ts';
import { addMonths } from '../../../core/dates.ts';
import { whichHold } from '../../../core/which-hold.ts';
import type { System } from '../records.ts';
import type { SystemRisk } from './records.ts';
import { asksDpo, threatsTo, worstOf } from './risk.ts';
import type { RiskDecision } from './stored-words.ts';
import { consequences, likelihoods } from './stored-words.ts';

export type RiskFault =
  | 'retired'
  | 'elsewhere'
  | 'noThreat'
  | 'noScenario'
  | 'noLeft'
  | 'noMeasures'
  | 'leftHigher'
  | 'noOpinion'
  | 'inThePast'
  | 'tooFar';

type Assessed = Pick<
  SystemRisk,
  'threat' | 'scenario' | 'likelihood' | 'citizens' | 'municipality' | 'measures' | 'leftLikelihood' | 'leftConsequence'
>;

/**
 * What is in the way of a risk as somebody assesses it: what is done about it says what is left, and never more than today.
 * @param isHere whether the risks to the system are assessed here
 */
export function assessmentFaults(
  risk: Assessed,
  system: Pick<System, 'kind' | 'state'>,
  isHere: boolean,
): readonly RiskFault[] {
  const { threat, scenario, likelihood, measures, leftLikelihood, leftConsequence } = risk;
  const isLeftSaid = leftLikelihood !== undefined && leftConsequence !== undefined;
  const isHigher =
    isLeftSaid &&
    (likelihoods.indexOf(leftLikelihood) > likelihoods.indexOf(likelihood) ||
      consequences.indexOf(leftConsequence) > consequences.indexOf(worstOf(risk)));
  return whichHold<RiskFault>([
    [system.state === 'retired', 'retired'],
    [!isHere, 'elsewhere'],
    [!threatsTo(system.kind).includes(threat), 'noThreat'],
    [threat === 'other' && scenario === undefined, 'noScenario'],
    [measures !== undefined && !isLeftSaid, 'noLeft'],
    [measures === undefined && (leftLikelihood !== undefined || leftConsequence !== undefined), 'noMeasures'],
    [isHigher, 'leftHigher'],
  ]);
}

/** A high risk is looked at again within a year, another within three (S59). */
const mostMonths = { low: 36, medium: 36, high: 12 } as const;

/**
 * What is in the way of the owner's decision. A risk that takes the DBR's opinion waits for it (S65), unless what makes the
 * risk is given up; one that is made smaller says how (S30).
 */
export function decisionFaults(
  risk: SystemRisk,
  { decision, nextLook }: { decision: RiskDecision; nextLook: Day },
  system: Pick<System, 'sensitivity' | 'state'>,
  { today, isHere }: { today: Day; isHere: boolean },
): readonly RiskFault[] {
  return whichHold<RiskFault>([
    [system.state === 'retired', 'retired'],
    [!isHere, 'elsewhere'],
    [decision !== 'avoid' && asksDpo(risk, system) && risk.advice === undefined, 'noOpinion'],
    [decision === 'reduce' && risk.measures === undefined, 'noMeasures'],
    [nextLook <= today, 'inThePast'],
    [nextLook > addMonths(today, mostMonths[risk.level]), 'tooFar'],
  ]);
}
