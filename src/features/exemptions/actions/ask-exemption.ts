import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { create } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { freeText, maybeFreeText } from '../../../kernel/free-text.ts';
import { day } from '../../../kernel/shape.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import { ruleNumber, versionNumber } from '../../handbook/rule-number.ts';
import { systemNamed } from '../../systems/queries/system-named.ts';
import { leadsSomebody } from '../../workplace/leading.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { exemptionKey, longestName, longestNote, mostUnits, scopeKinds } from '../exemption.ts';
import { Exemption } from '../records.ts';
import {
  type AskedExemption,
  mustBeExemptible,
  type RequestGround,
  requestFaults,
  writtenRequest,
} from '../request.ts';
import { asking } from '../roles.ts';
import { settledExemption } from '../state.ts';
import { answered, stored } from './take-step.ts';

const note = freeText(longestNote);

/**
 * Somebody who leads or owns something asks to be exempted from one rule in force, until a day (S67, S30, INV12). The DBR
 * is told. The same press again gives the same record, however far it has come.
 * @throws Refusal `notExemptible` for the policy and what the law decides, `unknownRule`, `ruleReplaced`, `ruleNotInForce`,
 * `exemptionInvalid` with everything in the way
 */
export const askExemption = action({
  summary: 'Asks to be exempted from one rule in force until a day, with what is done instead',
  roles: asking,
  input: z.strictObject({
    nonce: z.uuid(),
    /** A rule; `policy` is refused with a reason. */
    rule: ruleNumber.or(z.literal('policy')),
    version: versionNumber,
    scope: z.enum(scopeKinds),
    units: z
      .array(z.string().min(1).max(100))
      .max(4 * mostUnits)
      .optional(),
    workflow: maybeFreeText(longestName),
    reason: note,
    risk: note,
    tradeOffNote: note,
    compensatingMeasures: note,
    from: day,
    /** Left out, it is refused with a reason (INV12). */
    until: day.optional(),
    renews: z.string().min(1).max(200).optional(),
  }),
  output: stored,
  run: async (context, { nonce, ...asked }) => {
    const { actor, clock } = context;
    const { id, name } = actor.person;
    const at = clock.now();
    const inForce = ruleInForce(context, asked);
    const ground = groundOf(context, asked.renews);
    const { until } = asked;
    const faults = requestFaults(asked, ground, dayOf(at));
    if (faults.length > 0 || until === undefined) throw new Refusal('exemptionInvalid', { faults });
    const row: Exemption = {
      ...{ key: exemptionKey(nonce), actor: id, at, ...writtenRequest({ ...asked, until }, inForce, name, ground) },
      ...{ state: 'asked', expiry: 'none', deed: 'asked', from: asked.from, expiresOn: until },
      ...{ askedBy: id, askedByName: name, askedAt: at },
    };
    return answered(await create(context, Exemption, row, { same: isSameRequest }));
  },
});

/** What has become of it since, and what names are by now, make no other request. */
function isSameRequest(one: Exemption, other: Exemption): boolean {
  return (['rule', 'scope', 'wishedFrom', 'wishedUntil'] as const).every((column) => one[column] === other[column]);
}

function ruleInForce({ reader }: Context, asked: AskedExemption): RuleVersion {
  const { handbook, today } = reader();
  const rule = handbook().rules.get(asked.rule);
  const inForce = rule?.inForce(today);
  mustBeExemptible(asked.rule, inForce);
  if (!rule?.find(asked.version)) throw new Refusal('unknownRule', { rule: asked.rule });
  if (!inForce) throw new Refusal('ruleNotInForce', { rule: rule.id });
  if (inForce.version !== asked.version) throw new Refusal('ruleReplaced', { rule: rule.id, inForce: inForce.version });
  return inForce;
}

function groundOf(context: Context, renews: string | undefined): RequestGround {
  const { actor, clock, records } = context;
  const { id } = actor.person;
  const today = dayOf(clock.now());
  const workplace = workplaceOn(context, today);
  const leading = workplace.leading(id);
  const earlier = renews === undefined ? undefined : records.find(Exemption, renews)?.record;
  return {
    maxMonths: context.reader().setting('exemptionMaxMonths'),
    unit: workplace.unit,
    leads: leading.units,
    hasTeam: leadsSomebody(leading, workplace.employmentsOf(id), today),
    earlier: earlier && settledExemption(earlier, today),
    systemNamed: (name) => systemNamed(records, name)?.key,
  };
}
