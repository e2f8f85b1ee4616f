import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { caseNumber } from '../../case-answer.ts';
import { Incident } from '../../incident/records.ts';
import { handles } from '../../notifications/queries/excluded-from-case.ts';
import { caseFacts } from '../../queries/case-facts.ts';
import { CaseTask } from '../../relations/records.ts';
import { handlers } from '../../roles.ts';
import { nis2Steps } from '../case-notice.ts';
import { contradictions } from '../contradictions.ts';
import { draftFields } from '../form/notification-form.ts';
import { letterFields, storyFields } from '../paper-fields.ts';
import { AffectedLetter, AuthorityDraft, CaseNotice } from '../records.ts';
import { shownPapers } from '../shown-papers.ts';

/** A text, and what in it points at a person. */
const said = {
  text: z.string(),
  traces: z.array(z.strictObject({ what: z.enum(['cpr', 'phone', 'email', 'reporter', 'person']), shown: z.string() })),
};

const draft = z.strictObject({
  turn: z.int(),
  state: z.enum(['draft', 'sent']),
  ...shape(AuthorityDraft, 'earlierReceipt', 'receiptNumber', 'sentAt'),
  fields: z.array(
    z.strictObject({
      field: z.enum(draftFields),
      /** As the authority asks, in Danish. */
      heading: z.string(),
      state: z.enum(['missing', 'fromCase', 'written', 'notNeeded', 'asBefore']),
      ...said,
    }),
  ),
});

const letter = z.strictObject({
  language: z.enum(['da', 'en']),
  template: z.string(),
  /** What it is written for, in its own language. */
  kind: z.string(),
  sender: z.string(),
  date: z.string(),
  reference: z.string(),
  /** It is not taken out while there is a CPR number in it, covered or not. */
  holdsCpr: z.boolean(),
  subject: z.string(),
  greeting: z.string(),
  signature: z.string(),
  parts: z.array(
    z.strictObject({
      field: z.enum(letterFields),
      heading: z.string(),
      state: z.enum(['missing', 'fromCase', 'written', 'notNeeded']),
      ...said,
    }),
  ),
});

const clock = z.strictObject({
  step: z.enum(nis2Steps).exclude(['interimReport']),
  deadlineAt: z.string(),
  toldAt: z.string().optional(),
});

/**
 * What the DBR writes of one case for others. The look is written down as one at the case.
 * @throws Refusal `unknownIncident` when there is none of that number, or it is about the reader
 */
export const casePapers = view({
  summary: 'What the DBR writes of a case for others; every look is written down',
  roles: handlers,
  query: z.strictObject({ number: caseNumber }),
  output: z.strictObject({
    ...shape(Incident, 'key', 'art33', 'notifiedAt', 'receiptNumber', 'informedAt'),
    number: z.string(),
    seen: z.int(),
    isOpen: z.boolean(),
    hasClock: z.boolean(),
    /** A notification now must explain its delay. */
    isLate: z.boolean(),
    title: z.string(),
    story: z.array(z.strictObject({ field: z.enum(storyFields), ...said })),
    /** The last one is what may be written now. */
    drafts: z.array(draft),
    missing: z.array(z.enum(draftFields)),
    /** What in it does not go together. */
    contradictions: z.array(z.strictObject({ what: z.enum(contradictions), fields: z.array(z.enum(draftFields)) })),
    letters: z.array(letter),
    /** The letter is about children, and goes to those who have custody. */
    aboutChildren: z.boolean(),
    /** Who has been asked to send the letter, and what came of it. */
    postings: z.array(
      z.strictObject(shape(CaseTask, 'key', 'ownerName', 'state', 'dueOn', 'sentAt', 'byDigitalPost', 'byPost')),
    ),
    notices: z.array(z.strictObject(shape(CaseNotice, 'key', 'receiver', 'name', 'toldAt', 'reference', 'step'))),
    nis2: z.strictObject({
      suggested: z.boolean(),
      /** Is the municipality covered? */
      coverage: z.enum(['unclear', 'yes', 'no']),
      authority: z.string().optional(),
      answer: z.enum(['yes', 'no']).optional(),
      why: z.array(z.enum(['disruption', 'damage'])),
      /** The law asks for the clocks; else they are advice. */
      isBinding: z.boolean(),
      clocks: z.array(clock),
    }),
  }),
  noted: { look: 'read', at: ({ key }) => [key] },
  read: (reader, actor, { number }) => {
    const stored = reader.records.all(Incident, { number })[0];
    if (!stored || !handles(reader, actor, stored.record)) throw new Refusal('unknownIncident');
    const incident = stored.record.key;
    return shownPapers(
      {
        facts: caseFacts(reader, stored, reader.today),
        version: stored.mark.version,
        drafts: reader.all(AuthorityDraft, { incident }),
        letters: reader.all(AffectedLetter, { incident }),
        postings: reader.all(CaseTask, { incident }),
        people: reader.directory.people(),
        nis2Coverage: reader.setting('nis2Applies'),
        nis2Authority: reader.setting('nis2Authority'),
      },
      reader.now,
    );
  },
});
