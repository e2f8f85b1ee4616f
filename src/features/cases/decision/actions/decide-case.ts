import { z } from 'zod';
import type { Moment } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import type { Context } from '../../../../kernel/context.ts';
import { maybeFreeText } from '../../../../kernel/free-text.ts';
import { takeStep } from '../../actions/take-step.ts';
import { lacksGround } from '../../assessment.ts';
import { about, answered, caseAnswer } from '../../case-answer.ts';
import { Incident } from '../../incident/records.ts';
import type { Authority } from '../../mandates/mandate.ts';
import { deciding } from '../../roles.ts';
import { art34Ground, decidedAnswer } from '../../wanted-change.ts';
import { awaitsDecision, type CaseDecision, decidedCase, isAgainstDpo } from '../decision.ts';
import { authorityNow } from '../queries/authority-now.ts';
import { ownRatifiersOf } from '../queries/own-ratifiers.ts';

/**
 * The controller decides on what the DBR has assessed, without meeting reporter or story (INV10, INV11; GDPR art.
 * 38(6)). Deciding against the DBR is allowed, needs a reason and stands in the log as such; who agrees has the DBR's
 * reasons. The mandate another director decides under stands there too.
 * @throws Refusal `unknownIncident` for a case that is not theirs to decide, `nothingToDecide` when it is not assessed
 * or decided already, `caseInvalid` without a reason for another answer than the DBR's, or without the exception where people are not informed of a high risk, `changedMeanwhile` when it was assessed anew
 */
export const decideCase = action({
  summary: 'The controller decides on what the DBR has assessed',
  roles: deciding,
  input: z.strictObject({
    ...about,
    art33: decidedAnswer,
    art34: decidedAnswer,
    art34Ground: art34Ground.optional(),
    reason: maybeFreeText(2_000),
  }),
  output: caseAnswer,
  run: async (context, { key, seen, ...decision }) => {
    const current = await context.records.fetch(Incident, key);
    const authority = current && authorityNow(context, context.actor, current.record, context.clock.now());
    if (!current || !authority) throw new Refusal('unknownIncident');
    const stored = await takeStep(context, current, {
      what: 'decided',
      seen,
      refuse: (incident) => {
        if (!awaitsDecision(incident)) throw new Refusal('nothingToDecide');
        const isUnexplained = decision.reason === undefined && isAgainstDpo(incident, decision);
        if (lacksGround({ ...decision, risk: incident.risk }))
          throw new Refusal('caseInvalid', { faults: ['groundMissing'] });
        if (isUnexplained) throw new Refusal('caseInvalid', { faults: ['noReason'] });
      },
      makes: (before, at) => (awaitsDecision(before) ? decided(context, before, decision, authority, at) : undefined),
      otherwise: awaitsDecision(current.record) ? 'changedMeanwhile' : 'nothingToDecide',
    });
    return answered(stored);
  },
});

/** A ratifier has seen and decided it: that is one action. */
function decided(context: Context, before: Incident, decision: CaseDecision, authority: Authority, at: Moment) {
  const { person } = context.actor;
  const { next, note } = decidedCase(before, decision, authority, person, at);
  const ratifies =
    before.own === 'waiting' && ownRatifiersOf(context, before, at).ratifiers.some((one) => one.person === person.id);
  return { next: ratifies ? { ...next, own: 'ratified' as const } : next, note };
}
