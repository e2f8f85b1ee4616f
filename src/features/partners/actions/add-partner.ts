import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { create } from '../../../kernel/change.ts';
import { shape } from '../../../kernel/shape.ts';
import { Partner } from '../../workplace/partner-records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { partnerKey } from '../partner.ts';
import { partnerFaults } from '../partner-change.ts';
import { knownToPartners, partnerDemands } from '../queries/demands.ts';
import { partnerOwner } from '../queries/owner.ts';
import { answering } from '../roles.ts';
import { settledPartner } from '../state.ts';
import { askedTerms, writtenTerms } from '../terms.ts';

/**
 * Somebody enters an organisation that works for us (S50, S51, S103). Whoever enters it answers for it unless another is
 * named. The same press again gives the same record, whatever has become of it.
 * @throws Refusal `partnerInvalid` with everything in the way; `unknownPerson`, `ownerInvalid` for whoever is named
 */
export const addPartner = action({
  summary: 'Enters an organisation that works for the municipality; whoever enters it answers for it',
  roles: answering,
  input: askedTerms.extend({ nonce: z.uuid() }),
  output: z.strictObject({ ...shape(Partner, 'key'), version: z.int() }),
  run: async (context, { nonce, ...asked }) => {
    const { actor, records, clock } = context;
    const now = clock.now();
    const today = dayOf(now);
    const workplace = workplaceOn(context, today);
    const terms = writtenTerms(asked, partnerOwner(records, workplace, asked.owner ?? actor.person.id));
    const faults = partnerFaults({}, { step: 'describe', terms }, knownToPartners(records), today);
    if (faults.length > 0) throw new Refusal('partnerInvalid', { faults });
    const fresh: Partner = {
      ...{ key: partnerKey(nonce), actor: actor.person.id, at: now },
      ...{ ...terms, state: 'lacking', renewal: 'none', deed: 'added' },
    };
    const wanted = settledPartner(fresh, partnerDemands(records, workplace), today);
    // The key is the press's own, so that any row that has it came of the same press.
    const { record, mark } = await create(context, Partner, wanted, { same: () => true });
    return { key: record.key, version: mark.version };
  },
});
