import type { Moment } from '../../core/dates.ts';
import type { Mark } from '../../core/stored.ts';
import {
  alarming,
  type ProofStatus,
  type ProvenKind,
  proofStatusOf,
  provenKinds,
} from '../../features/audit/proof/proof.ts';
import type { UnprovenRow } from '../../features/audit/proof/unproven-row.ts';
import type { Kind } from '../../lists.ts';
import { columnsOf } from '../rows/row.ts';
import { cellsOf } from './cells.ts';
import type { Database, Row } from './database.ts';
import { table } from './schema.ts';

/** What is known about a row when it is met. */
export interface Met {
  kind: ProvenKind;
  mark: Mark;
  record: object;
  good: object | undefined;
  ours: boolean;
  madeByUs: boolean;
  modifiedAt: Moment;
  metAt: Moment;
}

export function noteUnproven(database: Database, met: Met): void {
  const { list, id, version } = met.mark;
  database.run(
    `INSERT OR REPLACE INTO unproven
      (list, id, version, kind, record, good, ours, made_by_us, modified_at, met_at, stands, alarm, searched)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0)`,
    ...[list, Number(id), version, met.kind, JSON.stringify(met.record)],
    met.good ? JSON.stringify(met.good) : null,
    ...[Number(met.ours), Number(met.madeByUs), met.modifiedAt, met.metAt],
  );
}

/** The row is proven again, or gone. @returns was it there? */
export function forgetUnproven(database: Database, list: string, id: string): boolean {
  const known = database.one('SELECT 1 FROM unproven WHERE list = ? AND id = ?', list, Number(id)) !== undefined;
  if (known) database.run('DELETE FROM unproven WHERE list = ? AND id = ?', list, Number(id));
  return known;
}

export function unprovenAt(database: Database, list: string, id: string): UnprovenRow | undefined {
  const row = database.one('SELECT * FROM unproven WHERE list = ? AND id = ?', list, Number(id));
  return row && unprovenOf(row);
}

export function allUnproven(database: Database): readonly UnprovenRow[] {
  return database.all('SELECT * FROM unproven ORDER BY list, id').map(unprovenOf);
}

/** Rows whose earlier versions nobody has looked through yet: a new mirror has not seen them when they were proven. */
export function withoutGood(database: Database): readonly UnprovenRow[] {
  return database
    .all('SELECT * FROM unproven WHERE good IS NULL AND searched = 0 ORDER BY list, id LIMIT 20')
    .map(unprovenOf)
    .filter(({ kind }) => provenKinds[kind] !== 'evidence');
}

/** Keeps what was found in the row's earlier versions, unless the row has changed meanwhile. */
export function keepGood(database: Database, { list, id, version }: Mark, good: object | undefined): void {
  database.run(
    'UPDATE unproven SET good = ?, searched = 1 WHERE list = ? AND id = ? AND version = ?',
    good ? JSON.stringify(good) : null,
    ...[list, Number(id), version],
  );
}

/** The row says what its last proven version says, and bears its seal: somebody has touched it and changed nothing. */
export function standProven(database: Database, kind: ProvenKind, { list, id, version }: Mark): void {
  const sql = `UPDATE ${table(kind)} SET _waits = 0, _proof = 'sealed' WHERE _list = ? AND _id = ? AND _version = ?`;
  database.run(sql, list, Number(id), version);
  database.run('DELETE FROM unproven WHERE list = ? AND id = ? AND version = ?', list, Number(id), version);
}

/** Brings every unproven row to where it should stand now: one more of them may make an alarm. @returns kinds changed */
export function restand(database: Database): ReadonlySet<Kind> {
  const rows = database
    .all(
      'SELECT list, id, kind, good IS NOT NULL AS has_good, ours, made_by_us, modified_at, met_at, stands, alarm FROM unproven',
    )
    .map((row) => ({ row, modifiedAt: String(row.modified_at), metAt: String(row.met_at) }));
  const alarm = alarming(rows);
  const changed = new Set<Kind>();
  for (const one of rows) {
    const { row } = one;
    const kind = String(row.kind) as ProvenKind;
    const facts = { ours: row.ours === 1, madeByUs: row.made_by_us === 1, hasGood: row.has_good === 1 };
    const isAlarming = alarm.has(one);
    const stands = proofStatusOf({ of: provenKinds[kind], ...facts }, isAlarming);
    if (stands === row.stands && isAlarming === (row.alarm === 1)) continue;
    const place = [String(row.list), Number(row.id)] as const;
    database.run(
      'UPDATE unproven SET stands = ?, alarm = ? WHERE list = ? AND id = ?',
      stands,
      Number(isAlarming),
      ...place,
    );
    const entry = unprovenAt(database, String(row.list), String(row.id));
    if (stands !== row.stands && entry) standAs(database, entry);
    changed.add(kind);
  }
  return changed;
}

function standAs(database: Database, { kind, mark, record, good, stands }: UnprovenRow): void {
  const shown = stands === 'lastGood' && good ? good : record;
  const cells = columnsOf(kind).map(([key]) => `"${key}" = ?`);
  database.run(
    `UPDATE ${table(kind)} SET _waits = ?, ${cells.join(', ')} WHERE _list = ? AND _id = ?`,
    Number(stands === 'nothing'),
    ...cellsOf(kind, shown),
    ...[mark.list, Number(mark.id)],
  );
}

function unprovenOf(row: Row): UnprovenRow {
  return {
    kind: String(row.kind) as ProvenKind,
    mark: { list: String(row.list), id: String(row.id), version: Number(row.version) },
    record: JSON.parse(String(row.record)),
    good: row.good === null ? undefined : JSON.parse(String(row.good)),
    stands: (row.stands === '' ? 'nothing' : String(row.stands)) as ProofStatus,
    modifiedAt: String(row.modified_at),
    isAlarming: row.alarm === 1,
  };
}
