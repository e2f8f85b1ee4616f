import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { shape } from '../../../kernel/shape.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { about, answered, caseAnswer } from '../case-answer.ts';
import { ownStatus, ownStepOfKind } from '../decision/own-case.ts';
import { ownCaseNow, refuseOwn } from '../decision/queries/own-case-now.ts';
import { Reporter } from '../incident/breach-records.ts';
import { reporterKey } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { recipientsOf } from '../notifications/queries/recipients.ts';
import { untoldOf } from '../notifications/queries/untold.ts';
import { kindFaults, kindStep, reclassified } from '../reclassified.ts';
import { longestMessage } from '../relations/case-message.ts';
import { officers } from '../roles.ts';
import { planNotifications } from '../scheduled/plan-notifications.ts';
import { handledCase } from './handled-case.ts';
import { takeStep } from './take-step.ts';

/**
 * The DBR says that a case is of another kind: a near miss after all, or one that reached somebody. The clock runs from
 * the discovery the reporter named. Everybody who has to know of the new kind and has not been told is told at once
 * (S105).
 * @throws Refusal `unknownIncident`, `caseInvalid` with what is in the way, `changedMeanwhile`, `ownCase`
 */
export const reclassifyCase = action({
  summary: 'The DBR says that a case is of another kind: a near miss after all, or the other way round',
  roles: officers,
  input: z.strictObject({ ...about, ...shape(Incident, 'category'), reason: freeText(longestMessage) }),
  output: caseAnswer,
  run: async (context, { key, seen, category, reason }) => {
    const { actor, clock } = context;
    const current = await handledCase(context, key);
    const stored = await takeStep(context, current, {
      what: kindStep(category),
      seen,
      refuse: (incident) => {
        const faults = kindFaults(incident, category);
        if (faults.length > 0) throw new Refusal('caseInvalid', { faults });
        refuseOwn(context, actor, incident, ownStepOfKind(category), clock.now());
      },
      makes: (before, at) => {
        if (kindFaults(before, category).length > 0) return undefined;
        const { hasPart } = ownStatus(ownCaseNow(context, before, at), actor);
        return { next: reclassified(before, category, { ...actor.person, hasPart }, at), note: reason };
      },
    });
    await tellTheOthers(context, stored);
    return answered(stored);
  },
});

async function tellTheOthers(context: Context, stored: Stored<Incident>): Promise<void> {
  const { records, clock, followUps, actor } = context;
  const now = clock.now();
  const workplace = workplaceOn(context, dayOf(now));
  const reporter = records.find(Reporter, reporterKey(stored.record.key))?.record.person ?? '';
  const others = recipientsOf({ records, workplace, now }, stored.record, reporter, 'both').filter(
    ({ person }) => person !== actor.person.id,
  );
  const untold = untoldOf(records, others, stored, now);
  if (untold.length === 0) return;
  await planNotifications(context, untold);
  followUps.tellOfCases();
}
