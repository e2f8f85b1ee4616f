import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { shape } from '../../../kernel/shape.ts';
import { Decision } from '../../handbook/records.ts';
import { Partner } from '../../workplace/partner-records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { instructedHows } from '../partner.ts';
import { changedPartner, type PartnerChange, partnerFaults, saysTheSame } from '../partner-change.ts';
import { knownToPartners, partnerDemands } from '../queries/demands.ts';
import { partnerOwner } from '../queries/owner.ts';
import { answering, mayKeep } from '../roles.ts';
import { settledPartner } from '../state.ts';
import { type AskedTerms, askedTerms, line, writtenTerms } from '../terms.ts';

/** As the tab says it: whoever answers for it by id alone. */
type AskedChange = Exclude<PartnerChange, { step: 'describe' }> | { step: 'describe'; terms: AskedTerms };

const about = { key: z.string().min(1).max(200), seen: z.int().min(1) };
const on = z.iso.date();
const edition = z.string().trim().min(1).max(20);

/**
 * Something is done to a partner's record: corrected, a version sent, instructed, a letter entered, ended, taken back
 * (S18, S32, S34, S103). A letter is its number in the records system, never a file.
 * @throws Refusal `unknownPartner`, `notAllowed` for whoever neither answers for it nor is an editor, `unknownEdition`,
 * `partnerInvalid` with everything in the way, `unknownPerson`, `ownerInvalid`, `changedMeanwhile`
 */
export const changePartner = action({
  summary: 'Corrects a partner’s record, notes what was sent, said or signed, ends it, or takes one of them back',
  roles: answering,
  input: z.discriminatedUnion('step', [
    z.strictObject({ step: z.literal('describe'), ...about, terms: askedTerms }),
    z.strictObject({ step: z.literal('send'), ...about, edition, on }),
    z.strictObject({ step: z.literal('instruct'), ...about, on, by: line, how: z.enum(instructedHows) }),
    z.strictObject({ step: z.literal('declare'), ...about, reference: line, on }),
    z.strictObject({ step: z.literal('confirm'), ...about, reference: line, on, edition, what: line }),
    z.strictObject({
      ...{ step: z.literal('takeBack'), ...about },
      of: z.enum(['send', 'instruct', 'declare', 'confirm']),
    }),
    z.strictObject({ step: z.literal('end'), ...about, on }),
    z.strictObject({ step: z.literal('reopen'), ...about }),
  ]),
  output: z.strictObject({ ...shape(Partner, 'key'), version: z.int() }),
  run: async (context, { key, seen, ...asked }) => {
    const { actor, clock, records } = context;
    const now = clock.now();
    const today = dayOf(now);
    const workplace = workplaceOn(context, today);
    const { record, mark } = await change(context, Partner, key, {
      seen,
      unknown: 'unknownPartner',
      to: (before) => {
        if (!mayKeep(before, actor)) throw new Refusal('notAllowed');
        const wanted = completed(context, workplace, asked, before);
        const faults = partnerFaults(before, wanted, knownToPartners(records), today);
        if (faults.length > 0) throw new Refusal('partnerInvalid', { faults });
        if ('edition' in wanted && !isEdition(context, wanted.edition)) throw new Refusal('unknownEdition');
        const demands = partnerDemands(records, workplace);
        const after = settledPartner(changedPartner(before, wanted, actor, now), demands, today);
        return saysTheSame(before, after) ? before : after;
      },
      shows: (row) => ({ state: row?.state }),
    });
    return { key: record.key, version: mark.version };
  },
});

/** Whoever answers for it may be gone by the time something else is corrected. */
function completed(
  { records }: Context,
  workplace: Workplace,
  asked: AskedChange,
  { owner, ownerName }: Partner,
): PartnerChange {
  if (asked.step !== 'describe') return asked;
  const named = asked.terms.owner ?? owner;
  const answers = named === owner ? { owner, ownerName } : partnerOwner(records, workplace, named);
  return { step: 'describe', terms: writtenTerms(asked.terms, answers) };
}

function isEdition({ records }: Context, edition: string): boolean {
  return records.all(Decision, { document: 'handbook' }).some(({ record }) => record.edition === edition);
}
