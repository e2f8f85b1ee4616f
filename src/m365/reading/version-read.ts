import { Refusal } from '../../core/refusal.ts';
import type { Kind, Kinds } from '../../lists.ts';
import { segment } from '../odata.ts';
import { elements, type GraphAnswer, isObject, link, text } from '../rows/answers.ts';
import { editorOf, type Item } from '../rows/item.ts';
import { expandOf } from '../rows/list-shape.ts';
import { fromFields } from '../rows/row.ts';
import { RowUnreadable } from '../rows/row-unreadable.ts';
import { type RowSealer, sealedColumn } from '../rows/sealed-rows.ts';
import { listPath, type SiteList } from '../sites.ts';
import { onwardOrDown } from '../transport/onward.ts';
import type { Graph } from '../transport.ts';
import { ask, GraphRefused } from './point-read.ts';

const timeoutMs = 10_000;
const mostPages = 20;

/** One version of an item, and who made it when. */
export interface ReadVersion<K extends Kind> extends Pick<Item, 'version' | 'fields' | 'modifiedAt' | 'editor'> {
  record: Kinds[K];
}

/**
 * Every version of an item (2 resource units a page), the oldest first. A version somebody wrote by hand so that it
 * cannot be read is left out. Each says by itself whether it lies sealed in SharePoint.
 * @returns nothing when Graph does not give versions
 * @throws Refusal `microsoftBusy`, `microsoftDown`
 */
export async function readVersions<K extends Kind>(
  graph: Graph,
  list: SiteList<K>,
  id: string,
  sealer: RowSealer,
): Promise<readonly ReadVersion<K>[]> {
  const { versions } = await versionsOf(graph, list, id);
  return versions.flatMap((element) => versionIn(list.kind, element, sealer)).toSorted((a, b) => a.version - b.version);
}

/** How many versions of an item are not sealed. @returns `undefined` when Graph does not give versions */
export async function countPlainVersions(graph: Graph, list: SiteList, id: string): Promise<number | undefined> {
  const { versions, isAll } = await versionsOf(graph, list, id);
  return isAll ? versions.filter(({ fields }) => !fields[sealedColumn]).length : undefined;
}

type Version = Pick<Item, 'id' | 'fields' | 'modifiedAt' | 'editor'>;

async function versionsOf(graph: Graph, list: SiteList, id: string): Promise<{ versions: Version[]; isAll: boolean }> {
  const versions: Version[] = [];
  const start = `${listPath(list)}/items/${segment(id)}/versions?${expandOf(graph, list)}`;
  const follow = onwardOrDown(start);
  let next: string | undefined = start;
  for (let pages = 0; next && pages < mostPages; pages += 1) {
    const call = { method: 'GET', path: next, kind: 'page', answers: 'page', timeoutMs } as const;
    const answer: GraphAnswer | undefined = await ask(graph, list, () => call).catch(noneWhenRefused);
    if (!answer || answer.status === 404) return { versions: [], isAll: false };
    for (const element of elements(answer.body)) {
      if (isObject(element) && isObject(element.fields)) versions.push(versionOf(element, element.fields));
    }
    next = follow(link(answer.body, '@odata.nextLink'));
  }
  return { versions, isAll: versions.length > 0 && next === undefined };
}

function versionOf(element: Record<string, unknown>, fields: Version['fields']): Version {
  const { id, lastModifiedDateTime, lastModifiedBy } = element;
  return { id: text(id), fields, modifiedAt: text(lastModifiedDateTime), editor: editorOf(lastModifiedBy) };
}

function versionIn<K extends Kind>(kind: K, read: Version, sealer: RowSealer): ReadVersion<K>[] {
  try {
    const record = fromFields(kind, sealer.open(kind, read.fields));
    return [{ ...read, version: Number.parseFloat(read.id), record }];
  } catch (error) {
    if (error instanceof RowUnreadable) return [];
    throw error;
  }
}

function noneWhenRefused(error: unknown): undefined {
  const isRefused = error instanceof GraphRefused || (error instanceof Refusal && error.code === 'listChanged');
  if (!isRefused) throw error;
}
