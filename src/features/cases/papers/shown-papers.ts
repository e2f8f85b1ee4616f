import type { Moment } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import type { Person } from '../../../core/person.ts';
import { isLate } from '../assessment.ts';
import { hasClock } from '../clocks/deadline.ts';
import type { Nis2Coverage } from '../clocks/nis2.ts';
import { isNis2Binding, nis2Clocks, suggestsNis2 } from '../clocks/nis2.ts';
import { isOpen } from '../incident/incident.ts';
import type { KnownPeople } from '../incident/personal-data.ts';
import { personalDataIn } from '../incident/personal-data.ts';
import type { CaseFacts } from '../queries/case-facts.ts';
import type { CaseTask } from '../relations/records.ts';
import { filledLetter, holdsCpr, letterKey } from './affected-letter.ts';
import { missingInDraft } from './authority-draft.ts';
import { noticesInForce } from './case-notice.ts';
import { contradictionsIn } from './contradictions.ts';
import { draftsOf } from './drafts.ts';
import { notificationForm } from './form/notification-form.ts';
import { storyFields } from './paper-fields.ts';
import type { AffectedLetter, AuthorityDraft } from './records.ts';
import { affectedLetter as danish } from './words/affected-letter.da.ts';
import { affectedLetter as english } from './words/affected-letter.en.ts';
import { authorityDraft } from './words/authority-draft.da.ts';

/** The rows the papers of a case are shown from. */
export interface PaperFile {
  facts: CaseFacts;
  /** Version of the case's row. */
  version: number;
  drafts: readonly AuthorityDraft[];
  letters: readonly AffectedLetter[];
  /** Tasks of the case. */
  postings: readonly CaseTask[];
  people: readonly Person[];
  nis2Coverage: Nis2Coverage;
  nis2Authority: string;
}

/** Everything the DBR writes about a case for others, each field with what it says and whom it points at. */
export function shownPapers(file: PaperFile, now: Moment) {
  const { facts, version, nis2Coverage, nis2Authority } = file;
  const { incident, number } = facts;
  const known = knownPeople(file);
  const drafts = draftsOf(facts, file.drafts, authorityDraft, now);
  const { art33, notifiedAt, receiptNumber, informedAt, nis2, nis2Why } = incident;
  return {
    ...{ key: incident.key, number, seen: version, art33, notifiedAt, receiptNumber, informedAt },
    isOpen: isOpen(incident),
    hasClock: hasClock(incident.category),
    isLate: isLate(incident, now),
    title: authorityDraft.title(number),
    story: shownStory(facts, known),
    drafts: drafts.map(({ filled, ...about }) => ({
      ...about,
      fields: withTraces(filled, known).map((one) => ({ ...one, heading: notificationForm[one.field].heading })),
    })),
    missing: [...missingInDraft(drafts.at(-1)?.filled ?? [])],
    contradictions: contradictionsIn(drafts, incident).map(({ what, fields }) => ({ what, fields: [...fields] })),
    letters: (['da', 'en'] as const).map((language) => shownLetter(file, language, known, now)),
    aboutChildren: incident.data?.includes('children') === true,
    postings: file.postings
      .filter(({ kind, state }) => kind === 'sendLetter' && state !== 'dropped')
      .map(({ key, ownerName, state, dueOn, sentAt, byDigitalPost, byPost }) => {
        return { key, ownerName, state, dueOn, sentAt, byDigitalPost, byPost };
      }),
    notices: noticesInForce(facts.notices).map(({ key, receiver, name, toldAt, reference, step }) => {
      return { key, receiver, name, toldAt, reference, step };
    }),
    nis2: {
      suggested: suggestsNis2(incident),
      coverage: nis2Coverage,
      ...(nis2Authority !== '' && { authority: nis2Authority }),
      answer: nis2,
      why: [...(nis2Why ?? [])],
      isBinding: isNis2Binding(incident, nis2Coverage),
      clocks: [...nis2Clocks(incident, facts.notices, nis2Coverage)],
    },
  };
}

function shownLetter({ facts, letters }: PaperFile, language: Language, known: KnownPeople, now: Moment) {
  const key = letterKey(facts.incident.key, language);
  const own = letters.find((one) => one.key === key);
  const letter = filledLetter(facts, own, language, language === 'en' ? english : danish, now);
  return { ...letter, language, holdsCpr: holdsCpr(letter), parts: withTraces(letter.parts, known) };
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

/** A firm's number looks like a telephone's. */
const cvr = /^\d{8}$/;

/** The DBR stands in the papers on purpose, and so does a processor by its number. */
function knownPeople({ facts, people, drafts }: PaperFile): KnownPeople {
  const { reporter, controller } = facts;
  const { officer, phone } = controller;
  const isOfficer = reporter?.name === officer?.name;
  return {
    people,
    ...(reporter && !isOfficer && { reporter: { name: reporter.name, contact: reporter.contact } }),
    mayStand: [
      ...[phone, officer?.name, officer?.email].filter((one) => one !== undefined && one !== ''),
      ...drafts.map(({ processorCvr = '' }) => processorCvr.replaceAll(' ', '')).filter((number) => cvr.test(number)),
    ] as string[],
  };
}
