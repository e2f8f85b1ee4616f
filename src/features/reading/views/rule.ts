import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import { exemptionsFor } from '../../exemptions/queries/exemptions.ts';
import { exemptionUnderTitle, underTitle } from '../../exemptions/views/under-title.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { ruleNumber, versionNumber } from '../../handbook/rule-number.ts';
import { changedPartShape, languageShape, ruleStatusShape, stampShape } from '../../handbook/shown-shapes.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { type Contact, contacts } from '../../workplace/contact.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Employment } from '../../workplace/records.ts';
import { occasion, reason } from '../reason.ts';
import { receipt, receiptOf } from '../receipt.ts';
import { type Reader as RuleReader, rulePage } from '../rule-page.ts';
import { ownTried } from '../trial/queries/own-tried.ts';

const { version, inForceFrom, state } = stampShape.shape;

const contact = z.strictObject({
  who: z.enum(['manager', 'managerAbove', 'secretariat', 'partnerContact', 'dpo', 'dpoDeputy', 'serviceDesk']),
  /** Somebody should be there, and nobody knows who it is. */
  missing: z.literal(true).optional(),
  name: z.string().optional(),
  phone: z.string().optional(),
  upn: z.string().optional(),
});

/** What is new since the reader last read it, while that is why it is owed (S88). */
const change = z.strictObject({
  /** The version the reader read, and when. */
  from: z.string(),
  readOn: z.string(),
  /** Danish where one of the two versions has no English. */
  language: languageShape,
  /** How long the change takes to read, not the whole rule. */
  seconds: z.int(),
  parts: z.array(changedPartShape),
});

/** @throws Refusal `unknownRule` for a rule or version that does not exist, or none in force yet */
export const rule = view({
  summary: 'One rule: its text, its stamp and how it stands to the reader; an older version on request',
  roles: insideRoles,
  query: z.strictObject({ rule: ruleNumber, version: versionNumber.optional() }),
  output: z.strictObject({
    ...shape(RuleVersion, 'rule', 'version', 'title', 'chapter', 'core', 'lawBound'),
    ...shape(RuleVersion, 'focus', 'subjects', 'iso', 'whatsNew'),
    text: z.string(),
    language: languageShape,
    seconds: z.int(),
    /** Danish where any of it has no English; the text may be in the other language. */
    whatsNewLanguage: languageShape.optional(),
    stamp: stampShape,
    /** The reader's kinds of work: their examples come first. */
    areas: z.array(shape(Employment, 'area').area),
    mine: ruleStatusShape,
    reasons: z.array(reason),
    /** A manager has taken the rule off the reader's list. */
    removed: z.strictObject({ byName: z.string(), because: z.string() }).optional(),
    occasion: occasion.optional(),
    dueOn: z.string().optional(),
    change: change.optional(),
    receipt: receipt.optional(),
    /** *Hvor må jeg gemme hvad?* belongs to this rule (S52). */
    storage: z.literal(true).optional(),
    versions: z.array(z.strictObject({ version, inForceFrom, state })),
    /** Exemptions in force that cover the reader; what must be read is the same all the same (S67). */
    exemptions: z.array(exemptionUnderTitle),
    contacts: z.array(contact),
  }),
  read: (reader, actor, query) => {
    const { rules, decisions } = reader.shownHandbook();
    const wanted = rules.get(query.rule);
    const version = query.version === undefined ? wanted?.inForce(reader.today) : wanted?.find(query.version);
    if (!wanted || !version) throw new Refusal('unknownRule', { rule: query.rule });
    const who = reader.reader(actor);
    const tried = ownTried(reader, actor).find((one) => one.rule === wanted.id && one.version === version.version);
    return {
      ...rulePage(wanted, version, decisions, who, reader.now),
      ...(tried && { receipt: receiptOf(tried, version, actor.language, reader.now, 'trial') }),
      contacts: [...whomToAsk(reader, actor, who)],
      exemptions: exemptionsFor(reader, actor, version).map(underTitle),
      ...(wanted.id.toLowerCase() === reader.setting('storageRule').toLowerCase() && { storage: true as const }),
    };
  },
});

function whomToAsk(reader: Reader, actor: Actor, { placement }: RuleReader): readonly Contact[] {
  const office = {
    workplace: workplaceOn(reader, reader.today),
    appointments: reader.all(Appointment),
    phones: { dpo: reader.setting('dpoPhone'), serviceDesk: reader.setting('serviceDeskPhone') },
  };
  return contacts(actor.person, placement, office);
}
