import { z } from 'zod';
import { action, day, moment, noQuery, view } from './define.ts';

const personalClass = z.enum(['identity', 'employment', 'reading', 'evidence', 'trace', 'own', 'access']);

/** A row somebody changed outside the app, by whom and when. */
const editedRow = z.strictObject({
  listName: z.string(),
  item: z.string(),
  target: z.string().optional(),
  editor: z.string(),
  editedAt: moment,
  deleted: z.boolean(),
});

export const privacyViews = {
  aboutMe: view({
    summary: 'What Rettesnor knows about the reader, why, for how long and who sees it',
    query: noQuery,
    output: z.strictObject({
      lists: z.array(
        z.strictObject({
          list: z.string(),
          name: z.string(),
          purpose: z.string(),
          retention: z.string(),
          /** Who may open the list itself in SharePoint. */
          readers: z.array(z.enum(['dpo', 'editor', 'auditor'])),
          columns: z.array(
            z.strictObject({
              name: z.string(),
              personal: personalClass,
              /** Roles that meet it in the app, besides the reader. */
              seenBy: z.array(z.string()),
              managerSees: z.boolean(),
              /** Would the manager meet it once managers meet more than counts? */
              managerWould: z.boolean(),
              /** Keeps the app going and says nothing by itself. */
              technical: z.boolean(),
            }),
          ),
          count: z.int(),
          /** The newest rows about the reader, as Danish or English words, in the order of the columns. */
          rows: z.array(z.array(z.string())),
        }),
      ),
      directory: z.array(z.strictObject({ name: z.string(), value: z.string() })),
      manager: z.string().optional(),
      /** Why there is no manager: the reader has none by nature, or nobody knows who it is. */
      noManager: z.enum(['outside', 'unknown']).optional(),
      /** Has the day come from which managers meet more than counts? */
      managersMay: z.boolean(),
      /** That day, when the municipality has chosen it. */
      managersFrom: day.optional(),
    }),
  }),
  foreignEdits: view({
    summary: 'Rows somebody changed outside the app, for the DBR',
    query: noQuery,
    output: z.strictObject({
      edits: z.array(
        editedRow.extend({
          key: z.string(),
          list: z.string(),
          settled: z.boolean(),
          note: z.string().optional(),
          outcome: z.enum(['stands', 'doesNot']).optional(),
          /** Nobody can say that Rettesnor wrote the row as it stands. */
          unproven: z
            .strictObject({
              of: z.enum(['evidence', 'text', 'power']),
              /** What holds until somebody has said what counts. */
              stands: z.enum(['asWritten', 'lastGood', 'nothing']),
              /** One of so many within an hour that the seal itself may be at fault. */
              isAlarming: z.boolean(),
              /** Who has said that it counts, where it takes two. */
              vouchedBy: z.string().optional(),
              /** What is written there, and what stood before, for those who say whether it counts. */
              columns: z
                .array(z.strictObject({ name: z.string(), written: z.string(), stood: z.string().optional() }))
                .optional(),
            })
            .optional(),
          /** One row for very many, and from when on. */
          count: z.int().optional(),
          since: moment.optional(),
          answer: z.enum(['intended', 'waiting', 'found']).optional(),
          seen: z.int(),
        }),
      ),
    }),
  }),
  keptEdits: view({
    summary: 'The single rows behind one row for very many, as this server met them, for the DBR',
    query: z.strictObject({ key: z.string().max(200) }),
    output: z.strictObject({
      /** The first of them. */
      edits: z.array(editedRow),
      count: z.int(),
    }),
  }),
};

export const privacyActions = {
  answerRemovals: action({
    summary: 'The DBR says whether very many rows that are gone were removed on purpose',
    input: z.strictObject({ key: z.string().max(200), answer: z.enum(['intended', 'waiting']) }),
    output: z.strictObject({
      key: z.string(),
      settled: z.boolean(),
      answer: z.enum(['intended', 'waiting', 'found']).optional(),
    }),
  }),
  settleForeignEdit: action({
    summary: 'The DBR has looked at a change made outside the app',
    input: z.strictObject({
      key: z.string().max(200),
      note: z.string().max(500),
      /** Of a row that is not proven: does it count? */
      outcome: z.enum(['stands', 'doesNot']).optional(),
    }),
    output: z.strictObject({ key: z.string(), settled: z.boolean(), note: z.string().optional() }),
  }),
};
