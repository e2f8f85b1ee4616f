import { retryAfterMs } from './answers.ts';
import { fullPass, PullFailed } from './delta.ts';
import { lists } from './lists.ts';
import type { M365Log } from './log.ts';
import type { Mirror } from './mirror.ts';
import type { SiteList } from './sites.ts';
import { listReader } from './sync/list-reader.ts';
import type { Graph } from './transport.ts';

/** How often a list is asked for changes, and how soon again when somebody looks or Graph says it changed. */
const rhythm = { hotMs: 10_000, calmMs: 60_000, lookedMs: 3_000, notifiedMs: 500, backoffMs: 300_000 };

/** Keeps the mirror of every list near SharePoint, each list on its own: one that fails holds up no other. */
export interface Sync {
  /** Begins with these lists, those it knows already excepted. */
  follow(found: readonly SiteList[]): void;
  /** Somebody looks: lists that change often are asked at once. */
  looked(): void;
  /** Graph says this list changed. */
  notified(listId: string): void;
  /** Reads the list now, or joins the reading that is under way. */
  pull(list: SiteList): Promise<void>;
  /** Has this process asked for the list, whatever came of it? */
  tried(list: SiteList): boolean;
  /** Asks no more, and waits for what is under way. */
  stop(): Promise<void>;
}

interface Followed {
  list: SiteList;
  read(): Promise<void>;
  running?: Promise<void> | undefined;
  timer?: NodeJS.Timeout | undefined;
  askedAtMs: number;
  dueAtMs: number;
  tried: boolean;
  /** Graph said it changed while it was being read: the reading may have come too early. */
  again: boolean;
  failures: number;
}

export function openSync(parts: { graph: Graph; mirror: Mirror; log: M365Log; onRead(): void }): Sync {
  const { graph, mirror, log, onRead } = parts;
  const followed = new Map<string, Followed>();
  let stopped = false;

  const pull = (entry: Followed): Promise<void> => {
    entry.running ??= run(entry).finally(() => {
      entry.running = undefined;
    });
    return entry.running;
  };

  const run = async (entry: Followed) => {
    clearTimeout(entry.timer);
    entry.askedAtMs = Date.now();
    entry.again = false;
    let waitMs = isHot(entry.list) ? rhythm.hotMs : rhythm.calmMs;
    try {
      await entry.read();
      entry.failures = 0;
    } catch (error) {
      if (stopped) return;
      entry.failures += 1;
      waitMs = backoff(waitMs, entry.failures, error);
      log.warn('listNotRead', { list: entry.list.name, failures: entry.failures, ...statusOf(error) });
    }
    entry.tried = true;
    if (stopped || followed.get(entry.list.name) !== entry) return;
    schedule(entry, entry.again ? rhythm.notifiedMs : waitMs);
    onRead();
  };

  const schedule = (entry: Followed, waitMs: number) => {
    clearTimeout(entry.timer);
    entry.dueAtMs = Date.now() + waitMs;
    entry.timer = setTimeout(() => void pull(entry), waitMs);
    entry.timer.unref();
  };

  /** Asks again this long after the last time, unless that happens sooner anyway. */
  const nudge = (entry: Followed, gapMs: number) => {
    if (stopped || entry.failures > 0) return;
    const waitMs = Math.max(0, entry.askedAtMs + gapMs - Date.now());
    if (Date.now() + waitMs < entry.dueAtMs) schedule(entry, waitMs);
  };

  return {
    follow: (found) => {
      for (const list of found) {
        const known = followed.get(list.name);
        const isSame = known?.list.listId === list.listId;
        if (stopped || (isSame && known.list.hasSeal === list.hasSeal)) continue;
        clearTimeout(known?.timer);
        // The links Graph gave ask for the columns of the first request: it starts over with the new one.
        if (isSame)
          mirror.apply(list, { items: [], deleted: [], state: fullPass(mirror.state(list)), endsFullPass: false });
        const entry = {
          list,
          read: listReader({ graph, mirror, log, list }),
          askedAtMs: 0,
          dueAtMs: 0,
          tried: false,
          again: false,
          failures: 0,
        };
        followed.set(list.name, entry);
        void pull(entry);
      }
    },
    looked: () => {
      for (const entry of followed.values()) {
        if (isHot(entry.list) && !entry.running) nudge(entry, rhythm.lookedMs);
      }
    },
    notified: (listId) => {
      for (const entry of followed.values()) {
        if (entry.list.listId.toLowerCase() !== listId.toLowerCase()) continue;
        if (entry.running) entry.again = true;
        else nudge(entry, rhythm.notifiedMs);
      }
    },
    pull: async (list) => {
      const entry = followed.get(list.name);
      if (entry) await pull(entry);
    },
    tried: ({ name }) => followed.get(name)?.tried ?? false,
    stop: async () => {
      stopped = true;
      for (const entry of followed.values()) clearTimeout(entry.timer);
      await Promise.all([...followed.values()].map(({ running }) => running));
    },
  };
}

function isHot({ kind }: SiteList): boolean {
  return 'hot' in lists[kind];
}

/** Twice as long for every failure in a row, and at least as long as Graph asks for. */
function backoff(waitMs: number, failures: number, error: unknown): number {
  const doubled = Math.min(rhythm.backoffMs, waitMs * 2 ** (failures - 1));
  const asked = error instanceof PullFailed ? (retryAfterMs(error.answer) ?? 0) : 0;
  return Math.max(doubled, asked);
}

function statusOf(error: unknown): { status: number } | { error: string } {
  if (error instanceof PullFailed) return { status: error.status };
  return { error: error instanceof Error ? error.message : typeof error };
}
