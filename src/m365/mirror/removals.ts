import type { Moment } from '../../core/dates.ts';
import type { Kind } from '../../lists.ts';
import type { SiteList } from '../sites.ts';
import type { Database } from './database.ts';
import { type MirrorRow, mirrorRow } from './rows.ts';
import { table } from './schema.ts';

/** Rows of one list that SharePoint says are gone, so many that somebody is asked first. */
export interface HeldRemovals {
  /** Internal name of the list. */
  list: string;
  count: number;
  since: Moment;
}

/** More rows than this, and a larger share of their list than this, do not go on one reading's word. */
const most = { rows: 20, share: 0.05 };

/** A row of a list that has been made again since: SharePoint knows no such number. */
export function isSetAside(id: string): boolean {
  return id.startsWith('-');
}

/** Notes rows a reading says are gone; what becomes of them is settled when the reading has come to its end. */
export function noteGone(database: Database, list: SiteList, ids: readonly string[]): void {
  const sql = `INSERT OR IGNORE INTO removal SELECT _list, _id, NULL FROM ${table(list.kind)} WHERE _list = ? AND _id = ?`;
  for (const id of ids) database.run(sql, list.name, Number(id));
}

/** Notes every row that no page of the full pass had. */
export function noteUnseen(database: Database, list: SiteList, generation: number): void {
  const sql = `INSERT OR IGNORE INTO removal SELECT _list, _id, NULL FROM ${table(list.kind)} WHERE _list = ? AND _seen < ?`;
  database.run(sql, list.name, generation);
}

/** Is anything noted of the list? Asked once before many rows are taken in. */
export function hasRemovals(database: Database, list: SiteList): boolean {
  return database.one('SELECT 1 FROM removal WHERE list = ? LIMIT 1', list.name) !== undefined;
}

/** The row is there after all, or again under another number: what waited to be removed has come back. */
export function foundAgain(database: Database, list: SiteList, id: string, key: string): void {
  database.run('DELETE FROM removal WHERE list = ? AND id = ?', list.name, Number(id));
  const sql = `SELECT _id FROM ${table(list.kind)} WHERE _list = ? AND _id < 0 AND "key" = ?`;
  for (const { _id } of database.all(sql, list.name, key.toLowerCase())) drop(database, list, Number(_id));
}

/**
 * Settles what a reading noted. A few go; very many wait until somebody has said that they were removed on purpose: an
 * answer that is wrong must not empty a list.
 * @returns the rows that went, and how many wait from now on
 */
export function settleGone(
  database: Database,
  list: SiteList,
  now: Moment,
): { gone: readonly MirrorRow<Kind>[]; held: number } {
  const noted = Number(
    database.one('SELECT count(*) AS rows FROM removal WHERE list = ? AND held_at IS NULL', list.name)?.rows ?? 0,
  );
  if (noted === 0) return { gone: [], held: 0 };
  const all = Number(
    database.one(`SELECT count(*) AS rows FROM ${table(list.kind)} WHERE _list = ?`, list.name)?.rows ?? 0,
  );
  if (noted > most.rows && noted > all * most.share) {
    database.run('UPDATE removal SET held_at = ? WHERE list = ? AND held_at IS NULL', now, list.name);
    return { gone: [], held: noted };
  }
  const gone = rowsNoted(database, list, 'held_at IS NULL');
  for (const { mark } of gone) drop(database, list, Number(mark.id));
  return { gone, held: 0 };
}

/** What waits, by list. */
export function heldRemovals(database: Database): readonly HeldRemovals[] {
  const sql =
    'SELECT list, count(*) AS rows, min(held_at) AS since FROM removal WHERE held_at IS NOT NULL GROUP BY list';
  return database
    .all(sql)
    .map(({ list, rows, since }) => ({ list: String(list), count: Number(rows), since: String(since) }));
}

/** The rows of a list that wait. */
export function heldRows(database: Database, list: SiteList): readonly MirrorRow<Kind>[] {
  return rowsNoted(database, list, 'held_at IS NOT NULL');
}

/** They were removed on purpose: they go. @returns what they were */
export function releaseRemovals(database: Database, list: SiteList): readonly MirrorRow<Kind>[] {
  const gone = heldRows(database, list);
  for (const { mark } of gone) drop(database, list, Number(mark.id));
  return gone;
}

/**
 * The list was deleted and made again under its name: its numbers begin anew. Many old rows wait under numbers nobody
 * else has; a few are forgotten.
 */
export function setAside(database: Database, list: SiteList, now: Moment): void {
  const rows = `${table(list.kind)} WHERE _list = ?`;
  const count = Number(database.one(`SELECT count(*) AS rows FROM ${rows}`, list.name)?.rows ?? 0);
  database.run('DELETE FROM removal WHERE list = ?', list.name);
  database.run('DELETE FROM last_action WHERE list = ?', list.name);
  if (count <= most.rows) {
    database.run(`DELETE FROM ${rows}`, list.name);
    database.run('DELETE FROM unproven WHERE list = ?', list.name);
    return;
  }
  database.run(`DELETE FROM ${rows} AND _id < 0`, list.name);
  database.run(`UPDATE ${table(list.kind)} SET _id = -_id WHERE _list = ?`, list.name);
  database.run('DELETE FROM unproven WHERE list = ? AND id < 0', list.name);
  database.run('UPDATE unproven SET id = -id WHERE list = ?', list.name);
  database.run(`INSERT INTO removal SELECT _list, _id, ? FROM ${rows}`, now, list.name);
}

function rowsNoted(database: Database, { kind, name }: SiteList, which: string): readonly MirrorRow<Kind>[] {
  const sql = `SELECT row.* FROM ${table(kind)} AS row JOIN removal ON list = _list AND id = _id WHERE _list = ? AND ${which}`;
  return database.all(sql, name).map((row) => mirrorRow(kind, row));
}

function drop(database: Database, { kind, name }: SiteList, id: number): void {
  database.run(`DELETE FROM ${table(kind)} WHERE _list = ? AND _id = ?`, name, id);
  database.run('DELETE FROM removal WHERE list = ? AND id = ?', name, id);
}
