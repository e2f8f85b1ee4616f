import { Session } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';
import type { Reading } from './steps.ts';

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

// Counts from here on and never stops: what was compiled without counters, or lost them, would not be counted.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The runs since the last time they were taken; Node's own are left out, which also come from the thread's housekeeping. */
function taken(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, found) => {
    if (error) throw error;
    const { result } = found as Coverage;
    for (const { url, functions } of result) {
      if (!url.startsWith('file:')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

const { module, table, reader, texts } = workerData as Reading;
const read = (await import(module))[table][reader] as (text: string) => unknown;
// What is set up at the first call is no text's.
read(texts[0] ?? '');
parentPort?.postMessage(
  texts.map((text) => {
    taken();
    read(text);
    return taken();
  }),
);
