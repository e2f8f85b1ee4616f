import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { codeLength } from '../../../core/meeting-code.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change, create } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { rulesOf, ruleVersionKey } from '../../handbook/rule.ts';
import { ruleNumber, versionNumber } from '../../handbook/rule-number.ts';
import { confirm, isInForce, signatureOf } from '../confirmation.ts';
import { receipt } from '../receipt.ts';
import { Confirmation } from '../records.ts';
import { roundOf } from '../round.ts';
import { ownReceipt } from './own-receipt.ts';

/**
 * The reader confirms having read a rule (S26, S87, INV7): for himself only, the version in force, in this round.
 * A council member's row bears no name (S102).
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
    if (meeting !== undefined) await context.meetings.admit(actor, { code: meeting, rule: asked.rule });
    const now = clock.now();
    const version = versionInForce(context, asked);
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

function versionInForce({ records, clock }: Context, asked: { rule: string; version: string }): RuleVersion {
  const rule = rulesOf(records.all(RuleVersion, { rule: asked.rule }).map(({ record }) => record)).get(asked.rule);
  const version = rule?.find(asked.version);
  // It may stand in the list, though nobody can say that it is the adopted one.
  const isUnproven = () =>
    records.unproven().some(({ record }) => record.key === ruleVersionKey(asked.rule, asked.version));
  if (!version && isUnproven()) throw new Refusal('ruleNotProven', { rule: asked.rule });
  if (!rule || !version) throw new Refusal('unknownRule', { rule: asked.rule });
  const today = dayOf(clock.now());
  const state = rule.stateOf(version, today);
  if (state === 'replaced') throw new Refusal('ruleReplaced', { rule: rule.id, inForce: rule.inForce(today)?.version });
  if (state === 'coming') throw new Refusal('ruleNotInForce', { rule: rule.id, from: version.inForceFrom });
  return version;
}
