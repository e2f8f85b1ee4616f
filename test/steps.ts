import { Session } from 'node:inspector';

interface Coverage {
  result: { functions: { ranges: { count: number }[] }[] }[];
}

// Counts from here on and never stops: what was compiled without counters, or lost them, would not be counted.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How many pieces of code run while something is done, in ours and in libraries: a count that is the same on a busy
 * machine. What runs inside the engine, as a regular expression, is not in it.
 */
export function stepsOf(work: () => unknown): number {
  taken();
  work();
  return taken();
}

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
