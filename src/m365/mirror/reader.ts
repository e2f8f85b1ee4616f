import type { SQLInputValue } from 'node:sqlite';
import type { Moment } from '../../core/dates.ts';
import { type ActedRow, readLastAction } from '../../core/last-action.ts';
import type { Stored } from '../../core/stored.ts';
import type { Where } from '../../kernel/record.ts';
import type { Kind, Kinds } from '../../lists.ts';
import { columnsOf } from '../rows/row.ts';
import { cellOf } from './cells.ts';
import type { Database } from './database.ts';
import { type MirrorRow, mirrorRow } from './rows.ts';
import { table } from './schema.ts';

/**
 * Answers remembered until their kind changes; larger ones are read from SQLite each time. A large municipality has so
 * many documents of systems, and so many cases after eight years.
 */
const largestRemembered = 16_000;
/** Of each kind: a page about a team asks some ten questions for each of its people, one about a centre for hundreds. */
const mostRemembered = 2_000;
const mostRowsRemembered = 40_000;
/** Rows read at once of what goes by. */
const handful = 200;

export interface MirrorReader {
  /** Also a row that waits: the caller must look. */
  find<K extends Kind>(kind: K, key: string): MirrorRow<K> | undefined;
  all<K extends Kind>(kind: K, where?: Where<Kinds[K]>): readonly Stored<Kinds[K]>[];
  /** Rows in small handfuls, none of them remembered; the database is free between two of them. */
  each<K extends Kind>(kind: K, where?: Where<Kinds[K]>): Iterable<Stored<Kinds[K]>>;
  /** Rows whose `at` is from one moment until before another. */
  changedBetween<K extends Kind>(kind: K, from: Moment, until: Moment): readonly Stored<Kinds[K]>[];
  /** Those of them an action has ever written, as far as the row says. */
  acted<K extends Kind>(kind: K, from: Moment, until: Moment): readonly ActedRow<Kinds[K]>[];
  /**
   * Rows of the kind have changed: what is remembered about it is forgotten.
   * @param added the one row that has come, and nothing else: what was asked of others is remembered
   */
  changed(kind: Kind, added?: Kinds[Kind]): void;
}

interface Remembered {
  /** All rows of the kind, where that is what was asked for. */
  whole?: readonly Stored<Kinds[Kind]>[];
  answers: Map<string, { where: object | undefined; rows: readonly Stored<Kinds[Kind]>[] }>;
  rows: number;
}

/** @param databaseOf the database a kind lives in */
export function mirrorReader(databaseOf: (kind: Kind) => Database): MirrorReader {
  const [lists, found] = [new Map<Kind, Remembered>(), new Map<Kind, Map<string, MirrorRow<Kind> | undefined>>()];

  return {
    // With two rows of one key (removed and made again, the removal not seen yet) the later one is the true one.
    find: <K extends Kind>(kind: K, key: string) => {
      const name = key.toLowerCase();
      const known = found.get(kind);
      if (known?.has(name)) return known.get(name) as MirrorRow<K> | undefined;
      const row = databaseOf(kind).one(`SELECT * FROM ${table(kind)} WHERE "key" = ? ORDER BY _id DESC LIMIT 1`, name);
      const read = row && mirrorRow(kind, row);
      if (known && known.size < mostRemembered) known.set(name, read);
      else found.set(kind, new Map([[name, read]]));
      return read;
    },
    all: <K extends Kind>(kind: K, where?: Where<Kinds[K]>) => {
      const name = JSON.stringify(where) ?? '';
      const remembered: Remembered = lists.get(kind) ?? { answers: new Map(), rows: 0 };
      const known = where === undefined ? remembered.whole : remembered.answers.get(name)?.rows;
      if (known) return known as readonly Stored<Kinds[K]>[];
      const { sql, values } = condition(kind, where);
      const rows = databaseOf(kind)
        .all(`SELECT * FROM ${table(kind)}${sql} ORDER BY _list, _id`, ...values)
        .map((row) => stored(mirrorRow(kind, row)));
      if (where === undefined) {
        if (rows.length <= largestRemembered) lists.set(kind, { ...remembered, whole: rows });
        return rows;
      }
      if (rows.length > largestRemembered) return rows;
      if (remembered.answers.size >= mostRemembered || remembered.rows >= mostRowsRemembered) {
        Object.assign(remembered, { answers: new Map(), rows: 0 });
      }
      remembered.answers.set(name, { where, rows });
      remembered.rows += rows.length;
      lists.set(kind, remembered);
      return rows;
    },
    each: function* <K extends Kind>(kind: K, where?: Where<Kinds[K]>) {
      const { sql, values } = condition(kind, where);
      const rest = `${sql} AND (_list, _id) > (?, ?) ORDER BY _list, _id LIMIT ${handful}`;
      let place: readonly [list: string, id: number] = ['', 0];
      for (;;) {
        const rows = databaseOf(kind).all(`SELECT * FROM ${table(kind)}${rest}`, ...values, ...place);
        for (const row of rows) yield stored(mirrorRow(kind, row));
        const last = rows.at(-1);
        if (rows.length < handful || !last) return;
        place = [String(last._list), Number(last._id)];
      }
    },
    changedBetween: <K extends Kind>(kind: K, from: Moment, until: Moment) =>
      databaseOf(kind)
        .all(
          `SELECT * FROM ${table(kind)} WHERE _waits = 0 AND "at" >= ? AND "at" < ? ORDER BY "at", _list, _id`,
          from,
          until,
        )
        .map((row) => stored(mirrorRow(kind, row))),
    // The rows first: they are few by their moment, and the other table has most rows there are.
    acted: <K extends Kind>(kind: K, from: Moment, until: Moment) =>
      databaseOf(kind)
        .all(
          `SELECT one.*, act.said AS _said FROM ${table(kind)} AS one CROSS JOIN last_action AS act ON act.list = _list AND act.id = _id
            WHERE _waits = 0 AND one."at" >= ? AND one."at" < ? ORDER BY one."at", _list, _id`,
          from,
          until,
        )
        .flatMap((row) => {
          const lastAction = readLastAction(row._said);
          return lastAction ? [{ ...stored(mirrorRow(kind, row)), lastAction }] : [];
        }),
    changed: (kind, added) => {
      if (!added) {
        lists.delete(kind);
        found.delete(kind);
        return;
      }
      found.get(kind)?.delete(added.key.toLowerCase());
      const remembered = lists.get(kind);
      if (remembered) delete remembered.whole;
      for (const [name, { where, rows }] of remembered?.answers ?? []) {
        if (!remembered || !answersTo(kind, where, added)) continue;
        remembered.answers.delete(name);
        remembered.rows -= rows.length;
      }
    },
  };
}

/** A row as those outside the mirror have it. */
export function stored<K extends Kind>({ record, mark, proof }: MirrorRow<K>): Stored<Kinds[K]> {
  return { record, mark, ...(proof && { proof }) };
}

/** Rows that wait are not there. */
const counts = ' WHERE _waits = 0';

function condition(kind: Kind, where: object | undefined): { sql: string; values: SQLInputValue[] } {
  const wanted = wantedCells(kind, where);
  const conditions = wanted.map(([key]) => ` AND "${key}" = ?`);
  return { sql: counts + conditions.join(''), values: wanted.map(([, , cell]) => cell) };
}

/** Is the row one of those that are asked for? */
function answersTo(kind: Kind, where: object | undefined, row: Kinds[Kind]): boolean {
  return wantedCells(kind, where).every(([key, column, cell]) => cellOf(column, Reflect.get(row, key)) === cell);
}

function wantedCells(kind: Kind, where: object | undefined) {
  const wanted = Object.entries(where ?? {}).filter(([, value]) => value !== undefined);
  const columns = new Map(columnsOf(kind));
  return wanted.map(([key, value]) => {
    const column = columns.get(key);
    if (!column) throw new RangeError(`${kind} has no column ${key}`);
    return [key, column, cellOf(column, value)] as const;
  });
}
