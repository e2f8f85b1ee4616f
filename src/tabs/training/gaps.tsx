import { layout, Section } from '../parts/page.tsx';
import { type HeatCell, HeatGrid } from '../plots/heat-grid.tsx';
import { useDay } from '../use-day.ts';
import { type TextOf, useText } from '../use-text.ts';
import type { ShownCourse, Training } from './shown-course.ts';

type Part = ShownCourse['centres'][number];

/** How full the square of a word is. */
const shares: Partial<Record<Part['band'], number>> = {
  ...{ nobody: 0, few: 0.2, some: 0.5, half: 0.5, most: 0.75, nearly: 0.93, all: 1 },
};
const legend = ['all', 'most', 'half', 'few', 'nobody', 'hidden'] as const;

function cellOf(key: string, part: Part | undefined, words: TextOf<'training'>): HeatCell {
  if (!part || part.band === 'notAsked') return { key, share: null, words: '–' };
  const { band, counts } = part;
  if (!counts) return { key, share: shares[band], words: words.band[band] };
  return { key, share: counts.done / counts.people, words: words.counts(counts.done, counts.people) };
}

/** Where it lacks: every centre against every course, in counts or words (S41, S78). No centre is ranked. */
export function Gaps({ training: { courses, countedOn } }: { training: Training }) {
  const words = useText('training');
  const day = useDay();
  const asked = courses.filter(({ total }) => total !== undefined && total.band !== 'notAsked');
  if (courses.length === 0) return null;
  const units = new Map(asked.flatMap(({ centres }) => centres.map(({ unit, name }) => [unit ?? '', name])));
  const named = [...units]
    .map(([unit, name]) => ({ unit, name: name ?? words.noCentre }))
    .toSorted((a, b) => Number(a.unit === '') - Number(b.unit === '') || a.name.localeCompare(b.name, 'da'));
  const rows = named.map(({ unit, name }) => ({
    ...{ key: unit, head: name, numbers: [] },
    cells: asked.map(({ key, centres }) =>
      cellOf(
        key,
        centres.find((part) => (part.unit ?? '') === unit),
        words,
      ),
    ),
  }));
  const whole = {
    ...{ key: 'all', head: words.all, isTotal: true, numbers: [] },
    cells: asked.map(({ key, total }) => cellOf(key, total, words)),
  };
  return (
    <Section title={words.gaps}>
      <p className={layout.quiet}>{countedOn === undefined ? words.notCounted : words.countedOn(day(countedOn))}</p>
      {asked.length > 0 && (
        <HeatGrid
          label={words.byCentre}
          corner={words.centre}
          numbers={[]}
          columns={asked.map(({ key, title }) => ({ key, head: title }))}
          groups={[{ key: 'centres', rows: [whole, ...rows] }]}
          legend={legend.map((band) => ({ share: shares[band], words: words.band[band] }))}
        />
      )}
    </Section>
  );
}
