import { dayOf } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { rulesOf, ruleVersionKey } from '../../handbook/rule.ts';
import { confirm, isInForce, signatureOf } from '../confirmation.ts';
import { Confirmation } from '../records.ts';
import { roundOf } from '../round.ts';

/**
 * The reader confirms having read a rule (S26, S87, INV7): for himself only, the version in force, in this round.
 * A council member's row bears no name (S102).
 * Repeating it gives the first answer; confirming again after a withdrawal clears the withdrawal.
 * @param input.how where, when it is not the actor's own channel: at a meeting the actor has been let into
 * @throws Refusal `ruleNotProven` for one somebody wrote into the list, `unknownRule`, `ruleReplaced` with the version
 * in force, `ruleNotInForce`
 */
export async function confirmReading(
  ports: Pick<Ports, 'records' | 'clock' | 'random' | 'followUps'>,
  actor: Actor,
  input: { rule: string; version: string; language: Language; how?: Confirmation['how'] },
): Promise<Stored<Confirmation>> {
  const now = ports.clock.now();
  const today = dayOf(now);
  const rule = rulesOf(ports.records.all(RuleVersion, { rule: input.rule }).map(({ record }) => record)).get(
    input.rule,
  );
  const version = rule?.find(input.version);
  if (!version && isUnproven(ports, input)) throw new Refusal('ruleNotProven', { rule: input.rule });
  if (!rule || !version) throw new Refusal('unknownRule', { rule: input.rule });
  const state = rule.stateOf(version, today);
  if (state === 'replaced') throw new Refusal('ruleReplaced', { rule: rule.id, inForce: rule.inForce(today)?.version });
  if (state === 'coming') throw new Refusal('ruleNotInForce', { rule: rule.id, from: version.inForceFrom });

  const round = roundOf(version.recurs, today);
  const fresh = confirm(version, signatureOf(actor.person, actor.roles, version), {
    round,
    how: input.how ?? actor.channel,
    language: input.language,
    now,
    salt: ports.random.salt(),
  });
  const stored = await ports.records.create(Confirmation, fresh);
  const result = stored.existed && stored.record.withdrawnAt ? await confirmAgain(ports, stored, fresh) : stored;
  // The salt tells what this click wrote. A repeat finds a row that somebody outside the app may have changed since, and
  // must not put that version down to the reader.
  if (result.record.salt === fresh.salt) {
    ports.followUps.audit(auditOf('confirmReading', result, actor.person.id, now));
  }
  return result;
}

/** Does the version stand in the list, though nobody can say that it is the adopted one? */
function isUnproven(
  { records }: Pick<Ports, 'records'>,
  { rule, version }: { rule: string; version: string },
): boolean {
  return records.unproven().some(({ record }) => record.key === ruleVersionKey(rule, version));
}

/**
 * Clears the withdrawal. What is changed is never taken from the mirror alone, and of two clicks at once the second gets
 * what the first one wrote.
 */
async function confirmAgain(
  ports: Pick<Ports, 'records'>,
  stored: Stored<Confirmation>,
  fresh: Confirmation,
): Promise<Stored<Confirmation>> {
  const latest = async () => (await ports.records.fetch(Confirmation, fresh.key)) ?? stored;
  const before = await latest();
  if (isInForce(before.record)) return before;
  return ports.records.update(Confirmation, before, fresh).catch(async (refusal) => {
    const now = await latest();
    if (isInForce(now.record)) return now;
    throw refusal;
  });
}
