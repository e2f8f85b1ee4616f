import { z } from 'zod';
import { action, day } from './define.ts';

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
};
