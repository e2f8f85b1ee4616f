import { randomUUID } from 'node:crypto';
import { sharePointHost } from '../../identity.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { invalidRequest, itemNotFound } from '../../problem.ts';
import { bodyOf } from '../body.ts';
import { contextOf, expansions, selected } from '../odata/select.ts';
import { type Call, created, noContent, type Operation, ok } from '../operation.ts';
import { identityOf, shownInSharePoint } from '../people/principals.ts';
import { siteOf } from '../sites.ts';
import { builtInColumns } from './built-in-columns.ts';
import { addColumn, columnBody, columnsOf } from './column-store.ts';
import { freeName, refuseTaken, titleIn } from './list-title.ts';

export interface ListRow {
  id: string;
  site: string;
  name: string;
  display_name: string;
  description: string;
  hidden: number;
  template: string;
  created: string;
  modified: string;
  made_by: string;
  version: number;
  next_item: number;
  seq: number;
  delta_epoch: number;
}

const templates = ['genericList', 'documentLibrary'];

export const listOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/sites/{site}/lists',
    need: { site: 'read' },
    units: 2,
    run: (call) => {
      const site = siteOf(call);
      const rows = call.standin.store.all<ListRow>('SELECT * FROM list WHERE site = ? ORDER BY created, name', site.id);
      const value = rows.filter((row) => named(call, row)).map((row) => selected(call, listBody(call, row)));
      return ok({ '@odata.context': contextOf(`sites('${encodeURIComponent(site.id)}')/lists`), value });
    },
  },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}',
    need: { site: 'read' },
    units: 1,
    run: (call) => ok(selected(call, listBody(call, listOf(call)))),
  },
  { method: 'POST', path: '/sites/{site}/lists', need: { site: 'manage' }, units: 2, run: createList },
  { method: 'PATCH', path: '/sites/{site}/lists/{list}', need: { site: 'manage' }, units: 2, run: updateList },
  {
    method: 'DELETE',
    path: '/sites/{site}/lists/{list}',
    need: { site: 'manage' },
    units: 2,
    run: (call) => {
      const { id } = listOf(call);
      const { store } = call.standin;
      store.atomically(() => {
        store.run('DELETE FROM list WHERE id = ?', id);
        for (const table of [
          'list_column',
          'item',
          'item_value',
          'item_version',
          'change',
          'subscription',
          'drive_item',
        ]) {
          store.run(`DELETE FROM ${table} WHERE list = ?`, id);
        }
      });
      store.forget(`list:${id}`);
      return noContent();
    },
  },
];

/** The list a call names by id, title or name. @throws Problem 404 itemNotFound */
export function listOf(call: Call): ListRow {
  const site = siteOf(call);
  const wanted = (call.params.list ?? '').replace(/^\{|\}$/g, '');
  const { store } = call.standin;
  const row =
    store.one<ListRow>('SELECT * FROM list WHERE id = lower(?) AND site = ?', wanted, site.id) ??
    store.one<ListRow>(
      'SELECT * FROM list WHERE site = ?1 AND (display_name = ?2 COLLATE NOCASE OR name = ?2 COLLATE NOCASE)',
      site.id,
      wanted,
    );
  if (!row) throw itemNotFound('The specified list was not found');
  return row;
}

function createList(call: Call) {
  const site = siteOf(call);
  const body = bodyOf(call);
  if (body.name !== undefined) {
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  }
  const title = titleIn(body);
  const info = isObject(body.list) ? body.list : {};
  const template = String(info.template ?? 'genericList');
  if (!templates.includes(template)) throw invalidRequest(`The templates here are ${templates.join(' and ')}`);
  const { store, clock } = call.standin;
  const id = randomUUID();
  const columns = Array.isArray(body.columns) ? body.columns : [];
  store.atomically(() => {
    refuseTaken(store, site.id, title);
    store.run(
      'INSERT INTO list VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, 0, 0)',
      id,
      site.id,
      freeName(store, site.id, title),
      title,
      String(body.description ?? ''),
      info.hidden === true ? 1 : 0,
      template,
      clock.now(),
      clock.now(),
      JSON.stringify(identityOf(call.caller)),
    );
    for (const column of builtInColumns) addColumn(store, id, column, false);
    for (const column of columns) addColumn(store, id, column);
  });
  const row = listOf({ ...call, params: { ...call.params, list: id } });
  return created({
    '@odata.context': contextOf(`sites('${encodeURIComponent(site.id)}')/lists/$entity`),
    ...listBody(call, row),
  });
}

function updateList(call: Call) {
  const row = listOf(call);
  const body = bodyOf(call);
  const { store, clock } = call.standin;
  const title = body.displayName === undefined ? row.display_name : titleIn(body);
  if (title.toLowerCase() !== row.display_name.toLowerCase()) refuseTaken(store, row.site, title);
  const hidden = isObject(body.list) && typeof body.list.hidden === 'boolean' ? Number(body.list.hidden) : row.hidden;
  store.run(
    'UPDATE list SET display_name = ?, description = ?, hidden = ?, modified = ?, version = version + 1 WHERE id = ?',
    title,
    String(body.description ?? row.description),
    hidden,
    clock.now(),
    row.id,
  );
  return ok(listBody(call, listOf({ ...call, params: { ...call.params, list: row.id } })));
}

function listBody(call: Call, row: ListRow): JsonObject {
  const site = siteOf(call);
  const expand = expansions(call.options.get('expand'));
  const columns = expand.find(({ name }) => name === 'columns');
  return {
    '@odata.etag': `"${row.id},${row.version}"`,
    createdDateTime: row.created,
    description: row.description,
    eTag: `"${row.id},${row.version}"`,
    id: row.id,
    lastModifiedDateTime: row.modified,
    name: row.name,
    webUrl: listUrl(site.path, row),
    displayName: row.display_name,
    createdBy: shownInSharePoint(row.made_by),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: row.hidden === 1, template: row.template },
    ...(columns && {
      columns: columnsOf(call.standin.store, row.id)
        .filter((column) => !column.hidden || columns.select.includes('hidden'))
        .map((column) => selected({ options: new Map([['select', columns.select.join(',')]]) }, columnBody(column))),
    }),
  };
}

/** Where a browser opens the list; a library lies beside the lists and not among them. */
export function listUrl(sitePath: string, { name, template }: ListRow): string {
  const folder = template === 'documentLibrary' ? '' : '/Lists';
  return `https://${sharePointHost}${sitePath}${folder}/${encodeURIComponent(name)}`;
}

/** `$filter=displayName eq 'X'` is the only filter on lists. */
function named(call: Call, row: ListRow): boolean {
  const filter = call.options.get('filter');
  if (filter === undefined) return true;
  const match = /^\s*(displayName|name)\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(filter);
  if (!match) throw invalidRequest('Invalid filter clause');
  const value = (match[2] ?? '').replaceAll("''", "'").toLowerCase();
  return (match[1] === 'name' ? row.name : row.display_name).toLowerCase() === value;
}
