import { z } from 'zod';
import { action, day, moment, noQuery, view } from './define.ts';

const kind = z.enum(['rights', 'change', 'read']);
const auditFault = z.enum([
  'unreadable',
  'columnMissing',
  'noDetails',
  'noPerson',
  'noOperation',
  'noMoment',
  'outsidePeriod',
]);

export const siteAccessViews = {
  siteTouches: view({
    summary: "Who has touched the DBR's site: past the app, in the app, and in its lists",
    query: noQuery,
    output: z.strictObject({
      /** The last day that has been checked; absent when none has. */
      until: day.optional(),
      isDue: z.boolean(),
      checks: z.array(z.strictObject({ from: day, until: day, lines: z.int(), byName: z.string(), at: moment })),
      touches: z.array(
        z.strictObject({
          key: z.string(),
          who: z.string(),
          name: z.string().optional(),
          kind,
          day,
          count: z.int(),
          operations: z.array(z.string()),
          /** Reading by the DBR or the deputy, who may. */
          isExpected: z.boolean(),
        }),
      ),
      /** Who has opened cases in the app; the number for the DBR and the deputy alone. */
      reads: z.array(z.strictObject({ name: z.string(), number: z.string().optional(), count: z.int(), last: moment })),
      edits: z.array(
        z.strictObject({
          key: z.string(),
          listName: z.string(),
          item: z.string(),
          editor: z.string(),
          editedAt: moment,
          deleted: z.boolean(),
          settled: z.boolean(),
        }),
      ),
      loading: z.boolean(),
    }),
  }),
};

export const siteAccessActions = {
  importAuditExport: action({
    summary: "The DBR brings in what Microsoft's audit log knows of the DBR's site",
    input: z.strictObject({ csv: z.string().min(1).max(2_000_000), from: day, until: day }),
    output: z.strictObject({
      faults: z.array(z.strictObject({ line: z.int(), fault: auditFault, column: z.string().optional() })),
      lines: z.int(),
      touches: z.int(),
      saved: z.boolean(),
    }),
  }),
};
