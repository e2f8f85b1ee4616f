import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { officers } from '../../roles.ts';
import { breachReportKey, editionOf, editionsOf, figures, report, reportTexts } from '../breach-report.ts';
import { longestComment } from '../limits.ts';
import { casesByQuarter, correctedFigures } from '../queries/quarter-figures.ts';
import { shownReport } from '../queries/shown-report.ts';
import { BreachReport } from '../records.ts';
import { figureRows } from '../report-figures.ts';
import { quarterPattern } from '../report-period.ts';
import { refuseCpr, reportWords } from '../report-words.ts';

/**
 * The DBR corrects a locked report by a new edition with the next number: the old ones stay, and why is said.
 * @throws Refusal `unknownBreachReport`, `cprFound` (INV15), `nothingCorrected`, `changedMeanwhile` when somebody else has
 * made that edition, or the figures are others than were seen
 */
export const correctBreachReport = action({
  summary: 'The DBR corrects a locked report by a new edition; the old ones stay',
  roles: officers,
  inputAsWritten: true,
  input: z.strictObject({
    quarter: z.string().regex(quarterPattern),
    /** The number it gets. */
    edition: z.int().min(2).max(99),
    /** As the DBR saw them. */
    figures,
    ...reportWords,
    why: z.string().trim().min(1).max(longestComment),
  }),
  output: report,
  run: async (context, { quarter, edition, figures: seen, why, ...words }) => {
    const { records, clock } = context;
    const { id, name } = context.actor.person;
    refuseCpr({ ...words, why });
    const rows = records.all(BreachReport, { quarter }).map(({ record }) => record);
    const before = editionsOf(rows, quarter).find((row) => editionOf(row) === edition - 1);
    if (!before) throw new Refusal('unknownBreachReport');
    const now = clock.now();
    const row: BreachReport = {
      ...{ key: breachReportKey(quarter, edition), actor: id, at: now, quarter, edition, ...seen, ...words, why },
      ...{ publishedBy: name, publishedAt: now, withdrawn: false },
    };
    const known = await records.fetch(BreachReport, row.key);
    if (known && isSameEdition(known.record, row)) return shownReport(context, known.record);
    const told = known ? undefined : correctedFigures(records, quarter, casesByQuarter(records).get(quarter))?.figures;
    if (!told || figureRows.some((of) => told[of] !== seen[of])) throw new Refusal('changedMeanwhile');
    if ([...figureRows, ...reportTexts].every((what) => before[what] === row[what]))
      throw new Refusal('nothingCorrected');
    return shownReport(context, (await create(context, BreachReport, row, { same: isSameEdition })).record);
  },
});

/** Said alike, whoever pressed: the second press is the first one. */
function isSameEdition(one: BreachReport, other: BreachReport): boolean {
  return [...figureRows, ...reportTexts, 'why' as const].every((what) => one[what] === other[what]);
}
