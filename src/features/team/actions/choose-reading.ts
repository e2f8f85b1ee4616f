import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { ReadingChoice } from '../../handbook/tailoring-records.ts';
import { leading } from '../../workplace/leading-roles.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting } from '../../workplace/records.ts';
import { effectOf } from '../choice-effect.ts';
import { answeredChoice, choosing, isOneThing, oneThing, storedChoice } from '../choice-shapes.ts';
import { choiceFaults, choiceOf, concernedBy, isWithin, reachOf } from '../queries/choosing.ts';

/**
 * A manager adds a rule or a pack to what their people read, or takes one off, with a sentence why (S82, S87, G6). It is
 * in force from today until a day within a year, and ends by itself. One that was taken back the same day is in force
 * again.
 * @throws Refusal `choiceInvalid` with everything in the way: what is locked, what nobody has, what is not the manager's
 */
export const chooseReading = action({
  summary: 'Adds a rule or a pack to what a unit, a function or one person reads, or takes one off, with a reason',
  roles: leading,
  input: z.strictObject({ ...choosing, because: freeText(300) }).refine(isOneThing, oneThing),
  output: storedChoice,
  run: async (context, asked) => {
    const { actor, records, clock } = context;
    const now = clock.now();
    const today = dayOf(now);
    const staff = staffOn(context, today);
    const reader = context.reader();
    if (asked.person !== undefined && !personalViewsOn(reader.all(Setting), today).may) throw invalid('notYours');
    if (!isWithin(reachOf(staff, actor.person.id), asked)) throw invalid('notYours');
    const choice = choiceOf(asked, actor.person, now);
    const to = (before?: ReadingChoice): ReadingChoice => {
      if (before && isInForce(before)) return before;
      const plan = context.reader().plan();
      const effect = effectOf(plan, choice, concernedBy({ records, plan }, staff, choice));
      const faults = choiceFaults(plan, asked, effect, today);
      if (faults.length > 0) throw invalid(...faults);
      return choice;
    };
    return answeredChoice(await change(context, ReadingChoice, choice.key, { to }));
  },
});

/** What is taken back ends on the day before it began. */
function isInForce({ from, to }: ReadingChoice): boolean {
  return to === undefined || to >= from;
}

function invalid(...faults: readonly string[]): Refusal {
  return new Refusal('choiceInvalid', { faults });
}
