import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { rulesOf } from '../../handbook/rule.ts';
import { confirmationKey, earliestWithdrawable, mayWithdraw, withdrawn } from '../confirmation.ts';
import { Confirmation } from '../records.ts';
import { roundOf } from '../round.ts';

/**
 * *Fortryd*: the reader takes a fresh confirmation back. The row stays, with the moment of withdrawal; repeating gives
 * the same answer.
 * @throws Refusal `unknownRule`, `notConfirmed`, `withdrawalTooLate`
 */
export async function withdrawConfirmation(
  ports: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { rule: string; version: string },
): Promise<Stored<Confirmation>> {
  const now = ports.clock.now();
  const rule = rulesOf(ports.records.all(RuleVersion, { rule: input.rule }).map(({ record }) => record)).get(
    input.rule,
  );
  const version = rule?.find(input.version);
  if (!version) throw new Refusal('unknownRule', { rule: input.rule });

  const stored = await freshest(ports, version, actor.person.id, now);
  if (!stored) throw new Refusal('notConfirmed', { rule: input.rule });
  if (stored.record.withdrawnAt) return stored;
  if (!mayWithdraw(stored.record, now)) throw new Refusal('withdrawalTooLate', { rule: input.rule });

  const result = await ports.records
    .update(Confirmation, stored, withdrawn(stored.record, now))
    .catch(async (refusal) => {
      // Of two clicks at once, perhaps on two servers, the second gets what the first one wrote.
      const latest = await ports.records.fetch(Confirmation, stored.record.key);
      if (latest?.record.withdrawnAt) return latest;
      throw refusal;
    });
  if (result.record.at === now) ports.followUps.audit(auditOf('withdrawConfirmation', result, actor.person.id, now));
  return result;
}

/** The confirmation of this round; a moment after a round has turned, the one made in the round before. */
async function freshest(
  ports: Pick<Ports, 'records'>,
  version: RuleVersion,
  person: string,
  now: Moment,
): Promise<Stored<Confirmation> | undefined> {
  const rounds = [now, earliestWithdrawable(now)].map((moment) => roundOf(version.recurs, dayOf(moment)));
  for (const round of new Set(rounds)) {
    const stored = await ports.records.fetch(Confirmation, confirmationKey(version, person, round));
    if (stored) return stored;
  }
  return undefined;
}
