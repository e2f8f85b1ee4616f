import type { Drive } from './graph/drives.ts';
import { listUrl } from './graph/lists/lists.ts';
import type { Call } from './graph/operation.ts';
import { shownInSharePoint } from './graph/people/principals.ts';
import type { JsonObject } from './json.ts';
import { badRequest, invalidRequest, itemNotFound } from './problem.ts';
import type { Store } from './store.ts';

/** A file of a library. */
export interface DriveItemRow {
  list: string;
  id: string;
  uid: string;
  version: number;
  name: string;
  mime: string;
  content: Uint8Array;
  created: string;
  modified: string;
  created_by: string;
  modified_by: string;
}

/** The file of the name; names are compared without case. */
export function itemNamed(store: Store, list: string, name: string): DriveItemRow | undefined {
  return store.one<DriveItemRow>('SELECT * FROM drive_item WHERE list = ? AND name = ? COLLATE NOCASE', list, name);
}

/** The file a call names by id or by name. @throws Problem 404 itemNotFound */
export function itemIn(call: Call, { list }: Drive): DriveItemRow {
  const { driveItem, path = '' } = call.params;
  const { store } = call.standin;
  const row =
    driveItem === undefined
      ? itemNamed(store, list.id, path)
      : store.one<DriveItemRow>('SELECT * FROM drive_item WHERE list = ? AND id = ?', list.id, driveItem);
  if (!row) throw itemNotFound('The resource could not be found.');
  return row;
}

/** The name of a new file. @throws Problem 400 for what SharePoint takes in no name */
export function nameIn({ params: { path = '' } }: Call): string {
  const isBad = path !== path.trim() || path === '' || path.length > 400 || /["*:<>?/\\|]/.test(path);
  if (isBad)
    throw invalidRequest('The provided name cannot contain leading, or trailing, spaces or certain characters');
  return path;
}

/** What was sent as content. @throws Problem 400 when it is no bytes, as in a batch, or none */
export function bytesIn({ body }: Call): Buffer {
  if (!Buffer.isBuffer(body)) throw badRequest('The content of a file cannot be read from this request.');
  return body;
}

/** `vej.png`, `vej 1.png`, `vej 2.png` … */
export function freeFileName(store: Store, list: string, name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const free = `${stem} ${number}${ending}`;
    if (!itemNamed(store, list, free)) return free;
  }
}

/** A driveItem as Graph shows it, without its annotations. */
export function itemBody(drive: Drive, row: DriveItemRow): JsonObject {
  const guid = `{${row.uid.toUpperCase()}}`;
  return {
    createdDateTime: row.created,
    eTag: `"${guid},${row.version}"`,
    id: row.id,
    lastModifiedDateTime: row.modified,
    name: row.name,
    webUrl: `${listUrl(drive.sitePath, drive.list)}/${encodeURIComponent(row.name)}`,
    cTag: `"c:${guid},${row.version}"`,
    size: row.content.byteLength,
    createdBy: shownInSharePoint(row.created_by),
    lastModifiedBy: shownInSharePoint(row.modified_by),
    parentReference: {
      driveType: 'documentLibrary',
      driveId: drive.id,
      path: `/drives/${drive.id}/root:`,
      siteId: drive.siteId,
    },
    file: { mimeType: row.mime },
    fileSystemInfo: { createdDateTime: row.created, lastModifiedDateTime: row.modified },
  };
}
