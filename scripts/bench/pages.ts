import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import type { Town } from './town.ts';

const readers = 200;
const pages: readonly [what: string, path: string][] = [
  ['start', '/api/views/start'],
  ['handbook', '/api/views/handbook'],
  ['rule', '/api/views/rule?rule=r06'],
  ['receipts', '/api/views/receipts'],
  ['about me', '/api/views/aboutMe'],
];

/** Each page for two hundred different people, one after another: server time as a client sees it, and Graph's share. */
export async function benchPages(town: Town): Promise<Row[]> {
  const rows: Row[] = [];
  const headers = await Promise.all(Array.from({ length: readers }, (_, index) => town.signedIn(index)));
  for (const [what, path] of pages) {
    let bytes = 0;
    const { cpuMs } = town.usage();
    const { result, requests, units } = await countGraph(town.standin, () =>
      timed(readers, async (index) => {
        const answer = await fetch(`${town.url}${path}`, { headers: headers[index] ?? {} });
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
        bytes += (await answer.arrayBuffer()).byteLength;
      }),
    );
    rows.push({
      section: `a page, ${town.size.people} people`,
      what,
      figures: {
        ...percentiles(result),
        'CPU per page, ms': round((town.usage().cpuMs - cpuMs) / readers),
        'Graph requests per page': round(requests / readers),
        'units per page': round(units / readers),
        'bytes of JSON': Math.round(bytes / readers),
      },
    });
  }
  return rows;
}
