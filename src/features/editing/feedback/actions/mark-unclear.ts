import { guardText } from '../../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../../core/cpr/masked.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import { markedAgain, markedUnclear, saysAlready } from '../feedback.ts';
import { passagesOf } from '../passage.ts';
import { Unclear } from '../records.ts';

/**
 * *Det her er uklart*: the reader marks a passage of the version in force (S64, S84). CPR numbers in the line are stored
 * masked (INV15). Said again it is one record: a withdrawal is cleared, and a line written afterwards is added.
 * @returns the record, and how what was masked stands in it now
 * @throws Refusal `unknownRule`, `ruleReplaced` with the version in force, `ruleNotInForce`, `unknownPassage`
 */
export async function markUnclear(
  ports: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { rule: string; version: string; passage: string; why?: string | undefined },
): Promise<Stored<Unclear> & { masked: readonly string[] }> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const { person } = actor;
  const rule = rulesOf(records.all(RuleVersion, { rule: input.rule }).map(({ record }) => record)).get(input.rule);
  const version = rule?.find(input.version);
  if (!rule || !version) throw new Refusal('unknownRule', { rule: input.rule });
  const state = rule.stateOf(version, dayOf(now));
  if (state === 'replaced')
    throw new Refusal('ruleReplaced', { rule: rule.id, inForce: rule.inForce(dayOf(now))?.version });
  if (state === 'coming') throw new Refusal('ruleNotInForce', { rule: rule.id, from: version.inForceFrom });
  const passage = passagesOf(version).get(input.passage);
  if (!passage) throw new Refusal('unknownPassage');

  const { why = '' } = input;
  const fresh = markedUnclear(version, passage, person.id, guardText(why).text.trim(), now);
  const { existed, ...stored } = await records.create(Unclear, fresh);
  const result = existed ? await again(stored, fresh) : stored;
  if (result.record.at === now) followUps.audit(auditOf('markUnclear', result, person.id, now));
  return { ...result, masked: maskedIn(why) };

  async function again(known: Stored<Unclear>, fresh: Unclear): Promise<Stored<Unclear>> {
    // What is changed is never taken from the mirror alone; of two presses at once the second gets what the first wrote.
    const latest = async () => (await records.fetch(Unclear, fresh.key)) ?? known;
    const before = await latest();
    if (saysAlready(before.record, fresh)) return before;
    return records.update(Unclear, before, markedAgain(before.record, fresh)).catch(async (refusal) => {
      const there = await latest();
      if (saysAlready(there.record, fresh)) return there;
      throw refusal;
    });
  }
}
