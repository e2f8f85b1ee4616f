import { z } from 'zod';
import { longestManagerText } from '../features/cases/disclosures/manager-text.ts';
import { category, managerMayKnow } from '../features/incidents/breach-words.ts';
import { action, caseNumber, moment, noQuery, shortLine, view } from './define.ts';

const key = z.string().max(200);
const unit = z.string().min(1).max(80);
const words = z.string().trim().min(1).max(longestManagerText);

const state = z.enum(['shown', 'released', 'withdrawn']);
const answer = z.enum(['agreed', 'objected']);
const about = z.enum(['reporter', 'other']);
const yesNo = z.enum(['yes', 'no']);

/** A text as the DBR follows it from the first words to the manager's follow-up. */
const dpoText = z.strictObject({
  key: z.string(),
  unitName: z.string().optional(),
  managerName: z.string(),
  state,
  text: z.string(),
  namesReporter: z.boolean(),
  shownAt: moment,
  objectBy: moment,
  answer: answer.optional(),
  objection: z.string().optional(),
  releasedAt: moment.optional(),
  releaseReason: z.string().optional(),
  openedAt: moment.optional(),
  followUp: z.string().optional(),
  followedUpAt: moment.optional(),
  /** May it be released now, perhaps with a reason? */
  mayRelease: z.boolean(),
  needsReason: z.boolean(),
  /** The report has turned out to be about this manager: the manager no longer sees it. */
  isShutOut: z.boolean(),
  seen: z.int(),
});

const handOver = z.strictObject({
  key: z.string(),
  recipient: z.string(),
  basis: z.string(),
  content: z.string(),
  about,
  told: yesNo,
  toldNote: z.string().optional(),
  byName: z.string(),
  at: moment,
});

/** A text as the reporter meets it before anybody else does. */
const reporterText = z.strictObject({
  key: z.string(),
  number: z.string(),
  managerName: z.string(),
  category,
  text: z.string(),
  namesReporter: z.boolean(),
  state,
  objectBy: moment,
  answer: answer.optional(),
  objection: z.string().optional(),
  releasedAt: moment.optional(),
  releaseReason: z.string().optional(),
  mayAnswer: z.boolean(),
  seen: z.int(),
});

/** A text as the manager meets it; nothing but number and moment before it has been opened. */
const managersText = z.strictObject({
  key: z.string(),
  number: z.string(),
  releasedAt: moment,
  opened: z
    .strictObject({
      at: moment,
      category,
      text: z.string(),
      reporterName: z.string().optional(),
      followUp: z.string().optional(),
      followedUpAt: moment.optional(),
    })
    .optional(),
  seen: z.int(),
});

export const disclosureViews = {
  casePassedOn: view({
    summary: 'What leaves a case: texts for managers and facts handed over, for the DBR',
    query: z.strictObject({ number: caseNumber }),
    output: z.strictObject({
      key: z.string(),
      reporterName: z.string().optional(),
      managerMayKnow: managerMayKnow.optional(),
      /** How long the reporter has to say no. */
      hours: z.int(),
      /** Whom a text would go to; absent where there is nobody who may be told. */
      ownManager: z.string().optional(),
      units: z.array(z.strictObject({ unit: z.string(), name: z.string(), manager: z.string() })),
      texts: z.array(dpoText),
      handOvers: z.array(handOver),
    }),
  }),
  passedOn: view({
    summary: "What of the reader's own reports goes on to others",
    query: noQuery,
    output: z.strictObject({
      texts: z.array(reporterText),
      handOvers: z.array(
        z.strictObject({
          key: z.string(),
          number: z.string(),
          recipient: z.string(),
          basis: z.string(),
          content: z.string(),
          at: moment,
        }),
      ),
    }),
  }),
  managerTexts: view({
    summary: 'What the DBR has let the reader know as a manager',
    query: noQuery,
    output: z.strictObject({ texts: z.array(managersText), dpoPhone: z.string(), loading: z.boolean() }),
  }),
};

export const disclosureActions = {
  showManagerText: action({
    summary: 'The DBR writes what a manager is told, and the reporter sees it first',
    input: z.strictObject({ key, unit: unit.optional(), text: words, namesReporter: z.boolean() }),
    output: dpoText,
  }),
  releaseManagerText: action({
    summary: 'The DBR lets the manager have the text',
    input: z.strictObject({ key, seen: z.int(), reason: words.optional() }),
    output: dpoText,
  }),
  withdrawManagerText: action({
    summary: 'The DBR takes a text back before the manager has opened it',
    input: z.strictObject({ key }),
    output: dpoText,
  }),
  answerManagerText: action({
    summary: 'The reporter says yes or no to what the manager is to be told',
    input: z.strictObject({ key, seen: z.int(), answer, words: words.optional() }),
    output: reporterText,
  }),
  openManagerText: action({
    summary: 'A manager opens what the DBR has let them know',
    input: z.strictObject({ key }),
    output: managersText,
  }),
  followUpCase: action({
    summary: 'A manager says what was talked about and changed after an incident',
    input: z.strictObject({ key, seen: z.int(), words }),
    output: managersText,
  }),
  handOverFacts: action({
    summary: 'The DBR writes down that facts were handed over',
    input: z.strictObject({
      key,
      /** Made by the form, so that a repeat is the same act. */
      nonce: z.uuid(),
      recipient: shortLine,
      basis: words,
      content: words,
      about,
      told: yesNo,
      toldNote: words.optional(),
    }),
    output: handOver,
  }),
};
