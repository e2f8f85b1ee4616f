import { holdsCpr } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { StandingMandate } from '../records.ts';
import { standingMandateFaults, standingMandateKey } from '../standing-mandate.ts';

/**
 * What Direktionen has decided may be released before its next meeting is written down (amendment to S16). The same again
 * gives the same record.
 * @throws Refusal `standingMandateInvalid` with everything in the way; `cprFound`; `changedMeanwhile` when another one of
 * the kind begins on that day
 */
export async function recordStandingMandate(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  { kind, from, to, caseRef, decidedOn }: Pick<StandingMandate, 'kind' | 'from' | 'to' | 'caseRef' | 'decidedOn'>,
): Promise<Stored<StandingMandate>> {
  const now = clock.now();
  const faults = standingMandateFaults({ from, to, decidedOn }, dayOf(now));
  if (faults.length > 0) throw new Refusal('standingMandateInvalid', { faults });
  if (holdsCpr(caseRef)) throw new Refusal('cprFound');
  const { existed, ...stored } = await records.create(StandingMandate, {
    ...{
      key: standingMandateKey(kind, from),
      actor: actor.person.id,
      at: now,
      deed: 'recorded',
      recordedBy: actor.person.id,
    },
    ...{ kind, from, caseRef, decidedOn, ...(to !== undefined && { to }) },
  });
  const { record } = stored;
  const isSame = record.caseRef === caseRef && record.decidedOn === decidedOn && record.to === to;
  if (!isSame) throw new Refusal('changedMeanwhile');
  if (!existed) followUps.audit(auditOf('recordStandingMandate', stored, record.actor, record.at));
  return stored;
}
