import { dayOf } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { auditOf } from '../../trace.ts';
import type { StandingMandate } from '../standing-mandate.ts';

/**
 * A standing mandate of Direktionen gets another last day, or none any more: what was adopted under it stands (INV6). The
 * same again writes nothing.
 * @param input.to the last day; absent for one that goes on
 * @throws Refusal `unknownStandingMandate`; `standingMandateInvalid` when it ends before it begins, or its last day has
 * been while it has been used since; `changedMeanwhile`
 */
export async function endStandingMandate(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, to }: { key: string; seen: number; to?: string | undefined },
): Promise<Stored<StandingMandate>> {
  const before = await records.fetch('standingMandate', key);
  if (!before) throw new Refusal('unknownStandingMandate');
  if (before.record.to === to) return before;
  const now = clock.now();
  const usedAfter = records
    .all('revision')
    .some(({ record }) => record.mandate === key && to !== undefined && (record.decidedOn ?? '') > to);
  const isBackwards = to !== undefined && (to < before.record.from || (to < dayOf(now) && usedAfter));
  if (isBackwards) throw new Refusal('standingMandateInvalid', { faults: ['datesReversed'] });
  if (before.mark.version !== seen) throw new Refusal('changedMeanwhile');
  const made = { actor: actor.person.id, at: now };
  const stored = await records.update('standingMandate', before, { ...before.record, ...made, to, deed: 'ended' });
  followUps.audit(auditOf('endStandingMandate', stored, made.actor, now));
  return stored;
}
