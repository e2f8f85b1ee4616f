import { flag, text } from '../../core/column.ts';
import { defaultView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * The Word document the municipality's reports are put into. The file lies among the attachments, under the hash of what
 * it holds.
 */
export const ReportTemplate = record('reportTemplate', {
  site: 'main',
  name: 'ReportTemplates',
  da: 'Skabelon til rapporter',
  purpose: 'Hvilken Wordskabelon kommunens rapporter bliver lavet i, og hvem der har lagt den op.',
  purposeEn: 'Which Word template the reports of the municipality are made in, and who put it there.',
  priority: 'decision',
  readers: ['dpo', 'editor'],
  retention: { da: 'Så længe løsningen bruges.', en: 'For as long as the app runs.' },
  columns: {
    name: text('FileName', 'Navn'),
    byName: text('ByName', 'Lagt op af', { personal: 'identity' }),
    /** Rettesnor's own is used instead. */
    removed: flag('Removed', 'Fjernet'),
    hash: text('Hash', 'Aftryk', { hidden: true, pattern: '[0-9a-f]{64}' }),
    /** Id the file was given in the library when it was first put there. */
    file: text('FileId', 'Fil (id)', { hidden: true }),
  },
  views: [defaultView('Alle', 'name byName removed at', '-at')],
});
export type ReportTemplate = RecordOf<typeof ReportTemplate>;
