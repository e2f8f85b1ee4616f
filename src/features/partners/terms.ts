import { z } from 'zod';
import { freeText, maybeFreeText } from '../../kernel/free-text.ts';
import { day } from '../../kernel/shape.ts';
import { ruleNumber } from '../handbook/rule-number.ts';
import type { Partner } from '../workplace/partner-records.ts';
import { longestLine, longestSafeguards, processingRoles } from './partner.ts';

export const line = freeText(longestLine);
const maybeLine = maybeFreeText(longestLine);

/** What is settled with a partner, as a page says it: what is left out is absent, not empty. */
export const askedTerms = z.strictObject({
  organisation: line,
  service: line,
  agreementRef: maybeLine,
  agreementFrom: day.optional(),
  agreementTo: day.optional(),
  processing: z.enum(processingRoles),
  dataAgreementRef: maybeLine,
  safeguards: maybeFreeText(longestSafeguards),
  contactName: line,
  contactAt: line,
  rules: z.array(ruleNumber).max(60).optional(),
  unit: z.string().min(1).max(100).optional(),
  /** Absent: whoever enters it, or whoever does already. */
  owner: z.guid().optional(),
});
export type AskedTerms = z.output<typeof askedTerms>;

/** What an agreement with a partner is about: everything that is settled when it is made (S50, S51, S103). */
export type PartnerTerms = Omit<AskedTerms, 'rules'> & Pick<Partner, 'owner' | 'ownerName' | 'rules'>;

/** The terms as they are stored. @param owner whoever answers for the agreement */
export function writtenTerms(asked: AskedTerms, owner: { owner: string; ownerName: string }): PartnerTerms {
  const rules = [...new Set(asked.rules ?? [])].toSorted();
  return { ...asked, rules: rules.length > 0 ? rules : undefined, ...owner };
}
