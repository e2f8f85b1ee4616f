import { countGraph, percentiles, round, timed } from './figures.ts';
import { ask, pause, type Town } from './town.ts';

const readers = 100;
const restMs = 100;

/** What a page costs its readers while something goes on, beside what it costs else. */
export interface PageMeanwhile {
  'a page before, p50 ms': number;
  'meanwhile, p50 ms': number;
  'times as long': number;
  'meanwhile, p95 ms': number;
}

/** What work asks of Graph, and what a page costs its readers beside it. */
interface Meanwhile<T> {
  result: T;
  /** Rows written, audit rows too. */
  writes: number;
  units: number;
  figures: PageMeanwhile;
}

/** Looks at Start for one person after another, before something is done and while it is. */
export async function lookedAtMeanwhile<T>(town: Town, work: () => Promise<T>): Promise<Meanwhile<T>> {
  const headers = await Promise.all(Array.from({ length: readers }, (_, index) => town.signedIn(index)));
  const page = async (index: number) => void (await ask(town, headers[index % readers] ?? {}, 'views/start'));
  await timed(readers, page);
  /** With the same rest between two, so that both find the machine as cold. */
  const look = async (samples: number[]) => {
    samples.push(...(await timed(1, () => page(samples.length))));
    await pause(restMs);
  };
  const before: number[] = [];
  while (before.length < readers) await look(before);
  const idle = percentiles(before);
  const meanwhile: number[] = [];
  const { result, operations, units } = await countGraph(town.standin, async () => {
    let isDone = false;
    const working = work().finally(() => {
      isDone = true;
    });
    while (!isDone) await look(meanwhile);
    return working;
  });
  const busy = percentiles(meanwhile);
  const writes = Object.entries(operations).filter(([name]) => /^(POST|PATCH) .*items/.test(name));
  return {
    result,
    writes: writes.reduce((sum, [, times]) => sum + times, 0),
    units,
    figures: {
      ...{ 'a page before, p50 ms': idle.p50, 'meanwhile, p50 ms': busy.p50 },
      ...{ 'times as long': round(busy.p50 / idle.p50), 'meanwhile, p95 ms': busy.p95 },
    },
  };
}

/** How many audit rows there are. */
export function auditRows({ standin }: Town): number {
  const sql = "SELECT count(*) AS rows FROM item JOIN list ON list.id = item.list WHERE list.name = 'Audit'";
  return standin.store.one<{ rows: number }>(sql)?.rows ?? 0;
}
