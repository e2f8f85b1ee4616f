import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { groupChosen } from '../../../workplace/planner-group.ts';
import { Setting, Unit } from '../../../workplace/records.ts';
import { editing } from '../../../workplace/roles.ts';

/**
 * An editor chooses the Microsoft 365 group a centre's plans lie in; without one it is the group for all.
 * @throws Refusal `settingInvalid` for what is no centre, `changedMeanwhile` with the group that stands
 */
export const choosePlannerGroup = action({
  summary: 'An editor chooses the Microsoft 365 group a centre’s plans lie in; empty: the one for all',
  roles: editing,
  /** `seen`: version of the row the editor saw, 0 when there was none. */
  input: z.strictObject({
    centre: z.string().min(1).max(60),
    group: z.union([z.literal(''), z.uuid()]),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ centre: z.string(), group: z.string(), seen: z.int() }),
  run: async (context, { centre, group, seen }) => {
    const { actor, records, clock } = context;
    if (records.find(Unit, centre)?.record.kind !== 'centre') throw new Refusal('settingInvalid', { setting: centre });
    const wanted = groupChosen(centre, group, actor.person.id, clock.now());
    const { record, mark } = await change(context, Setting, wanted.key, {
      seen,
      to: (before) => (before?.value === wanted.value ? before : wanted),
      shows: (now) => ({ setting: wanted.setting, now: now?.value }),
    });
    return { centre, group: record.value, seen: mark.version };
  },
});
