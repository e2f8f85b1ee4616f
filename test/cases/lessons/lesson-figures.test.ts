import { expect, test } from 'vitest';
import { figuresAround } from '../../../src/features/cases/lessons/lesson-figures.ts';
import type { BreachReport } from '../../../src/features/cases/reports/records.ts';

const report = (quarter: string, sent: string, own: Partial<BreachReport> = {}) =>
  ({ key: `breachreport:${quarter}`, quarter, sent, withdrawn: false, ...own }) as BreachReport;

const reports = [
  report('2027-1', '7'),
  report('2026-1', '14'),
  report('2025-4', '3'),
  report('2026-2', '<5'),
  report('2026-3', '9'),
  report('2026-4', '5+'),
  report('2025-3', '11'),
];
const lesson = { kind: 'sent', publishedOn: '2026-09-30' } as const;
const words = (told: readonly { quarter: string; count: string }[]) =>
  told.map(({ quarter, count }) => `${quarter} ${count}`);

test('S111: a lesson has the counts of its kind as the reports tell them, and not of the quarter it was shared in', () => {
  const { before, after } = figuresAround(lesson, reports);
  expect(words(before)).toEqual(['2025-4 3', '2026-1 14', '2026-2 <5']);
  expect(words(after)).toEqual(['2026-4 5+', '2027-1 7']);
});

test('what was taken back tells nothing, and a corrected report is told by its newest edition', () => {
  const corrected = [
    ...reports,
    report('2027-1', '8', { edition: 2 }),
    report('2026-4', '6', { withdrawn: true, edition: 2 }),
  ];
  expect(words(figuresAround(lesson, corrected).after)).toEqual(['2026-4 5+', '2027-1 8']);
  expect(figuresAround(lesson, [report('2026-4', '6', { withdrawn: true })])).toEqual({ before: [], after: [] });
});

test('without a report there is nothing to tell', () => {
  expect(figuresAround(lesson, [])).toEqual({ before: [], after: [] });
});
