import { DatabaseSync } from 'node:sqlite';
import type { Column } from '../../src/core/column.ts';
import type { ListView } from '../../src/core/list-view.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { lists } from '../../src/lists.ts';
import { toFields } from '../../src/m365/rows/row.ts';
import { rowQuery } from '../../src/standin/pages/routes/row-query.ts';

/** The numbers a view of *Hændelser* shows on a day, as SharePoint would read these rows. */
export function casesIn(name: string, today: string, cases: readonly Incident[]): readonly string[] {
  const { columns, views } = lists.incident;
  const view: ListView | undefined = views.find(({ da }) => da === name);
  if (!view) throw new Error(`there is no view ${name}`);
  const byKey: Readonly<Record<string, Column>> = columns;
  const columnOf = (key: string) => byKey[key] as Column;
  const rows = new DatabaseSync(':memory:');
  rows.exec('CREATE TABLE items (list TEXT, fields TEXT)');
  const insert = rows.prepare('INSERT INTO items VALUES (?, ?)');
  for (const one of cases) insert.run('l', JSON.stringify(toFields('incident', one)));
  const { where, params } = rowQuery('l', view, [], columnOf, today);
  const number = `json_extract(fields, '$."${columns.number.name}"')`;
  const found = rows.prepare(`SELECT ${number} AS number FROM items WHERE ${where}`).all(...params);
  rows.close();
  return found.map((row) => String(row.number));
}
