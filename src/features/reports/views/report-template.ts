import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { ReportTemplate } from '../records.ts';
import { keepers, shownTemplate } from '../shown-template.ts';
import { templateKey } from '../template.ts';

/** Which template the reports are made in. */
export const reportTemplate = view({
  summary: 'Which Word template the reports are made in',
  roles: keepers,
  query: z.strictObject({}),
  output: z.strictObject({ template: shownTemplate.optional() }),
  read: (reader) => {
    const row = reader.records.find(ReportTemplate, templateKey)?.record;
    return row && !row.removed ? { template: { name: row.name, byName: row.byName, at: row.at } } : {};
  },
});
