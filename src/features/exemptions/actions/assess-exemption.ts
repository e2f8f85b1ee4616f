import { z } from 'zod';
import { action } from '../../../kernel/action.ts';
import { freeText, maybeFreeText } from '../../../kernel/free-text.ts';
import { advices, longestNote } from '../exemption.ts';
import { assessing } from '../roles.ts';
import { about, stored, takeStep } from './take-step.ts';

/**
 * The DBR, or the deputy, says what the exemption means for security: recommended, with conditions, or advised against
 * (S65, S67). It is an assessment, and another's decision (G2); until there is one it may be said again. The director is
 * told.
 * @throws Refusal `unknownExemption`, `sameHands` of one's own request (S37), `exemptionSettled`, `exemptionInvalid`,
 * `changedMeanwhile`
 */
export const assessExemption = action({
  summary: 'The DBR assesses a request for an exemption',
  roles: assessing,
  input: z.strictObject({
    ...about,
    advice: z.enum(advices),
    reason: freeText(longestNote),
    conditions: maybeFreeText(longestNote),
  }),
  output: stored,
  run: (context, { key, seen, ...said }) => takeStep(context, { key, seen }, { step: 'assess', ...said }),
});
