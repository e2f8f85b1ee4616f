import { afterClosing, caseKey, caseNumber, sealed, sealing } from './case-columns.ts';
import { day, flag, lines, list, patterns, text } from './columns.ts';

/** What everybody may learn, in the DBR's words. It knows of no case: that stands on the DBR's site (S106). */
export const lesson = list({
  site: 'main',
  name: 'Lessons',
  da: 'Det lærte vi',
  purpose: 'Hvad alle kan lære af det, der er sket. Ingen navne og ingen sager.',
  purposeEn: 'What everybody can learn from what has happened. No names and no cases.',
  priority: 'decision',
  schema: 1,
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    title: text('LessonTitle', 'Overskrift'),
    happens: lines('Happens', 'Det kan ske'),
    instead: lines('Instead', 'Gør i stedet'),
    rule: text('Rule', 'Regel', { indexed: true, optional: true, pattern: patterns.rule }),
    centreName: text('CentreName', 'Center', { optional: true }),
    published: flag('Published', 'Vises'),
    publishedOn: day('PublishedOn', 'Fra', { indexed: true }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['publishedOn', 'title', 'happens', 'instead', 'rule', 'centreName', 'published'],
      sort: { column: 'publishedOn', descending: true },
    },
    { da: 'Efter regel', columns: ['rule', 'title', 'instead', 'published'], sort: { column: 'rule' } },
  ],
});

/** Which case a lesson came from. */
export const lessonSource = list({
  site: 'dbr',
  name: 'LessonSources',
  da: 'Læring og sager',
  purpose: 'Hvilken sag en læring kom fra. Kun databeskyttelsesrådgiveren kan se det.',
  purposeEn: 'Which case a lesson came from. Only the data protection officer can see it.',
  priority: 'decision',
  schema: 1,
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
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['at', 'number', 'lesson'],
      sort: { column: 'at', descending: true },
    },
    { da: 'Pr. sag', columns: ['number', 'at', 'lesson'], sort: { column: 'number' } },
  ],
});
