import type { Priority } from '../kernel/record.ts';

/** SharePoint resource units per call (graph.md §3); calls to the directory, subscriptions, Teams and Planner have budgets of their own. */
export const unitsOf = {
  item: 1,
  delta: 1,
  deltaStart: 2,
  page: 2,
  write: 2,
  download: 1,
  upload: 2,
  site: 1,
  directory: 0,
  subscription: 0,
  teamwork: 0,
  planner: 0,
} as const satisfies Record<string, number>;

export type CallKind = keyof typeof unitsOf;

/** What share of the app's limit all our servers together let themselves use. */
const share = 0.7;

/** How full the bucket must be for a write to go: the last units are kept for what cannot wait. */
const reserve: Readonly<Record<Priority, number>> = {
  breach: 0,
  confirmation: 0.02,
  decision: 0.05,
  task: 0.2,
  tell: 0.2,
  reminder: 0.3,
  seal: 0.3,
};

/** One server's part of the resource units Microsoft grants the app in a minute. */
export interface Budget {
  /** Spends without asking: reads are never held back, they only leave less for others. */
  spend(units: number): void;
  /** Graph says how much of the app's minute is left (`RateLimit-Remaining`, from 80 % of the limit on). */
  observe(remaining: number): void;
  /** Milliseconds until a write of this priority and size may go; 0: now. */
  waitMs(priority: Priority, units: number): number;
}

/**
 * A token bucket of one minute.
 * @param unitsPerMinute the app's limit for the tenant's size
 * @param servers how many servers share it
 */
export function unitBudget(unitsPerMinute: number, servers: number, nowMs: () => number = Date.now): Budget {
  const capacity = (unitsPerMinute * share) / servers;
  const perMs = capacity / 60_000;
  let level = capacity;
  let filledAt = nowMs();

  const fill = () => {
    const now = nowMs();
    level = Math.min(capacity, level + Math.max(0, now - filledAt) * perMs);
    filledAt = now;
  };

  return {
    spend: (units) => {
      fill();
      level -= units;
    },
    observe: (remaining) => {
      fill();
      level = Math.min(level, remaining / servers);
    },
    waitMs: (priority, units) => {
      fill();
      const wanted = Math.min(capacity, reserve[priority] * capacity + units);
      return level >= wanted ? 0 : Math.ceil((wanted - level) / perMs);
    },
  };
}
