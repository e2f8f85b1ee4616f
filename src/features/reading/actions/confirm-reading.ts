import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { codeLength } from '../../../core/meeting-code.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change, create } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import type { Rule } from '../../handbook/rule.ts';
import { ruleVersionKey } from '../../handbook/rule.ts';
import { ruleNumber, versionNumber } from '../../handbook/rule-number.ts';
import { isTrialVersion } from '../../handbook/trial/trial.ts';
import { versionInForce } from '../../handbook/version-in-force.ts';
import { confirm, isInForce, signatureOf } from '../confirmation.ts';
import { receipt } from '../receipt.ts';
import { Confirmation } from '../records.ts';
import { roundOf } from '../round.ts';
import { tryReading } from '../trial/actions/try-reading.ts';
import { ownReceipt } from './own-receipt.ts';

/**
 * The reader confirms having read a rule (S26, S87, INV7): for himself only, the version in force, in this round.
 * A council member's row bears no name (S102). A version on trial is only tried: no confirmation is written.
 * Repeating it gives the first answer; confirming again after a withdrawal clears the withdrawal.
 * @throws Refusal `ruleNotProven` for one somebody wrote into the list, `unknownRule`, `ruleReplaced` with the version
 * in force, `ruleNotInForce`, and as `Meetings.admit`
 */
export const confirmReading = action({
  summary: 'The reader confirms having read a rule',
  roles: insideRoles,
  own: true,
  input: z.strictObject({
    rule: ruleNumber,
    version: versionNumber,
    language: z.enum(['da', 'en']),
    /** The code on the wall, for whoever confirms while the rule is gone through at a meeting. */
    meeting: z
      .string()
      .regex(new RegExp(`^[a-z0-9]{${codeLength}}$`))
      .optional(),
  }),
  output: receipt,
  run: async (context, { meeting, language, ...asked }) => {
    const { actor, clock, random } = context;
    if (isTrialVersion(asked.version)) return tryReading(context, { ...asked, language, how: actor.channel });
    if (meeting !== undefined) await context.meetings.admit(actor, { code: meeting, rule: asked.rule });
    const now = clock.now();
    const { rules } = context.reader().handbook();
    refuseUnproven(context, rules, asked);
    const version = versionInForce(rules, asked, dayOf(now));
    const fresh = confirm(version, signatureOf(actor.person, actor.roles, version), {
      round: roundOf(version.recurs, dayOf(now)),
      how: meeting === undefined ? actor.channel : 'meeting',
      language,
      now,
      salt: random.salt(),
    });
    const first = await create(context, Confirmation, fresh, { same: () => true });
    if (isInForce(first.record)) return ownReceipt(context, first);
    const to = (before: Confirmation | undefined) => (before && isInForce(before) ? before : fresh);
    return ownReceipt(context, await change(context, Confirmation, fresh.key, { to }));
  },
});

/** It may stand in the list, though nobody can say that it is the adopted one. */
function refuseUnproven(
  { records }: Context,
  rules: ReadonlyMap<string, Rule>,
  { rule, version }: Pick<RuleVersion, 'rule' | 'version'>,
): void {
  if (rules.get(rule)?.find(version)) return;
  const isUnproven = records.unproven().some(({ record }) => record.key === ruleVersionKey(rule, version));
  if (isUnproven) throw new Refusal('ruleNotProven', { rule });
}
