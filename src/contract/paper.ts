import { z } from 'zod';
import { action, day, noQuery, view } from './define.ts';

const fault = z.enum([
  'cpr',
  'missingValue',
  'unknownPerson',
  'severalPeople',
  'notYours',
  'oneself',
  'council',
  'unknownRule',
  'unknownVersion',
  'notInForce',
  'badDay',
  'future',
  'badReference',
  'duplicate',
]);
const batch = z.string().regex(/^[0-9a-f]{24}$/);

/** Confirmations on paper: evidence of their own kind (INV7). */
export const paperActions = {
  importPaper: action({
    summary: 'Brings in what people have signed on paper, with the scan’s journal number; `check` only tells',
    input: z.strictObject({ csv: z.string().min(1).max(500_000), check: z.boolean() }),
    output: z.strictObject({
      missing: z.array(z.string()),
      lines: z.array(
        z.strictObject({
          line: z.int(),
          fault: fault.optional(),
          /** It is stored already. */
          known: z.literal(true).optional(),
          name: z.string().optional(),
          rule: z.string().optional(),
          version: z.string().optional(),
          signedOn: day.optional(),
        }),
      ),
      batch,
      /** So many lines are stored, or would be. */
      stored: z.int(),
      saved: z.boolean(),
    }),
  }),
  undoPaper: action({
    summary: 'Takes back what was brought in together',
    input: z.strictObject({ batch }),
    output: z.strictObject({ batch, undone: z.int() }),
  }),
};

export const paperViews = {
  paperImports: view({
    summary: 'What has been brought in from paper: one’s own imports, and for an editor everybody’s',
    query: noQuery,
    output: z.strictObject({
      imports: z.array(
        z.strictObject({
          batch,
          on: day,
          byName: z.string(),
          rows: z.int(),
          people: z.int(),
          undone: z.boolean(),
          mayUndo: z.boolean(),
        }),
      ),
    }),
  }),
};
