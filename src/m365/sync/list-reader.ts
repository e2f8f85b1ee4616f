import type { M365Log } from '../log.ts';
import type { Mirror } from '../mirror.ts';
import { readItems } from '../reading/batch-read.ts';
import { fullPass, type PulledPage, pullPage, type ReadMode } from '../reading/delta.ts';
import { listShapes } from '../rows/list-shape.ts';
import type { SiteList } from '../sites.ts';
import { onward } from '../transport/onward.ts';
import type { Graph } from '../transport.ts';

/** Reading a whole list row by row costs two units a page, so a large one is read more seldom, this much per page. */
const sweepPauseMsPerPage = 30_000;
/** 410 upon 410: Graph is not well, and going on would never end. */
const mostRestarts = 3;
/** So many rows without their values are read by their ids; of more, a sweep brings them all. */
const mostSingly = 200;
/** A sweep beside the delta, for what it left out, comes no oftener. */
const repairPauseMs = 3_600_000;
/** A refused delta is asked for again no oftener: one 403 may be a grant that was not everywhere yet (tenant.md §5). */
const refusedPauseMs = 1_800_000;
/** Rows that cannot be read are looked at again: somebody may have put their column right. */
const unreadablePauseMs = 300_000;

/**
 * Reads one list to its end each time it is called: what changed since the last time by its delta, or everything row by
 * row where the app's grant does not reach the delta (graph.md §11). Every page is in the mirror before the next is
 * asked for, so a stop or crash goes on where it was.
 */
export function listReader(parts: { graph: Graph; mirror: Mirror; log: M365Log; list: SiteList }): () => Promise<void> {
  const { graph, mirror, log, list } = parts;
  let mode: ReadMode = 'delta';
  let refusedAtMs = 0;
  let sweptAtMs = 0;
  let repairedAtMs = 0;
  let lookedAtMs = Date.now();
  let pages = 1;

  /** What the delta left out, and many rows it says are gone, are settled by reading everything once more. */
  const repair = async () => {
    const isHeld = mirror.held().some((held) => held.list === list.name);
    const { owesSweep } = mirror.state(list);
    if ((!owesSweep && !isHeld) || Date.now() - repairedAtMs < repairPauseMs) return;
    repairedAtMs = Date.now();
    log.warn('deltaIncomplete', { list: list.name });
    await sweep(parts);
  };

  /** A row whose word or column was put right has no newer version, and no delta tells of it. */
  const unreadableAgain = async () => {
    const ids = mirror.unreadable(list).map(({ id }) => id);
    if (ids.length === 0 || Date.now() - lookedAtMs < unreadablePauseMs) return;
    lookedAtMs = Date.now();
    const items = await readItems(graph, list, ids.slice(0, mostSingly));
    for (const item of items) mirror.merge(list, item);
  };

  /** Reads by the delta, which goes on where it stood, and says whether Graph gave it. */
  const byDelta = async () => {
    const end = await passThrough(parts);
    if (end.outcome === 'refused') {
      if (mode === 'delta') log.warn('deltaRefused', { list: list.name, status: end.status });
      mode = 'paging';
      refusedAtMs = Date.now();
      return false;
    }
    if (mode === 'paging') log.info('deltaGivenAgain', { list: list.name });
    mode = 'delta';
    await repair();
    return true;
  };

  return async () => {
    await listShapes(graph).lookAgain(list);
    const mayAsk = mode === 'delta' || Date.now() - refusedAtMs >= refusedPauseMs;
    const isRead = mayAsk && (await byDelta());
    if (!isRead && Date.now() - sweptAtMs >= (pages - 1) * sweepPauseMsPerPage) {
      pages = await sweep(parts);
      sweptAtMs = Date.now();
    }
    await unreadableAgain();
  };
}

type Parts = Parameters<typeof listReader>[0];
type End = { outcome: 'read' } | Extract<PulledPage, { outcome: 'refused' }>;

async function passThrough(parts: Parts): Promise<End> {
  const { graph, mirror, log, list } = parts;
  let singly = mostSingly;
  let restarts = 0;
  const follow = onward('');
  for (;;) {
    const known = mirror.state(list);
    const state = known.cursor === undefined && !known.passing ? fullPass(known) : known;
    const pulled = await pullPage(graph, list, state, 'delta', singly);
    if (pulled.outcome === 'refused') return pulled;
    if (pulled.outcome === 'startOver') {
      restarts += 1;
      if (restarts > mostRestarts) throw new Error(`the delta of ${list.name} starts over again and again`);
      log.info('deltaStartsOver', { list: list.name });
      startOver(parts, pulled.from);
      continue;
    }
    mirror.apply(list, pulled.page);
    singly -= pulled.readSingly;
    if (!pulled.more) return { outcome: 'read' };
    follow(pulled.page.state.cursor);
  }
}

function startOver({ mirror, list }: Parts, from?: string): void {
  const state = fullPass(mirror.state(list), from);
  mirror.apply(list, { items: [], deleted: [], state, endsFullPass: false, endsReading: false });
}

/**
 * Everything row by row, as a full pass of its own. The delta stays where it stands, also when this breaks off.
 * @returns how many pages it took
 */
async function sweep({ graph, mirror, list }: Parts): Promise<number> {
  const { cursor, wished } = mirror.state(list);
  let state = { ...fullPass(mirror.state(list)), owesSweep: false };
  const follow = onward('');
  for (let pages = 1; ; pages += 1) {
    const pulled = await pullPage(graph, list, state, 'paging', mostSingly);
    if (pulled.outcome !== 'page') throw new Error(`the rows of ${list.name} cannot be read: ${pulled.outcome}`);
    mirror.apply(list, { ...pulled.page, state: { ...pulled.page.state, cursor, wished, passing: false } });
    if (!pulled.more) return pages;
    state = pulled.page.state;
    follow(state.cursor);
  }
}
