import { z } from 'zod';
import {
  alsoCategory,
  caseStep,
  category,
  clock,
  concern,
  contained,
  dataKind,
  isDrill,
  managerMayKnow,
  outcome,
  ownHold,
  persons,
  redFlag,
  seenBy,
  status,
  toldAs,
} from '../features/incidents/breach-words.ts';
import { silence } from '../features/incidents/queries/delivery-failures.ts';
import { handling } from './case-handling.ts';
import { caseNumber, moment, noQuery, view } from './define.ts';

const key = z.string().max(200);

const deadline = z.strictObject({ from: z.enum(['discovered', 'aware']), since: moment, at: moment });

/** A case as a line of the DBR's inbox. */
export const caseLine = z.strictObject({
  key: z.string(),
  number: z.string(),
  status,
  outcome,
  category,
  alsoCategory,
  /** What the report says; and that it may be about everybody who could decide on it. */
  redFlags: z.array(z.enum([...redFlag.options, 'nobodyDecides'])),
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
  /** What it has become part of, and how far that has come. */
  goesOnIn: z.strictObject({ number: z.string(), status }).optional(),
  /** Nobody on the DBR's side has opened it yet. */
  unopened: z.boolean(),
  isDrill,
  /** Grows with every change of the case. */
  version: z.int(),
});

/** Many reports of one kind from many people, seen together; the members are among the cases. */
const cluster = z.strictObject({
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

export const breachViews = {
  cases: view({
    summary: "The DBR's inbox: every case, the most urgent first",
    query: noQuery,
    output: z.strictObject({
      cases: z.array(caseLine),
      waves: z.array(cluster),
      silence,
      loading: z.boolean(),
    }),
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
      statement: z.strictObject({
        facts: z.string(),
        /** Said later and unasked, each with its time. */
        since: z.array(z.strictObject({ text: z.string(), at: moment })),
        effects: z.string().optional(),
        remedies: z.string().optional(),
      }),
      reporter: z
        .strictObject({
          name: z.string(),
          phone: z.string().optional(),
          upn: z.string().optional(),
          contact: z.string().optional(),
          onBehalfOf: z.string().optional(),
          earlierNames: z.array(z.string()),
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
          what: caseStep,
          byName: z.string(),
          at: moment,
          note: z.string().optional(),
        }),
      ),
      mayTakeOver: z.boolean(),
      /**
       * How far a case about a reader of the lists is sealed in SharePoint; `lost` where the server has no key for it.
       */
      sealed: z.enum(['versionsLeft', 'done', 'lost']).optional(),
      /** Somebody of the DBR's side has a part in it themselves. */
      own: z
        .strictObject({
          whose: z.enum(['mine', 'theirs']),
          judging: ownHold.optional(),
          closing: ownHold.optional(),
          /** Who does it instead. */
          others: z.array(z.string()),
          aloneFrom: moment,
          mark: z.enum(['waiting', 'ratified']).optional(),
          nobodyRatifies: z.literal(true).optional(),
        })
        .optional(),
      handling,
    }),
  }),
};
