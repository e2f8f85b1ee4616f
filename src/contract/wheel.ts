import { z } from 'zod';
import { lockedItems } from '../domain/wheel/wheel-item.ts';
import { action, day, noQuery, personId, view } from './define.ts';

const key = z.string().min(1).max(200);
const seen = z.int().min(1);
const why = z.string().trim().min(1).max(1_000);

const item = z.strictObject({
  key: z.string(),
  version: z.int(),
  item: z.enum(lockedItems),
  year: z.int(),
  due: day,
  state: z.enum(['done', 'notDone', 'late', 'soon', 'planned']),
  ownerName: z.string(),
  confirmed: z.boolean(),
  performerName: z.string().optional(),
  evidence: z.string().optional(),
  doneOn: day.optional(),
  doneByName: z.string().optional(),
  /** The reader answers for it. */
  isMine: z.boolean(),
  /** The reader may say that it is done. */
  mayFinish: z.boolean(),
});

export const wheelViews = {
  wheel: view({
    summary: 'The annual wheel: what is due, who answers for it, who does it, what shows it',
    query: noQuery,
    output: z.strictObject({ items: z.array(item) }),
  }),
};

export const wheelActions = {
  changeWheel: action({
    summary: 'Confirms, delegates, moves, finishes or reopens an item of the annual wheel',
    input: z.discriminatedUnion('deed', [
      z.strictObject({ deed: z.literal('confirm'), key, seen }),
      z.strictObject({ deed: z.literal('delegate'), key, seen, performer: personId }),
      z.strictObject({ deed: z.literal('takeBack'), key, seen }),
      z.strictObject({ deed: z.literal('move'), key, seen, due: day }),
      z.strictObject({ deed: z.literal('done'), key, seen, evidence: why }),
      z.strictObject({ deed: z.literal('notDone'), key, seen, evidence: why }),
      z.strictObject({ deed: z.literal('reopen'), key, seen }),
    ]),
    output: z.strictObject({ key: z.string(), version: z.int() }),
  }),
};
