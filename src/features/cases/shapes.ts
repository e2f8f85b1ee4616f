import { z } from 'zod';
import { moment, shape } from '../../kernel/shape.ts';
import { Reporter, Statement } from './incident/breach-records.ts';
import { clock, isDrill, missing, ownHold, redFlag, riskReason } from './incident/breach-words.ts';
import { Incident } from './incident/records.ts';
import { conclusions } from './log/conclusions.ts';
import { CaseEntry } from './log/records.ts';
import { CaseNotification } from './notifications/records.ts';
import { CaseTask } from './relations/records.ts';
import { waitedFor } from './waiting.ts';

const { data, concerns, corrected } = shape(Incident, 'data', 'concerns', 'corrected');

/** A case as a line of the DBR's inbox. */
export const caseLine = z.strictObject({
  ...shape(Incident, 'key', 'status', 'outcome', 'category', 'alsoCategory', 'centreName', 'reportedAt', 'deadlineAt'),
  ...shape(Incident, 'contained'),
  number: z.string(),
  /** What the report says; and that it may be about everybody who could decide on it. */
  redFlags: z.array(z.enum([...redFlag.options, 'nobodyDecides'])),
  clock,
  secondsLeft: z.int().optional(),
  /** Questions to the reporter that nobody has answered. */
  unanswered: z.int(),
  /** The reporter wishes it away, and says what it was. */
  withdrawalWished: z.enum(['error', 'question']).optional(),
  /** What it has become part of, and how far that has come. */
  goesOnIn: z.strictObject({ ...shape(Incident, 'status'), number: z.string() }).optional(),
  /** Whose turn it is, and since when; nobody's once it is over. */
  turn: z.strictObject({ of: z.enum(waitedFor), since: moment }).optional(),
  /** Nobody on the DBR's side has opened it yet. */
  unopened: z.boolean(),
  isDrill,
  /** Grows with every change of the case. */
  version: z.int(),
});

/**
 * Many reports of one kind from many people within a short time: most likely one thing that has happened.
 */
export const cluster = z.strictObject({
  ...shape(Incident, 'category'),
  /** How many were reported, and how many of them are still open. */
  count: z.int(),
  open: z.int(),
  /** How many of the open ones have a red flag. */
  flagged: z.int(),
  people: z.int(),
  /** How many centres they come from. */
  centres: z.int(),
  first: z.string(),
  last: z.string(),
  /** Keys of the open ones, the oldest first. */
  members: z.array(z.string()),
});
export type IncidentCluster = z.output<typeof cluster>;

const answers = z.strictObject({
  art33: z.enum(['yes', 'no', 'notRelevant']),
  art34: z.enum(['yes', 'no', 'notRelevant']),
});

/** Where the handling of a case stands; what the case page shows beside the story. */
export const handling = z.strictObject({
  /** Version of the row: what a change is based on. */
  seen: z.int(),
  suggestion: z.strictObject({ ...shape(Incident, 'risk'), reasons: z.array(riskReason) }),
  /** The answers that follow from each risk. */
  follows: z.strictObject({ unlikely: answers, risk: answers, high: answers }),
  /** The DBR's reasons when it was last assessed. */
  reasons: z.strictObject({
    risk: z.string().optional(),
    art33: z.string().optional(),
    art34: z.string().optional(),
  }),
  ...shape(
    Incident,
    'risk',
    'art33',
    'art34',
    'art34Ground',
    'assessedBy',
    'assessedAt',
    'decidedBy',
    'decidedAt',
    'notifiedAt',
  ),
  ...shape(Incident, 'receiptNumber', 'informedAt', 'managementInformedAt', 'cause', 'rulesReview'),
  ...shape(Incident, 'prevention'),
  /** What Datatilsynet was told would follow, and when at the latest. */
  ...shape(Incident, 'promised', 'promisedBy'),
  journal: z.string().optional(),
  /** What the question of the journal opens with as the case is closed. */
  journalAnswer: z.string().optional(),
  missing: z.array(missing),
  /** It may be closed as no breach in one step, and whether it most likely is none. */
  noBreach: z.enum(['likely', 'possible']).optional(),
  /** Tasks that are open, and what Datatilsynet was told would follow, each time. */
  openTasks: z.array(z.strictObject(shape(CaseTask, 'text', 'ownerName', 'dueOn'))),
  promises: z.array(z.strictObject({ text: z.string(), at: moment })),
});

/** A case as the controller meets it: figures and the DBR's reasons, no reporter and no story. */
export const memo = z.strictObject({
  ...shape(Incident, 'key', 'category', 'reportedAt', 'deadlineAt', 'persons', 'seenBy', 'risk', 'art33', 'art34'),
  ...shape(Incident, 'assessedBy', 'art34Ground'),
  number: z.string(),
  /** The reasons as the DBR wrote them, a line each. */
  reasons: z.string(),
  isDrill,
  seen: z.int(),
});

/** A case in a list of what is to be decided or ratified; what it says is asked for when it is opened. */
export const memoLine = memo.pick({
  key: true,
  number: true,
  category: true,
  deadlineAt: true,
  isDrill: true,
  seen: true,
});

/** Everything of one case, for the DBR and the deputy. */
export const wholeCase = z.strictObject({
  line: caseLine,
  ...shape(Incident, 'discoveredAt', 'persons', 'seenBy', 'source', 'units', 'owner', 'imported'),
  data: data.nonoptional(),
  concerns: concerns.nonoptional(),
  /** What the DBR has put right of it. */
  corrected: corrected.nonoptional(),
  deadlines: z.array(z.strictObject({ from: z.enum(['discovered', 'aware']), since: moment, at: moment })),
  stoppedAt: moment.optional(),
  statement: z.strictObject({
    ...shape(Statement, 'facts', 'effects', 'remedies', 'document', 'enteredLate'),
    /** Said later and unasked, each with its time. */
    since: z.array(z.strictObject({ text: z.string(), at: moment })),
  }),
  reporter: z
    .strictObject({
      ...shape(Reporter, 'name', 'contact', 'device', 'account', 'onBehalfOf', 'managerMayKnow', 'how'),
      phone: z.string().optional(),
      upn: z.string().optional(),
      earlierNames: z.array(z.string()),
      /** It is the reader's own: there is nobody to ask. */
      isReader: z.literal(true).optional(),
    })
    .optional(),
  told: z.array(z.strictObject({ ...shape(CaseNotification, 'as', 'state'), name: z.string(), at: moment })),
  log: z.array(z.strictObject(shape(CaseEntry, 'what', 'byName', 'at', 'note'))),
  mayTakeOver: z.boolean(),
  /** The step of NIS 2 that is next, and whether the law asks for it or it is advice. */
  nis2Next: z
    .strictObject({
      step: z.enum(['earlyWarning', 'notification', 'finalReport']),
      deadlineAt: moment,
      isBinding: z.boolean(),
    })
    .optional(),
  /** Other cases a receipt's number of this one stands on: one of them was read off wrongly. */
  receiptAlsoOn: z.array(z.string()),
  /** Whom management is informed as, where it is chosen. */
  managementBody: z.string().optional(),
  /** How far a case about a reader of the lists is sealed in SharePoint; `lost` where the server has no key for it. */
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
  conclusions,
});
