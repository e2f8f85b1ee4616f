import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { auditOf } from '../../../features/audit/audit.ts';
import { Decision } from '../../../features/handbook/records.ts';
import { Partner } from '../../../features/partners/records.ts';
import { Setting } from '../../../features/workplace/records.ts';
import { workplaceOn } from '../../../features/workplace/workplace.ts';
import type { Ports } from '../../ports.ts';
import { changedPartner, type PartnerChange, partnerFaults, saysTheSame } from '../partner-change.ts';
import { knownToPartners, partnerDemands } from '../partner-demands.ts';
import { mayKeep, partnerOwner } from '../partner-owner.ts';
import { settledPartner } from '../partner-state.ts';
import { type AskedTerms, writtenStep, writtenTerms } from '../written-terms.ts';

/** As the tab says it: whoever answers for it by id alone. */
export type AskedPartnerChange = Exclude<PartnerChange, { deed: 'describe' }> | { deed: 'describe'; terms: AskedTerms };

/**
 * Something is done to a partner's record: corrected, a version sent, instructed, a letter entered, ended, taken back
 * (S18, S32, S34, S103). A letter is its number in the records system, never a file. The same again writes nothing.
 * @param input.seen version of the row that was seen
 * @throws Refusal `unknownPartner`, `notAllowed` for whoever neither answers for it nor is an editor, `unknownEdition`,
 * `partnerInvalid` with everything in the way, `unknownPerson`, `ownerInvalid`, `changedMeanwhile`
 */
export async function changePartner(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, ...asked }: { key: string; seen: number } & AskedPartnerChange,
): Promise<Stored<Partner>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const before = await records.fetch(Partner, key);
  if (!before) throw new Refusal('unknownPartner');
  if (!mayKeep(before.record, actor)) throw new Refusal('notAllowed');
  const workplace = workplaceOn(ports, today);
  const change = completed(asked);
  const faults = partnerFaults(before.record, change, knownToPartners(ports), today);
  if (faults.length > 0) throw new Refusal('partnerInvalid', { faults });
  if ('edition' in change && !editions().has(change.edition)) throw new Refusal('unknownEdition');
  const settings = records.all(Setting).map(({ record }) => record);
  const demands = partnerDemands(settings, workplace);
  const wanted = settledPartner(changedPartner(before.record, change, actor, now), demands, today);
  if (saysTheSame(before.record, wanted)) return before;
  if (before.mark.version !== seen) throw new Refusal('changedMeanwhile', { state: before.record.state });
  const stored = await records.update(Partner, before, wanted);
  followUps.audit(auditOf('changePartner', stored, stored.record.actor, stored.record.at));
  return stored;

  function completed(wanted: AskedPartnerChange): PartnerChange {
    if (wanted.deed !== 'describe') return writtenStep(wanted);
    // Whoever answers for it may be gone by the time something else is corrected.
    const { owner, ownerName } = before?.record ?? { owner: '', ownerName: '' };
    const asked = wanted.terms.owner ?? owner;
    const named = asked === owner ? { owner, ownerName } : partnerOwner(ports, workplace, asked);
    return { deed: 'describe', terms: writtenTerms(wanted.terms, named) };
  }

  function editions(): ReadonlySet<string> {
    return new Set(records.all(Decision, { document: 'handbook' }).map(({ record }) => record.edition));
  }
}
