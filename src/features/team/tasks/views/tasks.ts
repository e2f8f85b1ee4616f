import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { waitingTasks } from '../queries/waiting-tasks.ts';
import { threeThings } from '../task.ts';
import { task } from '../task-shapes.ts';

/** *Tre ting, der venter på dig*; whoever a manager has named may hold any role (S72). */
export const tasks = view({
  summary: 'What waits for the reader as a manager: three things, the most urgent first, and the rest',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({ first: z.array(task).max(3), rest: z.array(task) }),
  read: (reader, actor) => threeThings(waitingTasks(reader, actor)),
});
