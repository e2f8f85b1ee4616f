import type { ListState } from '../mirror/list-state.ts';
import type { Page } from '../mirror.ts';
import { PullFailed } from '../pull-failed.ts';
import { elements, isObject, link, text } from '../rows/answers.ts';
import { type Item, isFolder, itemOf } from '../rows/item.ts';
import { expandOf, listShapes } from '../rows/list-shape.ts';
import { listPath, type SiteList } from '../sites.ts';
import type { Graph } from '../transport.ts';
import { readItems } from './batch-read.ts';

/** How a list is read: by its delta, or row by row where the tenant's grant does not reach the delta. */
export type ReadMode = 'delta' | 'paging';

export type PulledPage =
  | {
      outcome: 'page';
      page: Page;
      /** More pages follow at once. */
      more: boolean;
      /** Rows that came without their values and were read one by one. */
      readSingly: number;
    }
  /** 410: the place we were at is forgotten, or its link is no longer understood; a full pass starts over. */
  | { outcome: 'startOver'; from?: string | undefined }
  /** The app may not read this list this way. */
  | { outcome: 'refused'; status: number };

const pageSize = 999;

/**
 * Reads the next page of a list (graph.md §2.7) and says what the list's state is once it is in the mirror. Rows that
 * come without their values are read by their ids before the page counts; when there are more than may be, or an error
 * stands where a row should be (msgraph-sdk-typescript#544), the list owes a sweep.
 * @param mostSingly so many rows may be read one by one
 * @throws PullFailed, Unreachable
 */
export async function pullPage(
  graph: Graph,
  list: SiteList,
  state: ListState,
  mode: ReadMode,
  mostSingly: number,
): Promise<PulledPage> {
  const askedAtMs = Date.now();
  const fresh = state.cursor === undefined;
  // Somebody has added or deleted a column: the links Graph gave ask for the values of the first request.
  if (!fresh && state.wished !== undefined && state.wished !== expandOf(graph, list)) return { outcome: 'startOver' };
  const answers = mode === 'paging' ? 'page' : 'delta';
  const kind = mode === 'paging' ? 'page' : fresh ? 'deltaStart' : 'delta';
  const send = () => graph.send({ method: 'GET', path: addressOf(graph, list, state, mode), kind, answers });
  let answer = await send();
  if (answer.status === 410) return { outcome: 'startOver', from: answer.headers.location };
  if (answer.status === 403 || answer.status === 501) return { outcome: 'refused', status: answer.status };
  if (answer.status === 400 && !fresh) return { outcome: 'startOver' };
  // A column that is gone is no longer understood; what the list has can be read all the same.
  if (answer.status === 400 && (await listShapes(graph).look(list))) answer = await send();
  if (answer.status !== 200) throw new PullFailed(answer);

  const next = link(answer.body, '@odata.nextLink');
  const { items, deleted, bare, isBroken } = read(elements(answer.body));
  const areTooMany = bare.length > mostSingly;
  if (!areTooMany) items.push(...(await readItems(graph, list, bare)));
  const cursor = next ?? link(answer.body, '@odata.deltaLink');
  const ends = next === undefined;
  return {
    outcome: 'page',
    page: {
      items,
      deleted,
      state: {
        ...state,
        cursor,
        wished: expandOf(graph, list),
        loaded: state.loaded || ends,
        passing: state.passing && !ends,
        readAtMs: ends ? askedAtMs : state.readAtMs,
        owesSweep: state.owesSweep || areTooMany || isBroken,
      },
      endsFullPass: state.passing && ends,
      endsReading: ends,
    },
    more: !ends,
    readSingly: areTooMany ? 0 : bare.length,
  };
}

/** The state from which a full pass starts: its rows get a new number, and those without it are gone at its end. */
export function fullPass(state: ListState, from?: string): ListState {
  return { ...state, cursor: from, generation: state.generation + 1, passing: true };
}

/** A link that has lost the wish for values gets it back: without it every row would come bare. */
function addressOf(graph: Graph, list: SiteList, { cursor }: ListState, mode: ReadMode): string {
  const expand = expandOf(graph, list);
  if (cursor === undefined)
    return `${listPath(list)}/items${mode === 'delta' ? '/delta' : ''}?${expand}&$top=${pageSize}`;
  if (/[?&](\$|%24)?expand=/i.test(cursor)) return cursor;
  return `${cursor}${cursor.includes('?') ? '&' : '?'}${expand}`;
}

/**
 * The last state of an element that comes twice counts, and a row that came back after its deletion is there. Folders
 * and the root are no rows.
 */
function read(page: readonly Record<string, unknown>[]): {
  items: Item[];
  deleted: string[];
  bare: string[];
  isBroken: boolean;
} {
  const items = new Map<string, Item | undefined>();
  const deleted = new Set<string>();
  let isBroken = false;
  for (const element of page) {
    const id = text(element.id);
    if (id === '') isBroken = true;
    if (!/^\d+$/.test(id) || isFolder(element)) continue;
    if (isObject(element.deleted)) {
      deleted.add(id);
      items.delete(id);
    } else {
      items.set(id, itemOf(element));
      deleted.delete(id);
    }
  }
  return {
    items: [...items.values()].filter((item) => item !== undefined),
    deleted: [...deleted],
    bare: [...items].flatMap(([id, item]) => (item ? [] : [id])),
    isBroken,
  };
}
