import { choice, day, flag, lines, patterns, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { afterClosing, caseKey, caseNumber, sealed, sealing } from '../case-columns.ts';

/**
 * What everybody may learn from an incident or a pattern, in the DBR's words. It does not say which case it came from:
 * that stands on the DBR's site (S106).
 */
export const Lesson = record('lesson', {
  site: 'main',
  name: 'Lessons',
  da: 'Det lærte vi',
  purpose: 'Hvad alle kan lære af det, der er sket. Ingen navne og ingen sager.',
  purposeEn: 'What everybody can learn from what has happened. No names and no cases.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    title: text('LessonTitle', 'Overskrift'),
    /** What can happen. */
    happens: lines('Happens', 'Det kan ske'),
    /** What to do instead. */
    instead: lines('Instead', 'Gør i stedet'),
    /** The rule it belongs to, `r06`. */
    rule: text('Rule', 'Regel', { indexed: true, optional: true, pattern: patterns.rule }),
    /** The centre it draws on, where that is large enough. */
    centreName: text('CentreName', 'Center', { optional: true }),
    /** Whose counts stand beside it, before and after, where the DBR has chosen so. */
    kind: choice(
      'IncidentKind',
      'Tal om',
      {
        sent: 'Sendt eller lagt forkert',
        lost: 'Tabt, stjålet eller ødelagt',
        attacked: 'Angreb eller nedbrud',
        seen: 'Set, hørt eller gjort anderledes',
        unharmed: 'Nærved-hændelse, risiko eller andet',
      },
      { optional: true },
    ),
    published: flag('Published', 'Vises'),
    /** The day it was first published; a month is all that is shown of it. */
    publishedOn: day('PublishedOn', 'Fra', { indexed: true }),
  },
  views: [
    defaultView('Alle', 'publishedOn title happens instead rule kind centreName published', '-publishedOn'),
    listView('Efter regel', 'rule title instead published', 'rule'),
  ],
});
export type Lesson = RecordOf<typeof Lesson>;

/** Which case a lesson came from; on the DBR's site alone. */
export const LessonSource = record('lessonSource', {
  site: 'dbr',
  name: 'LessonSources',
  da: 'Læring og sager',
  purpose: 'Hvilken sag en læring kom fra. Kun databeskyttelsesrådgiveren kan se det.',
  purposeEn: 'Which case a lesson came from. Only the data protection officer can see it.',
  priority: 'decision',
  appendOnly: true,
  readers: ['dpo'],
  retention: afterClosing,
  sealing: sealing,
  columns: {
    number: caseNumber,
    lesson: text('Lesson', 'Læring (nøgle)', { indexed: true }),
    incident: caseKey,
    sealed,
  },
  views: [defaultView('Alle', 'at number', '-at'), listView('Pr. sag', 'number at', 'number')],
});
export type LessonSource = RecordOf<typeof LessonSource>;
