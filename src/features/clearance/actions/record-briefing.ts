import { z } from 'zod';
import { addDays, dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting } from '../../workplace/records.ts';
import { anyPerson, briefing, shownBriefing } from '../answers.ts';
import { briefingDays, briefingKey, briefingRules, briefingWith } from '../briefing.ts';
import { briefedOrRefusal } from '../queries/access-people.ts';
import { Briefing } from '../records.ts';

/**
 * *Notér mundtlig gennemgang* (S81, G1): the manager, or a deputy the manager has named, has gone through rules with one
 * person, the versions in force today. Another evidence than a confirmation (INV7). What is written down twice about one
 * day is one briefing with all of its rules.
 * @throws Refusal `unknownPerson` for somebody the actor does not brief; `unknownRule`; `clearanceInvalid` for a day to
 * come or too long ago; `notAllowed` before managers may meet names (G8)
 */
export const recordBriefing = action({
  summary: 'Rules have been gone through with one person by word of mouth, by the manager or a named deputy',
  roles: insideRoles,
  input: z.strictObject({ person: anyPerson, rules: z.array(ruleNumber).min(1).max(100), heldOn: z.iso.date() }),
  output: briefing,
  run: async (context, { person, rules, heldOn }) => {
    const { records, directory, clock } = context;
    const { id: by, name: byName } = context.actor.person;
    const at = clock.now();
    const today = dayOf(at);
    const { all, handbook } = context.reader();
    const { led, byWhom } = briefedOrRefusal(records, staffOn(context, today), by, person, all(Setting));
    if (heldOn > today) throw new Refusal('clearanceInvalid', { fault: 'toCome' });
    if (heldOn < addDays(today, -briefingDays)) throw new Refusal('clearanceInvalid', { fault: 'longAgo' });
    const versions = rules.map((rule) => {
      const version = handbook().rules.get(rule)?.inForce(today);
      if (!version) throw new Refusal('unknownRule', { rule });
      return version.key;
    });
    const wanted: Briefing = {
      ...{ key: briefingKey(led.person, heldOn, by), actor: by, at, person: led.person },
      ...{ name: directory.person(led.person)?.name ?? led.jobs[0].name, rules: briefingRules(versions) },
      ...{ heldOn, by, byName, byWhom },
    };
    const to = (before?: Briefing) => briefingWith(wanted, before);
    return shownBriefing(await change(context, Briefing, wanted.key, { to, again: 1 }));
  },
});
