import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { takenFile } from '../../../handbook/book/taken-file.ts';
import { languageShape } from '../../../handbook/shown-shapes.ts';
import { templateInUse } from '../../actions/template-in-use.ts';
import { lockedAnnualReport } from '../queries/locked-annual-report.ts';
import { annualReaders } from '../roles.ts';
import { reportYear } from '../shown-annual-report.ts';

const names = { da: 'dbr-aarsrapport', en: 'annual-report' } as const;

/**
 * The annual report in Word, in the municipality's template, or as a tagged PDF in our own look.
 * @throws Refusal `unknownAnnualReport`, `templateGone`
 */
export const takeAnnualReport = action({
  summary: "The data protection officer's annual report in Word or as a tagged PDF (S115)",
  roles: annualReaders,
  input: z.strictObject({
    year: reportYear,
    /** The newest that is locked where it is left out. */
    edition: z.int().min(1).max(99).optional(),
    format: z.enum(['docx', 'pdf']),
    language: languageShape,
  }),
  output: takenFile,
  run: async (context, { year, edition, format, language }) => {
    const facts = lockedAnnualReport(context.reader(), year, context.actor.roles, language, edition);
    const template = format === 'docx' ? await templateInUse(context) : undefined;
    const order = { what: 'annual', facts, format, language, ...(template && { template }) } as const;
    const number = facts.report.edition === 1 ? '' : `-${facts.report.edition}`;
    return { name: `${names[language]}-${year}${number}.${format}`, ...(await context.files.press(order)) };
  },
});
