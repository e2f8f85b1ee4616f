import { downloadUrl } from '../downloads.ts';
import { bytesIn, type DriveItemRow, freeFileName, itemBody, itemIn, itemNamed, nameIn } from '../drive-store.ts';
import { accessDenied, invalidRequest, Problem } from '../problem.ts';
import { asKept } from '../rewriting.ts';
import { driveOf } from './drives.ts';
import type { GraphAnswer } from './graph-answer.ts';
import { contextOf, linkTo, selected } from './odata/select.ts';
import { type Call, created, noContent, type Operation, ok } from './operation.ts';
import { identityOf } from './people/principals.ts';

const byName = '/drives/{drive}/root:/{path}';
const byId = '/drives/{drive}/items/{driveItem}';

/** Files of a library: by name below its root, or by id (driveItem resource, "Item addressing"). */
export const driveItemOperations: readonly Operation[] = [
  { method: 'GET', path: '/drives/{drive}/root/children', need: { site: 'read' }, units: 1, run: children },
  { method: 'GET', path: byName, need: { site: 'read' }, units: 1, run: show },
  { method: 'GET', path: byId, need: { site: 'read' }, units: 1, run: show },
  { method: 'GET', path: `${byName}:/content`, need: { site: 'read' }, units: 1, run: content },
  { method: 'GET', path: `${byId}/content`, need: { site: 'read' }, units: 1, run: content },
  { method: 'PUT', path: `${byName}:/content`, need: { site: 'write' }, units: 2, run: upload },
  { method: 'DELETE', path: byName, need: { site: 'write' }, units: 2, run: remove },
  { method: 'DELETE', path: byId, need: { site: 'write' }, units: 2, run: remove },
  { method: 'POST', path: `${byId}/permanentDelete`, need: { site: 'write' }, units: 2, run: removeForGood },
];

function show(call: Call): GraphAnswer {
  const drive = driveOf(call, 'read');
  const row = itemIn(call, drive);
  const url = downloadUrl(call.standin, drive, row);
  const body = {
    '@odata.context': contextOf('driveItem'),
    '@microsoft.graph.downloadUrl': url,
    ...itemBody(drive, row),
  };
  return ok(selected(call, body));
}

/** Files alone: there are no folders here. Paged as Graph pages them, by `$top`. */
function children(call: Call): GraphAnswer {
  const drive = driveOf(call, 'read');
  const top = Number(call.options.get('top') ?? 200);
  const skip = Number(call.options.get('skiptoken') ?? 0);
  const rows = call.standin.store.all<DriveItemRow>(
    'SELECT * FROM drive_item WHERE list = ? ORDER BY name COLLATE NOCASE LIMIT ? OFFSET ?',
    ...[drive.list.id, top + 1, skip],
  );
  const value = rows.slice(0, top).map((row) => selected(call, itemBody(drive, row)));
  return ok({
    '@odata.context': contextOf('driveItems'),
    ...(rows.length > top && { '@odata.nextLink': linkTo(call, { $skiptoken: String(skip + top) }) }),
    value,
  });
}

/** The bytes are somewhere else: 302 to an address that needs no token and soon stops working. */
function content(call: Call): GraphAnswer {
  const drive = driveOf(call, 'read');
  return { status: 302, headers: { Location: downloadUrl(call.standin, drive, itemIn(call, drive)) } };
}

function upload(call: Call): GraphAnswer {
  return putFile(call, bytesIn(call), call.options.get('@microsoft.graph.conflictbehavior') ?? 'replace');
}

/**
 * Puts the file a call names into its drive.
 * @returns 201 for a new one, 200 for other content. @throws Problem 409 nameAlreadyExists, 400
 */
export function putFile(call: Call, content: Buffer, conflict: string): GraphAnswer {
  const drive = driveOf(call, 'write');
  const name = nameIn(call);
  const bytes = asKept(name, content);
  if (!['fail', 'replace', 'rename'].includes(conflict)) throw invalidRequest(`Invalid conflictBehavior '${conflict}'`);
  const there = itemNamed(call.standin.store, drive.list.id, name);
  if (there && conflict === 'replace') return ok(withContext(call, replaced(call, there, bytes)));
  if (there && conflict === 'fail')
    throw new Problem(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent');
  const free = there ? freeFileName(call.standin.store, drive.list.id, name) : name;
  return created(withContext(call, added(call, free, bytes)));
}

function withContext(call: Call, row: DriveItemRow) {
  const drive = driveOf(call, 'write');
  const url = downloadUrl(call.standin, drive, row);
  return { '@odata.context': contextOf('driveItem'), '@microsoft.graph.downloadUrl': url, ...itemBody(drive, row) };
}

function added(call: Call, name: string, bytes: Buffer): DriveItemRow {
  const { store, clock } = call.standin;
  const list = driveOf(call, 'write').list.id;
  const uid = crypto.randomUUID();
  const by = JSON.stringify(identityOf(call.caller));
  const now = clock.now();
  const id = `01${uid.replaceAll('-', '').toUpperCase()}`;
  const mime = call.headers['content-type'] ?? 'application/octet-stream';
  store.run(
    'INSERT INTO drive_item VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)',
    ...[list, id, uid, name, mime, bytes, now, now, by, by],
  );
  return mustBe(call, name);
}

function replaced(call: Call, row: DriveItemRow, bytes: Buffer): DriveItemRow {
  refuseStale(call, row);
  const { store, clock } = call.standin;
  store.run(
    'UPDATE drive_item SET content = ?, version = version + 1, modified = ?, modified_by = ? WHERE list = ? AND id = ?',
    ...[bytes, clock.now(), JSON.stringify(identityOf(call.caller)), row.list, row.id],
  );
  return mustBe(call, row.name);
}

function mustBe(call: Call, name: string): DriveItemRow {
  const row = itemNamed(call.standin.store, driveOf(call, 'write').list.id, name);
  if (!row) throw new Error(`The file ${name} was written and is not there`);
  return row;
}

function remove(call: Call): GraphAnswer {
  const row = itemIn(call, driveOf(call, 'write'));
  refuseStale(call, row);
  call.standin.store.run('DELETE FROM drive_item WHERE list = ? AND id = ?', row.list, row.id);
  return noContent();
}

/** Past the recycle bin. Whether `Sites.Selected` reaches it is not documented (driveItem: permanentDelete). */
function removeForGood(call: Call): GraphAnswer {
  const drive = driveOf(call, 'write');
  const { caller, standin } = call;
  const held = caller.kind === 'app' ? caller.roles : [];
  const named = ['Files.ReadWrite.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];
  const isNamed = caller.kind === 'system' || named.some((role) => held.includes(role));
  if (!isNamed && standin.faults.quirks.selectedRefuses.includes('permanentDelete')) throw accessDenied();
  const row = itemIn(call, drive);
  standin.store.run('DELETE FROM drive_item WHERE list = ? AND id = ?', row.list, row.id);
  return noContent();
}

/** The words are those observed in a tenant (graph.md section 2.6). @throws Problem 412 */
function refuseStale(call: Call, { uid, version }: DriveItemRow): void {
  const given = call.headers['if-match'];
  if (given === undefined || given === '*' || given === `"{${uid.toUpperCase()}},${version}"`) return;
  throw new Problem(412, 'notAllowed', "ETag does not match current item's value");
}
