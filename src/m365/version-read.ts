import type { Kind } from '../domain/kinds.ts';
import { elements, type GraphAnswer, isObject, link, text } from './answers.ts';
import { segment } from './odata.ts';
import { ask, GraphRefused } from './point-read.ts';
import { RowUnreadable } from './row/row-unreadable.ts';
import { expandFields, fromFields, type RecordFor } from './row.ts';
import { listPath, type SiteList } from './sites.ts';
import type { Graph } from './transport.ts';

const timeoutMs = 10_000;
const mostPages = 20;

/**
 * Every version of an item (2 resource units a page), the oldest first. A version somebody wrote by hand so that it
 * cannot be read is left out.
 * @returns nothing when Graph does not give versions
 * @throws Refusal `microsoftBusy`, `microsoftDown`
 */
export async function readVersions<K extends Kind>(
  graph: Graph,
  list: SiteList<K>,
  id: string,
): Promise<readonly RecordFor<K>[]> {
  const records: { version: number; record: RecordFor<K> }[] = [];
  let next: string | undefined = `${listPath(list)}/items/${segment(id)}/versions?${expandFields(list.kind)}`;
  for (let pages = 0; next && pages < mostPages; pages += 1) {
    const answer: GraphAnswer | undefined = await ask(graph, list.kind, {
      method: 'GET',
      path: next,
      kind: 'page',
      timeoutMs,
    }).catch(noneWhenRefused);
    if (!answer || answer.status === 404) return [];
    for (const element of elements(answer.body)) records.push(...recordIn(list.kind, element));
    next = link(answer.body, '@odata.nextLink');
  }
  return records.toSorted((a, b) => a.version - b.version).map(({ record }) => record);
}

function recordIn<K extends Kind>(kind: K, element: unknown): { version: number; record: RecordFor<K> }[] {
  if (!isObject(element) || !isObject(element.fields)) return [];
  try {
    return [{ version: Number.parseFloat(text(element.id)), record: fromFields(kind, element.fields) }];
  } catch (error) {
    if (error instanceof RowUnreadable) return [];
    throw error;
  }
}

function noneWhenRefused(error: unknown): undefined {
  if (!(error instanceof GraphRefused)) throw error;
}
