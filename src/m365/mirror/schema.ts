import { createHash } from 'node:crypto';
import { type Kind, lists } from '../../lists.ts';
import { columnsOf } from '../rows/row.ts';

/** Raised when the tables below change shape; older files are then rebuilt. */
const layout = 5;

export const kinds = Object.keys(lists) as readonly Kind[];

/** Kinds whose list is on the main site: these are in the file. */
export const mainKinds = kinds.filter((kind) => lists[kind].site === 'main');
/** Kinds of the DBR site: these live in memory and never touch the disk. */
export const dbrKinds = kinds.filter((kind) => lists[kind].site === 'dbr');

/** Quoted name of a kind's table. */
export const table = (kind: Kind) => `"row_${kind}"`;

/**
 * Tables beside the rows: where each list's delta stands, which rows are said to be gone (those held wait for somebody's
 * word), which cannot be read, which foreign edits were told (2: kept and told as one of many), unproven rows, what
 * the column of the last action says of which row, the people.
 */
export const shared = `
CREATE TABLE IF NOT EXISTS list_state (
  list TEXT PRIMARY KEY, list_id TEXT NOT NULL, cursor TEXT, wished TEXT, loaded INTEGER NOT NULL,
  passing INTEGER NOT NULL, generation INTEGER NOT NULL, read_at INTEGER, owes_sweep INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS removal (
  list TEXT NOT NULL, id INTEGER NOT NULL, held_at TEXT, PRIMARY KEY (list, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS unreadable (
  list TEXT NOT NULL, id INTEGER NOT NULL, "column" TEXT NOT NULL, PRIMARY KEY (list, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS foreign_edit (
  list TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, deleted INTEGER NOT NULL, target TEXT,
  editor TEXT NOT NULL, edited_at TEXT NOT NULL, told INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (list, id, version, deleted)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS foreign_edit_told ON foreign_edit (told);
CREATE TABLE IF NOT EXISTS unproven (
  list TEXT NOT NULL, id INTEGER NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL, record TEXT NOT NULL, good TEXT,
  ours INTEGER NOT NULL, made_by_us INTEGER NOT NULL, modified_at TEXT NOT NULL, met_at TEXT NOT NULL,
  stands TEXT NOT NULL, alarm INTEGER NOT NULL, searched INTEGER NOT NULL, PRIMARY KEY (list, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS last_action (
  list TEXT NOT NULL, id INTEGER NOT NULL, said TEXT NOT NULL, PRIMARY KEY (list, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS person (
  id TEXT PRIMARY KEY, upn TEXT NOT NULL, mail TEXT, name TEXT NOT NULL, enabled INTEGER NOT NULL, job_title TEXT, department TEXT,
  phone TEXT, manager TEXT, user_type TEXT, seen INTEGER NOT NULL
) WITHOUT ROWID;
`;

/** The statements that make the tables of some kinds, one column per declared column. */
export function tablesFor(some: readonly Kind[]): string {
  return shared + some.map(rowTable).join('\n');
}

/** Changes whenever a list is declared differently, the tables change, or the file belongs to another workplace. */
export function fingerprint(workplace: string): string {
  const declared = mainKinds.map((kind) => [kind, lists[kind].name, lists[kind].schema, columnsOf(kind)]);
  return createHash('sha256').update(JSON.stringify({ layout, workplace, declared })).digest('hex');
}

function rowTable(kind: Kind): string {
  const columns = columnsOf(kind);
  const cells = columns.map(([key]) => `"${key}"`).join(', ');
  const indexes = columns
    .filter(([, column]) => column.indexed)
    .map(([key]) => `CREATE INDEX IF NOT EXISTS "row_${kind}_${key}" ON ${table(kind)} ("${key}");`);
  return `
CREATE TABLE IF NOT EXISTS ${table(kind)} (
  _list TEXT NOT NULL, _id INTEGER NOT NULL, _uid TEXT NOT NULL, _version INTEGER NOT NULL, _schema INTEGER NOT NULL,
  _seen INTEGER NOT NULL, _proof TEXT NOT NULL, _waits INTEGER NOT NULL, ${cells}, PRIMARY KEY (_list, _id)
) WITHOUT ROWID;
${indexes.join('\n')}`;
}
