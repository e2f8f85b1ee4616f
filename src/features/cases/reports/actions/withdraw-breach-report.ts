import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { officers } from '../../roles.ts';
import { breachReportKey, report } from '../breach-report.ts';
import { shownReport } from '../queries/shown-report.ts';
import { BreachReport } from '../records.ts';
import { quarterPattern } from '../report-period.ts';

/**
 * The DBR takes a report back. Its figures stay as they are, so that publishing again tells nothing new.
 * @throws Refusal `unknownBreachReport`, `changedMeanwhile`
 */
export const withdrawBreachReport = action({
  summary: 'The DBR takes a report back',
  roles: officers,
  input: z.strictObject({
    quarter: z.string().regex(quarterPattern),
    /** The edition before it stands again. */
    edition: z.int().min(1).max(99).default(1),
  }),
  output: report,
  run: async (context, { quarter, edition }) => {
    const by = { actor: context.actor.person.id, at: context.clock.now() };
    const to = (before: BreachReport) => (before.withdrawn ? before : { ...before, ...by, withdrawn: true });
    const wish = { unknown: 'unknownBreachReport', to } as const;
    return shownReport(context, (await change(context, BreachReport, breachReportKey(quarter, edition), wish)).record);
  },
});
