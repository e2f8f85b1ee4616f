import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { newestInLine } from '../../../../core/joined-words.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { dateInWords } from '../../../cases/incident/moment-words.ts';
import { casesByQuarter } from '../../../cases/reports/queries/quarter-figures.ts';
import { figureRows, figuresOf, type ShownFigures } from '../../../cases/reports/report-figures.ts';
import { quartersOf } from '../../../cases/reports/report-period.ts';
import { takenFile } from '../../../handbook/book/taken-file.ts';
import { languageShape } from '../../../handbook/shown-shapes.ts';
import { templateInUse } from '../../actions/template-in-use.ts';
import { keepers } from '../../shown-template.ts';
import { annualReportKey } from '../annual-report.ts';
import { lockedAnnualReport } from '../queries/locked-annual-report.ts';
import { AnnualReport } from '../records.ts';
import { reportYear } from '../shown-annual-report.ts';

const names = { da: 'lukket-bilag', en: 'closed-annex' } as const;

/**
 * The closed annex to the annual report: how many breaches there really were, as the cases stand now, marked, and kept
 * nowhere. Who fetched it, and on which day, stands beside the report before anybody has it.
 * @throws Refusal `unknownAnnualReport`, `templateGone`
 */
export const takeAnnualAnnex = action({
  summary:
    'The closed annex to the annual report, for the secretariat; who fetched it is noted, and it is kept nowhere',
  roles: keepers,
  input: z.strictObject({ year: reportYear, language: languageShape }),
  output: takenFile,
  run: async (context, { year, language }) => {
    const { records, clock, actor, files } = context;
    const facts = lockedAnnualReport(context.reader(), year, actor.roles, language);
    const template = await templateInUse(context);
    const [taken = ''] = newestInLine([`${dayOf(clock.now())} ${actor.person.name}`]);
    const to = (before: AnnualReport): AnnualReport => {
      const { annexTaken = [] } = before;
      return annexTaken.includes(taken) ? before : { ...before, annexTaken: [...newestInLine([...annexTaken, taken])] };
    };
    await change(context, AnnualReport, annualReportKey(year, facts.report.edition), {
      unknown: 'unknownAnnualReport',
      to,
      again: 2,
    });
    const cases = casesByQuarter(records);
    const counts = figuresOf(quartersOf(year).flatMap((quarter) => cases.get(quarter) ?? []));
    const exact = Object.fromEntries(figureRows.map((row) => [row, String(counts[row])])) as ShownFigures;
    const annex = { exact, made: dateInWords(clock.now(), language) };
    const order = { what: 'annual', facts, annex, format: 'docx', language, ...(template && { template }) } as const;
    return { name: `${names[language]}-${year}.docx`, ...(await files.press(order)) };
  },
});
