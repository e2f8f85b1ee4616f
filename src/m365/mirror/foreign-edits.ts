import type { Moment } from '../../domain/dates.ts';
import { text } from '../answers.ts';
import type { Item } from '../item.ts';
import { baseColumns } from '../lists/columns.ts';
import type { SiteList } from '../sites.ts';
import type { Database, Row } from './database.ts';

/** A row somebody changed or deleted without our app. */
export interface ForeignEditSeen {
  /** Internal name of the list. */
  list: string;
  item: string;
  /** Key of the row, when it is known. */
  target?: string | undefined;
  version: number;
  /** Name to show, as Microsoft 365 gives it; `unknown` for a deletion. */
  editor: string;
  editedAt: Moment;
  deleted: boolean;
}

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

/** Edits handed on at the same time: somebody may have changed thousands of rows by hand. */
const mostAtOnce = 100;

/**
 * Hands edits on until somebody has them safe. One counts as told when the promise for it resolves; until then it is
 * handed on again after the next change of the mirror, over failures, crashes and restarts.
 * @returns a function that hands on what has not been told yet
 */
export function foreignEditTeller(
  database: Database,
  tell: (edit: ForeignEditSeen) => void | Promise<void>,
): () => void {
  const underWay = new Set<string>();

  const handOn = async (edit: ForeignEditSeen) => {
    await tell(edit);
    database.run(
      'UPDATE foreign_edit SET told = 1 WHERE list = ? AND id = ? AND version = ? AND deleted = ?',
      edit.list,
      edit.item,
      edit.version,
      edit.deleted ? 1 : 0,
    );
  };
  const tellAll = () => {
    for (const row of database.all(`SELECT * FROM foreign_edit WHERE told = 0 LIMIT ${mostAtOnce}`)) {
      const edit = editOf(row);
      const name = `${edit.list}:${edit.item}:${edit.version}:${edit.deleted}`;
      if (underWay.has(name)) continue;
      underWay.add(name);
      handOn(edit)
        .finally(() => underWay.delete(name))
        .then(tellAll)
        // Not safe yet, or the mirror was closed meanwhile: it stays untold.
        .catch(() => {});
    }
  };
  return tellAll;
}

function editOf(row: Row): ForeignEditSeen {
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

function note(database: Database, edit: ForeignEditSeen): void {
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
