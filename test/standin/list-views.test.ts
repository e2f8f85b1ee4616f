import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Incident } from '../../src/domain/breaches/incident.ts';
import type { Column, View } from '../../src/m365/lists/columns.ts';
import { lists } from '../../src/m365/lists.ts';
import { toFields } from '../../src/m365/row.ts';
import { rowQuery } from '../../src/standin/pages/routes/row-query.ts';
import { anIncident } from '../domain/breaches/incidents.ts';

/** The numbers a view of *Hændelser* shows on a day. */
function shownIn(name: string, today: string, incidents: readonly Partial<Incident>[]): readonly string[] {
  const { columns, views } = lists.incident;
  const view: View | undefined = views.find(({ da }) => da === name);
  if (!view) throw new Error(`there is no view ${name}`);
  const byKey: Readonly<Record<string, Column>> = columns;
  const columnOf = (key: string) => byKey[key] as Column;
  const rows = new DatabaseSync(':memory:');
  rows.exec('CREATE TABLE items (list TEXT, fields TEXT)');
  const insert = rows.prepare('INSERT INTO items VALUES (?, ?)');
  for (const own of incidents) insert.run('l', JSON.stringify(toFields('incident', anIncident(own))));
  const { where, params } = rowQuery('l', view, [], columnOf, today);
  const number = `json_extract(fields, '$."${columns.number.name}"')`;
  return rows
    .prepare(`SELECT ${number} AS number FROM items WHERE ${where}`)
    .all(...params)
    .map((row) => String(row.number));
}

test('domain.md 0: Anmeldt i år is this calendar year, and empty again on New Year’s Day', () => {
  const incidents = [
    { number: '2025-0001', notifiedYearEnds: '2025-12-31' },
    { number: '2026-0002', notifiedYearEnds: '2026-12-31' },
    { number: '2026-0003' },
  ];
  expect(shownIn('Anmeldt i år', '2026-12-31', incidents)).toEqual(['2026-0002']);
  expect(shownIn('Anmeldt i år', '2027-01-01', incidents)).toEqual([]);
});

test('domain.md 0: Mangler at lukke is every case that is not over, one that was opened again too', () => {
  const statuses = ['received', 'underReview', 'followUp', 'closed', 'reopened', 'merged', 'openedInError'] as const;
  const incidents = statuses.map((status) => ({ number: status, status }));
  const open = ['received', 'underReview', 'followUp', 'reopened'];
  expect(shownIn('Mangler at lukke', '2026-12-01', incidents)).toEqual(open);
});

test('domain.md 0: Aktindsigt is given out of figures that say <5 for a few, and of no list with a row for each case', () => {
  const given = Object.entries(lists).flatMap(([kind, { views }]) =>
    views.flatMap((view) => (view.da === 'Aktindsigt' ? [{ kind, columns: view.columns }] : [])),
  );
  expect(given.map(({ kind }) => kind)).toEqual(['breachReport']);
  const columns: Readonly<Record<string, Column>> = lists.breachReport.columns;
  for (const name of given[0]?.columns ?? []) {
    const { pattern = '' } = columns[name] as { pattern?: string };
    expect(name === 'quarter' || pattern.includes('<5'), name).toBe(true);
  }
});
