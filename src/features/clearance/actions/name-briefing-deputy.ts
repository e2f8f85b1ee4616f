import { z } from 'zod';
import { addDays, addMonths, dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { shape } from '../../../kernel/shape.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting } from '../../workplace/records.ts';
import { briefingDeputyKey, deputyMonths } from '../briefing-deputy.ts';
import { ledOrRefusal } from '../queries/access-people.ts';
import { BriefingDeputy } from '../records.ts';
import { leading } from '../roles.ts';

/**
 * The manager names somebody in the team to brief newcomers, until a day (G1); naming them again moves the day, and
 * without a day it ends at once.
 * @throws Refusal `unknownPerson` for somebody the actor does not lead or without an open account; `clearanceInvalid`
 * for a day that has passed or lies too far ahead; `notAllowed` before managers may meet names (G8)
 */
export const nameBriefingDeputy = action({
  summary: 'Names somebody in the team to brief newcomers until a day; without a day it ends',
  roles: leading,
  input: z.strictObject({ person: z.guid(), until: z.iso.date().optional() }),
  output: z.strictObject(shape(BriefingDeputy, 'person', 'name', 'until')),
  run: async (context, input) => {
    const { directory, clock } = context;
    const { id: manager, name: managerName } = context.actor.person;
    const at = clock.now();
    const today = dayOf(at);
    const { person } = ledOrRefusal(staffOn(context, today), manager, input.person, context.reader().all(Setting));
    const until = input.until ?? addDays(today, -1);
    if (input.until !== undefined && until < today) throw new Refusal('clearanceInvalid', { fault: 'passed' });
    if (until > addMonths(today, deputyMonths)) throw new Refusal('clearanceInvalid', { fault: 'farAhead' });
    const known = directory.person(person);
    if (input.until !== undefined && !known?.enabled) throw new Refusal('unknownPerson', { person });
    const wanted: BriefingDeputy = {
      ...{ key: briefingDeputyKey(manager, person), actor: manager, at, person, name: known?.name ?? '' },
      ...{ manager, managerName, from: today, until },
    };
    const { record } = await change(context, BriefingDeputy, wanted.key, {
      to: (before) => (before?.until === until ? before : wanted),
      again: 1,
    });
    return { person: record.person, name: record.name, until: record.until };
  },
});
