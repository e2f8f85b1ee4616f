import type { Mark } from '../../core/stored.ts';
import type { Mirror } from '../mirror.ts';
import type { SiteList, Sites } from '../sites.ts';
import type { Graph } from '../transport.ts';
import { lookForItem } from './point-read.ts';

/** Clients send the marks of their last few writes; any beyond this many are ignored. */
const mostMarks = 8;
/** The one time a view waits for Graph (design §1.1). */
const capMs = 1_000;
/** Negative cache: a client may send any mark, so one that matched no row is not looked up again for this long. */
const futileMs = 10_000;
/** With this many unknown marks in the cache none is looked up: made-up ones must not use up resource units. */
const mostFutile = 100;

/**
 * Read your own writes on any server: a mirror that is behind one of the marks reads that row, one resource unit each.
 * @returns a function that resolves when all are in, or after a second
 */
export function markHonourer(parts: {
  graph: Graph;
  mirror: Mirror;
  sites: Sites;
}): (marks: readonly Mark[]) => Promise<void> {
  const { graph, mirror, sites } = parts;
  const futile = new Map<string, number>();

  async function honourOne(list: SiteList, mark: Mark): Promise<void> {
    const name = `${list.name}:${mark.id}:${mark.version}`;
    const item = await lookForItem(graph, list, mark.id).catch(() => undefined);
    if (item) mirror.merge(list, item);
    if ((mirror.byId(list, mark.id)?.mark.version ?? 0) >= mark.version) return;
    futile.delete(name);
    futile.set(name, Date.now() + futileMs);
  }

  /** Entries are in order of insertion, so the expired ones come first. */
  function tooManyFutile(): boolean {
    for (const [name, untilMs] of futile) {
      if (untilMs > Date.now()) break;
      futile.delete(name);
    }
    return futile.size >= mostFutile;
  }

  return async (marks) => {
    if (tooManyFutile()) return;
    const missing = marks.slice(-mostMarks).flatMap((mark) => {
      const list = sites.byName(mark.list);
      if (!list || !/^\d{1,12}$/.test(mark.id)) return [];
      if ((mirror.byId(list, mark.id)?.mark.version ?? 0) >= mark.version) return [];
      if (futile.has(`${list.name}:${mark.id}:${mark.version}`)) return [];
      return [honourOne(list, mark)];
    });
    if (missing.length === 0) return;
    let timer: NodeJS.Timeout | undefined;
    const cap = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, capMs);
    });
    await Promise.race([Promise.all(missing), cap]);
    clearTimeout(timer);
  };
}
