import { dayOf, type Moment } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import { roundOf } from '../../controls/control.ts';
import { Control, ControlResult } from '../../controls/records.ts';
import { Notification } from '../../delivery/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere } from '../../workplace/workplace.ts';
import { type ControlToDo, controlReminders } from '../controls/reminders.ts';
import { System } from '../records.ts';

/**
 * Tells those who do controls of systems, each week in one: the one who is named, or the owner where nobody is, or the one
 * named is here no longer (S28). A holiday is let pass: the next day tells it.
 * @returns how many are told
 */
export async function remindOfControls(services: Services, now: Moment): Promise<number> {
  const { records, followUps, holidays } = services;
  if (!services.reader().isOn('systems') || holidays.nameOf(dayOf(now)) !== undefined) return 0;
  const workplace = workplaceOn(services, dayOf(now));
  const results = Map.groupBy(records.all(ControlResult), ({ record }) => record.control);
  const toDo = records.all(Control).flatMap(({ record: control }): readonly ControlToDo[] => {
    const system = records.find(System, control.about)?.record;
    if (!system || system.state === 'retired') return [];
    const { dueOn } = roundOf(control, results.get(control.key)?.map(({ record }) => record) ?? []);
    const { performer } = control;
    const isDone = performer !== undefined && isHere(workplace, workplace.mainOf(performer));
    const person = isDone ? performer : system.owner;
    return dueOn === undefined || person === undefined ? [] : [{ person, dueOn }];
  });
  const told = controlReminders(toDo, now).filter(({ key }) => !records.find(Notification, key));
  for (const notification of told) followUps.tell(notification);
  return told.length;
}
