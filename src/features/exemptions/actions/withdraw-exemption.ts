import { z } from 'zod';
import { action } from '../../../kernel/action.ts';
import { asking } from '../roles.ts';
import { about, stored, takeStep } from './take-step.ts';

/**
 * Whoever asked takes the request back before there is a decision.
 * @throws Refusal `unknownExemption`, `notAllowed` for anybody else, `exemptionSettled`, `changedMeanwhile`
 */
export const withdrawExemption = action({
  summary: 'Whoever asked takes a request for an exemption back before it is decided',
  roles: asking,
  input: z.strictObject(about),
  output: stored,
  run: (context, seen) => takeStep(context, seen, { step: 'withdraw' }),
});
