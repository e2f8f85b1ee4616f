import { isObject, type JsonObject } from '../../json.ts';
import { badRequest, invalidRequest } from '../../problem.ts';
import { bodyOf } from '../body.ts';
import { parseFilter } from '../odata/filter.ts';
import { type Expansion, expansions, linkTo, namesIn, sealed, selected, topOf, unsealed } from '../odata/select.ts';
import { type Call, created, noContent, type Operation, ok } from '../operation.ts';
import { identityOf } from '../people/principals.ts';
import { fieldsBody, itemBody, itemsContext, refuseUnknownFields } from './item-body.ts';
import { queryItems } from './item-query.ts';
import type { ItemRow } from './item-row.ts';
import { addItem, changeItem, itemRow, removeItem } from './item-store.ts';
import { type ListRow, listOf } from './lists.ts';
import { folderBody } from './oddities.ts';

const items = '/sites/{site}/lists/{list}/items';
const pageSize = 200;
const maxPage = 1_000;

export const itemOperations: readonly Operation[] = [
  { method: 'GET', path: items, need: { site: 'read' }, units: 2, run: listItems },
  {
    method: 'GET',
    path: `${items}/{item}`,
    need: { site: 'read' },
    units: 1,
    run: (call) => {
      const list = listOf(call);
      const row = itemRow(call.standin, list.id, call.params.item ?? '');
      return ok({ '@odata.context': `${itemsContext(list)}/$entity`, ...shown(call, list, row) });
    },
  },
  {
    method: 'GET',
    path: `${items}/{item}/fields`,
    need: { site: 'read' },
    units: 1,
    run: (call) => {
      const list = listOf(call);
      const row = itemRow(call.standin, list.id, call.params.item ?? '');
      return ok(fieldsAnswer(call, list, row));
    },
  },
  {
    method: 'POST',
    path: items,
    need: { site: 'write' },
    units: 2,
    run: (call) => {
      const list = listOf(call);
      const row = addItem(call.standin, list.id, fieldsIn(bodyOf(call)), identityOf(call.caller));
      const body = itemBody(call.standin, list, row, { name: 'fields', select: [], expand: [] });
      return created({ '@odata.context': `${itemsContext(list)}/$entity`, ...body });
    },
  },
  {
    method: 'PATCH',
    path: `${items}/{item}/fields`,
    need: { site: 'write' },
    units: 2,
    run: (call) => {
      const list = listOf(call);
      return ok(fieldsAnswer(call, list, changed(call, list, bodyOf(call))));
    },
  },
  {
    method: 'PATCH',
    path: `${items}/{item}`,
    need: { site: 'write' },
    units: 2,
    run: (call) => {
      const list = listOf(call);
      const row = changed(call, list, fieldsIn(bodyOf(call)));
      return ok({ '@odata.context': `${itemsContext(list)}/$entity`, ...shown(call, list, row) });
    },
  },
  {
    method: 'DELETE',
    path: `${items}/{item}`,
    need: { site: 'write' },
    units: 2,
    run: (call) => {
      removeItem(
        call.standin,
        listOf(call).id,
        call.params.item ?? '',
        identityOf(call.caller),
        call.headers['if-match'],
      );
      return noContent();
    },
  },
];

/** The `fields` expansion a call asks for. @throws Problem 400 for any other expansion */
export function fieldsExpansion(call: Pick<Call, 'options'>): Expansion | undefined {
  const wanted = expansions(call.options.get('expand'));
  const other = wanted.find(({ name }) => !['fields', 'versions', 'driveItem'].includes(name));
  if (other) throw badRequest(`Could not find a property named '${other.name}' on type 'microsoft.graph.listItem'.`);
  return wanted.find(({ name }) => name === 'fields');
}

/** Unfiltered pages go by id and know no threshold; filtered ones follow every rule of graph.md section 2.5. */
function listItems(call: Call) {
  refuseUnsupported(call);
  const list = listOf(call);
  refuseUnknownFields(call.standin, list, fieldsExpansion(call));
  const top = topOf(call, pageSize, maxPage);
  const state = unsealed(call.options.get('skiptoken') ?? '');
  const query = queryOf(call);
  const { quirks } = call.standin.faults;
  // The tenant itself looks at its rows as they lie.
  const isClient = call.caller.kind !== 'system';
  if (query.filter && quirks.emptyPages && isClient && !state) return page(call, list, [], { after: 0 });

  const visibleMs = Date.now() - quirks.commitLagMs;
  if (!query.filter && !query.order) {
    const rows = call.standin.store.all<ItemRow>(
      'SELECT * FROM item WHERE list = ? AND id > ? ORDER BY id LIMIT ?',
      list.id,
      Number(state?.after ?? 0),
      top + 1,
    );
    const next = rows.length > top ? { after: rows[top - 1]?.id ?? 0 } : undefined;
    return page(
      call,
      list,
      rows.slice(0, top),
      next,
      quirks.folders && isClient && !state ? [folderShown(call, list)] : [],
    );
  }
  const found = queryItems(call.standin.store, list.id, query).filter(
    (row) => quirks.commitLagMs === 0 || row.committed_ms <= visibleMs,
  );
  const start = state?.after ? found.findIndex(({ id }) => id === Number(state.after)) + 1 : 0;
  const rows = found.slice(start, start + top);
  return page(call, list, rows, start + top < found.length ? { after: rows.at(-1)?.id ?? 0 } : undefined);
}

function page(
  call: Call,
  list: ListRow,
  rows: readonly ItemRow[],
  next: JsonObject | undefined,
  before: readonly JsonObject[] = [],
) {
  const fields = fieldsExpansion(call);
  return ok({
    '@odata.context': `${itemsContext(list)}${fields ? '(fields())' : ''}`,
    ...(next && { '@odata.nextLink': linkTo(call, { $skiptoken: sealed(next) }) }),
    value: [...before, ...rows.map((row) => selected(call, itemBody(call.standin, list, row, fields)))],
  });
}

function folderShown(call: Call, list: ListRow): JsonObject {
  const fields = { Title: 'Mappe', ContentType: 'Mappe', ItemChildCount: '0' };
  return selected(call, { ...folderBody(list), ...(fieldsExpansion(call) && { fields }) });
}

function queryOf(call: Call) {
  const filter = call.options.get('filter');
  const [path, direction] = (call.options.get('orderby') ?? '').trim().split(/\s+/);
  return {
    filter: filter === undefined ? undefined : parseFilter(filter),
    // Any other order is ignored without a word, as in Graph (docs issues 3962 and 14191).
    order: path?.startsWith('fields/') ? { column: path, descending: direction === 'desc' } : undefined,
    honorNonIndexed: (call.headers.prefer ?? '').toLowerCase().includes('honornonindexedqueries'),
  };
}

/** Graph ignores or refuses these on items; refusing is the stricter of the two (graph.md section 10). */
function refuseUnsupported(call: Call): void {
  for (const option of ['count', 'search', 'skip']) {
    if (call.options.has(option)) throw invalidRequest(`The query option '$${option}' is not supported on list items`);
  }
}

function shown(call: Call, list: ListRow, row: ItemRow): JsonObject {
  return selected(call, itemBody(call.standin, list, row, fieldsExpansion(call)));
}

function fieldsAnswer(call: Call, list: ListRow, row: ItemRow): JsonObject {
  const context = `${itemsContext(list)}('${row.id}')/fields/$entity`;
  return { '@odata.context': context, ...fieldsBody(call.standin, list, row, namesIn(call.options.get('select'))) };
}

function changed(call: Call, list: ListRow, fields: JsonObject): ItemRow {
  return changeItem(
    call.standin,
    list.id,
    call.params.item ?? '',
    fields,
    identityOf(call.caller),
    call.headers['if-match'],
  );
}

function fieldsIn(body: JsonObject): JsonObject {
  if (!isObject(body.fields)) throw invalidRequest("The request needs an object 'fields'");
  return body.fields;
}
