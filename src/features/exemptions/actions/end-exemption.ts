import { z } from 'zod';
import { action } from '../../../kernel/action.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { longestNote } from '../exemption.ts';
import { ending } from '../roles.ts';
import { about, stored, takeStep } from './take-step.ts';

/**
 * Whoever asked, or a director, ends an exemption before its last day: from today the rule holds again.
 * @throws Refusal `unknownExemption`, `notAllowed` for anybody else, `exemptionSettled`, `changedMeanwhile`
 */
export const endExemption = action({
  summary: 'Ends an exemption before its last day',
  roles: ending,
  input: z.strictObject({ ...about, reason: freeText(longestNote) }),
  output: stored,
  run: (context, { reason, ...seen }) => takeStep(context, seen, { step: 'end', reason }),
});
