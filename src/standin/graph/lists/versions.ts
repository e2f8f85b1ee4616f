import { type JsonObject, parseObject } from '../../json.ts';
import { itemNotFound } from '../../problem.ts';
import { type Call, noContent, type Operation, ok } from '../operation.ts';
import { identityOf, shownInSharePoint } from '../people/principals.ts';
import { columnsOf } from './column-store.ts';
import { fieldsBody, itemsContext } from './item-body.ts';
import { storedName } from './item-index.ts';
import type { ItemRow } from './item-row.ts';
import { changeItem, itemRow } from './item-store.ts';
import { fieldsExpansion } from './items.ts';
import { type ListRow, listOf } from './lists.ts';

const versions = '/sites/{site}/lists/{list}/items/{item}/versions';

/** The history of a row; every change makes a version (graph.md section 2.6). */
export const versionOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: versions,
    need: { site: 'read' },
    units: 2,
    run: (call) => {
      const list = listOf(call);
      const rows = versionRows(call, list);
      const context = `${itemsContext(list)}('${call.params.item}')/versions`;
      return ok({ '@odata.context': context, value: rows.map((row) => versionBody(call, list, row)) });
    },
  },
  {
    method: 'GET',
    path: `${versions}/{version}`,
    need: { site: 'read' },
    units: 1,
    run: (call) => {
      const list = listOf(call);
      const context = `${itemsContext(list)}('${call.params.item}')/versions/$entity`;
      return ok({ '@odata.context': context, ...versionBody(call, list, versionOf(call, list)) });
    },
  },
  {
    method: 'POST',
    path: `${versions}/{version}/restoreVersion`,
    need: { site: 'write' },
    units: 2,
    run: (call) => {
      const list = listOf(call);
      const wanted = parseObject(versionOf(call, list).fields);
      const writable = columnsOf(call.standin.store, list.id)
        .filter((column) => !column.readOnly)
        .map(storedName);
      const fields = Object.fromEntries(writable.map((name) => [name, wanted[name] ?? null]));
      changeItem(call.standin, list.id, call.params.item ?? '', fields, identityOf(call.caller));
      return noContent();
    },
  },
];

/** Newest first, the current one included. */
function versionRows(call: Call, list: ListRow): ItemRow[] {
  const current = itemRow(call.standin, list.id, call.params.item ?? '');
  const older = call.standin.store.all<Pick<ItemRow, 'version' | 'fields' | 'modified' | 'modified_by'>>(
    'SELECT version, fields, modified, modified_by FROM item_version WHERE list = ? AND item = ? ORDER BY version DESC',
    list.id,
    current.id,
  );
  return [current, ...older.map((version) => ({ ...current, ...version }))];
}

function versionOf(call: Call, list: ListRow): ItemRow {
  const row = versionRows(call, list).find(({ version }) => `${version}.0` === call.params.version);
  if (!row) throw itemNotFound('The specified version was not found');
  return row;
}

function versionBody(call: Call, list: ListRow, row: ItemRow): JsonObject {
  const fields = fieldsExpansion(call);
  return {
    id: `${row.version}.0`,
    lastModifiedDateTime: row.modified,
    lastModifiedBy: shownInSharePoint(row.modified_by),
    publication: { level: 'published', versionId: `${row.version}.0` },
    ...(fields && { fields: fieldsBody(call.standin, list, row, fields.select) }),
  };
}
