import type { Moment } from '../../core/dates.ts';
import { whichHold } from '../../core/which-hold.ts';
import { deadlinesOf, hasClock } from './clocks/deadline.ts';
import type { Regime } from './clocks/regimes.ts';
import { breachRegimes, regimeAt } from './clocks/regimes.ts';
import type { DataKind } from './incident/category.ts';
import type { ArticleAnswer, IncidentOutcome } from './incident/incident.ts';
import type { Incident } from './incident/records.ts';

export type Risk = NonNullable<Incident['risk']>;
export type DecidedAnswer = Exclude<ArticleAnswer, 'notAssessed'>;

/** What the DBR thinks of a case, with a reason both ways (INV10; Datatilsynet finds art. 34 badly reasoned most often). */
export interface Assessment {
  risk: Risk;
  riskReason: string;
  art33: DecidedAnswer;
  art33Reason: string;
  art34: DecidedAnswer;
  art34Reason: string;
  /** The exception that holds, where people are not informed of a high risk. */
  art34Ground?: Incident['art34Ground'];
}

/** Why a risk is suggested; words for each stand with the texts. */
export type RiskReason =
  | 'nothingOut'
  | 'protectedAddress'
  | 'childWelfare'
  | 'sensitive'
  | 'identityTheft'
  | 'outsider'
  | 'internet'
  | 'manyPeople'
  | 'goesOn'
  | 'colleagueOnly'
  | 'stopped'
  | 'tooLittleKnown';

const sensitive: readonly DataKind[] = ['health', 'social', 'children'];
const forIdentityTheft: readonly DataKind[] = ['cpr', 'finance', 'login'];

/**
 * What the facts point at, and why (domain.md 2.3): severity of the information × who may have it × whether it goes on.
 * A suggestion the DBR reads and then decides without; it is never stored as an answer.
 */
export function suggestedRisk(incident: Incident): { risk: Risk | undefined; reasons: readonly RiskReason[] } {
  const { category, data = [], persons, seenBy, contained } = incident;
  if (!hasClock(category)) return { risk: 'unlikely', reasons: ['nothingOut'] };
  const isOut = seenBy === 'unknown' || seenBy === 'knownCitizen' || seenBy === 'internet';
  const isSensitive = data.some((kind) => sensitive.includes(kind));
  const isForTheft = data.some((kind) => forIdentityTheft.includes(kind));
  const worse = whichHold<RiskReason>([
    [data.includes('protectedAddress'), 'protectedAddress'],
    [data.includes('children') && data.includes('social'), 'childWelfare'],
    [isSensitive, 'sensitive'],
    [isForTheft, 'identityTheft'],
    [seenBy === 'unknown' || seenBy === 'knownCitizen', 'outsider'],
    [seenBy === 'internet', 'internet'],
    [persons === '100+', 'manyPeople'],
    [contained === 'no', 'goesOn'],
  ]);
  const isGrave =
    data.includes('protectedAddress') || (isOut && isSensitive && (persons === '100+' || seenBy === 'internet'));
  const isChild = data.includes('children') && data.includes('social') && isOut;
  if (isGrave || isChild) return { risk: 'high', reasons: worse };
  if (isOut && (isSensitive || isForTheft)) return { risk: 'risk', reasons: worse };
  const isInside = seenBy === 'colleague' || seenBy === 'authority' || seenBy === 'nobody';
  if (isInside && contained === 'yes') return { risk: 'unlikely', reasons: ['colleagueOnly', 'stopped'] };
  if (data.length === 0 || seenBy === undefined) return { risk: undefined, reasons: [...worse, 'tooLittleKnown'] };
  return { risk: 'risk', reasons: worse };
}

/** What follows from a risk, unless the DBR has a reason to answer otherwise (GDPR art. 33(1) and 34(1)). */
export function answersTo(
  risk: Risk,
  { category, discoveredAt }: Pick<Incident, 'category' | 'discoveredAt'>,
): Pick<Assessment, 'art33' | 'art34'> {
  if (risk === 'unlikely' && !hasClock(category)) return { art33: 'notRelevant', art34: 'notRelevant' };
  const isTold = risk === 'high' || risk === regimeOf({ discoveredAt }).threshold;
  return { art33: isTold ? 'yes' : 'no', art34: risk === 'high' ? 'yes' : 'no' };
}

export type AssessmentFault =
  | 'noReason'
  | 'groundMissing'
  | 'riskNotNotified'
  | 'informedNotNotified'
  | 'clockNotRelevant';

/**
 * What cannot stand together: a risk from which the authority is told, and is not; people informed of what the authority
 * is not told (art. 34 presupposes a high risk); a breach with personal data called irrelevant without a reason.
 * @param regime in force when it was discovered
 */
export function assessmentFaults(
  assessment: Assessment,
  { threshold }: Pick<Regime, 'threshold'>,
): readonly AssessmentFault[] {
  const { risk, art33, art34, riskReason, art33Reason, art34Reason } = assessment;
  return whichHold<AssessmentFault>([
    [[riskReason, art33Reason, art34Reason].some((reason) => reason.trim() === ''), 'noReason'],
    [(risk === 'high' || risk === threshold) && art33 !== 'yes', 'riskNotNotified'],
    [lacksGround(assessment), 'groundMissing'],
    [art34 === 'yes' && art33 !== 'yes', 'informedNotNotified'],
    [(art33 === 'notRelevant') !== (art34 === 'notRelevant'), 'clockNotRelevant'],
  ]);
}

/** People are told of a high risk, unless one of the exceptions holds (GDPR art. 34(3), databeskyttelsesloven § 22). */
export function lacksGround({ risk, art34, art34Ground }: Pick<Incident, 'risk' | 'art34' | 'art34Ground'>): boolean {
  return risk === 'high' && art34 === 'no' && art34Ground === undefined;
}

/** The exception that counts: none where people are informed, or the risk is not high. */
export function groundOf({ risk, art34, art34Ground }: Pick<Incident, 'risk' | 'art34' | 'art34Ground'>) {
  return risk === 'high' && art34 === 'no' ? art34Ground : undefined;
}

/**
 * The case as it stands once the DBR has assessed it. It may be assessed again until it is closed; what was decided on
 * other answers is then to be decided anew, and does not stop the clock.
 */
export function assessedIncident(
  incident: Incident,
  { risk, art33, art34, art34Ground }: Assessment,
  by: { id: string; name: string },
  now: Moment,
): Incident {
  const ground = groundOf({ risk, art34, art34Ground });
  const isOther = art33 !== incident.art33 || art34 !== incident.art34 || ground !== incident.art34Ground;
  return {
    ...incident,
    ...(isOther && undecided),
    actor: by.id,
    at: now,
    status: incident.status === 'received' ? 'underReview' : incident.status,
    risk,
    art33,
    art34,
    art34Ground: ground,
    outcome: outcomeOf(incident, art33, art34),
    assessedBy: by.name,
    assessedAt: now,
  };
}

/** What a decision leaves on a case, taken off it. */
export const undecided = {
  decidedBy: undefined,
  decidedAt: undefined,
  decidedUnder: undefined,
  mandate: undefined,
  ratifiedBy: undefined,
  ratifiedAt: undefined,
} as const satisfies Partial<Incident>;

/** What has come of it, in the DBR's words of the list (domain.md section 0). */
export function outcomeOf(
  { category }: Pick<Incident, 'category'>,
  art33: ArticleAnswer,
  art34: ArticleAnswer,
): IncidentOutcome {
  if (art33 === 'notAssessed') return 'notAssessed';
  if (art33 === 'notRelevant') return category === 'nearMiss' ? 'nearMiss' : 'notABreach';
  if (art33 === 'no') return category === 'nearMiss' ? 'nearMiss' : 'breachLogged';
  return art34 === 'yes' ? 'breachInformed' : 'breachNotified';
}

/** What the law asked for when the incident was discovered. */
export const regimeOf = ({ discoveredAt }: Pick<Incident, 'discoveredAt'>) => regimeAt(breachRegimes, discoveredAt);

/** Is a notification now later than the law allows, so that it must explain the delay? */
export function isLate(incident: Incident, notifiedAt: Moment): boolean {
  const [stricter] = deadlinesOf(incident);
  return stricter !== undefined && notifiedAt > stricter.at;
}
