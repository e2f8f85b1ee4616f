import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import { ask, type Town } from './town.ts';

/** The sixth of a synthetic municipality is its auditor. The DBR has used up a minute's pages in the cases before. */
const auditor = 5;
const looks = 30;
/** A page of the register takes at most so many times as long as Start. */
const mostTimesStart = 3;
/** The pages that is promised of. */
const promised = ['register with its map', 'one system'];

/** What a register of a large municipality costs those who keep it, beside Start. */
export async function benchSystems(town: Town): Promise<Row[]> {
  const headers = await town.signedIn(auditor);
  await town.quiet();
  const one = `system-${Math.floor(town.size.systems / 2)}`;
  const pages: readonly [what: string, path: string][] = [
    ['start', 'views/start'],
    ['what waits, on Start', 'views/tasks'],
    ['register with its map', 'views/systems'],
    ['one system', `views/system?system=${one}`],
    ['picture of risk', 'views/riskPicture'],
    ['risks to one system', `views/systemRisks?system=${one}`],
    ['without an owner', 'views/accountability'],
  ];
  const rows: Row[] = [];
  let start: number | undefined;
  for (const [what, path] of pages) {
    const page = () => ask(town, headers, path);
    const { result: bytes, requests } = await countGraph(town.standin, async () => JSON.stringify(await page()).length);
    const { p50, p95 } = percentiles(await timed(looks, page));
    start ??= p95;
    const times = round(p95 / start);
    rows.push({
      section: `a register of ${town.size.systems} systems, for an auditor`,
      what,
      figures: {
        ...{ p50, p95, 'times Start (p95)': times },
        ...{ 'Graph requests per page': requests, 'bytes of JSON': bytes },
      },
      fault: promised.includes(what) ? faultOf(what, times, requests) : undefined,
    });
  }
  return rows;
}

function faultOf(what: string, times: number, requests: number): string | undefined {
  if (requests > 0) return `${what}: Graph was asked ${requests} times, and should not be.`;
  return times > mostTimesStart
    ? `${what}: ${times} times Start, and at most ${mostTimesStart} are promised.`
    : undefined;
}
