import { lastActionColumn, readLastAction } from '../../core/last-action.ts';
import type { Proof, Stored } from '../../core/stored.ts';
import { isProven } from '../../features/audit/proof/proof.ts';
import type { Kind, Kinds } from '../../lists.ts';
import type { Item } from '../rows/item.ts';
import { columnsOf, fromFields, schemaOf } from '../rows/row.ts';
import { RowUnreadable } from '../rows/row-unreadable.ts';
import type { SiteList } from '../sites.ts';
import { cellsOf, recordOf } from './cells.ts';
import type { Database, Row } from './database.ts';
import { table } from './schema.ts';

/** A row as the mirror has it, with what a write needs to name it. */
export interface MirrorRow<K extends Kind> extends Stored<Kinds[K]> {
  uid: string;
  /** Unproven: to everybody but the DPO and the person who writes over it, it is not there. */
  waits?: true;
}

export type Merged =
  /** The item was new, or newer than what the mirror had. */
  | { outcome: 'changed'; isNew: boolean; proof: Proof; record: Kinds[Kind]; good?: object }
  /** The mirror had it already, or something newer. */
  | { outcome: 'known' }
  | { outcome: 'unreadable'; column: string };

/** How an item came to be, given what the mirror has of it, and what it said when it was proven last. */
type ProofOfItem = (record: Kinds[Kind], before: MirrorRow<Kind> | undefined) => { proof: Proof; good?: object };

/**
 * Puts an item into its table, only ever upwards: a page that was on its way while a newer version was written never
 * brings the older one back. An item that cannot be read leaves the last version that could. One that is unproven waits.
 */
export function mergeItem(
  database: Database,
  list: SiteList,
  item: Item,
  { generation, isOurs }: { generation: number; isOurs: boolean },
  prove?: ProofOfItem,
): Merged {
  const { kind, name } = list;
  const id = Number(item.id);
  const known = database.one(`SELECT _version FROM ${table(kind)} WHERE _list = ? AND _id = ?`, name, id);
  const isNews = known === undefined || item.version > Number(known._version);
  // Also of a version that was read before there was the column. Whoever writes by hand can say anything in it.
  if (isOurs && (isNews || item.version === Number(known._version))) noteLastAction(database, name, item);
  if (!isNews) {
    database.run(
      `UPDATE ${table(kind)} SET _seen = ? WHERE _list = ? AND _id = ? AND _seen < ?`,
      generation,
      name,
      id,
      generation,
    );
    return { outcome: 'known' };
  }
  try {
    const record = fromFields(kind, item.fields);
    const proved = prove?.(record, known && rowById(database, list, item.id)) ?? { proof: 'older' as const };
    insert(database, list, item, record, generation, proved.proof);
    database.run('DELETE FROM unreadable WHERE list = ? AND id = ?', name, id);
    return { outcome: 'changed', isNew: known === undefined, record, ...proved };
  } catch (error) {
    if (!(error instanceof RowUnreadable)) throw error;
    database.run(`UPDATE ${table(kind)} SET _seen = ? WHERE _list = ? AND _id = ?`, generation, name, id);
    database.run('INSERT OR REPLACE INTO unreadable VALUES (?, ?, ?)', name, id, error.column);
    return { outcome: 'unreadable', column: error.column };
  }
}

/** What the row's own column says, as far as our app wrote it; nothing where it never did. */
export function notedAction(database: Database, list: string, id: string): string | undefined {
  const said = database.one('SELECT said FROM last_action WHERE list = ? AND id = ?', list, Number(id))?.said;
  return said === undefined ? undefined : String(said);
}

/** Nothing is forgotten for an empty column: what it said is about an earlier moment than the row's. */
function noteLastAction(database: Database, list: string, { id, fields }: Item): void {
  const said = fields[lastActionColumn.name];
  if (readLastAction(said)) {
    database.run('INSERT OR REPLACE INTO last_action VALUES (?, ?, ?)', list, Number(id), String(said));
  }
}

/** Takes a row out. @returns what it was, `undefined` when the mirror did not have it */
export function removeRow(database: Database, list: SiteList, id: string): MirrorRow<Kind> | undefined {
  const was = rowById(database, list, id);
  if (was) database.run(`DELETE FROM ${table(list.kind)} WHERE _list = ? AND _id = ?`, list.name, Number(id));
  database.run('DELETE FROM removal WHERE list = ? AND id = ?', list.name, Number(id));
  database.run('DELETE FROM last_action WHERE list = ? AND id = ?', list.name, Number(id));
  return was;
}

export function rowById<K extends Kind>(database: Database, list: SiteList<K>, id: string): MirrorRow<K> | undefined {
  const row = database.one(`SELECT * FROM ${table(list.kind)} WHERE _list = ? AND _id = ?`, list.name, Number(id));
  return row && mirrorRow(list.kind, row);
}

/** A row of a kind's table, read. */
export function mirrorRow<K extends Kind>(kind: K, row: Row): MirrorRow<K> {
  const mark = { list: String(row._list), id: String(row._id), version: Number(row._version) };
  return {
    record: recordOf(kind, row),
    mark,
    uid: String(row._uid),
    ...(isProven(kind) && { proof: String(row._proof) as Proof }),
    ...(row._waits === 1 && { waits: true }),
  };
}

function insert<K extends Kind>(
  database: Database,
  list: SiteList,
  item: Item,
  record: Kinds[K],
  generation: number,
  proof: Proof,
) {
  const kind = list.kind as K;
  const cells = cellsOf(kind, record);
  const names = columnsOf(kind).map(([key]) => `"${key}"`);
  const marks = Array.from({ length: 8 + cells.length }, () => '?').join(', ');
  database.run(
    `INSERT OR REPLACE INTO ${table(kind)} (_list, _id, _uid, _version, _schema, _seen, _proof, _waits, ${names.join(', ')}) VALUES (${marks})`,
    list.name,
    Number(item.id),
    item.uid,
    item.version,
    schemaOf(item.fields),
    generation,
    proof,
    proof === 'unproven' ? 1 : 0,
    ...cells,
  );
}
