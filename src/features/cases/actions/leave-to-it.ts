import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { about, answered, caseAnswer } from '../case-answer.ts';
import { refuseOwn } from '../decision/queries/own-case-now.ts';
import { asItCase, isItCase, mayBeIts } from '../incident/it-case.ts';
import { caseNotification } from '../notifications/case-notification.ts';
import { toldOnStep } from '../notifications/queries/told-on-step.ts';
import { CaseNotification } from '../notifications/records.ts';
import { officers } from '../roles.ts';
import { handledCase } from './handled-case.ts';
import { takeStep } from './take-step.ts';

/**
 * The DBR leaves an outage or an attack to the IT security manager, since it has touched no personal data: no clock of
 * GDPR art. 33 runs, and NIS 2 is judged there (S72, S108). The DBR sees it all the while, and takes it back by judging it.
 * @throws Refusal `unknownIncident`; `caseInvalid` with `notForIt` for another kind, or where data is named or judged,
 * with `nobodyForIt` where nobody holds the role; `ownCase` for somebody who has a part in it; `changedMeanwhile`
 */
export const leaveToIt = action({
  summary: 'The DBR leaves a case without personal data to the IT security manager',
  roles: officers,
  input: z.strictObject({ ...about, reason: freeText(2_000) }),
  output: caseAnswer,
  run: async (context, { key, seen, reason }) => {
    const { records, actor, clock, followUps } = context;
    const now = clock.now();
    const current = await handledCase(context, key);
    const around = { records, workplace: workplaceOn(context, dayOf(now)) };
    const managers = toldOnStep(['itSecurityManager'], current.record, around);
    const stored = await takeStep(context, current, {
      what: 'leftToIt',
      seen,
      stands: isItCase,
      refuse: (incident) => {
        if (!mayBeIts(incident)) throw new Refusal('caseInvalid', { faults: ['notForIt'] });
        if (managers.length === 0) throw new Refusal('caseInvalid', { faults: ['nobodyForIt'] });
        refuseOwn(context, actor, incident, 'putAway', now);
      },
      makes: (before, at) => {
        const status = before.status === 'received' ? ('underReview' as const) : before.status;
        const next = { ...asItCase(before), status, actor: actor.person.id, at };
        return { next: { ...next, deadlineAt: undefined }, note: reason };
      },
    });
    const told = managers.map((to) => caseNotification(to, stored, 'leftToIt', now));
    await Promise.all(told.map((notification) => records.create(CaseNotification, notification)));
    followUps.tellOfCases();
    return answered(stored);
  },
});
