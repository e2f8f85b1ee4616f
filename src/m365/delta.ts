import { elements, errorCode, type GraphAnswer, isObject, link, text } from './answers.ts';
import { type Item, itemOf } from './item.ts';
import type { ListState } from './mirror/list-state.ts';
import type { Page } from './mirror.ts';
import { expandFields } from './row.ts';
import { listPath, type SiteList } from './sites.ts';
import type { Graph } from './transport.ts';

/** How a list is read: by its delta, or row by row where the tenant's grant does not reach the delta. */
export type ReadMode = 'delta' | 'paging';

export type PulledPage =
  | {
      outcome: 'page';
      page: Page;
      /** More pages follow at once. */
      more: boolean;
      /** Graph put an error where a row should be (msgraph-sdk-typescript#544): something is missing from the page. */
      incomplete: boolean;
    }
  /** 410: the place we were at is forgotten, or its link is no longer understood; a full pass starts over. */
  | { outcome: 'startOver'; from?: string | undefined }
  /** The app may not read this list this way. */
  | { outcome: 'refused'; status: number };

/** An answer nothing can be done with now; the caller tries again later. */
export class PullFailed extends Error {
  override name = 'PullFailed';
  readonly status: number;
  readonly answer: GraphAnswer;

  constructor(answer: GraphAnswer) {
    super(`Graph answered ${answer.status} ${errorCode(answer)}`);
    this.status = answer.status;
    this.answer = answer;
  }
}

const pageSize = 999;

/**
 * Reads the next page of a list (graph.md §2.7) and says what the list's state is once it is in the mirror.
 * @throws PullFailed, Unreachable
 */
export async function pullPage(graph: Graph, list: SiteList, state: ListState, mode: ReadMode): Promise<PulledPage> {
  const askedAtMs = Date.now();
  const fresh = state.cursor === undefined;
  const start = `${listPath(list)}/items${mode === 'delta' ? '/delta' : ''}?${expandFields(list)}&$top=${pageSize}`;
  const kind = mode === 'paging' ? 'page' : fresh ? 'deltaStart' : 'delta';
  const answer = await graph.send({ method: 'GET', path: state.cursor ?? start, kind });
  if (answer.status === 410) return { outcome: 'startOver', from: answer.headers.location };
  if (answer.status === 403 || answer.status === 501) return { outcome: 'refused', status: answer.status };
  if (answer.status === 400 && !fresh) return { outcome: 'startOver' };
  if (answer.status !== 200) throw new PullFailed(answer);

  const next = link(answer.body, '@odata.nextLink');
  const { items, deleted, incomplete } = read(elements(answer.body));
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
        loaded: state.loaded || ends,
        passing: state.passing && !ends,
        readAtMs: ends ? askedAtMs : state.readAtMs,
      },
      endsFullPass: state.passing && ends,
    },
    more: !ends,
    incomplete,
  };
}

/** The state from which a full pass starts: its rows get a new number, and those without it are gone at its end. */
export function fullPass(state: ListState, from?: string): ListState {
  return { ...state, cursor: from, generation: state.generation + 1, passing: true };
}

/** The last state of an element that comes twice counts, and a row that came back after its deletion is there. */
function read(page: readonly Record<string, unknown>[]): { items: Item[]; deleted: string[]; incomplete: boolean } {
  const items = new Map<string, Item>();
  const deleted = new Set<string>();
  let incomplete = false;
  for (const element of page) {
    const id = text(element.id);
    const item = itemOf(element);
    if (id !== '' && isObject(element.deleted)) {
      deleted.add(id);
      items.delete(id);
    } else if (item) {
      items.set(id, item);
      deleted.delete(id);
    } else {
      incomplete = true;
    }
  }
  return { items: [...items.values()], deleted: [...deleted], incomplete };
}
