import { guardText } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import type { DecidedAnswer } from '../assessment.ts';
import { groundOf, outcomeOf } from '../assessment.ts';
import { isOpen } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { Authority } from '../mandates/mandate.ts';
import { authorityLine } from '../mandates/mandate.ts';

/** What the controller decides on the DBR's assessment: a second record, by somebody else (GDPR art. 38(6), INV11). */
export interface CaseDecision {
  art33: DecidedAnswer;
  art34: DecidedAnswer;
  /** The exception, where people are not informed of a high risk. */
  art34Ground?: Incident['art34Ground'];
  /** Needed for another answer than the DBR's. */
  reason?: string | undefined;
}

/** Is it a breach the DBR has assessed, and nobody has decided on? */
export function awaitsDecision(incident: Incident): boolean {
  const isBreach = incident.art33 === 'yes' || incident.art33 === 'no';
  return isOpen(incident) && isBreach && incident.assessedAt !== undefined && incident.decidedAt === undefined;
}

/** Does the decision differ from what the DBR has assessed? It is allowed, and it is seen. */
export function isAgainstDpo(incident: Incident, decision: CaseDecision): boolean {
  const { art33, art34, art34Ground, risk } = incident;
  const ground = groundOf({ ...decision, risk });
  return decision.art33 !== art33 || decision.art34 !== art34 || ground !== art34Ground;
}

/** The case with the decision on it, and its line in the log. */
export function decidedCase(
  incident: Incident,
  decision: CaseDecision,
  authority: Authority,
  by: { id: string; name: string },
  now: Moment,
): { next: Incident; note: string } {
  const { art33, art34 } = decision;
  const art34Ground = groundOf({ ...decision, risk: incident.risk });
  const next: Incident = {
    ...incident,
    actor: by.id,
    at: now,
    art33,
    art34,
    art34Ground,
    outcome: outcomeOf(incident, art33, art34),
    decidedBy: by.name,
    decidedAt: now,
    decidedUnder: authorityLine(authority),
    mandate: authority.by === 'mandate' ? authority.mandate.key : undefined,
    ratifiedBy: undefined,
    ratifiedAt: undefined,
  };
  const against = isAgainstDpo(incident, decision) ? 'Imod DBR’s vurdering. ' : '';
  const why = decision.reason ?? 'Enig i DBR’s vurdering.';
  const underMandate = authority.by === 'mandate' ? `${authorityLine(authority)}.\n` : '';
  return {
    next,
    note: `${against}${underMandate}${guardText(why).text}`,
  };
}
