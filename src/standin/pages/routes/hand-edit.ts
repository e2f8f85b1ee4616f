import { changeItem, removeItem } from '../../graph/lists/item-store.ts';
import { identityOf } from '../../graph/people/principals.ts';
import type { JsonObject } from '../../json.ts';
import type { Standin } from '../../standin.ts';
import { storedFrom } from './cell-text.ts';
import type { OpenList } from './shelf.ts';
import { allColumns } from './stored-rows.ts';

/**
 * Changes a row as the person would in SharePoint itself, past the app: what Rettesnor must notice and flag.
 * @param input internal column names with what the form's controls say
 * @throws Problem 412 when the row changed meanwhile, 400 for a value SharePoint refuses; RangeError for no such day
 */
export function editByHand(
  standin: Standin,
  open: OpenList,
  id: string,
  input: Readonly<Record<string, string>>,
  etag: string,
) {
  const columns = allColumns(open.definition);
  const fields: JsonObject = {};
  for (const [name, text] of Object.entries(input)) {
    const column = columns.find((each) => each.name === name && !each.hidden);
    if (column) fields[name] = storedFrom(column, text);
  }
  changeItem(standin, open.list.id, id, fields, identityFor(open), etag);
}

/** Moves a row to the recycle bin as the person. @throws Problem 404, 412 */
export function deleteByHand(standin: Standin, open: OpenList, id: string, etag: string): void {
  removeItem(standin, open.list.id, id, identityFor(open), etag);
}

function identityFor({ person }: OpenList): JsonObject {
  return identityOf({ kind: 'user', appId: '', displayName: person.name, oid: person.id, upn: person.upn, scopes: [] });
}
