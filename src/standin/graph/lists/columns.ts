import { isObject, type JsonObject } from '../../json.ts';
import { invalidRequest, itemNotFound } from '../../problem.ts';
import { bodyOf } from '../body.ts';
import { contextOf, selected } from '../odata/select.ts';
import { type Call, created, noContent, type Operation, ok } from '../operation.ts';
import type { ColumnRow } from './column-row.ts';
import { refuseDuplicates, refuseWrongIndex } from './column-rules.ts';
import { addColumn, columnBody, columnFrom, columnsOf, facetsIn } from './column-store.ts';
import { dropIndex, fillIndex } from './item-index.ts';
import { type ListRow, listOf } from './lists.ts';

/** Columns of a list (graph.md section 2.3). */
export const columnOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}/columns',
    need: { site: 'read' },
    units: 2,
    run: (call) => {
      const list = listOf(call);
      // Hidden columns show only when the caller asks for the property (graph.md section 2.3).
      const all = (call.options.get('select') ?? '').split(',').includes('hidden');
      const columns = columnsOf(call.standin.store, list.id).filter((column) => all || !column.hidden);
      return ok({
        '@odata.context': context(list),
        value: columns.map((column) => selected(call, columnBody(column))),
      });
    },
  },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}/columns/{column}',
    need: { site: 'read' },
    units: 1,
    run: (call) =>
      ok({ '@odata.context': `${context(listOf(call))}/$entity`, ...selected(call, columnBody(columnOf(call))) }),
  },
  {
    method: 'POST',
    path: '/sites/{site}/lists/{list}/columns',
    need: { site: 'manage' },
    units: 2,
    run: (call) => {
      const list = listOf(call);
      const { store } = call.standin;
      const column = store.atomically(() => addColumn(store, list.id, bodyOf(call)));
      if (column.indexed) store.atomically(() => fillIndex(store, list.id, column));
      return created({ '@odata.context': `${context(list)}/$entity`, ...columnBody(column) });
    },
  },
  {
    method: 'PATCH',
    path: '/sites/{site}/lists/{list}/columns/{column}',
    need: { site: 'manage' },
    units: 2,
    run: updateColumn,
  },
  {
    method: 'DELETE',
    path: '/sites/{site}/lists/{list}/columns/{column}',
    need: { site: 'manage' },
    units: 2,
    run: (call) => {
      const list = listOf(call);
      const column = columnOf(call);
      const { store } = call.standin;
      if (column.definition.columnGroup !== 'Custom Columns' || column.name === 'Title') {
        throw invalidRequest(`The column '${column.name}' cannot be deleted`);
      }
      store.atomically(() => {
        dropIndex(store, list.id, column.name);
        store.run('DELETE FROM list_column WHERE list = ? AND id = ?', list.id, column.id);
      });
      store.forget(`list:${list.id}`);
      return noContent();
    },
  },
];

function updateColumn(call: Call) {
  const list = listOf(call);
  const { store } = call.standin;
  const before = columnOf(call);
  const body = bodyOf(call);
  const { id: _id, name: _name, ...change } = body;
  if (_name !== undefined && _name !== before.name)
    throw invalidRequest("The property 'name' of a column cannot be changed");
  const facet = facetsIn(change)[0];
  if (facet && facet !== before.facet) throw invalidRequest('The type of a column cannot be changed');
  const merged = { ...before.definition, ...change };
  if (facet && isObject(change[facet]))
    merged[facet] = { ...(before.definition[facet] as JsonObject), ...change[facet] };
  const after = columnFrom(before.id, merged);
  refuseWrongIndex(
    after,
    columnsOf(store, list.id).filter((column) => column.id !== after.id),
  );
  store.atomically(() => {
    store.run(
      'UPDATE list_column SET definition = ? WHERE list = ? AND id = ?',
      JSON.stringify(merged),
      list.id,
      after.id,
    );
    store.forget(`list:${list.id}`);
    if (before.indexed && !after.indexed) dropIndex(store, list.id, after.name);
    if (!before.indexed && after.indexed) fillIndex(store, list.id, after);
    if (!before.unique && after.unique) refuseDuplicates(store, list.id, after);
  });
  return ok({ '@odata.context': `${context(list)}/$entity`, ...columnBody(after) });
}

function columnOf(call: Call): ColumnRow {
  const wanted = call.params.column?.toLowerCase();
  const column = columnsOf(call.standin.store, listOf(call).id).find(
    (each) => each.id === wanted || each.name.toLowerCase() === wanted,
  );
  if (!column) throw itemNotFound('The specified column was not found');
  return column;
}

const context = (list: ListRow) => contextOf(`sites('${encodeURIComponent(list.site)}')/lists('${list.id}')/columns`);
