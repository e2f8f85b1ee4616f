import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { smallest } from '../../../core/small-groups/band.ts';
import { action } from '../../../kernel/action.ts';
import { Notification } from '../../delivery/records.ts';
import { remindedOf } from '../../members/reminder.ts';
import { Setting } from '../../workplace/records.ts';
import { mayorIn, mayorReminder } from '../mayor.ts';
import { councilStatus } from '../queries/council-status.ts';

/**
 * The secretariat reminds those of the council who owe something, in the mayor's name (S102). Nobody is reminded twice on
 * a day, on leave, or beyond the week's dosage, and each in the hours they chose. Repeating it sends nothing more.
 * @returns how many owe something, and how many of them a reminder is on its way to; nobody is told who, and in a small
 * council not how many either
 */
export const remindCouncil = action({
  summary: 'Reminds those of the council who owe something, in the mayor’s name; never beyond dosage, leave and hours',
  roles: ['secretariat'],
  // Whoever calls says that it is meant: an empty body reminds nobody.
  input: z.strictObject({ everybody: z.literal(true) }),
  output: z.strictObject({ counts: z.strictObject({ owing: z.int(), onItsWay: z.int() }).optional() }),
  run: async ({ records, directory, reader, clock, followUps, actor }) => {
    const now = clock.now();
    const read = reader();
    const source = {
      ...{ records, directory, plan: read.plan() },
      settings: { daysForNewEmployee: read.setting('daysForNewEmployee') },
    };
    const status = councilStatus(source, dayOf(now));
    const owing = status.filter(({ member }) => member.owes > 0 && member.state !== 'paused');
    const perWeek = read.setting('cardsPerWeek');
    const due = owing.filter((status) => {
      const told = records.all(Notification, { person: status.member.person }).map(({ record }) => record);
      return remindedOf(status, told, perWeek, now) === 'onItsWay';
    });
    const mayor = mayorIn(read.all(Setting));
    for (const status of due) followUps.tell(mayorReminder(status, actor.person.id, mayor, now));
    return status.length < smallest ? {} : { counts: { owing: owing.length, onItsWay: due.length } };
  },
});
