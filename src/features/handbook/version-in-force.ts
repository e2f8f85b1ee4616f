import type { Day } from '../../core/dates.ts';
import { Refusal } from '../../core/refusal.ts';
import type { RuleVersion } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * The version of a rule a reader has before the eyes, which must be the one in force.
 * @throws Refusal `unknownRule`, `ruleReplaced` with the version in force, `ruleNotInForce`
 */
export function versionInForce(
  rules: ReadonlyMap<string, Rule>,
  asked: { rule: string; version: string },
  today: Day,
): RuleVersion {
  const rule = rules.get(asked.rule);
  const version = rule?.find(asked.version);
  if (!rule || !version) throw new Refusal('unknownRule', { rule: asked.rule });
  const state = rule.stateOf(version, today);
  if (state === 'replaced') throw new Refusal('ruleReplaced', { rule: rule.id, inForce: rule.inForce(today)?.version });
  if (state === 'coming') throw new Refusal('ruleNotInForce', { rule: rule.id, from: version.inForceFrom });
  return version;
}
