import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { takeStep } from '../../actions/take-step.ts';
import { about, answered, caseAnswer } from '../../case-answer.ts';
import { isOpen } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { ownRatifiersOf } from '../queries/own-ratifiers.ts';

/**
 * Where the accountable director is in it, or there is none, the municipal director names who ratifies this one case,
 * themself not excluded. The name stands in the log.
 * @throws Refusal `unknownIncident`, `nothingToDecide` where somebody is there to ratify it, `personConcerned` for
 * somebody with a part in it, of the DBR's side or gone; `changedMeanwhile`
 */
export const nameOwnRatifier = action({
  summary: "The municipal director names who ratifies one case in the accountable director's place",
  roles: ['municipalDirector'],
  input: z.strictObject({ ...about, person: z.guid() }),
  output: caseAnswer,
  run: async (context, { key, seen, person }) => {
    const { records, directory, clock, actor, followUps } = context;
    const now = clock.now();
    const current = await records.fetch(Incident, key);
    if (current?.record.own !== 'waiting' || !isOpen(current.record)) throw new Refusal('unknownIncident');
    const { needsNaming, mayBeNamed, mayName } = ownRatifiersOf(context, current.record, now);
    if (!mayName(actor.person.id)) throw new Refusal('unknownIncident');
    const isNamed = current.record.ownRatifier === person;
    if (!isNamed && !needsNaming) throw new Refusal('nothingToDecide');
    const name = directory.person(person)?.name;
    if (!isNamed && (name === undefined || !mayBeNamed(person))) throw new Refusal('personConcerned');
    const stored = await takeStep(context, current, {
      what: 'ratifierNamed',
      seen,
      stands: ({ ownRatifier }) => ownRatifier === person,
      makes: (before, at) => ({
        next: { ...before, ownRatifier: person, actor: actor.person.id, at },
        note: name,
      }),
    });
    if (name === undefined) return answered(stored);
    const to = { person, name, as: 'executive' } as const;
    await records.create(CaseNotification, caseNotification(to, stored, 'own-named', now));
    followUps.tellOfCases();
    return answered(stored);
  },
});
