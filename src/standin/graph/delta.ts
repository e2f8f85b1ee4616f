import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { itemBody, itemsContext } from './lists/item-body.ts';
import type { ItemRow } from './lists/item-row.ts';
import { fieldsExpansion } from './lists/items.ts';
import { type ListRow, listOf } from './lists/lists.ts';
import { bare, folderBody, formerly, inlineError, rootBody } from './lists/oddities.ts';
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
  const some = changes.slice(0, top);
  const seq = some.at(-1)?.seq ?? start.seq;
  const value = some
    .filter((change) => change.deleted === 0 || start.from === undefined || change.seq > start.from)
    .flatMap((change, at) => told(call, list, change, at));
  if (faults.quirks.folders) value.unshift(rootBody(list), folderBody(list));
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

type Change = { item: number; deleted: number };

/** A changed element as often as it comes: where elements come twice the first of a page does, as it was before too. */
function told(call: Call, list: ListRow, change: Change, at: number): JsonObject[] {
  const { store, faults, clock } = call.standin;
  const { bareElements, doubles, deltaBug } = faults.quirks;
  const row =
    change.deleted === 0
      ? store.one<ItemRow>('SELECT * FROM item WHERE list = ? AND id = ?', list.id, change.item)
      : undefined;
  const isDouble = doubles && at === 0;
  if (!row) {
    const gone = deltaBug ? inlineError(clock.now()) : deletedBody(list, change);
    return isDouble ? [gone, gone] : [gone];
  }
  const shown = (which: ItemRow) => selected(call, itemBody(call.standin, list, which, fieldsExpansion(call)));
  const last = at < bareElements ? bare(shown(row)) : shown(row);
  return isDouble ? [shown(formerly(call.standin, row)), last] : [last];
}

function deletedBody(list: ListRow, { item }: Change): JsonObject {
  return {
    id: `${item}`,
    parentReference: { siteId: list.site },
    contentType: { name: 'Item' },
    deleted: { state: 'deleted' },
  };
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
