import type { Kind } from '../domain/kinds.ts';
import { Refusal } from '../domain/refusal.ts';
import { elements, errorCode, type GraphAnswer, isThrottled, link } from './answers.ts';
import { type Item, itemOf } from './item.ts';
import { baseColumns } from './lists/columns.ts';
import { segment, textLiteral } from './odata.ts';
import { expandFields } from './row.ts';
import { listPath, type SiteList } from './sites.ts';
import { Unreachable } from './transport/errors.ts';
import type { Graph, GraphCall } from './transport.ts';

const timeoutMs = 10_000;

/** Graph said no in a way no sentence of ours is made for; the log gets status and code. */
export class GraphRefused extends Error {
  override name = 'GraphRefused';

  constructor(answer: GraphAnswer) {
    super(`Graph answered ${answer.status} ${errorCode(answer)}`);
  }
}

/**
 * One item as SharePoint has it now (1 resource unit).
 * @returns `undefined` when it is not there
 * @throws Refusal `microsoftBusy`, `microsoftDown`, `notProvisioned`; GraphRefused
 */
export async function readItem(graph: Graph, list: SiteList, id: string): Promise<Item | undefined> {
  const path = `${listPath(list)}/items/${segment(id)}?${expandFields(list)}`;
  const answer = await ask(graph, list.kind, { method: 'GET', path, kind: 'item', timeoutMs });
  return answer.status === 404 ? undefined : itemOf(answer.body);
}

/**
 * The item with the first of these keys that is there, by the filter on the unique indexed column (2 resource units
 * each). Filters lag behind writes: `undefined` right after a write proves nothing.
 * @param keys what the row may be stored under
 */
export async function readByKey(graph: Graph, list: SiteList, keys: readonly string[]): Promise<Item | undefined> {
  for (const key of keys) {
    const item = await withKey(graph, list, key);
    if (item) return item;
  }
  return undefined;
}

async function withKey(graph: Graph, list: SiteList, key: string): Promise<Item | undefined> {
  const filter = `$filter=fields/${baseColumns.key.name} eq ${textLiteral(key)}`;
  let next: string | undefined = `${listPath(list)}/items?${filter}&${expandFields(list)}`;
  // A filtered page may be empty and still lead to the next (graph.md §2.5).
  for (let pages = 0; next && pages < 5; pages += 1) {
    const answer: GraphAnswer = await ask(graph, list.kind, { method: 'GET', path: next, kind: 'page', timeoutMs });
    const [item] = elements(answer.body).flatMap((element) => itemOf(element) ?? []);
    if (item) return item;
    next = link(answer.body, '@odata.nextLink');
  }
  return undefined;
}

/** Asks once more when the line broke: reading twice harms nobody. */
export async function ask(graph: Graph, kind: Kind, call: GraphCall): Promise<GraphAnswer> {
  const answer = await graph
    .send(call)
    .catch(() => graph.send(call))
    .catch((error: unknown) => {
      throw error instanceof Unreachable ? new Refusal('microsoftDown') : error;
    });
  if (answer.status === 200 || answer.status === 404) return answer;
  throw refusalFor(answer, kind);
}

/** The refusal for an answer that is a no, where a person is told what to do next. */
export function refusalFor(answer: GraphAnswer, kind: Kind): Refusal | GraphRefused {
  if (isThrottled(answer) || answer.status === 423) return new Refusal('microsoftBusy');
  if (answer.status >= 500) return new Refusal('microsoftDown');
  if (answer.status === 403 || answer.status === 404) return new Refusal('notProvisioned', { list: kind });
  return new GraphRefused(answer);
}
