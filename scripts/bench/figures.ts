import type { Standin } from '../../src/standin/standin.ts';

/** One line of the table: what was measured, and its figures by name. */
export interface Row {
  section: string;
  what: string;
  figures: Record<string, number | string>;
  /** What is not as the product promises, in a sentence. */
  fault?: string | undefined;
}

/** Milliseconds of the middle and of the slowest twentieth, with one decimal. */
export function percentiles(samples: readonly number[]): { p50: number; p95: number } {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface Count {
  requests: number;
  units: number;
  operations: Record<string, number>;
}

/**
 * What Graph was asked while the work ran. Polling is told apart: deltas are asked whether anybody works or not.
 * @returns HTTP requests, units and operations that were not deltas or subscriptions, and the deltas by themselves
 */
export async function countGraph<T>(standin: Standin, work: () => Promise<T>) {
  standin.meter.reset();
  const result = await work();
  const { total } = standin.meter.read() as unknown as { total: Count };
  const isPoll = ([operation]: [string, number]) => /delta|subscription/i.test(operation);
  const sum = (entries: [string, number][]) => entries.reduce((all, [, times]) => all + times, 0);
  const operations = Object.entries(total.operations);
  const polls = sum(operations.filter(isPoll));
  return {
    result,
    requests: total.requests - polls,
    units: total.units - polls,
    operations: Object.fromEntries(operations.filter((entry) => !isPoll(entry))),
    polls,
  };
}

/** Runs the work so many times, one after another, and gives the milliseconds of each. */
export async function timed(times: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const began = performance.now();
    await work(index);
    samples.push(performance.now() - began);
  }
  return samples;
}

/** Waits until Graph is asked nothing but whether something has changed: what a server does when it starts is not measured. */
export async function quiet(standin: Standin, ms = 3_000): Promise<void> {
  for (;;) {
    const { requests } = await countGraph(standin, () => new Promise((resolve) => setTimeout(resolve, ms)));
    if (requests === 0) return;
  }
}

/** Microsoft's limit a minute by licences (graph.md section 3). */
export function limitOf(people: number): number {
  if (people <= 1_000) return 1_250;
  if (people <= 5_000) return 2_500;
  if (people <= 15_000) return 3_750;
  return people <= 50_000 ? 5_000 : 6_250;
}

const looks = 30;

/** What a page asks for, all at once as the tab does. */
export type Pages = readonly (readonly [what: string, ...paths: string[]])[];

export interface Measured {
  /** Milliseconds. */
  p50: number;
  p95: number;
  /** Of Graph, for one page. */
  requests: number;
  bytes: number;
}

/**
 * Every page in turn, so that a busy moment of the machine falls on all of them alike.
 * @param ask gets what stands at one of its paths
 * @param before done before each of them, and not measured
 */
export async function inTurn(
  standin: Standin,
  pages: Pages,
  ask: (path: string) => Promise<unknown>,
  before: (index: number) => Promise<unknown> = async () => {},
): Promise<ReadonlyMap<string, Measured>> {
  const opened = (paths: readonly string[]) => Promise.all(paths.map(ask));
  const samples = new Map(pages.map(([what]) => [what, [] as number[]]));
  for (let index = 0; index < looks; index += 1) {
    for (const [what, ...paths] of pages) {
      await before(index);
      samples.get(what)?.push(...(await timed(1, () => opened(paths))));
    }
  }
  const figures = new Map<string, Measured>();
  for (const [what, ...paths] of pages) {
    const once = async () => JSON.stringify(await opened(paths)).length;
    const { result: bytes, requests } = await countGraph(standin, once);
    figures.set(what, { ...percentiles(samples.get(what) ?? []), requests, bytes });
  }
  return figures;
}
