import { z } from 'zod';
import { freeText, maybeFreeText } from '../../kernel/free-text.ts';
import { day } from '../../kernel/shape.ts';
import { ruleNumber } from '../handbook/rule-number.ts';
import { longestLine, longestSafeguards, type PartnerTerms, processingRoles } from './partner.ts';

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

/** The terms as they are stored. @param owner whoever answers for the agreement */
export function writtenTerms(asked: AskedTerms, owner: { owner: string; ownerName: string }): PartnerTerms {
  const rules = [...new Set(asked.rules ?? [])].toSorted();
  return { ...asked, rules: rules.length > 0 ? rules : undefined, ...owner };
}
