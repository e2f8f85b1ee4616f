import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { Control } from '../../controls/records.ts';
import { WheelItem } from '../../wheel/records.ts';
import { seeingAppointments } from '../../workplace/roles.ts';
import { policyTasks } from '../policy-tasks.ts';
import { holdersOn } from '../queries/holders.ts';
import {
  isOfNoSystem,
  ownResponsibility,
  policyResponsibility,
  tasksWith,
  wheelResponsibility,
} from '../responsibility.ts';
import { shares } from '../shapes.ts';

/** *Hvem gør hvad* (S68, S73, S124): what the policy asks all the time, and the year's things. */
export const responsibilities = view({
  summary: 'Who answers for each task, who does it, who is asked and who is told',
  roles: seeingAppointments,
  query: z.strictObject({}),
  output: z.strictObject({
    tasks: z.array(z.strictObject({ task: z.enum(policyTasks), ...shares })),
    /** This year's; none while the wheel is off, or not the reader's to see. */
    wheel: z.array(z.strictObject({ ...shape(WheelItem, 'item'), ...shares })),
    /** What the municipality does again and again besides, and how rules are verified (S113, S119). */
    own: z.array(z.strictObject({ ...shape(Control, 'key', 'about', 'title'), ...shares })),
    /** There is a register of systems the reader may see. */
    hasSystems: z.boolean(),
  }),
  read: (reader, { roles }) => {
    const holdersOf = holdersOn(reader);
    const year = Number(reader.today.slice(0, 4));
    const showsWheel = reader.isOn('wheel') && reader.may(roles, 'wheel');
    const items = showsWheel ? reader.all(WheelItem, { year }) : [];
    return {
      tasks: tasksWith(reader.isOn).map((task) => ({ task, ...policyResponsibility(task, holdersOf) })),
      wheel: items
        .toSorted((a, b) => a.due.localeCompare(b.due) || a.key.localeCompare(b.key))
        .map((item) => ({ item: item.item, ...wheelResponsibility(item, holdersOf('dpo')) })),
      own: (showsWheel ? reader.all(Control) : [])
        .filter((control) => control.endedOn === undefined && isOfNoSystem(control))
        .toSorted((a, b) => a.startOn.localeCompare(b.startOn) || a.key.localeCompare(b.key))
        .map((control) => {
          const { key, about, title } = control;
          const holders = [holdersOf('accountableExecutive'), holdersOf('dpo')] as const;
          return { key, about, title, ...ownResponsibility(control, ...holders) };
        }),
      hasSystems: reader.isOn('systems') && reader.may(roles, 'systems'),
    };
  },
});
