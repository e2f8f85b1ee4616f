import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting } from '../../workplace/records.ts';
import { briefing, key, shownBriefing } from '../answers.ts';
import { isBriefingInForce } from '../briefing.ts';
import { briefedOrRefusal } from '../queries/access-people.ts';
import { Briefing } from '../records.ts';

/**
 * *Fortryd*: a briefing that was written down for the wrong person or day is taken back, by whoever held it or the
 * manager. What rested on it alone is missing again.
 * @throws Refusal `unknownBriefing`, also for somebody the actor does not brief; `changedMeanwhile`
 */
export const undoBriefing = action({
  summary: 'Takes a briefing back that was written down by mistake',
  roles: insideRoles,
  input: z.strictObject({ key }),
  output: briefing,
  run: async (context, { key }) => {
    const now = context.clock.now();
    const to = (before: Briefing): Briefing => {
      if (!isTheirs(context, before)) throw new Refusal('unknownBriefing');
      if (!isBriefingInForce(before)) return before;
      return { ...before, actor: context.actor.person.id, at: now, withdrawnAt: now };
    };
    return shownBriefing(await change(context, Briefing, key, { unknown: 'unknownBriefing', to }));
  },
});

function isTheirs(context: Context, { person, by }: Briefing): boolean {
  const { actor, records, clock } = context;
  const staff = staffOn(context, dayOf(clock.now()));
  try {
    const { byWhom } = briefedOrRefusal(records, staff, actor.person.id, person, context.reader().all(Setting));
    return byWhom === 'manager' || by === actor.person.id;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unknownPerson') return false;
    throw error;
  }
}
