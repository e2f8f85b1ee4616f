import { z } from 'zod';
import { allRoles } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Incident } from '../../incident/records.ts';
import { inOrder } from '../case-task.ts';
import { invitationsOf, tasksOf } from '../queries/asked-of.ts';
import { CaseTask, Invitation } from '../records.ts';
import { ownTask } from '../shapes.ts';
import { ownTask as shown } from '../shown.ts';

/** What the DBR has asked of the reader. Nothing of a case that has turned out to be about the reader is in it. */
export const fromDpo = view({
  summary: "What the DBR has asked of the reader: the reader's own tasks, and the cases the reader is invited to",
  roles: allRoles,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    tasks: z.array(ownTask),
    invited: z.array(z.strictObject(shape(Invitation, 'number', 'purpose', 'until'))),
    loading: z.boolean(),
  }),
  read: (reader, actor) => ({
    tasks: inOrder(tasksOf(reader, actor)).map((task) => shown(task, reader.today)),
    invited: invitationsOf(reader, actor)
      .map(({ number, purpose, until }) => ({ number, purpose, until }))
      .sort((a, b) => b.number.localeCompare(a.number)),
    loading: ![Incident, CaseTask, Invitation].every((one) => reader.loaded(one)),
  }),
});
