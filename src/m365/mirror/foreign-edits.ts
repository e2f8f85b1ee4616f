import type { Moment } from '../../core/dates.ts';
import type { Mark } from '../../core/stored.ts';
import type { MetEdit } from '../../features/audit/records.ts';
import { baseColumns } from '../../kernel/record.ts';
import { text } from '../rows/answers.ts';
import type { Item } from '../rows/item.ts';
import type { SiteList } from '../sites.ts';
import type { Database, Row } from './database.ts';

/** Notes an item that somebody else changed, in the transaction that mirrors it; the same version is noted once. */
export function noteEdit(database: Database, list: SiteList, item: Item): void {
  note(database, {
    list: list.name,
    item: item.id,
    target: text(item.fields[baseColumns.key.name]) || undefined,
    version: item.version,
    editor: item.editor.name,
    editedAt: item.modifiedAt,
    deleted: false,
  });
}

/** Notes that a row is gone and our app did not remove it. */
export function noteDeletion(
  database: Database,
  gone: { mark: { list: string; id: string; version: number }; record: { key: string; sealed?: unknown } },
  now: Moment,
): void {
  const { list, id, version } = gone.mark;
  // The key of a sealed row may name people, and this one will be read in SharePoint.
  const target = gone.record.sealed === undefined ? gone.record.key : undefined;
  note(database, { list, item: id, target, version, editor: 'unknown', editedAt: now, deleted: true });
}

/** Keeps that a row is gone which somebody has been asked about together with many others: nobody is told once more. */
export function keepDeletion(database: Database, gone: Parameters<typeof noteDeletion>[1], now: Moment): void {
  noteDeletion(database, gone, now);
  const { list, id, version } = gone.mark;
  database.run(
    'UPDATE foreign_edit SET told = 2 WHERE list = ? AND id = ? AND version = ? AND deleted = 1',
    list,
    id,
    version,
  );
}

/** Everything that was met of one moment until another, however it was told. */
export function editsBetween(database: Database, since: Moment, until: Moment): readonly MetEdit[] {
  const sql = 'SELECT * FROM foreign_edit WHERE edited_at >= ? AND edited_at <= ? ORDER BY edited_at, list, id';
  return database.all(sql, since, until).map(editOf);
}

/** Was this version of a row made without our app? */
export function isForeignVersion(database: Database, { list, id, version }: Mark): boolean {
  const sql = 'SELECT 1 FROM foreign_edit WHERE list = ? AND id = ? AND version = ? AND deleted = 0';
  return database.one(sql, list, id, version) !== undefined;
}

/** Rows of a list that went with many others since then. */
export function keptDeletions(database: Database, list: string, since: Moment): readonly MetEdit[] {
  const sql = 'SELECT * FROM foreign_edit WHERE deleted = 1 AND told = 2 AND list = ? AND edited_at >= ? ORDER BY id';
  return database.all(sql, list, since).map(editOf);
}

/** An edit as it is kept. */
export function editOf(row: Row): MetEdit {
  return {
    list: String(row.list),
    item: String(row.id),
    target: row.target === null ? undefined : String(row.target),
    version: Number(row.version),
    editor: String(row.editor),
    editedAt: String(row.edited_at),
    deleted: row.deleted === 1,
  };
}

function note(database: Database, edit: MetEdit): void {
  database.run(
    `INSERT OR IGNORE INTO foreign_edit (list, id, version, deleted, target, editor, edited_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    edit.list,
    edit.item,
    edit.version,
    edit.deleted ? 1 : 0,
    edit.target ?? null,
    edit.editor,
    edit.editedAt,
  );
}
