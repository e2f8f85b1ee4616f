import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { annualReportKey } from '../annual-report.ts';
import { AnnualReport } from '../records.ts';
import { writers } from '../roles.ts';
import { reportEdition, reportYear } from '../shown-annual-report.ts';

/**
 * The DBR takes a locked report back to correct its words; its figures stay as they are. What has been sent to the council
 * stands.
 * @throws Refusal `unknownAnnualReport`, `annualReportSent`, `changedMeanwhile`
 */
export const reopenAnnualReport = action({
  summary: 'The DBR takes a locked annual report back before it is sent; its figures stay',
  roles: writers,
  input: z.strictObject({ year: reportYear, edition: reportEdition }),
  output: z.strictObject({ reopened: z.boolean() }),
  run: async (context, { year, edition }) => {
    const by = { actor: context.actor.person.id, at: context.clock.now() };
    const to = (before: AnnualReport): AnnualReport => {
      if (before.lockedAt === undefined || before.reopened) return before;
      if (before.sentOn !== undefined) throw new Refusal('annualReportSent');
      return { ...before, ...by, reopened: true };
    };
    const wish = { unknown: 'unknownAnnualReport', to } as const;
    const { record } = await change(context, AnnualReport, annualReportKey(year, edition), wish);
    return { reopened: record.reopened === true };
  },
});
