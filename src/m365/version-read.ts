import type { Kind } from '../domain/kinds.ts';
import { elements, type GraphAnswer, isObject, link, text } from './answers.ts';
import { segment } from './odata.ts';
import { ask, GraphRefused } from './point-read.ts';
import { RowUnreadable } from './row/row-unreadable.ts';
import { expandFields, fromFields, type RecordFor } from './row.ts';
import { type RowSealer, sealedColumn } from './sealed-rows.ts';
import { listPath, type SiteList } from './sites.ts';
import type { Graph } from './transport.ts';

const timeoutMs = 10_000;
const mostPages = 20;

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
): Promise<readonly RecordFor<K>[]> {
  const { versions } = await versionsOf(graph, list, id);
  const records = versions.flatMap((element) => recordIn(list.kind, element, sealer));
  return records.toSorted((a, b) => a.version - b.version).map(({ record }) => record);
}

/** How many versions of an item are not sealed. @returns `undefined` when Graph does not give versions */
export async function countPlainVersions(graph: Graph, list: SiteList, id: string): Promise<number | undefined> {
  const { versions, isAll } = await versionsOf(graph, list, id);
  return isAll ? versions.filter(({ fields }) => !fields[sealedColumn]).length : undefined;
}

interface Version {
  id: string;
  fields: Readonly<Record<string, unknown>>;
}

async function versionsOf(graph: Graph, list: SiteList, id: string): Promise<{ versions: Version[]; isAll: boolean }> {
  const versions: Version[] = [];
  let next: string | undefined = `${listPath(list)}/items/${segment(id)}/versions?${expandFields(list.kind)}`;
  for (let pages = 0; next && pages < mostPages; pages += 1) {
    const answer: GraphAnswer | undefined = await ask(graph, list.kind, {
      method: 'GET',
      path: next,
      kind: 'page',
      timeoutMs,
    }).catch(noneWhenRefused);
    if (!answer || answer.status === 404) return { versions: [], isAll: false };
    for (const element of elements(answer.body)) {
      if (isObject(element) && isObject(element.fields))
        versions.push({ id: text(element.id), fields: element.fields });
    }
    next = link(answer.body, '@odata.nextLink');
  }
  return { versions, isAll: versions.length > 0 && next === undefined };
}

function recordIn<K extends Kind>(
  kind: K,
  { id, fields }: Version,
  sealer: RowSealer,
): { version: number; record: RecordFor<K> }[] {
  try {
    return [{ version: Number.parseFloat(id), record: fromFields(kind, sealer.open(kind, fields)) }];
  } catch (error) {
    if (error instanceof RowUnreadable) return [];
    throw error;
  }
}

function noneWhenRefused(error: unknown): undefined {
  if (!(error instanceof GraphRefused)) throw error;
}
