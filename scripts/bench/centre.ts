import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import { pause, type Town } from './town.ts';

/** Leads the second centre of a synthetic municipality: 19 managers and some 360 people. */
const centreHead = 360;
/** Leads everybody, by way of all the centres. */
const director = 0;
const looks = 30;

interface Centre {
  countedAt?: string;
  centres: { managers: readonly unknown[] }[];
}

/** What the page of whoever leads managers costs, and how it grows from one centre to all of them. */
export async function benchCentre(town: Town): Promise<Row[]> {
  const own = await town.signedIn(centreHead);
  while (!(await centreOf(town, own)).countedAt) await pause(200);
  await town.quiet();
  const one = await looked(town, own);
  const all = await looked(town, await town.signedIn(director));
  const row = (what: string, { managers, p50, start, requests }: typeof one): Row => ({
    section: `the page of whoever leads managers, ${town.size.people} people`,
    what,
    figures: {
      managers,
      'p50, ms': p50,
      'times the reader’s start': round(p50 / start),
      'times one centre’s': round(p50 / one.p50),
      'Graph requests per page': requests,
    },
  });
  return [row('one centre', one), row('all of them', all)];
}

async function looked(town: Town, headers: Record<string, string>) {
  const { centres } = await centreOf(town, headers);
  const { result, requests } = await countGraph(town.standin, async () => ({
    start: percentiles(await timed(looks, () => read(town, headers, 'start'))).p50,
    p50: percentiles(await timed(looks, () => read(town, headers, 'centre'))).p50,
  }));
  const managers = centres.reduce((sum, centre) => sum + centre.managers.length, 0);
  return { ...result, managers, requests: round(requests / (2 * looks)) };
}

async function centreOf(town: Town, headers: Record<string, string>): Promise<Centre> {
  return ((await read(town, headers, 'centre')) as { data: Centre }).data;
}

async function read({ url }: Town, headers: Record<string, string>, view: string): Promise<unknown> {
  const answer = await fetch(`${url}/api/views/${view}`, { headers });
  if (!answer.ok) throw new Error(`${view}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
