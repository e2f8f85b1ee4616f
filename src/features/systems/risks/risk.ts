import type { Day } from '../../../core/dates.ts';
import type { System } from '../records.ts';
import type { SystemKind } from '../stored-words.ts';
import { mayHoldPersonalData } from '../system.ts';
import type { SystemRisk } from './records.ts';
import type { Consequence, Likelihood, RiskLevel, Threat } from './stored-words.ts';
import { consequences, likelihoods, threats } from './stored-words.ts';

/** `systemrisk:nexus-3f2a9c:attack:2`: of two who look at the same threat at once, one is told. */
export function riskKey(system: string, threat: Threat, round: number): string {
  return `systemrisk:${system}:${threat}:${round}`.toLowerCase();
}

const asked: Partial<Readonly<Record<SystemKind, readonly Threat[]>>> = {
  equipment: ['intrusion', 'attack', 'outage', 'loss', 'supplier', 'premises', 'lostDevice', 'other'],
  paper: ['intrusion', 'curiosity', 'misdirection', 'loss', 'premises', 'overcollection', 'other'],
};

/** The threats that are gone through: what is on paper is not hacked (S59). */
export function threatsTo(kind: SystemKind): readonly Threat[] {
  return asked[kind] ?? threats;
}

/** Likelihood × consequence, each from 1 to 4 (S29, S57). */
export function levelOf(likelihood: Likelihood, consequence: Consequence): RiskLevel {
  const product = (likelihoods.indexOf(likelihood) + 1) * (consequences.indexOf(consequence) + 1);
  return product >= 8 ? 'high' : product >= 4 ? 'medium' : 'low';
}

/** The worse of what it would mean for citizens and for the municipality. */
export function worstOf({ citizens, municipality }: Pick<SystemRisk, 'citizens' | 'municipality'>): Consequence {
  return consequences.indexOf(citizens) >= consequences.indexOf(municipality) ? citizens : municipality;
}

/**
 * Is the DBR to say something before the owner decides? Only of personal data and a high risk to those they are about
 * (S65, GDPR art. 35(2)); of the rest the DBR is informed.
 */
export function asksDpo(
  { likelihood, citizens }: Pick<SystemRisk, 'likelihood' | 'citizens'>,
  system: Pick<System, 'sensitivity'>,
): boolean {
  return mayHoldPersonalData(system) && levelOf(likelihood, citizens) === 'high';
}

/** Is the risk to citizens still high when all is done that is to be done? Then Datatilsynet is asked first (GDPR art. 36). */
export function asksAuthority(
  risk: Pick<SystemRisk, 'likelihood' | 'citizens' | 'leftLikelihood' | 'leftConsequence' | 'decision'>,
  system: Pick<System, 'sensitivity'>,
): boolean {
  if (!asksDpo(risk, system) || risk.decision === 'avoid') return false;
  const { leftLikelihood = risk.likelihood, leftConsequence = risk.citizens } = risk;
  return levelOf(leftLikelihood, leftConsequence) === 'high';
}

export type RiskTurn = 'dpo' | 'owner' | 'nobody';

/** Whom a risk waits for. */
export function turnOf(risk: SystemRisk, system: Pick<System, 'sensitivity'>): RiskTurn {
  if (risk.decision !== undefined) return 'nobody';
  return asksDpo(risk, system) && risk.advice === undefined ? 'dpo' : 'owner';
}

/** Of each threat the last look at it up to a day. @param risks of any number of systems */
export function standingOn(risks: readonly SystemRisk[], day: Day): readonly SystemRisk[] {
  const standing = new Map<string, SystemRisk>();
  for (const risk of risks) {
    if (risk.assessedOn > day) continue;
    const about = `${risk.system} ${risk.threat}`;
    const other = standing.get(about);
    if (!other || other.round < risk.round) standing.set(about, risk);
  }
  return [...standing.values()];
}

/**
 * How the document *Risikoanalyse* stands where risks are assessed here (S97): ready once the owner has decided each of
 * them, and looked at again on the first day any is.
 * @returns nothing where none is assessed: then what is said of the document counts
 */
export function analysisOf(
  standing: readonly Pick<SystemRisk, 'decision' | 'nextLook'>[],
): { state: 'underWay' | 'ready'; nextReview: Day | undefined } | undefined {
  if (standing.length === 0) return undefined;
  const isDecided = standing.every(({ decision }) => decision !== undefined);
  const looks = standing.flatMap(({ nextLook }) => nextLook ?? []).toSorted();
  return { state: isDecided ? 'ready' : 'underWay', nextReview: isDecided ? looks[0] : undefined };
}
