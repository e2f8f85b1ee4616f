import { z } from 'zod';
import { holdsCpr } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { Incident } from '../../incident/records.ts';
import { officers } from '../../roles.ts';
import { breachReportKey, figures, report } from '../breach-report.ts';
import { longestComment } from '../limits.ts';
import { shownReport } from '../queries/shown-report.ts';
import { BreachReport } from '../records.ts';
import { figuresOf, protectFigures, type ShownFigures } from '../report-figures.ts';
import { isOver, quarterOf, quarterPattern } from '../report-period.ts';

/**
 * The DBR publishes the report on a quarter that is over (S111). What is published stays: the second time, and after it
 * has been taken back, it is the same figures, whatever has happened to the cases since.
 * @throws Refusal `quarterNotOver`, `cprFound` (INV15), `changedMeanwhile` when the figures are others than were seen
 */
export const publishBreachReport = action({
  summary: 'The DBR publishes the report on a quarter',
  roles: officers,
  inputAsWritten: true,
  input: z.strictObject({
    quarter: z.string().regex(quarterPattern),
    /** As the DBR saw them; a server that knows other cases publishes nothing. */
    figures,
    /** Refused with a CPR number in it, and left with its writer. */
    comment: z.string().trim().min(1).max(longestComment).optional(),
  }),
  output: report,
  run: async (context, { quarter, figures: seen, comment }) => {
    const { records, clock } = context;
    const { id, name } = context.actor.person;
    const by = { actor: id, at: clock.now() };
    if (!isOver(quarter, dayOf(by.at))) throw new Refusal('quarterNotOver');
    if (comment !== undefined && holdsCpr(comment)) throw new Refusal('cprFound', { field: 'comment' });
    const key = breachReportKey(quarter);
    const to = (before?: BreachReport): BreachReport => {
      if (before) return before.withdrawn ? { ...before, ...by, withdrawn: false } : before;
      const incidents = records.all(Incident).map(({ record }) => record);
      const own = incidents.filter(({ reportedAt }) => quarterOf(reportedAt) === quarter);
      const now = protectFigures(figuresOf(own));
      const isOther = (row: string) => now[row as keyof ShownFigures] !== seen[row as keyof ShownFigures];
      if (Object.keys(now).some(isOther)) throw new Refusal('changedMeanwhile');
      return { key, ...by, quarter, ...now, comment, publishedBy: name, publishedAt: by.at, withdrawn: false };
    };
    return shownReport(context, (await change(context, BreachReport, key, { to })).record);
  },
});
