import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { newestInLine } from '../../../core/joined-words.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { dateInWords } from '../../cases/incident/moment-words.ts';
import { breachReportKey } from '../../cases/reports/breach-report.ts';
import { casesByQuarter } from '../../cases/reports/queries/quarter-figures.ts';
import { BreachReport } from '../../cases/reports/records.ts';
import { figureRows, figuresOf, type ShownFigures } from '../../cases/reports/report-figures.ts';
import { quarterPattern } from '../../cases/reports/report-period.ts';
import { takenFile } from '../../handbook/book/taken-file.ts';
import { languageShape } from '../../handbook/shown-shapes.ts';
import { committeeReport } from '../queries/committee-report.ts';
import { templateInUse } from './template-in-use.ts';

const names = { da: 'lukket-bilag', en: 'closed-annex' } as const;

/**
 * The closed annex to a report: the numbers as the cases stand now, marked, and kept nowhere. Who fetched it, and on
 * which day, stands beside the report before anybody has it.
 * @throws Refusal `unknownBreachReport`, `templateGone`
 */
export const takeClosedAnnex = action({
  summary:
    'The closed annex with the real numbers, for the secretariat; who fetched it is noted, and it is kept nowhere',
  roles: ['dpo', 'dpoDeputy', 'secretariat'],
  input: z.strictObject({ quarter: z.string().regex(quarterPattern), language: languageShape }),
  output: takenFile,
  run: async (context, { quarter, language }) => {
    const { records, clock, actor, files } = context;
    const report = committeeReport(context.reader(), quarter, undefined, language);
    const made = dateInWords(clock.now(), language);
    const template = await templateInUse(context);
    const [taken = ''] = newestInLine([`${dayOf(clock.now())} ${actor.person.name}`]);
    const to = (before: BreachReport): BreachReport => {
      const { annexTaken = [] } = before;
      return annexTaken.includes(taken) ? before : { ...before, annexTaken: [...newestInLine([...annexTaken, taken])] };
    };
    const key = breachReportKey(quarter, report.edition);
    await change(context, BreachReport, key, { unknown: 'unknownBreachReport', to, again: 2 });
    const counts = figuresOf(casesByQuarter(records).get(quarter) ?? []);
    const exact = Object.fromEntries(figureRows.map((row) => [row, String(counts[row])])) as ShownFigures;
    const order = { what: 'committee', report, annex: { exact, made }, language } as const;
    const file = await files.press({ ...order, ...(template && { template }) });
    return { name: `${names[language]}-${quarter}.docx`, ...file };
  },
});
