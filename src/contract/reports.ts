import { z } from 'zod';
import {
  alsoCategory,
  asked,
  category,
  concern,
  contained,
  dataKind,
  isDrill,
  managerMayKnow,
  persons,
  seenBy,
} from '../features/incidents/breach-words.ts';
import { longestStatement } from '../features/incidents/report.ts';
import { message } from './case-relations.ts';
import { action, day, moment, noQuery, personId, shortLine, view } from './define.ts';

const key = z.string().max(200);

/** What is asked after the first words; what is left out stays as it is. */
const answers = z.strictObject({
  discovered: z
    .strictObject({
      when: z.enum(['now', 'today', 'yesterday', 'earlier']),
      day: day.optional(),
      clock: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .optional(),
    })
    .optional(),
  data: z.array(dataKind).max(9).optional(),
  persons: persons.optional(),
  seenBy: seenBy.optional(),
  contained: contained.optional(),
  concerns: z.array(concern).max(4).optional(),
  /** Answered with *ved ikke*. */
  dontKnow: z.array(asked).max(6).optional(),
});

/** For whom it is: a colleague by id, anybody else by name; neither for oneself. */
const behalf = { onBehalfOf: shortLine.optional(), forPerson: personId.optional() };

/** A report as whoever made it sees it: never the clock, never what the DBR thinks of it. */
const ownReport = z.strictObject({
  key: z.string(),
  number: z.string(),
  state: z.enum(['received', 'underReview', 'closed']),
  category,
  alsoCategory,
  reportedAt: moment,
  discoveredAt: moment,
  data: z.array(dataKind),
  persons: persons.optional(),
  seenBy: seenBy.optional(),
  contained: contained.optional(),
  concerns: z.array(concern),
  answered: z.array(asked),
  /** Of the answered, those answered with *ved ikke*. */
  unsure: z.array(asked),
  facts: z.string(),
  managerMayKnow,
  /** For whom it was made, when not for the reader. */
  onBehalfOf: z.string().optional(),
  /** Who made it for the reader, who may make it their own. */
  madeBy: z.string().optional(),
  /** Who is told of it, or has been. */
  toTell: z.array(z.enum(['dpo', 'dpoDeputy', 'serviceDesk'])),
  /** When the first of them had it; absent while it is on its way. */
  toldDpo: moment.optional(),
  toldDesk: moment.optional(),
  isDrill,
  mayAnswer: z.boolean(),
  /**
   * The case is about somebody who may open the lists in SharePoint, and lies sealed there; `versionsLeft` while SharePoint
   * may still have what was written before in plain text.
   */
  sealed: z.enum(['versionsLeft', 'done']).optional(),
  /** What the DBR has asked, and what was answered and added since. */
  thread: z.array(message),
});

export const reportViews = {
  reports: view({
    summary: "The reader's own reports, newest first, and whom to ring",
    query: noQuery,
    output: z.strictObject({
      reports: z.array(ownReport),
      phones: z.strictObject({ dpo: z.string(), serviceDesk: z.string() }),
      /** An exercise runs: a report may be marked as part of it. */
      drill: z.strictObject({ title: z.string(), endsAt: moment }).optional(),
      loading: z.boolean(),
    }),
  }),
  colleagues: view({
    summary: 'Colleagues by a part of their name, to report for one of them',
    query: z.strictObject({ name: z.string().trim().min(3).max(80) }),
    output: z.strictObject({ people: z.array(z.strictObject({ id: personId, name: z.string() })) }),
  }),
};

export const reportActions = {
  reportIncident: action({
    summary: 'Somebody reports what has happened',
    input: answers.extend({
      /** Made by the page, so that a repeat is the same report. */
      nonce: z.uuid(),
      category,
      words: z.string().trim().max(longestStatement),
      managerMayKnow: managerMayKnow.default('later'),
      contact: shortLine.optional(),
      ...behalf,
      /** Somebody rang the DBR, who writes it down for them. */
      onPhone: z.literal(true).optional(),
      /** Part of the drill that runs. */
      isDrill,
    }),
    output: ownReport.extend({
      /** Absent while the report waits on our server for SharePoint: it is safe, and the number comes. */
      number: z.string().optional(),
      masked: z.array(z.string()),
      /** Its writer has made so many within ten minutes that it is a further word to the last one, which this is. */
      added: z.literal(true).optional(),
    }),
  }),
  answerIncident: action({
    summary: 'The reporter says more about a report, or corrects it',
    input: answers.extend({ key, category: category.optional(), managerMayKnow: managerMayKnow.optional() }),
    output: ownReport,
  }),
  reportFor: action({
    summary: 'The reporter says for whom the report is',
    input: z.strictObject({ key, ...behalf }),
    output: ownReport,
  }),
  takeAsOwn: action({
    summary: 'Whoever a report was made for makes it their own',
    input: z.strictObject({ key }),
    output: ownReport,
  }),
};
