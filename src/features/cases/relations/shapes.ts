import { z } from 'zod';
import { shape } from '../../../kernel/shape.ts';
import { Statement } from '../incident/breach-records.ts';
import { Incident } from '../incident/records.ts';
import { CaseMessage, CaseTask, Invitation } from './records.ts';

/** What the DBR and the reporter wrote to each other, oldest first, without a name. */
export const message = z.strictObject({
  ...shape(CaseMessage, 'key', 'kind', 'text', 'at', 'undoneAt', 'asQuestion'),
  /** A question nobody has answered. */
  waiting: z.boolean(),
});

/** A task as its owner meets it: what to do and the number of the case. */
export const ownTask = z.strictObject({
  ...shape(CaseTask, 'key', 'number', 'kind', 'text', 'dueOn', 'state', 'letter', 'sentAt', 'byDigitalPost', 'byPost'),
  late: z.boolean(),
  seen: z.int(),
});

/** A task as the DBR meets it. */
export const task = ownTask.extend(shape(CaseTask, 'ownerName', 'endedAt', 'endedBy'));

export const invitation = z.strictObject({
  ...shape(Invitation, 'key', 'name', 'purpose', 'until', 'revokedAt'),
  inForce: z.boolean(),
  seen: z.int(),
});

/** A case as the invited meet it. */
export const caseForInvited = z.strictObject({
  ...shape(Incident, 'key', 'category', 'status', 'discoveredAt', 'reportedAt', 'persons', 'seenBy', 'contained'),
  ...shape(Incident, 'outcome', 'risk', 'art33', 'art34', 'notifiedAt', 'informedAt'),
  ...shape(Invitation, 'number', 'purpose', 'until'),
  ...shape(Statement, 'facts', 'effects', 'remedies'),
  data: shape(Incident, 'data').data.nonoptional(),
});
