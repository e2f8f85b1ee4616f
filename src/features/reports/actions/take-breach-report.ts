import { z } from 'zod';
import { action } from '../../../kernel/action.ts';
import { quarterPattern } from '../../cases/reports/report-period.ts';
import { reportReaders } from '../../cases/reports/roles.ts';
import { takenFile } from '../../handbook/book/taken-file.ts';
import { languageShape } from '../../handbook/shown-shapes.ts';
import { committeeReport } from '../queries/committee-report.ts';
import { templateInUse } from './template-in-use.ts';

const names = { da: 'rapport-om-brud', en: 'report-on-breaches' } as const;

/**
 * The committee's report in Word, in the municipality's template.
 * @throws Refusal `unknownBreachReport`, `templateGone`
 */
export const takeBreachReport = action({
  summary: "The committee's report on breaches in Word, in the municipality's template (S111)",
  roles: reportReaders,
  input: z.strictObject({
    quarter: z.string().regex(quarterPattern),
    edition: z.int().min(1).max(99).optional(),
    language: languageShape,
  }),
  output: takenFile,
  run: async (context, { quarter, edition, language }) => {
    const report = committeeReport(context.reader(), quarter, edition, language);
    const template = await templateInUse(context);
    const made = await context.files.press({ what: 'committee', report, language, ...(template && { template }) });
    const number = report.edition === 1 ? '' : `-${report.edition}`;
    return { name: `${names[language]}-${quarter}${number}.docx`, ...made };
  },
});
