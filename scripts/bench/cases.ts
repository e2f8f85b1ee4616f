import { inTurn, type Pages, type Row, round } from './figures.ts';
import { ask, type Town } from './town.ts';

/** The third of a synthetic municipality is its DBR, and the fourth the deputy. */
const dpo = 2;
const deputy = 3;

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
    ['Start', 'views/start', 'views/tasks'],
    ['inbox', 'views/cases'],
    ['found by words', 'views/findCases?many=20&text=modtager%20posten'],
    ['found by year', `views/findCases?many=20&year=${numbers[0]?.slice(0, 4)}`],
    ['one case', `views/case?number=${numbers[0]}`],
  ];
  const look = (index: number) => ask(town, others, `views/case?number=${numbers[index % numbers.length]}`);
  // Every look is a new line of the log, which the next page is shown from.
  const measured = await inTurn(town.standin, pages, (path) => ask(town, headers, path), look);
  const start = measured.get('Start') ?? { p50: 1, p95: 1 };
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
