import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { Exemption } from '../../../features/exemptions/records.ts';
import { RuleVersion } from '../../../features/handbook/records.ts';
import { Setting } from '../../../features/workplace/records.ts';
import { auditOf } from '../../audit.ts';
import { rulesOf } from '../../handbook/rule.ts';
import type { Ports } from '../../ports.ts';
import { leadsSomebody } from '../../workplace/leading.ts';
import { readSetting } from '../../workplace/setting.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { exemptionKey } from '../exemption.ts';
import { exemptionNotifications } from '../exemption-notification.ts';
import { exemptionPeople } from '../exemption-people.ts';
import { type AskedExemption, mustBeExemptible, requestFaults, writtenRequest } from '../exemption-request.ts';
import { settledExemption } from '../exemption-state.ts';

/**
 * Somebody who leads or owns something asks to be exempted from one rule in force, until a day (S67, S30, INV12). The DBR
 * is told. Numbers of persons are stored masked (INV15). The same again gives the same record.
 * @throws Refusal `notExemptible` for the policy and what the law decides, `unknownRule`, `ruleReplaced`, `ruleNotInForce`,
 * `exemptionInvalid` with everything in the way
 */
export async function askExemption(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'holidays'>,
  actor: Actor,
  { nonce, ...asked }: { nonce: string } & AskedExemption,
): Promise<Stored<Exemption>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const { id, name } = actor.person;
  const rule = rulesOf(records.all(RuleVersion, { rule: asked.rule }).map(({ record }) => record)).get(asked.rule);
  const inForce = rule?.inForce(today);
  mustBeExemptible(asked.rule, inForce);
  if (!rule?.find(asked.version)) throw new Refusal('unknownRule', { rule: asked.rule });
  if (!inForce) throw new Refusal('ruleNotInForce', { rule: rule.id });
  if (inForce.version !== asked.version) throw new Refusal('ruleReplaced', { rule: rule.id, inForce: inForce.version });
  const workplace = workplaceOn(ports, today);
  const leading = workplace.leading(id);
  const earlier = asked.renews === undefined ? undefined : records.find(Exemption, asked.renews)?.record;
  const ground = {
    maxMonths: readSetting(
      'exemptionMaxMonths',
      records.all(Setting).map(({ record }) => record),
    ),
    unit: workplace.unit,
    leads: leading.units,
    hasTeam: leadsSomebody(leading, workplace.employmentsOf(id), today),
    earlier: earlier && settledExemption(earlier, today),
  };
  const faults = requestFaults(asked, ground, today);
  const { until } = asked;
  if (faults.length > 0 || until === undefined) throw new Refusal('exemptionInvalid', { faults });
  const request = writtenRequest({ ...asked, until }, inForce, name, ground);
  const { existed, ...stored } = await records.create(Exemption, {
    ...{ key: exemptionKey(nonce), actor: id, at: now, ...request, state: 'asked', expiry: 'none', deed: 'asked' },
    ...{ from: asked.from, expiresOn: until, askedBy: id, askedByName: name, askedAt: now },
  });
  if (existed) return stored;
  followUps.audit(auditOf('askExemption', stored, id, now));
  for (const notification of exemptionNotifications(
    stored.record,
    exemptionPeople(ports, workplace, stored.record),
    now,
  )) {
    followUps.tell(notification);
  }
  return stored;
}
