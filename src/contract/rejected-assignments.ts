import { z } from 'zod';
import { action, day, noQuery, personId, view } from './define.ts';

const key = z.string().min(1).max(200);
const state = z.enum(['open', 'withdrawn', 'right', 'corrected']);
const settled = z.strictObject({ key: z.string(), state, until: day });

/** *Ikke min medarbejder* (S28). */
export const rejectedAssignmentActions = {
  handBack: action({
    summary: 'A manager says that a job is not in their team: it goes to whoever is next, and HR is asked',
    input: z.strictObject({ job: key }),
    output: settled,
  }),
  undoHandBack: action({
    summary: 'The manager takes it back, as long as HR has not answered',
    input: z.strictObject({ key }),
    output: settled,
  }),
  answerHandBack: action({
    summary: 'HR answers: it is right as it is, or another leads the job',
    input: z.strictObject({ key, manager: personId.optional() }),
    output: settled,
  }),
};

export const rejectedAssignmentViews = {
  handBacks: view({
    summary: 'What managers have said does not belong to their team: one’s own, and for HR everything that waits',
    query: noQuery,
    output: z.strictObject({
      own: z.array(z.strictObject({ key: z.string(), name: z.string(), unitName: z.string(), on: day, until: day })),
      /** For whoever answers; absent for others. */
      waiting: z
        .array(
          z.strictObject({
            key: z.string(),
            name: z.string(),
            unitName: z.string(),
            managerName: z.string(),
            on: day,
            until: day,
            /** Who leads the job meanwhile; absent when nobody does. */
            ledBy: z.string().optional(),
          }),
        )
        .optional(),
      /** Whom HR can choose. */
      people: z.array(z.strictObject({ id: personId, name: z.string() })).optional(),
    }),
  }),
};
