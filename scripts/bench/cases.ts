import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import { ask, type Headers, type Town } from './town.ts';

/** The third of a synthetic municipality is its DBR, and the fourth the deputy. */
const dpo = 2;
const deputy = 3;
const looks = 30;

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
  const pages: readonly [what: string, path: string][] = [
    ['start', 'views/start'],
    ['what waits, on Start', 'views/tasks'],
    ['inbox', 'views/cases'],
    ['found by words', 'views/findCases?many=20&text=modtager%20posten'],
    ['found by year', `views/findCases?many=20&year=${numbers[0]?.slice(0, 4)}`],
    ['one case', `views/case?number=${numbers[0]}`],
  ];
  const rows: Row[] = [];
  const look = (index: number) => ask(town, others, `views/case?number=${numbers[index % numbers.length]}`);
  let start: number | undefined;
  for (const [what, path] of pages) {
    const of = await looked(town, headers, path, look);
    start ??= of.p95;
    rows.push({
      section: `a year of ${town.size.cases} cases, for the DBR`,
      what,
      figures: {
        p50: of.p50,
        p95: of.p95,
        'times Start (p95)': round(of.p95 / start),
        'Graph requests per page': of.requests,
        'bytes of JSON': of.bytes,
      },
    });
  }
  return rows;
}

async function looked(town: Town, headers: Headers, path: string, look: (index: number) => Promise<unknown>) {
  const page = () => ask(town, headers, path);
  const { result: bytes, requests } = await countGraph(town.standin, async () => JSON.stringify(await page()).length);
  const samples: number[] = [];
  for (let index = 0; index < looks; index += 1) {
    // Every look is a new line of the log, which the next page is shown from.
    await look(index);
    samples.push(...(await timed(1, page)));
  }
  return { ...percentiles(samples), requests, bytes };
}
