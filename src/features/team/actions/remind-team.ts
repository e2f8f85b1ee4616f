import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { Notification } from '../../delivery/records.ts';
import { memberStatusOf } from '../../members/queries/member-status.ts';
import { reminded, remindedOf, reminderOf } from '../../members/reminder.ts';
import { leading } from '../../workplace/leading-roles.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting } from '../../workplace/records.ts';
import { teamOf } from '../../workplace/team.ts';

/**
 * The manager reminds some of those they lead of what they owe (S82). Nobody is reminded twice on a day, on leave, or
 * beyond the week's dosage; what was not sent is said with its reason, for each in the order asked.
 * @throws Refusal `unknownPerson` for somebody the actor does not lead: nobody is reminded then; `notAllowed` before the
 * day from which managers may meet names (G8)
 */
export const remindTeam = action({
  summary: 'Reminds some of those the reader leads of what they owe; never beyond dosage, leave and their own hours',
  roles: leading,
  /** `people`: by the account that counts. */
  input: z.strictObject({ people: z.array(z.guid()).min(1).max(500) }),
  output: z.strictObject({ came: z.array(z.strictObject({ person: z.string(), came: reminded })) }),
  run: async (context, { people }) => {
    const { actor, records, directory, clock, followUps } = context;
    const now = clock.now();
    const today = dayOf(now);
    const reader = context.reader();
    if (!personalViewsOn(reader.all(Setting), today).may) throw new Refusal('notAllowed');
    const staff = staffOn(context, today);
    const team = new Map(teamOf(staff, actor.person.id).map((led) => [led.person, led]));
    const asked = [...new Set(people)].map((person) => {
      const led = team.get(person);
      if (!led) throw new Refusal('unknownPerson', { person });
      return led;
    });
    const source = {
      ...{ records, directory, plan: reader.plan() },
      settings: { daysForNewEmployee: reader.setting('daysForNewEmployee') },
    };
    const came = asked.map((led) => {
      const status = memberStatusOf(source, staff, led);
      const told = records.all(Notification, { person: led.person }).map(({ record }) => record);
      const came = remindedOf(status, told, reader.setting('cardsPerWeek'), now);
      if (came === 'onItsWay') followUps.tell(reminderOf(status, actor.person.id, now));
      return { person: led.person, came };
    });
    return { came };
  },
});
