import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { itemBody, itemsContext } from './lists/item-body.ts';
import type { ItemRow } from './lists/item-row.ts';
import { fieldsExpansion } from './lists/items.ts';
import { type ListRow, listOf } from './lists/lists.ts';
import { linkTo, sealed, selected, topOf, unsealed } from './odata/select.ts';
import { type Call, type Operation, ok } from './operation.ts';

const pageSize = 200;

/** Where a delta round stands: the last change told, and for a first round the change it began at. */
interface Position {
  list: string;
  epoch: number;
  seq: number;
  /** First round: deletions up to here are not told, nobody has seen those rows. */
  from?: number;
}

/** Changes of a list since a token (graph.md section 2.7). */
export const deltaOperations: readonly Operation[] = [
  operation('/sites/{site}/lists/{list}/items/delta', (call) => call.options.get('token')),
  operation('/sites/{site}/lists/{list}/items/delta()', (call) => call.options.get('token')),
  operation("/sites/{site}/lists/{list}/items/delta(token='{token}')", (call) => call.params.token),
];

function operation(path: string, tokenOf: (call: Call) => string | undefined): Operation {
  return {
    method: 'GET',
    path,
    need: { site: 'read', by: 'delta' },
    units: (call) => (tokenOf(call) === undefined ? 2 : 1),
    run: (call) => delta(call, tokenOf(call)),
  };
}

function delta(call: Call, token: string | undefined) {
  const list = listOf(call);
  const { store, faults } = call.standin;
  const visibleMs = Date.now() - faults.quirks.commitLagMs;
  const newest = store.one<{ seq: number | null }>(
    'SELECT max(seq) AS seq FROM change WHERE list = ? AND committed_ms <= ?',
    list.id,
    visibleMs,
  );
  const epoch = list.delta_epoch;
  const last = newest?.seq ?? 0;
  if (token === 'latest')
    return page(call, list, [], { '@odata.deltaLink': link(call, { list: list.id, epoch, seq: last }) });

  const start = position(call, list, token, last);
  const top = topOf(call, pageSize, 1_000);
  const changes = store.all<{ item: number; seq: number; deleted: number }>(
    'SELECT item, seq, deleted FROM change WHERE list = ? AND seq > ? AND committed_ms <= ? ORDER BY seq LIMIT ?',
    list.id,
    start.seq,
    visibleMs,
    top + 1,
  );
  const told = changes.slice(0, top);
  const seq = told.at(-1)?.seq ?? start.seq;
  const value = told
    .filter((change) => change.deleted === 0 || start.from === undefined || change.seq > start.from)
    .map((change, at) => bared(call, at, changeBody(call, list, change)));
  if (call.standin.faults.quirks.bareElements > 0) value.unshift(...folders(list));
  if (changes.length > top) return page(call, list, value, { '@odata.nextLink': link(call, { ...start, seq }) });
  return page(call, list, value, {
    '@odata.deltaLink': link(call, { list: list.id, epoch, seq: Math.max(seq, start.seq) }),
  });
}

function position(call: Call, list: ListRow, token: string | undefined, last: number): Position {
  const fresh: Position = { list: list.id, epoch: list.delta_epoch, seq: 0, from: last };
  if (token === undefined) return fresh;
  const known = unsealed(token) as Position | undefined;
  if (known?.list === list.id && known.epoch === list.delta_epoch && typeof known.seq === 'number') return known;
  throw new Problem(
    410,
    'resyncChangesApplyDifferences',
    'The delta token is no longer valid; start over from the Location header.',
    {
      Location: link(call, fresh),
    },
  );
}

function changeBody(call: Call, list: ListRow, change: { item: number; deleted: number }): JsonObject {
  const { store, faults, clock } = call.standin;
  const row =
    change.deleted === 0
      ? store.one<ItemRow>('SELECT * FROM item WHERE list = ? AND id = ?', list.id, change.item)
      : undefined;
  if (row) return selected(call, itemBody(call.standin, list, row, fieldsExpansion(call)));
  if (faults.quirks.deltaBug) return inlineError(clock.now());
  return {
    id: `${change.item}`,
    parentReference: { siteId: list.site },
    contentType: { name: 'Item' },
    deleted: { state: 'deleted' },
  };
}

/** What some tenants answered instead of a deleted row (msgraph-sdk-typescript#544). */
function inlineError(now: string): JsonObject {
  const message =
    'Cannot write a deleted resource, link, deleted link, or nested delta resource set within a resource set; they must be written within a delta resource set.';
  const id = '00000000-0000-0000-0000-000000000000';
  return {
    error: {
      code: 'InternalServerError',
      message,
      innerError: { date: now.slice(0, 19), 'request-id': id, 'client-request-id': id },
    },
  };
}

/** Without its fields, as elements sometimes come. */
function bared(call: Call, at: number, element: JsonObject): JsonObject {
  if (at >= call.standin.faults.quirks.bareElements || element.deleted !== undefined) return element;
  const { fields: _, 'fields@odata.context': __, ...rest } = element;
  return rest;
}

/** The root and a folder somebody made: no rows, and without fields. */
function folders(list: ListRow): JsonObject[] {
  const parentReference = { siteId: list.site };
  return [
    { id: 'root', root: {}, parentReference },
    { id: '900001', contentType: { id: '0x0120006B1F0A', name: 'Mappe' }, parentReference },
  ];
}

function link(call: Call, to: Position): string {
  const path = call.path.replace(/\/delta\(.*\)$/, '/delta');
  const wished = call.standin.faults.quirks.forgetsExpand
    ? new URLSearchParams([...call.query].filter(([name]) => !/expand$/i.test(name)))
    : call.query;
  return linkTo({ ...call, path, query: wished }, { token: sealed({ ...to }) });
}

function page(call: Call, list: ListRow, value: JsonObject[], links: JsonObject) {
  const fields = fieldsExpansion(call);
  return ok({ '@odata.context': `${itemsContext(list)}${fields ? '(fields())' : ''}`, ...links, value });
}
