import type { JsonObject } from '../../json.ts';
import type { Standin } from '../../standin.ts';
import type { ItemRow } from './item-row.ts';
import type { ListRow } from './lists.ts';

/** A folder somebody made in the list: an item of SharePoint's, and no row of anybody's. */
export function folderBody(list: ListRow): JsonObject {
  return {
    id: '900001',
    contentType: { id: '0x0120006B1F0A', name: 'Mappe' },
    parentReference: { id: list.id, siteId: list.site },
  };
}

/** The root of a list, as it comes in a delta. */
export function rootBody(list: ListRow): JsonObject {
  return { id: 'root', root: {}, parentReference: { siteId: list.site } };
}

/** Without its fields, as elements of a delta sometimes come. */
export function bare(element: JsonObject): JsonObject {
  const { fields: _, 'fields@odata.context': __, ...rest } = element;
  return rest;
}

/** The row as it was before its last change; as it is when it never was changed. */
export function formerly({ store }: Standin, row: ItemRow): ItemRow {
  const before = store.one<Partial<ItemRow>>(
    'SELECT version, fields, modified, modified_by FROM item_version WHERE list = ? AND item = ? AND version = ?',
    ...[row.list, row.id, row.version - 1],
  );
  return { ...row, ...before };
}

/** What some tenants answered instead of a deleted row (msgraph-sdk-typescript#544). */
export function inlineError(now: string): JsonObject {
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
