import { expect, test } from 'vitest';
import type { Column } from '../../src/core/column.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { lists } from '../../src/lists.ts';
import { anIncident } from '../cases/incidents.ts';
import { casesIn } from './list-view.ts';

const inView = (name: string, today: string, incidents: readonly Partial<Incident>[]) =>
  casesIn(name, today, incidents.map(anIncident));

test('domain.md 0: Anmeldt i år is this calendar year, and empty again on New Year’s Day', () => {
  const incidents = [
    { number: '2025-0001', notifiedYearEnds: '2025-12-31' },
    { number: '2026-0002', notifiedYearEnds: '2026-12-31' },
    { number: '2026-0003' },
  ];
  expect(inView('Anmeldt i år', '2026-12-31', incidents)).toEqual(['2026-0002']);
  expect(inView('Anmeldt i år', '2027-01-01', incidents)).toEqual([]);
});

test('domain.md 0: Mangler for at lukke is every case that is not over, one that was opened again too', () => {
  const statuses = ['received', 'underReview', 'followUp', 'closed', 'reopened', 'merged', 'openedInError'] as const;
  const incidents = statuses.map((status) => ({ number: status, status }));
  const open = ['received', 'underReview', 'followUp', 'reopened'];
  expect(inView('Mangler for at lukke', '2026-12-01', incidents)).toEqual(open);
});

test('domain.md 0: Aktindsigt is given out of figures that say <5 for a few, and of no list with a row for each case', () => {
  const given = Object.entries(lists).flatMap(([kind, { views }]) =>
    views.flatMap((view) => (view.da === 'Aktindsigt' ? [{ kind, columns: view.columns }] : [])),
  );
  expect(given.map(({ kind }) => kind)).toEqual(['breachReport']);
  const columns: Readonly<Record<string, Column>> = lists.breachReport.columns;
  for (const name of given[0]?.columns ?? []) {
    const { pattern = '' } = columns[name] as { pattern?: string };
    // Which report it is, and which edition of it; everything else is a count.
    expect(['quarter', 'edition'].includes(name) || pattern.includes('<5'), name).toBe(true);
  }
});
