import { z } from 'zod';
import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { ruleVersionKey } from '../../handbook/rule.ts';
import { ruleNumber, versionNumber } from '../../handbook/rule-number.ts';
import { isTrialVersion } from '../../handbook/trial/trial.ts';
import { confirmationKey, earliestWithdrawable, mayWithdraw, withdrawn } from '../confirmation.ts';
import { receipt } from '../receipt.ts';
import { Confirmation } from '../records.ts';
import { roundOf } from '../round.ts';
import { untryReading } from '../trial/actions/try-reading.ts';
import { ownReceipt } from './own-receipt.ts';

/**
 * *Fortryd*: the reader takes a fresh confirmation back. The row stays, with the moment of withdrawal; repeating gives
 * the same answer.
 * @throws Refusal `unknownRule`, `notConfirmed`, `withdrawalTooLate`
 */
export const withdrawConfirmation = action({
  summary: 'The reader takes back a confirmation made a moment ago',
  roles: insideRoles,
  own: true,
  input: z.strictObject({ rule: ruleNumber, version: versionNumber }),
  output: receipt,
  run: async (context, { rule, version }) => {
    if (isTrialVersion(version)) return untryReading(context, { rule, version });
    const now = context.clock.now();
    const read = context.records.find(RuleVersion, ruleVersionKey(rule, version))?.record;
    if (!read) throw new Refusal('unknownRule', { rule });
    const to = (before: Confirmation | undefined): Confirmation => {
      if (!before) throw new Refusal('notConfirmed', { rule });
      if (before.withdrawnAt) return before;
      if (!mayWithdraw(before, now)) throw new Refusal('withdrawalTooLate', { rule });
      return withdrawn(before, now);
    };
    return ownReceipt(context, await change(context, Confirmation, await freshestKey(context, read), { to }));
  },
});

/** The confirmation of this round; a moment after a round has turned, the one made in the round before. */
async function freshestKey({ records, actor, clock }: Context, version: RuleVersion): Promise<string> {
  const now = clock.now();
  const keyAt = (moment: Moment) => confirmationKey(version, actor.person.id, roundOf(version.recurs, dayOf(moment)));
  const [key, before] = [keyAt(now), keyAt(earliestWithdrawable(now))];
  return key === before || (await records.fetch(Confirmation, key)) ? key : before;
}
