import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { dateInWords } from '../../../cases/incident/moment-words.ts';
import { takenFile } from '../../../handbook/book/taken-file.ts';
import { languageShape } from '../../../handbook/shown-shapes.ts';
import { templateInUse } from '../../actions/template-in-use.ts';
import { centreReportOf } from '../queries/centre-report.ts';

const names = { da: 'centrets-rapport', en: 'centre-report' } as const;

/**
 * The centre's report in Word, in the municipality's template.
 * @throws Refusal `unknownUnit` of a centre that is not the reader's, `templateGone`
 */
export const takeCentreReport = action({
  summary: "The centre's report in Word, in the municipality's template (S71, S80)",
  roles: ['centreHead'],
  input: z.strictObject({ unit: z.string().min(1).max(60), language: languageShape }),
  output: takenFile,
  run: async (context, { unit, language }) => {
    const reader = context.reader();
    const report = centreReportOf(reader, context.actor, unit);
    if (!report) throw new Refusal('unknownUnit');
    const facts = {
      report,
      municipality: reader.setting('municipalityName'),
      day: dateInWords(context.clock.now(), language),
    };
    const template = await templateInUse(context);
    const made = await context.files.press({ what: 'centre', facts, language, ...(template && { template }) });
    return { name: `${names[language]}-${report.year}.docx`, ...made };
  },
});
