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

interface Usual {
  /** Nothing where it was noticed in time. */
  said?: Omit<Answers, 'discovered' | 'contained'>;
  /** Why the risk is unlikely. */
  why: string;
  prevention: string;
}

/** What is usually said of a kind, and how it is judged. */
const usual: Readonly<Partial<Record<Category, Usual>>> = {
  wrongRecipient: {
    said: { data: ['name'], persons: '1', seenBy: 'knownCitizen' },
    why: 'Der stod kun et navn, og den, der fik det, har slettet det.',
    prevention: 'Modtageren læses en ekstra gang, før der sendes.',
  },
  wrongContent: {
    said: { data: ['name', 'social'], persons: '2-10', seenBy: 'authority' },
    why: 'Kun en anden myndighed har set det, og den har slettet det.',
    prevention: 'En kollega ser bilagene igennem, før der sendes.',
  },
  published: {
    said: { data: ['name'], persons: '11-100', seenBy: 'colleague' },
    why: 'Der stod kun navne, og loggen viser, at kun kolleger har åbnet det.',
    prevention: 'To ser en side igennem, før den lægges frem.',
  },
  unsafeTransmission: {
    said: { data: ['health'], persons: '1', seenBy: 'colleague' },
    why: 'Kun en kollega har set det, og det er slettet.',
    prevention: 'Gruppen har lært at sende den slags med sikker post.',
  },
  paper: {
    said: { data: ['name'], persons: '2-10', seenBy: 'nobody' },
    why: 'Papiret er fundet igen, og intet tyder på, at nogen har læst det.',
    prevention: 'Papirer låses inde, når dagen slutter.',
  },
  lostDevice: {
    said: { data: ['name'], persons: '11-100', seenBy: 'nobody' },
    why: 'Det var låst eller er fundet igen, og ingen har set noget.',
    prevention: 'Gruppen har aftalt, hvor udstyret ligger, når det ikke bruges.',
  },
  physical: {
    said: { data: ['name'], persons: '11-100', seenBy: 'nobody' },
    why: 'Der stod kun navne og telefonnumre, og intet tyder på, at nogen bruger dem.',
    prevention: 'Papirerne er flyttet til et skab med lås.',
  },
  overheard: {
    said: { data: ['health'], persons: '1', seenBy: 'knownCitizen' },
    why: 'Den, der hørte det, kendte ikke borgeren og fik intet navn at vide.',
    prevention: 'Samtaler om borgere holdes bag en lukket dør.',
  },
};

const inTime: Usual = {
  why: 'Det blev set i tide, og ingen udenfor har fået noget at se.',
  prevention: 'Gruppen har talt om det på et møde.',
};

/** The small cases of the year, and nothing in them that the table does not say. */
export const smallCases: readonly SampleCase[] = table.map((row) => {
  const [daysAgo, category] = [row.number('daysAgo'), row.one('category', categories)];
  const { said, why, prevention } = usual[category] ?? inTime;
  const systems = row.list('systems');
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
      assess(5, said ? 'logged' : 'harmless', why),
      ...(systems.length > 0 ? [touch(5.1, systems)] : []),
      ...(said ? [decide(23)] : []),
      inform(48),
      close(49, journalNumber, { cause: row.text('cause'), prevention }),
    ],
  };
});

/** Some time in the working day, another one each day. */
function clockOn(day: number): string {
  const [hour, minute] = [7 + (day % 7), (day % 11) * 5];
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
