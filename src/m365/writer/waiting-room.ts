import type { Refusal, RefusalCode } from '../../core/refusal.ts';
import type { Priority } from '../../kernel/record.ts';
import { type Budget, unitsOf } from '../budget.ts';
import type { GraphAnswer } from '../rows/answers.ts';
import { largestBatch, type WriteRequest } from './batch.ts';
import { timeFor } from './outcome.ts';

/** The last answer to a write. `uncertain`: an earlier sending may have been carried out already. */
export interface Settled {
  answer: GraphAnswer;
  uncertain: boolean;
}

/** A write on its way, and how it has fared. */
export interface Waiting {
  request: WriteRequest;
  priority: Priority;
  /** Sendings so far. */
  attempt: number;
  uncertain: boolean;
  startedAtMs: number;
  notBeforeMs: number;
  /** How long it may take in all, milliseconds. */
  patience: number;
  /** Why it is still waiting: what is said when time runs out. */
  reason: RefusalCode;
  settle(settled: Settled): void;
  refuse(refusal: Refusal): void;
}

/** The writes that wait: the most urgent first, within a rank in the order they came. */
export interface WaitingRoom {
  readonly size: number;
  enter(entry: Waiting): void;
  /** Microsoft is busy until then: nobody goes, for calls that are refused count as well. */
  pauseUntil(ms: number): void;
  /** How long even the most urgent would wait, milliseconds. */
  busyMs(): number;
  /** Takes out the next that may go together: as many as fit one batch and the budget. */
  next(): readonly Waiting[];
  /** Takes out those who would still be waiting when their time is up. */
  late(): readonly Waiting[];
  /** Takes out everybody. */
  leave(): readonly Waiting[];
  /** Milliseconds until somebody may go. */
  nextInMs(): number;
}

/** Nobody waits for these. When the budget is short they save up for a batch instead of trickling out one by one. */
const unhurried: readonly Priority[] = ['tell', 'reminder', 'seal'];

const urgency: readonly Priority[] = ['breach', 'confirmation', 'decision', 'task', 'tell', 'reminder', 'seal'];

export function waitingRoom(budget: Budget): WaitingRoom {
  let waiting: Waiting[] = [];
  let pausedUntilMs = 0;

  /** @returns how long each one waits yet, milliseconds */
  const waits = () => {
    const together = Math.min(largestBatch, waiting.filter(({ priority }) => unhurried.includes(priority)).length);
    return ({ notBeforeMs, priority }: Waiting) => {
      const writes = unhurried.includes(priority) ? together : 1;
      const budgetMs = budget.waitMs(priority, unitsOf.write * writes);
      return Math.max(notBeforeMs - Date.now(), pausedUntilMs - Date.now(), budgetMs);
    };
  };

  const takeOut = (entries: readonly Waiting[]) => {
    waiting = waiting.filter((entry) => !entries.includes(entry));
    return entries;
  };

  return {
    get size() {
      return waiting.length;
    },
    enter: (entry) => {
      // From behind: most come last in their rank, and there may be thousands.
      const place = waiting.findLastIndex((other) => byUrgency(other, entry) <= 0) + 1;
      waiting = waiting.toSpliced(place, 0, entry);
    },
    pauseUntil: (ms) => {
      pausedUntilMs = Math.max(pausedUntilMs, ms);
    },
    busyMs: () => Math.max(0, pausedUntilMs - Date.now(), budget.waitMs('breach', unitsOf.write)),
    next: () => {
      const goesInMs = waits();
      const ready = waiting.filter((entry) => goesInMs(entry) <= 0).slice(0, largestBatch);
      const affordable = ready.findIndex(({ priority }, at) => budget.waitMs(priority, unitsOf.write * (at + 1)) > 0);
      return takeOut(affordable === -1 ? ready : ready.slice(0, affordable));
    },
    late: () => {
      const goesInMs = waits();
      return takeOut(
        waiting.filter((entry) => {
          const untilMs = entry.startedAtMs + timeFor(entry.patience, entry.reason);
          return Date.now() + Math.max(0, goesInMs(entry)) > untilMs;
        }),
      );
    },
    leave: () => takeOut(waiting),
    nextInMs: () => {
      const soonest = waiting.map(waits()).reduce((least, ms) => Math.min(least, ms), Number.POSITIVE_INFINITY);
      return Math.max(0, soonest);
    },
  };
}

function byUrgency(a: Waiting, b: Waiting): number {
  return urgency.indexOf(a.priority) - urgency.indexOf(b.priority) || a.startedAtMs - b.startedAtMs;
}
