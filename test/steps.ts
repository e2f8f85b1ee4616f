import { Worker } from 'node:worker_threads';

/** What to read, and what reads it: a function of a table a module exports. */
export interface Reading {
  module: string;
  table: string;
  reader: string;
  texts: readonly string[];
}

/**
 * How many pieces of code run while each text is read, in ours and in libraries: a count that is the same on a busy
 * machine. What runs inside the engine, as a regular expression, is not in it. It is counted in a thread of its own: what
 * an earlier test of the process has compiled without counters would not be counted.
 * @param reading.module address of the module, relative to this file
 */
export function stepsOf(reading: Reading): Promise<readonly number[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly number[]>();
  const worker = new Worker(new URL('./steps-worker.ts', import.meta.url), { workerData: reading });
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`the thread that counts ended with ${code} and said nothing`)));
  return promise;
}

/**
 * How many times the steps each second text takes of the one before it. The engine sometimes adds to the count of one
 * text, or loses some of it: what grows too much is counted twice more from the start, and the middle count of each holds.
 * @param most what is too much
 */
export async function growthOf(reading: Reading, most: number): Promise<readonly number[]> {
  const first = await stepsOf(reading);
  const growth = ratios(first);
  if (growth.every((ratio) => ratio < most)) return growth;
  const others = [await stepsOf(reading), await stepsOf(reading)];
  return ratios(first.map((steps, at) => middle(steps, ...others.map((counts) => counts[at] ?? steps))));
}

function middle(...counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

function ratios(steps: readonly number[]): readonly number[] {
  return steps.flatMap((twice, at) => (at % 2 === 1 ? [twice / (steps[at - 1] ?? 0)] : []));
}
