import type { Database } from './database.ts';

/** A remembered text of the mirror's file, by name; `undefined` when there is none. */
export function readMeta(database: Database, name: string): string | undefined {
  const row = database.one('SELECT value FROM meta WHERE name = ?', name);
  return row && String(row.value);
}

/** Remembers a text; `undefined` forgets it. */
export function writeMeta(database: Database, name: string, value: string | undefined): void {
  if (value === undefined) database.run('DELETE FROM meta WHERE name = ?', name);
  else database.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', name, value);
}
