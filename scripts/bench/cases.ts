import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import { ask, type Headers, type Town } from './town.ts';

/** The third of a synthetic municipality is its DBR, and the fourth the deputy. */
const dpo = 2;
const deputy = 3;
const looks = 30;

type Pages = readonly (readonly [what: string, path: string])[];

interface Inbox {
  data: { cases: readonly { number: string }[] };
}

/** What a year of cases costs those who handle them: beside Start, and each time after the deputy has looked at a case. */
export async function benchCases(town: Town): Promise<Row[]> {
  const headers = await town.signedIn(dpo);
  const others = await town.signedIn(deputy);
  await town.quiet();
  const { cases } = (await ask<Inbox>(town, headers, 'views/cases')).data;
  const numbers = cases.map(({ number }) => number);
  const pages: Pages = [
    ['start', 'views/start'],
    ['what waits, on Start', 'views/tasks'],
    ['inbox', 'views/cases'],
    ['found by words', 'views/findCases?many=20&text=modtager%20posten'],
    ['found by year', `views/findCases?many=20&year=${numbers[0]?.slice(0, 4)}`],
    ['one case', `views/case?number=${numbers[0]}`],
  ];
  const look = (index: number) => ask(town, others, `views/case?number=${numbers[index % numbers.length]}`);
  const measured = await looked(town, headers, pages, look);
  const start = measured.get('start') ?? { p50: 1, p95: 1 };
  return [...measured].map(([what, { p50, p95, requests, bytes }]) => ({
    section: `a year of ${town.size.cases} cases, for the DBR`,
    what,
    figures: {
      p50,
      p95,
      'times Start (p50)': round(p50 / start.p50),
      'times Start (p95)': round(p95 / start.p95),
      'Graph requests per page': requests,
      'bytes of JSON': bytes,
    },
  }));
}

/** Every page in turn, so that a busy moment of the machine falls on all of them alike. */
async function looked(town: Town, headers: Headers, pages: Pages, look: (index: number) => Promise<unknown>) {
  const samples = new Map(pages.map(([what]) => [what, [] as number[]]));
  for (let index = 0; index < looks; index += 1) {
    for (const [what, path] of pages) {
      // Every look is a new line of the log, which the next page is shown from.
      await look(index);
      samples.get(what)?.push(...(await timed(1, () => ask(town, headers, path))));
    }
  }
  const figures = new Map<string, { p50: number; p95: number; requests: number; bytes: number }>();
  for (const [what, path] of pages) {
    const once = async () => JSON.stringify(await ask(town, headers, path)).length;
    const { result: bytes, requests } = await countGraph(town.standin, once);
    figures.set(what, { ...percentiles(samples.get(what) ?? []), requests, bytes });
  }
  return figures;
}
