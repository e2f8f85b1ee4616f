import { z } from 'zod';
import { action } from '../../../kernel/action.ts';
import { freeText, maybeFreeText } from '../../../kernel/free-text.ts';
import { longestNote } from '../exemption.ts';
import { deciding } from '../roles.ts';
import { about, stored, takeStep } from './take-step.ts';

const reason = freeText(longestNote);

/**
 * A director grants or refuses what the DBR has assessed (S67, G2, INV12): at most as long as was asked for, with
 * conditions. Deciding against the DBR is possible, marked, and told to the accountable director.
 * @throws Refusal `unknownExemption`, `notAssessed`, `sameHands` for whoever asked or assessed (S37), `exemptionSettled`,
 * `exemptionInvalid`, `notExemptible` when the law has come to decide the rule, `changedMeanwhile`
 */
export const decideExemption = action({
  summary: 'A director grants or refuses an exemption the DBR has assessed',
  roles: deciding,
  input: z.discriminatedUnion('decision', [
    z.strictObject({ ...about, decision: z.literal('refused'), reason }),
    z.strictObject({
      ...about,
      decision: z.literal('granted'),
      reason,
      until: z.iso.date().optional(),
      conditions: maybeFreeText(longestNote),
      dropsDpoConditions: z.boolean().optional(),
    }),
  ]),
  output: stored,
  run: (context, { key, seen, ...said }) => takeStep(context, { key, seen }, { step: 'decide', ...said }),
});
