import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { officers } from '../../roles.ts';
import { breachReportKey, figures, report } from '../breach-report.ts';
import { casesByQuarter } from '../queries/quarter-figures.ts';
import { shownReport } from '../queries/shown-report.ts';
import { BreachReport } from '../records.ts';
import { figuresOf, protectFigures, type ShownFigures } from '../report-figures.ts';
import { isOver, quarterPattern } from '../report-period.ts';
import { refuseCpr, reportWords } from '../report-words.ts';

/**
 * The DBR publishes the report on a quarter that is over (S111). What is published stays: the second time, and after it
 * has been taken back, it is the same figures, whatever has happened to the cases since.
 * @throws Refusal `quarterNotOver`, `unknownBreachReport` for a later edition nobody has made, `cprFound` (INV15), `changedMeanwhile` when the figures are others than were seen
 */
export const publishBreachReport = action({
  summary: 'The DBR publishes the report on a quarter',
  roles: officers,
  inputAsWritten: true,
  input: z.strictObject({
    quarter: z.string().regex(quarterPattern),
    /** As the DBR saw them; a server that knows other cases publishes nothing. */
    figures,
    ...reportWords,
    /** A later edition that was taken back, to stand again. */
    edition: z.int().min(1).max(99).default(1),
  }),
  output: report,
  run: async (context, { quarter, figures: seen, edition, ...words }) => {
    const { records, clock } = context;
    const { id, name } = context.actor.person;
    const by = { actor: id, at: clock.now() };
    if (!isOver(quarter, dayOf(by.at))) throw new Refusal('quarterNotOver');
    refuseCpr(words);
    const key = breachReportKey(quarter, edition);
    const to = (before?: BreachReport): BreachReport => {
      if (before) return before.withdrawn ? { ...before, ...by, withdrawn: false } : before;
      if (edition > 1) throw new Refusal('unknownBreachReport');
      const now = protectFigures(figuresOf(casesByQuarter(records).get(quarter) ?? []));
      const isOther = (row: string) => now[row as keyof ShownFigures] !== seen[row as keyof ShownFigures];
      if (Object.keys(now).some(isOther)) throw new Refusal('changedMeanwhile');
      return { key, ...by, quarter, ...now, ...words, publishedBy: name, publishedAt: by.at, withdrawn: false };
    };
    return shownReport(context, (await change(context, BreachReport, key, { to })).record);
  },
});
