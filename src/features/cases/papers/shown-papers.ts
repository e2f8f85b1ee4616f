import type { Moment } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import type { Person } from '../../../core/person.ts';
import { isOpen } from '../../incidents/incident.ts';
import type { KnownPeople } from '../../incidents/personal-data.ts';
import { personalDataIn } from '../../incidents/personal-data.ts';
import { isLate } from '../assessment.ts';
import type { CaseFacts } from '../case-facts.ts';
import { hasClock } from '../deadline.ts';
import { nis2Clocks, suggestsNis2 } from '../nis2.ts';
import type { LetterWords } from './affected-letter.ts';
import { filledLetter, letterKey, letterTemplate } from './affected-letter.ts';
import { missingInDraft } from './authority-draft.ts';
import { noticesInForce } from './case-notice.ts';
import type { DraftWords } from './draft-suggestions.ts';
import { draftsOf } from './drafts.ts';
import { storyFields } from './paper-fields.ts';
import type { AffectedLetter, AuthorityDraft } from './records.ts';

/** The rows and words the papers of a case are shown from. */
export interface PaperFile {
  facts: CaseFacts;
  /** Version of the case's row. */
  version: number;
  drafts: readonly AuthorityDraft[];
  letters: readonly AffectedLetter[];
  people: readonly Person[];
  nis2Applies: boolean;
  draftWords: DraftWords & { title(number: string): string; heading: Readonly<Record<string, string>> };
  letterWords: Readonly<Record<Language, LetterWords & LetterFrame>>;
}

interface LetterFrame {
  subject: string;
  greeting: string;
  signature(municipality: string): string;
  heading: Readonly<Record<string, string>>;
}

/** Everything the DBR writes about a case for others, each field with what it says and whom it points at. */
export function shownPapers(file: PaperFile, now: Moment) {
  const { facts, version, draftWords } = file;
  const { incident, number } = facts;
  const known = knownPeople(file);
  const drafts = draftsOf(facts, file.drafts, draftWords, now);
  const current = drafts.at(-1);
  const { notifiedAt, receiptNumber, informedAt, nis2 } = incident;
  return {
    key: incident.key,
    number,
    seen: version,
    isOpen: isOpen(incident),
    hasClock: hasClock(incident.category),
    isLate: isLate(incident, now),
    ...(notifiedAt !== undefined && { notifiedAt }),
    ...(receiptNumber !== undefined && { receiptNumber }),
    ...(informedAt !== undefined && { informedAt }),
    title: draftWords.title(number),
    story: shownStory(facts, known),
    drafts: drafts.map(({ filled, ...about }) => ({
      ...only(about),
      fields: withTraces(filled, known).map((one) => ({ ...one, heading: draftWords.heading[one.field] ?? one.field })),
    })),
    missing: [...missingInDraft(current?.filled ?? [])],
    letters: (['da', 'en'] as const).map((language) => shownLetter(file, language, known)),
    notices: noticesInForce(facts.notices).map(({ key, receiver, name, toldAt, reference, step }) => ({
      key,
      receiver,
      toldAt,
      ...only({ name, reference, step }),
    })),
    nis2: {
      suggested: suggestsNis2(incident),
      applies: file.nis2Applies,
      ...only({ answer: nis2 }),
      clocks: nis2Clocks(incident, facts.notices, file.nis2Applies).map((clock) => only(clock)),
    },
  };
}

function shownLetter({ facts, letters, letterWords }: PaperFile, language: Language, known: KnownPeople) {
  const words = letterWords[language];
  const key = letterKey(facts.incident.key, language);
  const parts = filledLetter(
    facts,
    letters.find((one) => one.key === key),
    language,
    words,
  );
  return {
    language,
    template: `${letterTemplate} ${language}`,
    subject: words.subject,
    greeting: words.greeting,
    signature: words.signature(facts.controller.municipality),
    parts: withTraces(parts, known).map((part) => ({ ...part, heading: words.heading[part.field] ?? part.field })),
  };
}

function shownStory({ statement }: CaseFacts, known: KnownPeople) {
  return withTraces(
    storyFields.map((field) => ({ field, text: statement?.[field] ?? '' })),
    known,
  );
}

/** Each text with what in it points at people. */
function withTraces<T extends { field: string; text: string }>(fields: readonly T[], known: KnownPeople) {
  const texts = Object.fromEntries(fields.map(({ field, text }) => [field, text]));
  const traces = personalDataIn(texts, known);
  return fields.map((one) => ({ ...one, traces: [...(traces[one.field] ?? [])] }));
}

/** The DBR stands in the papers on purpose. */
function knownPeople({ facts, people }: PaperFile): KnownPeople {
  const { reporter, controller } = facts;
  const { officer, phone } = controller;
  const isOfficer = reporter?.name === officer?.name;
  return {
    people,
    ...(reporter && !isOfficer && { reporter: { name: reporter.name, contact: reporter.contact } }),
    mayStand: [phone, officer?.name, officer?.email].filter((one) => one !== undefined && one !== '') as string[],
  };
}

function only<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
