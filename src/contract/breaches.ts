import { z } from 'zod';
import { longestStatement } from '../domain/breaches/report.ts';
import {
  asked,
  category,
  clock,
  concern,
  contained,
  dataKind,
  deed,
  managerMayKnow,
  outcome,
  persons,
  redFlag,
  seenBy,
  status,
  toldAs,
} from './breach-words.ts';
import { handling } from './case-handling.ts';
import { message } from './case-relations.ts';
import { caseNumber, day, job, moment, noQuery, personId, shortLine, view } from './define.ts';

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

/** It is an exercise: it says so wherever it is shown, and counts nowhere. */
const isDrill = z.literal(true).optional();
/** For whom it is: a colleague by id, anybody else by name; neither for oneself. */
const behalf = { onBehalfOf: shortLine.optional(), forPerson: personId.optional() };

/** A report as whoever made it sees it: never the clock, never what the DBR thinks of it. */
const ownReport = z.strictObject({
  key: z.string(),
  number: z.string(),
  state: z.enum(['received', 'underReview', 'closed']),
  category,
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
  /** What the DBR has asked, and what was answered and added since. */
  thread: z.array(message),
});

const deadline = z.strictObject({ from: z.enum(['discovered', 'aware']), since: moment, at: moment });

/** A case as a line of the DBR's inbox. */
export const caseLine = z.strictObject({
  key: z.string(),
  number: z.string(),
  status,
  outcome,
  category,
  redFlags: z.array(redFlag),
  centreName: z.string().optional(),
  reportedAt: moment,
  deadlineAt: moment.optional(),
  clock,
  secondsLeft: z.int().optional(),
  contained: contained.optional(),
  /** Questions to the reporter that nobody has answered. */
  unanswered: z.int(),
  /** The reporter wishes it away. */
  withdrawalWished: z.boolean(),
  /** Nobody on the DBR's side has opened it yet. */
  unopened: z.boolean(),
  isDrill,
  /** Grows with every change of the case. */
  version: z.int(),
});

/** Many reports of one kind from many people, seen together; the members are among the cases. */
const wave = z.strictObject({
  category,
  count: z.int(),
  open: z.int(),
  flagged: z.int(),
  people: z.int(),
  centres: z.int(),
  first: moment,
  last: moment,
  members: z.array(z.string()),
});

/** Since when no message has come through to a side; absent while they do. */
const silence = z.strictObject({ dpo: moment.optional(), serviceDesk: moment.optional() });

const deskCase = z.strictObject({
  key: z.string(),
  number: z.string(),
  status,
  /** Absent where IT is told the number only: the DBR will be in touch. */
  category: category.optional(),
  reportedAt: moment,
  contained: contained.optional(),
  login: z.boolean(),
  isDrill,
});

export const breachViews = {
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
  cases: view({
    summary: "The DBR's inbox: every case, the most urgent first",
    query: noQuery,
    output: z.strictObject({ cases: z.array(caseLine), waves: z.array(wave), silence, loading: z.boolean() }),
  }),
  case: view({
    summary: 'One case in full, for the DBR and the deputy; every look is written down',
    query: z.strictObject({ number: caseNumber }),
    output: z.strictObject({
      line: caseLine,
      discoveredAt: moment,
      data: z.array(dataKind),
      persons: persons.optional(),
      seenBy: seenBy.optional(),
      concerns: z.array(concern),
      deadlines: z.array(deadline),
      stoppedAt: moment.optional(),
      statement: z.strictObject({ facts: z.string(), effects: z.string().optional(), remedies: z.string().optional() }),
      reporter: z
        .strictObject({
          name: z.string(),
          phone: z.string().optional(),
          upn: z.string().optional(),
          contact: z.string().optional(),
          onBehalfOf: z.string().optional(),
          managerMayKnow,
          how: z.enum(['tab', 'bot', 'phone']),
        })
        .optional(),
      told: z.array(
        z.strictObject({
          name: z.string(),
          as: toldAs,
          state: z.enum(['planned', 'sent', 'failed', 'retracted']),
          at: moment,
        }),
      ),
      log: z.array(
        z.strictObject({
          what: deed,
          byName: z.string(),
          at: moment,
          note: z.string().optional(),
        }),
      ),
      mayTakeOver: z.boolean(),
      handling,
    }),
  }),
  deskCases: view({
    summary: 'What IT-Servicedesk is to stop: technical facts only',
    query: noQuery,
    output: z.strictObject({ cases: z.array(deskCase), dpoPhone: z.string(), silence, loading: z.boolean() }),
  }),
};

export const breachJobs = {
  reportIncident: job({
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
    }),
  }),
  answerIncident: job({
    summary: 'The reporter says more about a report, or corrects it',
    input: answers.extend({ key, category: category.optional(), managerMayKnow: managerMayKnow.optional() }),
    output: ownReport,
  }),
  reportFor: job({
    summary: 'The reporter says for whom the report is',
    input: z.strictObject({ key, ...behalf }),
    output: ownReport,
  }),
  takeAsOwn: job({
    summary: 'Whoever a report was made for makes it their own',
    input: z.strictObject({ key }),
    output: ownReport,
  }),
  takeOverIncident: job({
    summary: 'The DBR takes a report under review',
    input: z.strictObject({ key }),
    output: z.strictObject({ key: z.string(), number: z.string(), status, seen: z.int() }),
  }),
  reportContained: job({
    summary: 'IT-Servicedesk says whether it has been stopped',
    input: z.strictObject({ key, contained: z.enum(['yes', 'no']) }),
    output: deskCase,
  }),
};
