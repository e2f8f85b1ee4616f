import { z } from 'zod';
import { longestTask, taskKinds, taskStates } from '../features/cases/relations/case-task.ts';
import { purposes } from '../features/cases/relations/invitation.ts';
import {
  article,
  category,
  contained,
  dataKind,
  outcome,
  persons,
  risk,
  seenBy,
  status,
} from '../features/incidents/breach-words.ts';
import { action, caseNumber, day, moment, noQuery, personId, view } from './define.ts';

const key = z.string().max(200);
const nonce = z.uuid();

/** A task as its owner meets it: what to do and the number of the case. */
const ownTask = z.strictObject({
  key: z.string(),
  number: z.string(),
  kind: z.enum(taskKinds),
  text: z.string(),
  dueOn: day.optional(),
  state: z.enum(taskStates),
  late: z.boolean(),
  seen: z.int(),
});

export const task = ownTask.extend({
  ownerName: z.string(),
  endedAt: moment.optional(),
  endedBy: z.string().optional(),
});

export const invitation = z.strictObject({
  key: z.string(),
  name: z.string(),
  purpose: z.enum(purposes),
  until: day,
  revokedAt: moment.optional(),
  inForce: z.boolean(),
  seen: z.int(),
});

export const caseParticipantViews = {
  fromDpo: view({
    summary: "What the DBR has asked of the reader: the reader's own tasks, and the cases the reader is invited to",
    query: noQuery,
    output: z.strictObject({
      tasks: z.array(ownTask),
      invited: z.array(z.strictObject({ number: z.string(), purpose: z.enum(purposes), until: day })),
      loading: z.boolean(),
    }),
  }),
  invitedCase: view({
    summary: 'One case for somebody invited to it: facts and decision, never who reported; every look is written down',
    query: z.strictObject({ number: caseNumber }),
    output: z.strictObject({
      key: z.string(),
      number: z.string(),
      purpose: z.enum(purposes),
      until: day,
      category,
      status,
      discoveredAt: moment,
      reportedAt: moment,
      facts: z.string(),
      effects: z.string().optional(),
      remedies: z.string().optional(),
      data: z.array(dataKind),
      persons: persons.optional(),
      seenBy: seenBy.optional(),
      contained: contained.optional(),
      outcome,
      risk: risk.optional(),
      art33: article,
      art34: article,
      notifiedAt: moment.optional(),
      informedAt: moment.optional(),
    }),
  }),
};

export const caseParticipantActions = {
  addCaseTask: action({
    summary: 'The DBR gives a task in a case',
    input: z.strictObject({
      key,
      nonce,
      kind: z.enum(taskKinds),
      text: z.string().trim().min(1).max(longestTask),
      owner: personId.optional(),
      dueOn: day.optional(),
    }),
    output: task,
  }),
  moveCaseTask: action({
    summary: 'A task is done, opened again, or dropped by the DBR',
    input: z.strictObject({ task: key, state: z.enum(taskStates) }),
    output: ownTask,
  }),
  inviteToCase: action({
    summary: 'The DBR invites somebody to one case for one purpose until a day',
    input: z.strictObject({ key, person: personId, purpose: z.enum(purposes), until: day }),
    output: invitation,
  }),
  revokeInvitation: action({
    summary: 'The DBR takes an invitation back, or gives it again',
    input: z.strictObject({ invitation: key, undo: z.boolean().default(false) }),
    output: invitation,
  }),
};
