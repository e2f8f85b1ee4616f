import { randomUUID } from 'node:crypto';
import { type JsonObject, parseObject } from '../../json.ts';
import { itemNotFound } from '../../problem.ts';
import type { Standin } from '../../standin.ts';
import { columnsOf } from './column-store.ts';
import { indexItem } from './item-index.ts';
import type { ItemRow } from './item-row.ts';
import { refuseDuplicate, refuseStale } from './item-rules.ts';
import { storedFields } from './item-values.ts';

/** @throws Problem 404 itemNotFound */
export function itemRow(standin: Standin, list: string, id: string): ItemRow {
  const row = /^\d+$/.test(id)
    ? standin.store.one<ItemRow>('SELECT * FROM item WHERE list = ? AND id = ?', list, Number(id))
    : undefined;
  if (!row) throw itemNotFound('The specified item was not found');
  return row;
}

/** `"<uniqueId>,<version>"`; the quotes are part of the value (graph.md section 2.2). */
export function eTagOf(row: Pick<ItemRow, 'uid' | 'version'>) {
  return `"${row.uid},${row.version}"`;
}

/**
 * Adds a row.
 * @param by the identity shown as creator and editor
 * @param at when, UTC whole seconds; absent: now
 * @throws Problem 400 for a wrong field or a value already there in a unique column
 */
export function addItem(
  standin: Standin,
  list: string,
  input: JsonObject,
  by: JsonObject,
  at = standin.clock.now(),
): ItemRow {
  const { store } = standin;
  const fields = withoutNulls(storedFields(store, list, input));
  const row = store.atomically(() => {
    const next = store.one<{ next_item: number }>('SELECT next_item FROM list WHERE id = ?', list)?.next_item ?? 1;
    const identity = JSON.stringify(by);
    const fresh: ItemRow = {
      list,
      id: next,
      uid: randomUUID(),
      version: 1,
      fields: JSON.stringify(fields),
      created: at,
      modified: at,
      created_by: identity,
      modified_by: identity,
      committed_ms: Date.now(),
    };
    const columns = columnsOf(store, list);
    const indexed = { fields, created: at, modified: at };
    refuseDuplicate(standin, list, columns, indexed, undefined);
    store.run('UPDATE list SET next_item = next_item + 1 WHERE id = ?', list);
    store.run(
      'INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      list,
      fresh.id,
      fresh.uid,
      1,
      fresh.fields,
      at,
      at,
      identity,
      identity,
      fresh.committed_ms,
    );
    indexItem(store, list, fresh.id, columns, undefined, indexed);
    noteChange(standin, list, fresh.id, false);
    return fresh;
  });
  standin.changes.emit('list', list);
  return row;
}

/**
 * Changes fields of a row and keeps the old version.
 * @param ifMatch an eTag that must still be the row's, or `*`, or absent: last writer wins
 * @throws Problem 412 for a stale eTag, 400 as `addItem`, 404
 */
export function changeItem(
  standin: Standin,
  list: string,
  id: string,
  input: JsonObject,
  by: JsonObject,
  ifMatch?: string,
): ItemRow {
  const { store, clock } = standin;
  const row = store.atomically(() => {
    const before = itemRow(standin, list, id);
    refuseStale(before, ifMatch);
    const old = parseObject(before.fields);
    const fields = withoutNulls({ ...old, ...storedFields(store, list, input) });
    const after: ItemRow = {
      ...before,
      version: before.version + 1,
      fields: JSON.stringify(fields),
      modified: clock.now(),
      modified_by: JSON.stringify(by),
      committed_ms: Date.now(),
    };
    const columns = columnsOf(store, list);
    const fresh = { fields, created: after.created, modified: after.modified };
    refuseDuplicate(standin, list, columns, fresh, before.id);
    store.run(
      'INSERT INTO item_version VALUES (?, ?, ?, ?, ?, ?)',
      list,
      before.id,
      before.version,
      before.fields,
      before.modified,
      before.modified_by,
    );
    store.run(
      'UPDATE item SET version = ?, fields = ?, modified = ?, modified_by = ?, committed_ms = ? WHERE list = ? AND id = ?',
      after.version,
      after.fields,
      after.modified,
      after.modified_by,
      after.committed_ms,
      list,
      before.id,
    );
    indexItem(store, list, before.id, columns, { ...before, fields: old }, fresh);
    noteChange(standin, list, before.id, false);
    return after;
  });
  standin.changes.emit('list', list);
  return row;
}

/** Moves a row to the recycle bin. @throws Problem 404, 412 */
export function removeItem(standin: Standin, list: string, id: string, by: JsonObject, ifMatch?: string): void {
  const { store, clock } = standin;
  store.atomically(() => {
    const row = itemRow(standin, list, id);
    refuseStale(row, ifMatch);
    store.run('INSERT INTO recycled VALUES (?, ?, ?, ?, ?)', list, row.id, row.fields, clock.now(), JSON.stringify(by));
    indexItem(store, list, row.id, columnsOf(store, list), { ...row, fields: parseObject(row.fields) }, undefined);
    store.run('DELETE FROM item WHERE list = ? AND id = ?', list, row.id);
    store.run('DELETE FROM item_version WHERE list = ? AND item = ?', list, row.id);
    noteChange(standin, list, row.id, true);
  });
  standin.changes.emit('list', list);
}

function noteChange({ store, clock }: Standin, list: string, item: number, deleted: boolean): void {
  store.run('UPDATE list SET seq = seq + 1, modified = ? WHERE id = ?', clock.now(), list);
  store.run(
    `INSERT INTO change SELECT id, ?, seq, ?, ? FROM list WHERE id = ?
     ON CONFLICT DO UPDATE SET seq = excluded.seq, deleted = excluded.deleted, committed_ms = excluded.committed_ms`,
    item,
    deleted ? 1 : 0,
    Date.now(),
    list,
  );
}

function withoutNulls(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
