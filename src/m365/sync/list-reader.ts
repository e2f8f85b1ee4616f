import { fullPass, type PulledPage, pullPage, type ReadMode } from '../delta.ts';
import type { M365Log } from '../log.ts';
import type { Mirror } from '../mirror.ts';
import type { SiteList } from '../sites.ts';
import type { Graph } from '../transport.ts';

/** Reading a whole list row by row costs two units a page, so a large one is read more seldom, this much per page. */
const sweepPauseMsPerPage = 30_000;
/** 410 upon 410: Graph is not well, and going on would never end. */
const mostRestarts = 3;

/**
 * Reads one list to its end each time it is called: what changed since the last time by its delta, or everything row by
 * row where the app's grant does not reach the delta (graph.md §11). Every page is in the mirror before the next is
 * asked for, so a stop or crash goes on where it was.
 */
export function listReader(parts: { graph: Graph; mirror: Mirror; log: M365Log; list: SiteList }): () => Promise<void> {
  const { log, list } = parts;
  let mode: ReadMode = 'delta';
  let sweptAtMs = 0;
  let pages = 1;

  return async () => {
    if (mode === 'delta') {
      const end = await passThrough(parts);
      if (end.outcome === 'refused') {
        pages = await sweep(parts);
        sweptAtMs = Date.now();
        mode = 'paging';
        log.warn('deltaRefused', { list: list.name, status: end.status });
      } else if (end.incomplete) {
        log.warn('deltaIncomplete', { list: list.name });
        await sweepBeside(parts);
      }
      return;
    }
    if (Date.now() - sweptAtMs < (pages - 1) * sweepPauseMsPerPage) return;
    pages = await sweep(parts);
    sweptAtMs = Date.now();
  };
}

type Parts = Parameters<typeof listReader>[0];
type End = { outcome: 'read'; incomplete: boolean } | Extract<PulledPage, { outcome: 'refused' }>;

async function passThrough({ graph, mirror, log, list }: Parts): Promise<End> {
  let incomplete = false;
  let restarts = 0;
  for (;;) {
    const known = mirror.state(list);
    const state = known.cursor === undefined && !known.passing ? fullPass(known) : known;
    const pulled = await pullPage(graph, list, state, 'delta');
    if (pulled.outcome === 'refused') return pulled;
    if (pulled.outcome === 'startOver') {
      restarts += 1;
      if (restarts > mostRestarts) throw new Error(`the delta of ${list.name} starts over again and again`);
      log.info('deltaStartsOver', { list: list.name });
      mirror.apply(list, { items: [], deleted: [], state: fullPass(state, pulled.from), endsFullPass: false });
      continue;
    }
    mirror.apply(list, pulled.page);
    incomplete ||= pulled.incomplete;
    if (!pulled.more) return { outcome: 'read', incomplete };
  }
}

/** Everything row by row, as a full pass of its own. @returns how many pages it took */
async function sweep({ graph, mirror, list }: Parts): Promise<number> {
  let state = fullPass(mirror.state(list));
  for (let pages = 1; ; pages += 1) {
    const pulled = await pullPage(graph, list, state, 'paging');
    if (pulled.outcome !== 'page') throw new Error(`the rows of ${list.name} cannot be read: ${pulled.outcome}`);
    mirror.apply(list, pulled.page);
    if (!pulled.more) return pages;
    state = pulled.page.state;
  }
}

/** A sweep that repairs what the delta left out, and leaves the delta where it stands. */
async function sweepBeside(parts: Parts): Promise<void> {
  const { mirror, list } = parts;
  const { cursor } = mirror.state(list);
  await sweep(parts);
  mirror.apply(list, { items: [], deleted: [], state: { ...mirror.state(list), cursor }, endsFullPass: false });
}
