import { z } from 'zod';
import { action } from '../../../kernel/action.ts';
import { assessing, ending } from '../roles.ts';
import { undoables } from '../step.ts';
import { about, stored, takeStep } from './take-step.ts';

/**
 * Takes back one's own last step: an assessment until there is a decision, anything else on the same day.
 * @throws Refusal `unknownExemption`, `exemptionUndoLate`, `changedMeanwhile`
 */
export const undoExemption = action({
  summary: 'Takes back one’s own last deed about an exemption',
  roles: [...ending, ...assessing],
  input: z.strictObject({ ...about, of: z.enum(undoables) }),
  output: stored,
  run: (context, { of, ...seen }) => takeStep(context, seen, { step: 'undo', of }),
});
