import { z } from 'zod';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { ReportTemplate } from '../records.ts';
import { keepers } from '../shown-template.ts';
import { templateKey } from '../template.ts';

/** Reports are made in Rettesnor's own template again. @throws Refusal `templateGone` where there is no other */
export const removeReportTemplate = action({
  summary: "Makes the reports in Rettesnor's own template again",
  roles: keepers,
  input: z.strictObject({ remove: z.literal(true) }),
  output: z.strictObject({ removed: z.boolean() }),
  run: async (context) => {
    const { id, name } = context.actor.person;
    const to = (before: ReportTemplate) =>
      before.removed ? before : { ...before, actor: id, at: context.clock.now(), byName: name, removed: true };
    const { record } = await change(context, ReportTemplate, templateKey, { unknown: 'templateGone', to, again: 1 });
    return { removed: record.removed };
  },
});
