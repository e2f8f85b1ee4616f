import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { auditOf } from '../../../features/audit/audit.ts';
import { Partner } from '../../../features/partners/records.ts';
import { Setting } from '../../../features/workplace/records.ts';
import { workplaceOn } from '../../../features/workplace/workplace.ts';
import type { Ports } from '../../ports.ts';
import { partnerKey } from '../partner.ts';
import { partnerFaults } from '../partner-change.ts';
import { knownToPartners, partnerDemands } from '../partner-demands.ts';
import { partnerOwner } from '../partner-owner.ts';
import { settledPartner } from '../partner-state.ts';
import { type AskedTerms, writtenTerms } from '../written-terms.ts';

/**
 * Somebody enters an organisation that works for us (S50, S51, S103). Whoever enters it answers for it unless another is
 * named. Numbers of persons are stored masked (INV15). The same again gives the same record.
 * @throws Refusal `partnerInvalid` with everything in the way; `unknownPerson`, `ownerInvalid` for whoever is named
 */
export async function addPartner(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { nonce, ...asked }: { nonce: string } & AskedTerms,
): Promise<Stored<Partner>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const workplace = workplaceOn(ports, today);
  const terms = writtenTerms(asked, partnerOwner(ports, workplace, asked.owner ?? actor.person.id));
  const faults = partnerFaults({}, { deed: 'describe', terms }, knownToPartners(ports), today);
  if (faults.length > 0) throw new Refusal('partnerInvalid', { faults });
  const settings = records.all(Setting).map(({ record }) => record);
  const fresh: Partner = {
    ...{ key: partnerKey(nonce), actor: actor.person.id, at: now },
    ...{ ...terms, state: 'lacking', renewal: 'none', deed: 'added' },
  };
  const wanted = settledPartner(fresh, partnerDemands(settings, workplace), today);
  const { existed, ...stored } = await records.create(Partner, wanted);
  if (!existed) followUps.audit(auditOf('addPartner', stored, stored.record.actor, stored.record.at));
  return stored;
}
