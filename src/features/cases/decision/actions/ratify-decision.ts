import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { takeStep } from '../../actions/take-step.ts';
import { about, answered, caseAnswer } from '../../case-answer.ts';
import { Incident } from '../../incident/records.ts';
import { awaitsRatification, isRegistered } from '../../mandates/mandate.ts';
import { Mandate } from '../../mandates/records.ts';
import { authorityNow } from '../queries/authority-now.ts';

/**
 * The accountable director ratifies what was decided under a mandate (design section 3), or says yes to what was
 * registered under their own.
 * @throws Refusal `unknownIncident` for a case that is not theirs, `anotherPerson` for whoever decided it (S37),
 * `nothingToDecide` when it was not decided under a mandate, `changedMeanwhile` when it is not as it was seen
 */
export const ratifyDecision = action({
  summary: 'The accountable director ratifies what was decided under a mandate',
  roles: ['accountableExecutive'],
  input: z.strictObject(about),
  output: caseAnswer,
  run: async (context, { key, seen }) => {
    const { records, actor, clock } = context;
    const { id, name } = actor.person;
    const current = await records.fetch(Incident, key);
    const isTheirs = current && authorityNow(context, actor, current.record, clock.now())?.by === 'office';
    if (!isTheirs) throw new Refusal('unknownIncident');
    const { mandate = '', ratifiedAt } = current.record;
    if (ratifiedAt === undefined) {
      if (!awaitsRatification(current.record)) throw new Refusal('nothingToDecide');
      const decider = records.find(Mandate, mandate)?.record.person;
      const isOwn = isRegistered(current.record);
      if (!isOwn && decider !== undefined && countingPeople(context)(decider, id)) throw new Refusal('anotherPerson');
    }
    const stored = await takeStep(context, current, {
      what: 'ratified',
      seen,
      stands: (incident) => incident.ratifiedAt !== undefined,
      makes: (before, at) => ({ next: { ...before, ratifiedBy: name, ratifiedAt: at, actor: id, at } }),
    });
    return answered(stored);
  },
});
