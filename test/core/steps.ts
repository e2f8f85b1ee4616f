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
 * text, or loses some of it, but never in the same way: what grows too much is counted again from the start, and the least
 * growth holds. What really grows by the square does so every time.
 * @param most what is too much
 */
export async function growthOf(reading: Reading, most: number): Promise<readonly number[]> {
  let growth = ratios(await stepsOf(reading));
  for (let left = 4; left > 0 && growth.some((ratio) => ratio >= most); left -= 1) {
    const again = ratios(await stepsOf(reading));
    growth = growth.map((ratio, at) => Math.min(ratio, again[at] ?? ratio));
  }
  return growth;
}

function ratios(steps: readonly number[]): readonly number[] {
  return steps.flatMap((twice, at) => (at % 2 === 1 ? [twice / (steps[at - 1] ?? 0)] : []));
}
