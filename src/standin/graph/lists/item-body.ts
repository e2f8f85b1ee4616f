import { createHash } from 'node:crypto';
import { graphOrigin, sharePointHost, sites } from '../../identity.ts';
import { type JsonObject, parseObject } from '../../json.ts';
import { invalidRequest } from '../../problem.ts';
import type { Standin } from '../../standin.ts';
import type { Expansion } from '../odata/select.ts';
import { principalNumber, shownInSharePoint } from '../people/principals.ts';
import type { ColumnRow } from './column-row.ts';
import { columnsOf } from './column-store.ts';
import { storedName } from './item-index.ts';
import type { ItemRow } from './item-row.ts';
import { eTagOf } from './item-store.ts';
import type { ListRow } from './lists.ts';

const maxLookups = 12;

/** A listItem in the shape of the recorded tenant answer (`observed/listitem-list-expand-fields-full.json`). */
export function itemBody(standin: Standin, list: ListRow, row: ItemRow, fields: Expansion | undefined): JsonObject {
  const eTag = eTagOf(row);
  return {
    '@odata.etag': eTag,
    createdDateTime: row.created,
    eTag,
    id: `${row.id}`,
    lastModifiedDateTime: row.modified,
    webUrl: `${webUrlOf(list)}/${row.id}_.000`,
    createdBy: shownInSharePoint(row.created_by),
    lastModifiedBy: editorOf(standin, row),
    parentReference: { id: list.id, siteId: list.site },
    contentType: { id: contentTypeId(list), name: 'Item' },
    ...(fields && {
      'fields@odata.context': `${itemsContext(list)}('${row.id}')/fields/$entity`,
      fields: fieldsBody(standin, list, row, fields.select),
    }),
  };
}

/**
 * The fieldValueSet of a row; empty columns are absent, and so are hidden ones unless they are named.
 * @param select internal names, or none for all that show
 */
export function fieldsBody(standin: Standin, list: ListRow, row: ItemRow, select: readonly string[]): JsonObject {
  const all = allFields(standin, list, row);
  const columns = columnsOf(standin.store, list.id);
  const etag = { '@odata.etag': eTagOf(row) };
  if (select.length === 0) {
    const hidden = columns.filter((column) => column.hidden).map(storedName);
    return { ...etag, ...Object.fromEntries(Object.entries(all).filter(([name]) => !hidden.includes(name))) };
  }
  refuseUnknown(select, columns);
  return {
    ...etag,
    ...Object.fromEntries(select.filter((name) => all[name] !== undefined).map((name) => [name, all[name] ?? null])),
  };
}

/** `…/lists('id')/items`, as contexts write it. */
export function itemsContext(list: ListRow) {
  return `${graphOrigin}/v1.0/$metadata#sites('${encodeURIComponent(list.site)}')/lists('${list.id}')/items`;
}

function allFields(standin: Standin, list: ListRow, row: ItemRow): JsonObject {
  const { Title: title, ...own } = parseObject(row.fields);
  for (const column of columnsOf(standin.store, list.id)) {
    const name = storedName(column);
    if (name !== column.name && typeof own[name] === 'number') own[name] = `${own[name]}`;
  }
  return {
    ...(title === undefined ? {} : { Title: title, LinkTitle: title }),
    ...own,
    id: `${row.id}`,
    ContentType: 'Item',
    Modified: row.modified,
    Created: row.created,
    AuthorLookupId: principalNumber(standin.store, list.site, row.created_by),
    EditorLookupId: principalNumber(standin.store, list.site, row.modified_by),
    _UIVersionString: `${row.version}.0`,
    Attachments: false,
    Edit: '',
    ...(title === undefined ? {} : { LinkTitleNoMenu: title }),
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
  };
}

/** In some tenants a row does not say which application wrote it (tenant.md 5). */
function editorOf({ faults }: Standin, row: ItemRow): JsonObject {
  const { application, ...rest } = shownInSharePoint(row.modified_by);
  return faults.quirks.noApplication || application === undefined ? rest : { application, ...rest };
}

/** Refuses a `$select` of fields as SharePoint does, rows or none. @throws Problem 400 */
export function refuseUnknownFields({ store }: Standin, list: ListRow, fields: Expansion | undefined): void {
  if (fields) refuseUnknown(fields.select, columnsOf(store, list.id));
}

const besideColumns = ['id', '_ComplianceFlags', '_ComplianceTag', '_ComplianceTagWrittenTime', '_ComplianceTagUserId'];

function refuseUnknown(select: readonly string[], columns: readonly ColumnRow[]): void {
  const lookups = columns
    .filter((column) => storedName(column) !== column.name)
    .filter(({ name }) => select.includes(name));
  if (lookups.length > maxLookups)
    throw invalidRequest(`The query cannot select more than ${maxLookups} lookup fields`);
  const known = new Set([...besideColumns, ...columns.flatMap((column) => [column.name, storedName(column)])]);
  const unknown = select.find((name) => !known.has(name));
  if (unknown !== undefined) throw invalidRequest(`Field '${unknown}' is not recognized`);
}

function webUrlOf(list: ListRow): string {
  const site = sites.find(({ id }) => id === list.site);
  return `https://${sharePointHost}${site?.path ?? ''}/Lists/${encodeURIComponent(list.name)}`;
}

function contentTypeId(list: ListRow): string {
  return `0x0100${createHash('sha256').update(list.id).digest('hex').slice(0, 32).toUpperCase()}`;
}
