import type { ActionInput, ViewData } from '../../contract/contract.ts';
import type { tabCaseHandling } from '../../text/da/tab/tab-case-handling.ts';

export type Handling = ViewData<'case'>['handling'];
export type Assessed = Omit<Extract<ActionInput<'changeCase'>['change'], { step: 'assessed' }>, 'step'>;
type Risk = Assessed['risk'];
type HandlingText = Pick<typeof tabCaseHandling, 'follows' | 'reasons' | 'riskReason'>;

const risks = ['unlikely', 'risk', 'high'] as const;
const answers = ['yes', 'no', 'notRelevant'] as const;

/** The exceptions of GDPR art. 34(3), and of databeskyttelsesloven § 22. */
export const art34Grounds = ['unintelligible', 'riskRemoved', 'disproportionate', 'section22'] as const;

/** What may be answered. @param isOwn the calmer answers are left to the other of DBR and deputy */
export function offered(isOwn: boolean) {
  return {
    risks: isOwn ? (['risk', 'high'] as const) : risks,
    art33: isOwn ? (['yes'] as const) : answers,
    art34: answers,
  };
}

/** What *Vurdér* opens with: the last assessment, or what the facts point at; nothing where they say too little. */
export function beginOf(handling: Handling, words: HandlingText, isOwn: boolean) {
  const { risk, art33, art34, reasons, suggestion } = handling;
  const isCalm = (answer: string | undefined) => isOwn && ['unlikely', 'no', 'notRelevant'].includes(answer ?? '');
  const from = risk ?? suggestion.risk;
  const begun = from === undefined || isCalm(from) ? undefined : from;
  const follows = begun && answersTo(begun, handling, words);
  const last = art33 === 'notAssessed' || art34 === 'notAssessed' || isCalm(art33) ? follows : { art33, art34 };
  return {
    risk: begun,
    riskReason: reasons.risk ?? suggestedReason(suggestion, words),
    art33: last?.art33,
    art33Reason: reasons.art33 ?? follows?.art33Reason ?? '',
    art34: last?.art34,
    art34Ground: handling.art34Ground,
    art34Reason: reasons.art34 ?? follows?.art34Reason ?? '',
  };
}

/** What follows from a risk: two answers, each with its reason. */
export function answersTo(risk: Risk, { follows }: Handling, words: HandlingText) {
  const { art33, art34 } = follows[risk];
  const none = words.follows.notRelevant;
  const said = art33 === 'notRelevant' ? { art33Reason: none, art34Reason: none } : words.follows[risk];
  return { art33, art34, ...said };
}

/** The facts as a sentence; nothing where too little is known. */
function suggestedReason({ risk, reasons }: Handling['suggestion'], words: HandlingText): string {
  if (risk === undefined) return '';
  const said = words.reasons(reasons.map((reason) => words.riskReason[reason]));
  return said === '' ? '' : `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}.`;
}
