import { inTurn, type Pages, type Row, round } from './figures.ts';
import { ask, type Town } from './town.ts';

/** The sixth of a synthetic municipality is its auditor. The DBR has used up a minute's pages in the cases before. */
const auditor = 5;
/** A page of the register takes at most so many times as long as Start. */
const mostTimesStart = 3;
/** The pages that is promised of. */
const promised = ['register with its map', 'one system', 'picture of risk'];

/** What a register of a large municipality costs those who keep it, beside Start. */
export async function benchSystems(town: Town): Promise<Row[]> {
  const headers = await town.signedIn(auditor);
  await town.quiet();
  const one = `system-${Math.floor(town.size.systems / 2)}`;
  const pages: Pages = [
    ['Start', 'views/start', 'views/tasks'],
    ['register with its map', 'views/systems'],
    ['one system', `views/system?system=${one}`],
    ['picture of risk', 'views/riskPicture'],
    ['risks to one system', `views/systemRisks?system=${one}`],
    ['without an owner', 'views/accountability'],
  ];
  const measured = await inTurn(town.standin, pages, (path) => ask(town, headers, path));
  const start = measured.get('Start')?.p95 ?? 1;
  return [...measured].map(([what, { p50, p95, requests, bytes }]) => {
    const times = round(p95 / start);
    return {
      section: `a register of ${town.size.systems} systems, for an auditor`,
      what,
      figures: {
        ...{ p50, p95, 'times Start (p95)': times },
        ...{ 'Graph requests per page': requests, 'bytes of JSON': bytes },
      },
      fault: promised.includes(what) ? faultOf(what, times, requests) : undefined,
    };
  });
}

function faultOf(what: string, times: number, requests: number): string | undefined {
  if (requests > 0) return `${what}: Graph was asked ${requests} times, and should not be.`;
  return times > mostTimesStart
    ? `${what}: ${times} times Start, and at most ${mostTimesStart} are promised.`
    : undefined;
}
