import { lists } from '../lists.ts';
import type { M365Log } from './log.ts';
import type { Mirror } from './mirror.ts';
import { PullFailed } from './pull-failed.ts';
import { retryAfterMs } from './rows/answers.ts';
import type { SiteList } from './sites.ts';
import { listReader } from './sync/list-reader.ts';
import { Unreachable, WrongAnswer } from './transport/errors.ts';
import type { Graph } from './transport.ts';

/** How often a list is asked for changes, and how soon again when somebody looks or Graph says it changed. */
const rhythm = { hotMs: 10_000, calmMs: 60_000, lookedMs: 3_000, notifiedMs: 500, backoffMs: 300_000 };

/** Keeps the mirror of every list near SharePoint, each list on its own: one that fails holds up no other. */
export interface Sync {
  /** Begins with these lists, those it knows already excepted. */
  follow(found: readonly SiteList[]): void;
  /** Somebody looks: lists that change often are asked at once. */
  looked(): void;
  /** Graph says this list changed; after an outage that is word that it is back. */
  notified(listId: string): void;
  /** Reads the list now, or joins the reading that is under way. */
  pull(list: SiteList): Promise<void>;
  /** Has this process asked for the list, whatever came of it? */
  tried(list: SiteList): boolean;
  /** Lists the last reading of which failed, and why, in plain English. */
  troubles(): readonly string[];
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
  /** What went wrong the last time. */
  trouble?: string | undefined;
}

export function openSync(parts: { graph: Graph; mirror: Mirror; log: M365Log; onRead(): void; onGone(): void }): Sync {
  const { graph, mirror, log, onRead, onGone } = parts;
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
      entry.trouble = undefined;
    } catch (error) {
      if (stopped) return;
      entry.failures += 1;
      entry.trouble = troubleOf(error);
      waitMs = backoff(waitMs, entry.failures, error);
      if (error instanceof PullFailed && error.status === 404) onGone();
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
    if (stopped) return;
    const waitMs = Math.max(0, entry.askedAtMs + gapMs - Date.now());
    if (Date.now() + waitMs < entry.dueAtMs) schedule(entry, waitMs);
  };

  return {
    follow: (found) => {
      for (const list of found) {
        const known = followed.get(list.name);
        if (stopped || known?.list.listId === list.listId) continue;
        clearTimeout(known?.timer);
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
        if (isHot(entry.list) && !entry.running && entry.failures === 0) nudge(entry, rhythm.lookedMs);
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
    troubles: () =>
      [...followed.values()].flatMap(({ list, trouble }) =>
        trouble === undefined ? [] : [`${list.name} cannot be read: ${trouble}`],
      ),
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
  // A list that somebody changed or deleted is asked for all the time: it works again as soon as it is put right.
  const isChanged = error instanceof PullFailed && (error.status === 400 || error.status === 404);
  const longest = isChanged ? rhythm.calmMs : rhythm.backoffMs;
  const doubled = Math.min(longest, waitMs * 2 ** (failures - 1));
  const asked = error instanceof PullFailed ? (retryAfterMs(error.answer) ?? 0) : 0;
  return Math.max(doubled, asked);
}

/** Why a reading failed, for those who run the product. */
export function troubleOf(error: unknown): string {
  if (error instanceof WrongAnswer) return error.message;
  if (error instanceof Unreachable) return 'Microsoft Graph does not answer';
  return error instanceof Error ? error.message : 'an unknown fault';
}

function statusOf(error: unknown): { status: number } | { error: string } {
  if (error instanceof PullFailed) return { status: error.status };
  return { error: error instanceof Error ? error.message : typeof error };
}
