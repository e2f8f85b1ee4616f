import { z } from 'zod';
import { addDays, dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { ReadingChoice } from '../../handbook/tailoring-records.ts';
import { ending, isChoiceInForce } from '../../reading/reading-choice.ts';
import { leading } from '../../workplace/leading-roles.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { answeredChoice, storedChoice } from '../choice-shapes.ts';
import { isWithin, reachOf } from '../queries/choosing.ts';

/**
 * A manager takes a choice back, their own or one an earlier manager of the unit made: from today it is as if it were
 * not there.
 * @throws Refusal `unknownChoice`, also for one that is not the manager's; `changedMeanwhile` with the choice as it stands
 */
export const endChoice = action({
  summary: 'Takes a choice back',
  roles: leading,
  input: z.strictObject({ key: z.string().min(1).max(200), seen: z.int().min(1) }),
  output: storedChoice,
  run: async (context, { key, seen }) => {
    const { actor, clock } = context;
    const now = clock.now();
    const today = dayOf(now);
    const reach = reachOf(staffOn(context, today), actor.person.id);
    const to = (before: ReadingChoice): ReadingChoice => {
      if (!isWithin(reach, before)) throw new Refusal('unknownChoice');
      if (!isChoiceInForce(ending(before), today) && before.from <= today) return before;
      return { ...before, actor: actor.person.id, at: now, to: addDays(today, -1) };
    };
    const shows = (now?: ReadingChoice) => ({ because: now?.because });
    return answeredChoice(await change(context, ReadingChoice, key, { seen, unknown: 'unknownChoice', to, shows }));
  },
});
