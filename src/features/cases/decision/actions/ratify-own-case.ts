import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { insideRoles } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import { takeStep } from '../../actions/take-step.ts';
import { about, answered, caseAnswer } from '../../case-answer.ts';
import { Incident } from '../../incident/records.ts';
import { awaitsOwnRatification } from '../own-case.ts';
import { ownRatifiersOf } from '../queries/own-ratifiers.ts';

/**
 * The accountable director, or whoever was named for this one case, ratifies what somebody of the DBR's side judged in
 * a case they have a part in. It may be closed then. A person who is named may hold any role (S37).
 * @throws Refusal `unknownIncident` for a case that is not theirs to ratify, `nothingToDecide` before it is judged,
 * `changedMeanwhile` when it is not as it was seen
 */
export const ratifyOwnCase = action({
  summary: "The director ratifies what somebody of the DBR's side judged in a case they have a part in",
  roles: insideRoles,
  own: true,
  input: z.strictObject(about),
  output: caseAnswer,
  run: async (context, { key, seen }) => {
    const { records, actor, clock } = context;
    const { id } = actor.person;
    const current = await records.fetch(Incident, key);
    const isTheirs =
      current && ownRatifiersOf(context, current.record, clock.now()).ratifiers.some(({ person }) => person === id);
    if (!isTheirs || current.record.own === undefined) throw new Refusal('unknownIncident');
    const isRatified = current.record.own === 'ratified';
    if (!isRatified && !awaitsOwnRatification(current.record)) throw new Refusal('nothingToDecide');
    const stored = await takeStep(context, current, {
      what: 'ownRatified',
      seen,
      stands: ({ own }) => own === 'ratified',
      makes: (before, at) => {
        return { next: { ...before, own: 'ratified', actor: id, at } };
      },
    });
    return answered(stored);
  },
});
