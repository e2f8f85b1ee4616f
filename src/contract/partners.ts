import { z } from 'zod';
import { instructedHows, longestLine, partnerLacks, processingRoles } from '../domain/partners/partner.ts';
import { action, day, noQuery, personId, ruleId, view } from './define.ts';

const line = z.string().trim().min(1).max(longestLine);
const maybeLine = z.string().trim().max(longestLine).optional();
const edition = z.string().trim().min(1).max(20);
const unit = z.string().min(1).max(100);

const described = {
  organisation: line,
  service: line,
  agreementRef: maybeLine,
  agreementFrom: day.optional(),
  agreementTo: day.optional(),
  processing: z.enum(processingRoles),
  dataAgreementRef: maybeLine,
  safeguards: z.string().trim().max(1_000).optional(),
  contactName: line,
  contactAt: line,
  rules: z.array(ruleId).max(60).optional(),
  unit: unit.optional(),
};
/** Absent: whoever enters it, or whoever does already. */
const terms = z.strictObject({ ...described, owner: personId.optional() });

/** As it stands in the list, where somebody may have typed anything: one row shall not close the page. */
const stands = {
  ...described,
  ...{ organisation: z.string(), service: z.string(), contactName: z.string(), contactAt: z.string() },
  ...{ agreementRef: z.string().optional(), dataAgreementRef: z.string().optional() },
  ...{ safeguards: z.string().optional(), unit: z.string().optional() },
};

const partner = z.strictObject({
  ...stands,
  key: z.string(),
  version: z.int(),
  owner: z.string(),
  ownerName: z.string(),
  state: z.enum(['fine', 'lacking', 'ended']),
  lacks: z.array(z.enum(partnerLacks)),
  renewal: z.enum(['none', 'later', 'soon', 'past']),
  nextDue: day.optional(),
  sentEdition: z.string().optional(),
  sentOn: day.optional(),
  instructedOn: day.optional(),
  instructedBy: z.string().optional(),
  instructedHow: z.enum(instructedHows).optional(),
  declarationRef: z.string().optional(),
  declaredOn: day.optional(),
  confirmationRef: z.string().optional(),
  confirmedOn: day.optional(),
  confirmedEdition: z.string().optional(),
  confirmedWhat: z.string().optional(),
  endedOn: day.optional(),
  /** Their people with an account here, who read the rules themselves. */
  accounts: z.int(),
  hasEdition: z.boolean(),
  isMine: z.boolean(),
  mayKeep: z.boolean(),
});

export const partnerViews = {
  partners: view({
    summary: 'Organisations that work for the municipality: what is agreed, what is lacking and what runs out',
    query: noQuery,
    output: z.strictObject({
      /** All of them, or those the reader answers for. */
      sees: z.enum(['all', 'own']),
      partners: z.array(partner),
      /** The edition of the handbook in force, and how many of those that work for us now have got it (S18). */
      distribution: z.strictObject({ edition: z.string(), got: z.int(), of: z.int() }).optional(),
      needsDeclaration: z.boolean(),
      mayAdd: z.boolean(),
      rules: z.array(z.strictObject({ rule: ruleId, title: z.string() })),
      units: z.array(z.strictObject({ unit: z.string(), name: z.string() })),
      editions: z.array(z.string()),
    }),
  }),
};

const key = z.string().min(1).max(200);
const seen = z.int().min(1);
const on = day;
const stored = z.strictObject({ key: z.string(), version: z.int() });

export const partnerActions = {
  addPartner: action({
    summary: 'Enters an organisation that works for the municipality; whoever enters it answers for it',
    input: terms.extend({ nonce: z.uuid() }),
    output: stored,
  }),
  changePartner: action({
    summary: 'Corrects a partner’s record, notes what was sent, said or signed, ends it, or takes one of them back',
    input: z.discriminatedUnion('deed', [
      z.strictObject({ deed: z.literal('describe'), key, seen, terms }),
      z.strictObject({ deed: z.literal('send'), key, seen, edition, on }),
      z.strictObject({ deed: z.literal('instruct'), key, seen, on, by: line, how: z.enum(instructedHows) }),
      z.strictObject({ deed: z.literal('declare'), key, seen, reference: line, on }),
      z.strictObject({ deed: z.literal('confirm'), key, seen, reference: line, on, edition, what: line }),
      z.strictObject({
        deed: z.literal('takeBack'),
        key,
        seen,
        of: z.enum(['send', 'instruct', 'declare', 'confirm']),
      }),
      z.strictObject({ deed: z.literal('end'), key, seen, on }),
      z.strictObject({ deed: z.literal('reopen'), key, seen }),
    ]),
    output: stored,
  }),
};
