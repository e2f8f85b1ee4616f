import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Ports } from '../../../domain/ports.ts';
import { Notification } from '../../notifications/records.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { Setting } from '../../workplace/records.ts';
import { readSetting } from '../../workplace/setting.ts';
import { memberStatusOf } from '../member-status.ts';
import { planIn } from '../plan-in.ts';
import type { Reminded } from '../reminder.ts';
import { remindedOf, reminderOf } from '../reminder.ts';
import { staffOn, teamOf } from '../team.ts';

/**
 * The manager reminds some of those they lead of what they owe (S82). Nobody is reminded twice on a day, on leave, or
 * beyond the week's dosage; what was not sent is said with its reason. Repeating it sends nothing more.
 * @param input.people by the account that counts
 * @returns what came of it for each, in the order asked
 * @throws Refusal `unknownPerson` for somebody the actor does not lead: nobody is reminded then; `notAllowed` before the
 * day from which managers may meet names (G8)
 */
export async function remindTeam(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { people: readonly string[] },
): Promise<readonly { person: string; came: Reminded }[]> {
  const { records, directory, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const settings = records.all(Setting).map(({ record }) => record);
  if (!personalViewsOn(settings, today).may) throw new Refusal('notAllowed');
  const staff = staffOn(ports, today);
  const team = new Map(teamOf(staff, actor.person.id).map((led) => [led.person, led]));
  const asked = [...new Set(input.people)].map((person) => {
    const led = team.get(person);
    if (!led) throw new Refusal('unknownPerson', { person });
    return led;
  });
  const source = {
    records,
    directory,
    plan: planIn(records),
    settings: { daysForNewEmployee: readSetting('daysForNewEmployee', settings) },
  };
  return asked.map((led) => {
    const status = memberStatusOf(source, staff, led);
    const told = records.all(Notification, { person: led.person }).map(({ record }) => record);
    const came = remindedOf(status, told, readSetting('cardsPerWeek', settings), now);
    if (came === 'onItsWay') followUps.tell(reminderOf(status, actor.person.id, now));
    return { person: led.person, came };
  });
}
