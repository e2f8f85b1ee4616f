import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { leading } from '../../workplace/leading-roles.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting } from '../../workplace/records.ts';
import { effectOf } from '../choice-effect.ts';
import { choosing, isOneThing, oneThing } from '../choice-shapes.ts';
import { choiceFaults, choiceOf, concernedBy, isWithin, reachOf } from '../queries/choosing.ts';

/** What the choice would do, and what would be in its way. */
export const choiceEffect = view({
  summary: 'What a choice would do before it is made: how many people, how many rules, how long',
  roles: leading,
  query: z.strictObject(choosing).refine(isOneThing, oneThing),
  output: z.strictObject({
    faults: z.array(z.string()),
    people: z.int(),
    changed: z.int(),
    rules: z.array(z.string()),
    secondsEach: z.int(),
  }),
  read: (reader, actor, query) => {
    const { records, today } = reader;
    const staff = staffOn(reader, today);
    const nothing = { people: 0, changed: 0, rules: [], secondsEach: 0 };
    const mayName = query.person === undefined || personalViewsOn(reader.all(Setting), today).may;
    if (!mayName || !isWithin(reachOf(staff, actor.person.id), query)) return { faults: ['notYours'], ...nothing };
    const asked = { ...query, because: '' };
    const plan = reader.plan();
    const choice = choiceOf(asked, actor.person, reader.now);
    const effect = effectOf(plan, choice, concernedBy({ records, plan }, staff, choice));
    const faults = choiceFaults(plan, asked, effect, today);
    const { people, changed, rules, secondsEach } = effect;
    return { faults: [...faults], people, changed, rules: [...rules], secondsEach };
  },
});
