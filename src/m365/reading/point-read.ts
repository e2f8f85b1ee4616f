import { Refusal } from '../../core/refusal.ts';
import { baseColumns } from '../../kernel/record.ts';
import { segment, textLiteral } from '../odata.ts';
import { PullFailed } from '../pull-failed.ts';
import { elements, errorCode, type GraphAnswer, isThrottled, link } from '../rows/answers.ts';
import { type Item, itemOf } from '../rows/item.ts';
import { expandOf, listShapes } from '../rows/list-shape.ts';
import { listPath, type SiteList } from '../sites.ts';
import { NoToken, Unreachable } from '../transport/errors.ts';
import { onwardOrDown } from '../transport/onward.ts';
import type { Graph, GraphCall } from '../transport.ts';

const timeoutMs = 10_000;

/** Graph said no in a way no sentence of ours is made for; the log gets status and code. */
export class GraphRefused extends Error {
  override name = 'GraphRefused';

  constructor(answer: GraphAnswer) {
    super(`Graph answered ${answer.status} ${errorCode(answer)}`);
  }
}

/**
 * One item as SharePoint has it now, in one request (1 resource unit).
 * @returns `undefined` when it is not there, or its list is not
 * @throws Refusal `microsoftBusy`, `microsoftDown`, `listChanged`; GraphRefused
 */
export async function lookForItem(graph: Graph, list: SiteList, id: string): Promise<Item | undefined> {
  const answer = await ask(graph, list, () => {
    const path = `${listPath(list)}/items/${segment(id)}?${expandOf(graph, list)}`;
    return { method: 'GET', path, kind: 'item', answers: 'item', timeoutMs };
  });
  return answer.status === 404 ? undefined : itemOf(answer.body);
}

/**
 * The same, where something is decided by it: that it is gone is said only when its list is there.
 * @returns `undefined` when it is not there
 * @throws as `lookForItem`, and Refusal `notProvisioned`
 */
export async function readItem(graph: Graph, list: SiteList, id: string): Promise<Item | undefined> {
  const item = await lookForItem(graph, list, id);
  if (item) return item;
  const path = `${listPath(list)}?$select=id`;
  const there = await ask(graph, list, () => ({ method: 'GET', path, kind: 'item', answers: 'named', timeoutMs }));
  if (there.status === 404) throw new Refusal('notProvisioned', { list: list.name });
  return undefined;
}

/**
 * The item with the first of these keys that is there, by the filter on the unique indexed column (2 resource units
 * each). Filters lag behind writes: `undefined` right after a write proves nothing.
 * @param keys what the row may be stored under
 * @throws as `readItem`
 */
export async function readByKey(graph: Graph, list: SiteList, keys: readonly string[]): Promise<Item | undefined> {
  for (const key of keys) {
    const item = await withKey(graph, list, key);
    if (item) return item;
  }
  return undefined;
}

async function withKey(graph: Graph, list: SiteList, key: string): Promise<Item | undefined> {
  // A filtered page may be empty and still lead to the next (graph.md §2.5).
  const filter = `$filter=fields/${baseColumns.key.name} eq ${textLiteral(key)}`;
  for await (const [item] of pagesOf(graph, list, filter, 5)) if (item) return item;
  return undefined;
}

/**
 * The items of a list, page by page.
 * @param option a query option
 * @throws as `readItem`
 */
export async function* pagesOf(graph: Graph, list: SiteList, option: string, most: number): AsyncGenerator<Item[]> {
  const start = () => `${listPath(list)}/items?${option}&${expandOf(graph, list)}`;
  const follow = onwardOrDown(start());
  let next: string | undefined;
  for (let pages = 0; pages < most; pages += 1) {
    const answer = await ask(graph, list, () => {
      return { method: 'GET', path: next ?? start(), kind: 'page', answers: 'page', timeoutMs };
    });
    if (answer.status === 404) throw new Refusal('notProvisioned', { list: list.name });
    yield elements(answer.body).flatMap((element) => itemOf(element) ?? []);
    next = follow(link(answer.body, '@odata.nextLink'));
    if (next === undefined) return;
  }
}

/**
 * Asks once more when the line broke, and when a column the question names turns out to be gone: reading twice harms
 * nobody.
 */
export async function ask(graph: Graph, list: SiteList, call: () => GraphCall): Promise<GraphAnswer> {
  const first = await sent(graph, call());
  const hasOtherColumns = first.status === 400 && (await lookAt(graph, list));
  const answer = hasOtherColumns ? await sent(graph, call()) : first;
  if (answer.status === 200 || answer.status === 404) return answer;
  throw refusalFor(answer, list);
}

/** Looks how a list is that Graph refuses a request about; what cannot be looked at now is found out later. */
export function lookAt(graph: Graph, list: SiteList): Promise<boolean> {
  return listShapes(graph)
    .look(list)
    .catch(() => false);
}

/** Does an error say that Microsoft does not answer now, and nothing about what was asked? */
export function isOutage(error: unknown): boolean {
  if (error instanceof Refusal) return error.code === 'microsoftDown' || error.code === 'microsoftBusy';
  if (error instanceof PullFailed) return isThrottled(error.answer) || error.status >= 500;
  return error instanceof Unreachable || error instanceof NoToken;
}

/** The refusal for an answer that is a no, where a person is told what to do next. */
export function refusalFor(answer: GraphAnswer, list: SiteList): Refusal | GraphRefused {
  if (isThrottled(answer) || answer.status === 423) return new Refusal('microsoftBusy');
  if (answer.status >= 500) return new Refusal('microsoftDown');
  if (answer.status === 403 || answer.status === 404) return new Refusal('notProvisioned', { list: list.name });
  if (answer.status === 400) return new Refusal('listChanged', { list: list.name });
  return new GraphRefused(answer);
}

async function sent(graph: Graph, call: GraphCall): Promise<GraphAnswer> {
  return graph
    .send(call)
    .catch(() => graph.send(call))
    .catch((error: unknown) => {
      throw error instanceof Unreachable || error instanceof NoToken ? new Refusal('microsoftDown') : error;
    });
}
