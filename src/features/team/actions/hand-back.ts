import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { HandBack } from '../../workplace/hand-backs-records.ts';
import { leading } from '../../workplace/leading-roles.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting } from '../../workplace/records.ts';
import {
  handedBack,
  isHandedBack,
  isSettled,
  rejection,
  rejectionKey,
  shownRejection,
} from '../../workplace/rejected-assignment.ts';
import { teamOf } from '../../workplace/team.ts';

/**
 * *Ikke min medarbejder*: the manager says that somebody's job is not in their team (S28). The job goes to whoever is
 * next at once, HR is asked, and the reading is as it was. Said again after it has ended, it holds again.
 * @throws Refusal `unknownPerson` for a job the actor does not lead; `handBackSettled` when HR has said that it is right;
 * `notAllowed` before the day from which managers may meet names (G8)
 */
export const handBack = action({
  summary: 'A manager says that a job is not in their team: it goes to whoever is next, and HR is asked',
  roles: leading,
  /** `job`: key of the employment. */
  input: z.strictObject({ job: z.string().min(1).max(200) }),
  output: rejection,
  run: async (context, input) => {
    const { actor, clock } = context;
    const { person } = actor;
    const now = clock.now();
    const today = dayOf(now);
    if (!personalViewsOn(context.reader().all(Setting), today).may) throw new Refusal('notAllowed');
    const to = (before?: HandBack): HandBack => {
      if (before && isHandedBack(before, today)) return before;
      const led = teamOf(staffOn(context, today), person.id).flatMap(({ jobs }) => jobs);
      const job = led.find(({ key }) => key === input.job);
      if (!job) throw new Refusal('unknownPerson');
      if (before && isSettled(before, job)) throw new Refusal('handBackSettled');
      return handedBack(job, person, now);
    };
    return shownRejection(await change(context, HandBack, rejectionKey(input.job, person.id), { to }));
  },
});
