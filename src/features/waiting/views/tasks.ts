import { z } from 'zod';
import { allRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { threeThings } from '../../team/tasks/task.ts';
import { thing } from '../queries/thing.ts';
import { waitingFor } from '../queries/waiting-for.ts';

/** Everything that waits for the reader: Start shows three things, and the menu counts them where they are done. */
export const tasks = view({
  summary: 'What waits for the reader: three things, the most urgent first, and the rest',
  roles: allRoles,
  query: z.strictObject({}),
  output: z.strictObject({ first: z.array(thing).max(3), rest: z.array(thing) }),
  read: (reader, actor) => threeThings(waitingFor(reader, actor)),
});
