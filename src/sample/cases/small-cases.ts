import { type Category, categories } from '../../features/cases/incident/category.ts';
import type { Answers } from '../../features/cases/incident/report.ts';
import { sampleTable } from '../sample-table.ts';
import { assess, both, close, decide, dpo, inform, read, type SampleCase, take, touch } from './case-story.ts';

/** What happens in any week: stopped, looked at, registered and closed. */
const table = sampleTable(new URL('./small-cases.tsv', import.meta.url), [
  'daysAgo',
  'by',
  'category',
  'words',
  'cause',
  'systems',
]);

/** What is usually said of a kind. */
const usual: Readonly<Partial<Record<Category, Omit<Answers, 'discovered' | 'contained'>>>> = {
  wrongRecipient: { data: ['name'], persons: '1', seenBy: 'knownCitizen' },
  wrongContent: { data: ['name', 'social'], persons: '2-10', seenBy: 'authority' },
  published: { data: ['name'], persons: '11-100', seenBy: 'colleague' },
  unsafeTransmission: { data: ['health'], persons: '1', seenBy: 'colleague' },
  paper: { data: ['name'], persons: '2-10', seenBy: 'nobody' },
  lostDevice: { data: ['name'], persons: '11-100', seenBy: 'nobody' },
  physical: { data: ['name'], persons: '11-100', seenBy: 'nobody' },
  overheard: { data: ['health'], persons: '1', seenBy: 'knownCitizen' },
};

/** The small cases of the year, and nothing in them that the table does not say. */
export const smallCases: readonly SampleCase[] = table.map((row) => {
  const [daysAgo, category] = [row.number('daysAgo'), row.one('category', categories)];
  const [said, systems] = [usual[category], row.list('systems')];
  const journalNumber = `26/${String(4_000 - daysAgo * 10).padStart(4, '0')}`;
  return {
    daysAgo,
    clock: clockOn(daysAgo),
    by: row.text('by'),
    category,
    words: row.text('words'),
    found: 20,
    isBrief: true,
    ...(said && { said: { ...said, contained: 'yes' } }),
    told: said ? both : [dpo],
    steps: [
      read(0.5),
      take(0.6),
      assess(5, said ? 'logged' : 'harmless'),
      ...(systems.length > 0 ? [touch(5.1, systems)] : []),
      ...(said ? [decide(23)] : []),
      inform(48),
      close(49, journalNumber, row.text('cause')),
    ],
  };
});

/** Some time in the working day, another one each day. */
function clockOn(day: number): string {
  const [hour, minute] = [7 + (day % 7), (day % 11) * 5];
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
