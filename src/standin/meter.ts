import type { JsonObject } from './json.ts';
import { activityLimitReached, tooManyRequests } from './problem.ts';

/** Counts what each app asks for, and holds it to the app-minute limit of graph.md section 3. */
export interface Meter {
  /** Counts one HTTP request to Graph. */
  request(app: string): void;
  /** Counts one member of a `$batch`. */
  member(app: string): void;
  /**
   * Counts an operation with its SharePoint resource units and those of the directory, which has a budget of its own.
   * @returns the `RateLimit-*` headers, empty below 80 % of the limit
   * @throws Problem 429 with Retry-After above it; throttled calls count too
   */
  charge(app: string, operation: string, units: number, directoryUnits: number): Record<string, string>;
  /**
   * Holds an app to so many calls of a kind in any second, as Teams does (graph.md section 3).
   * @throws Problem 429 with Retry-After above it
   */
  pace(app: string, kind: string, perSecond: number): void;
  read(): JsonObject;
  reset(): void;
  /** Resource units an app may use in a minute; 2,500 fits a tenant of 1,001–5,000 licences. */
  limit: number;
}

interface Count {
  requests: number;
  operations: Record<string, number>;
  batchMembers: number;
  units: number;
  directoryUnits: number;
}

const minuteMs = 60_000;
const secondMs = 1_000;
const empty = (): Count => ({ requests: 0, operations: {}, batchMembers: 0, units: 0, directoryUnits: 0 });

/** Minutes are real ones: moving the stand-in's clock neither frees nor blocks anybody. */
export function openMeter(limit = 2_500): Meter {
  let counts = new Map<string, Count>();
  let windows = new Map<string, { startedMs: number; units: number }>();
  let recent = new Map<string, number[]>();

  const of = (app: string) => {
    const count = counts.get(app) ?? empty();
    counts.set(app, count);
    return count;
  };

  const meter: Meter = {
    limit,
    request: (app) => {
      of(app).requests += 1;
    },
    member: (app) => {
      of(app).batchMembers += 1;
    },
    charge: (app, operation, units, directoryUnits) => {
      const count = of(app);
      count.operations[operation] = (count.operations[operation] ?? 0) + 1;
      count.units += units;
      count.directoryUnits += directoryUnits;
      if (units === 0) return {};
      const nowMs = Date.now();
      const open = windows.get(app);
      const window = open && nowMs - open.startedMs < minuteMs ? open : { startedMs: nowMs, units: 0 };
      window.units += units;
      windows.set(app, window);
      return rateLimit(window, meter.limit, nowMs);
    },
    pace: (app, kind, perSecond) => {
      const nowMs = Date.now();
      const name = `${app} ${kind}`;
      const within = (recent.get(name) ?? []).filter((atMs) => nowMs - atMs < secondMs);
      if (within.length >= perSecond) throw tooManyRequests(1);
      recent.set(name, [...within, nowMs]);
    },
    read: () => {
      const each = [...counts].map(([app, count]) => [app, structuredClone(count)] as const);
      const total = empty();
      for (const [, count] of each) add(total, count);
      return { total, apps: Object.fromEntries(each) } as unknown as JsonObject;
    },
    reset: () => {
      counts = new Map();
      windows = new Map();
      recent = new Map();
    },
  };
  return meter;
}

function rateLimit(window: { startedMs: number; units: number }, limit: number, nowMs: number): Record<string, string> {
  const resetSeconds = Math.max(1, Math.ceil((window.startedMs + minuteMs - nowMs) / 1000));
  if (window.units > limit) throw activityLimitReached(resetSeconds);
  if (window.units < limit * 0.8) return {};
  return {
    'RateLimit-Limit': `${limit}`,
    'RateLimit-Remaining': `${limit - window.units}`,
    'RateLimit-Reset': `${resetSeconds}`,
  };
}

function add(total: Count, count: Count): void {
  total.requests += count.requests;
  total.batchMembers += count.batchMembers;
  total.units += count.units;
  total.directoryUnits += count.directoryUnits;
  for (const [operation, times] of Object.entries(count.operations)) {
    total.operations[operation] = (total.operations[operation] ?? 0) + times;
  }
}
