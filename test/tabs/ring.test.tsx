import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import Ring, { arcsOf, type RingShare } from '../../src/tabs/plots/ring.tsx';

const share = (name: string, count: number, tone: RingShare['tone'] = 'ready'): RingShare => ({ name, count, tone });

test('the arcs go round once, in the order given, with a gap between each two', () => {
  const arcs = arcsOf([share('Klar', 10), share('I gang', 5, 'underWay'), share('På pause', 5, 'paused')]);
  expect(arcs.map(({ from }) => from)).toEqual([0, 50, 75]);
  expect(arcs.map(({ length }) => Number(length.toFixed(1)))).toEqual([48.8, 23.8, 23.8]);
});

test('one share is the whole ring, without a gap', () => {
  expect(arcsOf([share('Klar', 3)])).toEqual([{ name: 'Klar', tone: 'ready', from: 0, length: 100 }]);
});

test('the smallest share is still seen', () => {
  const [, one] = arcsOf([share('Klar', 999), share('I gang', 1, 'underWay')]);
  expect(one?.length).toBeGreaterThan(0.5);
});

test('without a legend the picture itself says every share', () => {
  const page = renderToStaticMarkup(
    <Ring label="Regler" shares={[share('Læst', 14), share('Ikke læst', 2, 'rest')]}>
      14 af 16
    </Ring>,
  );
  expect(page).toContain('role="img" aria-label="Regler: Læst 14, Ikke læst 2"');
  expect(page).toContain('14 af 16');
});

test('with a legend the words stand beside it, and what is nobody’s does not', () => {
  const page = renderToStaticMarkup(
    <Ring label="Mit team" legend shares={[share('Klar', 9), share('I gang', 0, 'underWay')]} />,
  );
  expect(page).toContain('role="img" aria-label="Mit team"');
  expect(page.replace(/<[^>]+>/g, ' ')).toMatch(/Klar\s+9/);
  expect(page).not.toContain('I gang');
});

test('a whole of nobody is an empty ring', () => {
  const page = renderToStaticMarkup(<Ring label="Mit team" shares={[share('Klar', 0)]} />);
  expect(page.match(/<circle/g)).toHaveLength(1);
  expect(page).toContain('var(--plot-rest)');
});
