import { z } from 'zod';
import { shape } from '../../kernel/shape.ts';
import { longestLine } from '../cases/incident/asked.ts';
import { Reporter, Statement } from '../cases/incident/breach-records.ts';
import { asked, concern, dataKind, isDrill } from '../cases/incident/breach-words.ts';
import { Incident } from '../cases/incident/records.ts';
import { CaseMessage } from '../cases/relations/records.ts';

export const key = z.string().max(200);

/** What is asked after the first words; what is left out stays as it is. */
export const answers = z.strictObject({
  discovered: z
    .strictObject({
      when: z.enum(['now', 'today', 'yesterday', 'earlier']),
      day: z.iso.date().optional(),
      clock: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .optional(),
    })
    .optional(),
  data: z.array(dataKind).max(9).optional(),
  ...shape(Incident, 'persons', 'seenBy', 'contained'),
  concerns: z.array(concern).max(4).optional(),
  /** Answered with *ved ikke*. */
  dontKnow: z.array(asked).max(6).optional(),
});

/** One line somebody writes. */
export const shortLine = z.string().trim().min(1).max(longestLine);

/** Which device and account IT must stop, and the number to ring back on. */
export const forIt = { device: shortLine.optional(), account: shortLine.optional(), contact: shortLine.optional() };

/** For whom it is: a colleague by id, anybody else by name; neither for oneself. */
export const behalf = { onBehalfOf: shortLine.optional(), forPerson: z.guid().optional() };

/** What the DBR and the reporter wrote to each other, oldest first, without a name. */
export const ownMessage = z.strictObject({
  ...shape(CaseMessage, 'key', 'kind', 'text', 'at', 'undoneAt'),
  /** A question nobody has answered. */
  waiting: z.boolean(),
});

/** A report as whoever made it sees it: never the clock, never what the DBR thinks of it. */
export const ownReport = z.strictObject({
  ...shape(Incident, 'key', 'category', 'alsoCategory', 'reportedAt', 'discoveredAt', 'persons', 'seenBy', 'contained'),
  ...shape(Statement, 'facts'),
  ...shape(Reporter, 'managerMayKnow', 'device', 'account', 'contact'),
  isDrill,
  number: z.string(),
  state: z.enum(['received', 'underReview', 'closed']),
  data: z.array(dataKind),
  concerns: z.array(concern),
  answered: z.array(asked),
  /** Of the answered, those answered with *ved ikke*. */
  unsure: z.array(asked),
  /** For whom it was made, when not for the reader. */
  ...shape(Reporter, 'onBehalfOf'),
  /** Who made it for the reader, who may make it their own. */
  madeBy: z.string().optional(),
  /** Who is told of it, or has been. */
  toTell: z.array(z.enum(['dpo', 'dpoDeputy', 'serviceDesk'])),
  /** When the first of them had it; absent while it is on its way. */
  toldDpo: z.iso.datetime().optional(),
  toldDesk: z.iso.datetime().optional(),
  mayAnswer: z.boolean(),
  /**
   * The case is about somebody who may open the lists in SharePoint, and lies sealed there; `versionsLeft` while SharePoint
   * may still have what was written before in plain text.
   */
  sealed: z.enum(['versionsLeft', 'done']).optional(),
  /** What the DBR has asked, and what was answered and added since. */
  thread: z.array(ownMessage),
});
