import type { CaseStep } from '../case-step.ts';
import { deadlinesOf } from '../clocks/deadline.ts';
import { kindWords } from '../incident/category.ts';
import { coverReporter } from '../incident/cover-reporter.ts';
import { momentInWords } from '../incident/moment-words.ts';
import { art34Grounds } from '../incident/stored-words.ts';
import type { CaseEntry } from '../log/records.ts';
import type { CaseFacts } from '../queries/case-facts.ts';
import { isMoved, type MessageKind } from '../relations/case-message.ts';
import type { CaseMessage } from '../relations/records.ts';
import { noticesInForce } from './case-notice.ts';
import type { ShownDraft } from './drafts.ts';
import { notificationForm } from './form/notification-form.ts';
import type { DocumentWords } from './words/document.da.ts';

/** A paper as headings, facts and paragraphs: Word, plain text and JSON are made from it alike. */
export interface CaseDocument {
  title: string;
  /** Of a letter: who sends it, its day and its number. */
  letterhead?: { sender: string; lines: readonly string[] };
  sections: readonly DocumentSection[];
}

export interface DocumentSection {
  heading: string;
  facts?: readonly { name: string; value: string }[];
  paragraphs?: readonly string[];
}

/**
 * The whole case for the records system: figures, story, assessment and decision, notifications, notices and the log.
 * @param withReporter without it, the reporter's name and contact are in none of it, wherever somebody wrote them
 */
export function caseDocument(
  facts: CaseFacts,
  drafts: readonly ShownDraft[],
  words: DocumentWords,
  withReporter: boolean,
): CaseDocument {
  const { log, messages, notices, number, reporter } = facts;
  const at = (moment: string) => momentInWords(moment, 'da');
  const sent = drafts.filter(({ state }) => state === 'sent');
  const sections: readonly DocumentSection[] = [
    { heading: words.section.figures, facts: figures(facts, words) },
    { heading: words.section.story, facts: story(facts, words) },
    ...(messages.length > 0
      ? [{ heading: words.section.thread, facts: messages.map((message) => written(message, words)) }]
      : []),
    { heading: words.section.assessment, facts: assessment(facts, words), paragraphs: reasons(log, words, at) },
    ...(withReporter && reporter
      ? [
          {
            heading: words.section.reporter,
            facts: said(words, [
              ['reporter', reporter.name],
              ['onBehalfOf', reporter.onBehalfOf],
              ['contact', reporter.contact],
            ]),
          },
        ]
      : []),
    ...sent.map(({ turn, filled, receiptNumber, sentAt }) => ({
      heading: turn === 1 ? words.section.notification : words.followUp(turn - 1),
      facts: [
        ...said(words, [
          ['receipt', receiptNumber],
          ['notified', sentAt && at(sentAt)],
        ]),
        ...filled.flatMap(({ field, text }) =>
          text === '' ? [] : [{ name: notificationForm[field].heading, value: text }],
        ),
      ],
    })),
    {
      heading: words.section.notices,
      paragraphs: orNone(
        noticesInForce(notices).map(({ receiver, name, toldAt, reference }) =>
          [words.receiver[receiver], name, at(toldAt), reference].filter((part) => part !== undefined).join(', '),
        ),
        words,
      ),
    },
    {
      heading: words.section.log,
      facts: log.map(({ what, byName, at: when, note }) => ({
        name: at(when),
        value: `${words.deed[what]}, ${byName}${note === undefined ? '' : `\n${note}`}`,
      })),
    },
  ];
  const document = { title: words.title(number), sections };
  return withReporter ? document : withoutReporter(document, facts, words.theReporter);
}

function figures({ incident }: CaseFacts, words: DocumentWords) {
  const { status, outcome, centreName, discoveredAt, awareAt, reportedAt } = incident;
  const { persons, data = [], seenBy, contained, source, units } = incident;
  const at = (moment: string | undefined) => moment && momentInWords(moment, 'da');
  return said(words, [
    ['status', words.status[status]],
    ['outcome', words.outcome[outcome]],
    ['category', kindWords(incident, words.category)],
    ['source', source && words.source[source]],
    ['units', units?.join(', ')],
    ['centre', centreName],
    ['discovered', at(discoveredAt)],
    ['aware', at(awareAt)],
    ['reported', at(reportedAt)],
    ['deadline', at(deadlinesOf(incident)[0]?.at)],
    ['persons', persons && words.persons[persons]],
    ['data', data.map((kind) => words.data[kind]).join(', ')],
    ['seenBy', seenBy && words.seenBy[seenBy]],
    ['contained', contained && words.yesNo[contained]],
  ]);
}

function story({ statement, incident }: CaseFacts, words: DocumentWords) {
  return said(words, [
    ['facts', statement?.facts],
    ['effects', statement?.effects],
    ['remedies', statement?.remedies],
    ['document', statement?.document],
    ['enteredLate', statement?.enteredLate],
    ['cause', incident.cause],
    ['prevention', incident.prevention],
  ]);
}

const stepOf: Readonly<Record<MessageKind, CaseStep>> = {
  asked: 'asked',
  replied: 'replied',
  added: 'added',
  withdrawn: 'withdrawalWished',
};

/** A message of the thread: chat is a document too (offentlighedsloven § 15, domain.md 3.3). */
function written(message: CaseMessage, words: DocumentWords) {
  const { kind, text = '', at } = message;
  const deed = words.deed[isMoved(message) ? 'moved' : stepOf[kind]];
  return { name: `${deed}, ${momentInWords(at, 'da')}`, value: text };
}

function assessment({ incident }: CaseFacts, words: DocumentWords) {
  const { risk, art33, art34, assessedBy, assessedAt, decidedBy, decidedAt, notifiedAt, receiptNumber } = incident;
  const { decidedUnder, ratifiedBy, ratifiedAt, nis2 } = incident;
  const at = (moment: string | undefined) => moment && momentInWords(moment, 'da');
  const by = (who: string | undefined, when: string | undefined) => who && when && `${who}, ${at(when)}`;
  return said(words, [
    ['risk', risk && words.risk[risk]],
    ['art33', words.article[art33]],
    ['art34', words.article[art34]],
    ['art34Ground', incident.art34Ground && art34Grounds[incident.art34Ground]],
    ['assessed', by(assessedBy, assessedAt)],
    ['decided', by(decidedBy, decidedAt)],
    ['under', decidedAt && decidedUnder],
    ['ratified', by(ratifiedBy, ratifiedAt)],
    ['notified', at(notifiedAt)],
    ['receipt', receiptNumber],
    ['informed', at(incident.informedAt)],
    ['management', at(incident.managementInformedAt)],
    ['nis2', nis2 && words.yesNo[nis2]],
    ['rules', incident.rulesReview && words.yesNo[incident.rulesReview]],
    ['journal', incident.journalNumber],
  ]);
}

/** Steps that are done with a reason, which is their note. */
const reasoned: readonly CaseStep[] = [
  ...([
    'contained',
    'notContained',
    'assessed',
    'decided',
    'awareSet',
    'notified',
    'informed',
    'managementInformed',
    'nis2Judged',
  ] as const),
  ...(['promiseSettled', 'factsCorrected', 'nearMissSet', 'upgraded', 'closed', 'reopened', 'openedInError'] as const),
];

/** The reasons of each assessment, decision and change of mind, the earlier too: why stands beside what. */
function reasons(log: readonly CaseEntry[], words: DocumentWords, at: (moment: string) => string): readonly string[] {
  return log
    .filter(({ what, note = '' }) => reasoned.includes(what) && note.trim() !== '')
    .map(({ what, byName, at: when, note }) => `${words.deed[what]}, ${byName}, ${at(when)}:\n${note}`);
}

function said(
  words: DocumentWords,
  some: readonly (readonly [keyof DocumentWords['fact'], string | undefined])[],
): readonly { name: string; value: string }[] {
  return some.flatMap(([fact, value]) =>
    value === undefined || value.trim() === '' ? [] : [{ name: words.fact[fact], value }],
  );
}

function orNone(some: readonly string[], words: DocumentWords): readonly string[] {
  return some.length > 0 ? some : [words.none];
}

/**
 * Covers the reporter in every word of the document: in the log, in the story, and where somebody else wrote the name.
 */
function withoutReporter(document: CaseDocument, facts: CaseFacts, instead: string): CaseDocument {
  const cover = coverReporter(facts, instead);
  return {
    title: document.title,
    sections: document.sections.map(({ heading, facts, paragraphs }) => ({
      heading,
      ...(facts && { facts: facts.map(({ name, value }) => ({ name, value: cover(value) })) }),
      ...(paragraphs && { paragraphs: paragraphs.map(cover) }),
    })),
  };
}
