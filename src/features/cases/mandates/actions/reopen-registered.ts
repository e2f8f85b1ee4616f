import { z } from 'zod';
import { guardText } from '../../../../core/cpr/cpr.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { takeStep } from '../../actions/take-step.ts';
import { undecided } from '../../assessment.ts';
import { about, answered, caseAnswer } from '../../case-answer.ts';
import { authorityNow } from '../../decision/queries/authority-now.ts';
import { Incident } from '../../incident/records.ts';
import { isRegistered } from '../mandate.ts';
import { accountable } from '../roles.ts';

/** In the DBR's own list, so in Danish. */
const disagrees = 'Direktøren er uenig i, at bruddet kun registreres.';

/**
 * *Uenig – genåbn*: the accountable director takes back what was registered under their mandate. The case is open again
 * and waits for their decision; the mandate does not cover it any more (GDPR art. 38(6)).
 * @throws Refusal `unknownIncident` for a case that is not theirs, `nothingToDecide` for one that was not registered under
 * a mandate, `changedMeanwhile`
 */
export const reopenRegistered = action({
  summary: 'The accountable director opens a case again that was registered under their mandate',
  roles: accountable,
  input: z.strictObject({ ...about, reason: freeText(2_000) }),
  output: caseAnswer,
  run: async (context, { key, seen, reason }) => {
    const { records, actor, clock, followUps } = context;
    const { id } = actor.person;
    const current = await records.fetch(Incident, key);
    const isTheirs = current && authorityNow(context, actor, current.record, clock.now())?.by === 'office';
    if (!isTheirs) throw new Refusal('unknownIncident');
    const stored = await takeStep(context, current, {
      what: 'reopened',
      seen,
      refuse: (incident) => {
        if (!isRegistered(incident)) throw new Refusal('nothingToDecide');
      },
      makes: (before, at) => {
        if (!isRegistered(before)) return undefined;
        const next: Incident = { ...before, ...undecided, status: 'reopened', actor: id, at };
        return { next, note: `${disagrees}\n${guardText(reason).text}` };
      },
      otherwise: isRegistered(current.record) ? 'changedMeanwhile' : 'nothingToDecide',
    });
    followUps.tellOfCases();
    return answered(stored);
  },
});
