import { sites } from '../../src/standin/identity.ts';
import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import { pause, type Town } from './town.ts';

/** Pages measured with nothing else going on, a page for each of so many people; nobody may ask too often. */
const readers = 200;
const pagesAtOnce = 10;
const restMs = 100;
/** Limit of the largest tenants; the smaller town's server keeps to its own by itself. */
const unitsPerMinute = 6_250;

const job = 'reading-status';
/** What else a server does of a night, before it. */
const earlier = ['audit-sweep', 'lapses'];

/**
 * A night's Læsestatus: what it writes and costs, and what a page costs its reader while it runs. The clock is moved to
 * four in the morning, and the server finds that out by itself.
 */
export async function benchReadingStatus(town: Town): Promise<Row[]> {
  const { standin, size } = town;
  const limit = standin.meter.limit;
  standin.meter.limit = Math.max(limit, size.people > 5_000 ? unitsPerMinute : 0);
  const night = tomorrow(town);
  standin.clock.move(`${night}T03:50`);
  for (const name of earlier) await until(async () => isOver(await runOf(town, name, night)));
  const headers = await Promise.all(Array.from({ length: readers }, (_, index) => town.signedIn(index)));
  const page = (index: number) => start(town, headers[index % readers]);
  const idle = percentiles(await timed(readers, page));

  const meanwhile: number[] = [];
  const { result, requests, units } = await countGraph(standin, async () => {
    standin.clock.move(`${night}T04:00`);
    await until(async () => (await runOf(town, job, night)) !== undefined);
    const began = performance.now();
    while (!isOver(await runOf(town, job, night))) {
      const from = meanwhile.length;
      meanwhile.push(...(await timed(pagesAtOnce, (index) => page(from + index))));
      await pause(restMs);
    }
    return performance.now() - began;
  });
  const run = await runOf(town, job, night);
  standin.meter.limit = limit;
  const busy = percentiles(meanwhile);
  return [
    {
      section: `Læsestatus of a night, ${size.people} people`,
      what: `${size.units} units, run ${run?.State}`,
      figures: {
        'rows written': Number(run?.Summary ?? 0),
        'HTTP requests': requests,
        units,
        seconds: round(result / 1_000),
        'page p95 idle, ms': idle.p95,
        'page p95 meanwhile, ms': busy.p95,
        'times as slow': round(busy.p95 / idle.p95),
        'pages meanwhile': meanwhile.length,
      },
    },
  ];
}

interface Run {
  State: string;
  Summary?: string;
}

async function runOf({ standin }: Town, name: string, night: string): Promise<Run | undefined> {
  const site = sites.find(({ key }) => key === 'main')?.id;
  const filter = new URLSearchParams({ $filter: `fields/Key eq 'run:${name}:${night}'`, $expand: 'fields' });
  const { body } = await standin.graph('GET', `/sites/${site}/lists/Runs/items?${filter}`);
  return (body as { value: { fields: Run }[] }).value[0]?.fields;
}

function isOver(run: Run | undefined): boolean {
  return run !== undefined && run.State !== 'I gang';
}

function tomorrow({ standin }: Town): string {
  const now = Temporal.Instant.from(standin.clock.now()).toZonedDateTimeISO('Europe/Copenhagen');
  return now.toPlainDate().add({ days: 1 }).toString();
}

async function start({ url }: Town, headers: Record<string, string> | undefined): Promise<void> {
  const answer = await fetch(`${url}/api/views/start`, { headers: headers ?? {} });
  if (!answer.ok) throw new Error(`start: ${answer.status}`);
  await answer.arrayBuffer();
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(200);
}
