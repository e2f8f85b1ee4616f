import { choice, lines, number, text } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * A picture or a file of the handbook (S13, S14). The file itself lies in the library *Bilagsfiler*, under the hash of
 * its content.
 */
export const Attachment = record('attachment', {
  site: 'main',
  name: 'Attachments',
  da: 'Bilag',
  purpose: 'Viser, hvilke billeder og filer håndbogen har, hvad billederne viser, og hvem der har lagt dem op.',
  purposeEn: 'Shows which pictures and files the handbook has, what the pictures show and who put them there.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: {
    da: 'Så længe løsningen bruges: gamle udgaver af reglerne viser dem stadig.',
    en: 'For as long as the app runs: older versions of the rules still show them.',
  },
  columns: {
    name: text('FileName', 'Navn'),
    type: choice(
      'FileKind',
      'Slags',
      {
        ...{ png: 'Billede (PNG)', jpeg: 'Billede (JPEG)', webp: 'Billede (WebP)', gif: 'Billede (GIF)' },
        ...{ pdf: 'PDF', docx: 'Word', xlsx: 'Excel' },
      },
      { indexed: true },
    ),
    /** What a picture shows, for those who do not see it; absent for files. */
    altDa: lines('AltDa', 'Det viser billedet', { optional: true }),
    altEn: lines('AltEn', 'Det viser billedet (engelsk)', { optional: true }),
    /** Bytes of the content: place and time in a picture have been removed. */
    size: number('FileSize', 'Størrelse (byte)'),
    byName: text('ByName', 'Lagt op af', { personal: 'identity' }),
    hash: text('Hash', 'Aftryk', { hidden: true, pattern: '[0-9a-f]{64}' }),
    /** Id the file was given in the library when it was first put there. */
    file: text('FileId', 'Fil (id)', { hidden: true }),
  },
  views: [
    defaultView('Alle', 'name type altDa size byName at', '-at'),
    listView('Efter slags', 'type name altDa byName at', 'type'),
  ],
});
export type Attachment = RecordOf<typeof Attachment>;
