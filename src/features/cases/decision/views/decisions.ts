import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { CaseEntry } from '../../log/records.ts';
import { isLoading } from '../../queries/is-loading.ts';
import { deciding } from '../../roles.ts';
import { memo } from '../../shapes.ts';
import { decisionMemo } from '../../shown-handling.ts';
import { casesToDecide, toldOf } from '../queries/waiting-decisions.ts';

/** What the controller is to decide, those with the least time left first. */
export const decisions = view({
  summary: 'What the controller is to decide: figures and the reasons of the DBR, no reporter and no story',
  roles: deciding,
  query: z.strictObject({}),
  output: z.strictObject({
    waiting: z.array(memo),
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
  // The controller reads the whole memo here, and has no other page to open.
  noted: { look: 'read', at: ({ waiting }) => waiting.map(({ key }) => key) },
  read: (reader, actor) => {
    const waiting = casesToDecide(reader, actor);
    return {
      waiting: waiting
        .map((stored) => decisionMemo(stored, reader.all(CaseEntry, { incident: stored.record.key })))
        .toSorted((a, b) => (a.deadlineAt ?? '~').localeCompare(b.deadlineAt ?? '~')),
      told: toldOf(reader, actor, waiting),
      loading: isLoading(reader),
    };
  },
});
