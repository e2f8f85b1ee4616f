import { Session } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';
import type { Reading } from './steps.ts';

interface Coverage {
  result: { functions: { ranges: { count: number }[] }[] }[];
}

// Counts from here on and never stops: what was compiled without counters, or lost them, would not be counted.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The runs since the last time they were taken. */
function taken(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, found) => {
    if (error) throw error;
    const { result } = found as Coverage;
    for (const { functions } of result) {
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

const { module, table, reader, texts } = workerData as Reading;
const read = (await import(module))[table][reader] as (text: string) => unknown;
parentPort?.postMessage(
  texts.map((text) => {
    taken();
    read(text);
    return taken();
  }),
);
