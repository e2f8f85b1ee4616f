import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Revision, StandingMandate } from '../records.ts';

/**
 * A standing mandate of Direktionen is ended before its time, or that is taken back: what was adopted under it stands
 * (INV6), and it never lasts longer than Direktionen has said (S16). The same again writes nothing.
 * @param input.to the last day; absent for the one it was given with
 * @throws Refusal `unknownStandingMandate`; `standingMandateInvalid` when it ends before it begins, its last day has been
 * while it has been used since, or it would last longer than it was given for; `changedMeanwhile`
 */
export async function endStandingMandate(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, to: wanted }: { key: string; seen: number; to?: string | undefined },
): Promise<Stored<StandingMandate>> {
  const before = await records.fetch(StandingMandate, key);
  if (!before) throw new Refusal('unknownStandingMandate');
  const first = await asRecorded(records, before);
  const to = wanted ?? first.to;
  if (before.record.to === to) return before;
  const isLonger = first.to !== undefined && to !== undefined && to > first.to;
  if (isLonger) throw new Refusal('standingMandateInvalid', { faults: ['longerThanGiven'] });
  const now = clock.now();
  const usedAfter = records
    .all(Revision)
    .some(({ record }) => record.mandate === key && to !== undefined && (record.decidedOn ?? '') > to);
  const isBackwards = to !== undefined && (to < before.record.from || (to < dayOf(now) && usedAfter));
  if (isBackwards) throw new Refusal('standingMandateInvalid', { faults: ['datesReversed'] });
  if (before.mark.version !== seen) throw new Refusal('changedMeanwhile');
  const made = { actor: actor.person.id, at: now };
  const stored = await records.update(StandingMandate, before, {
    ...before.record,
    ...made,
    recordedBy: before.record.recordedBy ?? first.actor,
    to,
    deed: wanted === undefined ? 'resumed' : 'ended',
  });
  followUps.audit(auditOf('endStandingMandate', stored, made.actor, now));
  return stored;
}

/**
 * The row as it stood when it was recorded, with the last day Direktionen gave it. Where SharePoint has forgotten that, it
 * is not made longer than it is.
 */
async function asRecorded(records: Ports['records'], before: Stored<StandingMandate>): Promise<StandingMandate> {
  if (before.record.deed === 'recorded') return before.record;
  const [first = before.record] = await records.versions(StandingMandate, before);
  return first;
}
