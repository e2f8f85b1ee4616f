import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { isLoading } from '../../queries/is-loading.ts';
import { deciding } from '../../roles.ts';
import { memoLine } from '../../shapes.ts';
import { decisionLine } from '../../shown-handling.ts';
import { casesToDecide, toldOf } from '../queries/waiting-decisions.ts';

/** What the controller is to decide, those with the least time left first. */
export const decisions = view({
  summary: 'Which cases the controller is to decide; what one says is asked for when it is opened',
  roles: deciding,
  query: z.strictObject({}),
  output: z.strictObject({
    waiting: z.array(memoLine),
    /** What the reader was told of that is not to be decided now. */
    told: z.array(
      z.strictObject({
        number: z.string(),
        state: z.enum(['nobody', 'unassessed', 'unnotified', 'underWay']),
        /** The reader names a deputy for it, for 72 hours. */
        mayName: z.literal(true).optional(),
      }),
    ),
    loading: z.boolean(),
  }),
  read: (reader, actor) => {
    const waiting = casesToDecide(reader, actor);
    return {
      waiting: waiting.map(decisionLine).toSorted((a, b) => (a.deadlineAt ?? '~').localeCompare(b.deadlineAt ?? '~')),
      told: toldOf(reader, actor, waiting),
      loading: isLoading(reader),
    };
  },
});
