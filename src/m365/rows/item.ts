import { isObject, text } from './answers.ts';

/** A SharePoint list item as Graph gives it, of what we use (graph.md §2.2). */
export interface Item {
  /** The whole number of the item, as text. */
  id: string;
  /** Fixed identity inside the eTag, needed for If-Match. */
  uid: string;
  version: number;
  fields: Readonly<Record<string, unknown>>;
  modifiedAt: string;
  editor: Editor;
  createdAt: string;
  maker: Editor;
}

/** Who made or last changed an item: our app, another one, or a person. */
interface Editor {
  applicationId?: string | undefined;
  /** A person, perhaps through an app that asked for their rights. */
  isPerson: boolean;
  /** Name to show, else an address or id. */
  name: string;
}

/** Was it our app by itself? A person may get a token for the app's id, and what they write names both. */
export function isBy({ applicationId, isPerson }: Editor, clientId: string): boolean {
  return applicationId === clientId && !isPerson;
}

/** Reads `"<uid>,<version>"`, quotes included; `undefined` for anything else. */
export function parseETag(etag: string): { uid: string; version: number } | undefined {
  const match = /^(?:W\/)?"([^",]+),(\d+)"$/.exec(etag);
  return match ? { uid: match[1] ?? '', version: Number(match[2]) } : undefined;
}

/** The eTag of one version of an item, for If-Match. */
export function eTag(uid: string, version: number): string {
  return `"${uid},${version}"`;
}

/** A folder somebody made in a list, or the root: no row of ours. */
export function isFolder(element: unknown): boolean {
  if (!isObject(element)) return false;
  const type = isObject(element.contentType) ? text(element.contentType.id) : '';
  return isObject(element.folder) || isObject(element.root) || /^0x0120/i.test(type);
}

/** The item in an answer or page element; `undefined` for anything that is not one with its fields. */
export function itemOf(element: unknown): Item | undefined {
  if (!isObject(element) || !isObject(element.fields) || isFolder(element)) return undefined;
  const etag = parseETag(text(element.eTag) || text(element['@odata.etag']));
  const id = text(element.id);
  if (!etag || !/^\d+$/.test(id)) return undefined;
  return {
    id,
    ...etag,
    fields: element.fields,
    modifiedAt: text(element.lastModifiedDateTime),
    editor: editorOf(element.lastModifiedBy),
    createdAt: text(element.createdDateTime),
    maker: editorOf(element.createdBy),
  };
}

export function editorOf(identitySet: unknown): Editor {
  const application = part(identitySet, 'application');
  const user = part(identitySet, 'user');
  const who = application ?? user;
  const name = text(who?.displayName) || text(who?.email) || text(who?.id) || 'unknown';
  return { applicationId: application && text(application.id), isPerson: text(user?.email) !== '', name };
}

function part(identitySet: unknown, name: string): Record<string, unknown> | undefined {
  const identity = isObject(identitySet) ? identitySet[name] : undefined;
  return isObject(identity) ? identity : undefined;
}
