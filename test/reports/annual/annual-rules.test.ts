import { expect, test } from 'vitest';
import { areRowsGone, trendOf } from '../../../src/features/reports/annual/annual-report.ts';
import { annualFigures, rowsBehind } from '../../../src/features/reports/annual/figure.ts';
import { figuresStored, storedFigures } from '../../../src/features/reports/annual/stored-figures.ts';

test('every figure comes back from its line in the list, and nothing of what somebody has written there', () => {
  const figures = Object.fromEntries(annualFigures.map((figure, at) => [figure, { told: String(at), of: '40' }]));
  expect(figuresStored(storedFigures(figures))).toEqual(figures);
  expect(figuresStored('Hændelser i alt: mange\nEt tal: 7\nSystemer i drift: 7')).toEqual({ systems: { told: '7' } });
});

test.each([
  ['12', '10', 'more'],
  ['9', '10', 'fewer'],
  ['10', '10', 'same'],
  ['18–22', '10', undefined],
  ['10', undefined, undefined],
])('S115: %s beside %s the year before is %s', (told, before, trend) => {
  expect(trendOf(told, before)).toBe(trend);
});

test.each([
  ['2031-12-31', false],
  ['2032-01-01', true],
])('S115: the rows behind 2026 that are kept for five years are gone on %s: %s', (today, gone) => {
  expect(areRowsGone(2026, 60, today)).toBe(gone);
});

test.each([
  ['systems', 'complete', '/systems?show=complete'],
  ['systems', 'agreements', '/systems?show=agreements'],
  ['exemptions', 'granted', '/exemptions?show=granted&year=2026'],
  ['meetings', 'both', '/reviews/on?show=both&year=2026'],
  ['reading', 'behind', '/reading-status'],
  ['training', 'aiCourse', '/training?show=aiCourse'],
  ['controls', 'lateControls', '/controls?show=lateControls&year=2026'],
] as const)('S115: of %s, the rows behind %s stand at %s', (section, figure, place) => {
  expect(rowsBehind(section, figure, 2026)).toBe(place);
});
