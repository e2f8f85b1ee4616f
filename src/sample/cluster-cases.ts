import { assess, both, close, decide, inform, logged, read, type SampleCase, stopped, take } from './case-story.ts';

const daysAgo = 75;

/** A false mail that many reported at once; one of them became the case, and the others part of it. */
const absorbed: readonly (readonly [clock: string, by: string, words: string])[] = [
  ['08:12', 'bente', 'Jeg har også fået mailen om lønsedlen. Jeg har ikke trykket på noget.'],
  ['08:16', 'anne', 'Der er en mail, der beder mig logge ind for at se min lønseddel.'],
  ['08:21', 'kurt', 'Vi har alle i køkkenet fået den samme mail om løn.'],
  ['08:29', 'flemming', 'Falsk mail om lønseddel. Slettet.'],
];

export const clusterCases: readonly SampleCase[] = [
  {
    name: 'wave',
    daysAgo,
    clock: '08:05',
    by: 'hanne',
    category: 'malicious',
    words: 'Mail om en lønseddel med et link. Jeg skrev min kode, før jeg blev i tvivl, og har skiftet den.',
    found: 10,
    isBrief: true,
    said: { data: ['login'], persons: '1', seenBy: 'unknown', contained: 'yes' },
    told: both,
    steps: [
      read(0.1),
      take(0.2),
      ...absorbed.map((_, place) => ({
        after: 1 + place / 60,
        by: 'ayse',
        what: 'mergedHere' as const,
        other: partName(place),
      })),
      stopped(1.5, 'daniel'),
      assess(6, logged),
      decide(22),
      inform(23),
      close(49, '26/3250', 'Falsk mail, der lignede lønsystemet'),
    ],
  },
  ...absorbed.map(
    ([clock, by, words], place): SampleCase => ({
      name: partName(place),
      daysAgo,
      clock,
      by,
      category: 'malicious',
      words,
      found: 5,
      isBrief: true,
      said: { contained: 'yes' },
      told: both,
      steps: [read(0.4), { after: 0.9 + place / 60, by: 'ayse', what: 'merged', other: 'wave' }],
    }),
  ),
];

function partName(place: number): string {
  return `wavePart${place + 1}`;
}
