import { sites } from '../../src/standin/identity.ts';
import { until } from '../../test/world.ts';
import { countGraph, percentiles, quiet, type Row, round, timed } from './figures.ts';
import { pause, type Town } from './town.ts';

const readers = 200;
const pagesAtOnce = 10;
const restMs = 100;
/** Nothing has run for so long: the night is over. */
const quietMs = 5_000;
const longestMs = 900_000;
/** Duties that come every minute or hour belong to no night. */
const nightly = [
  'review-years',
  'wheel',
  'audit-sweep',
  'lapses',
  'reading-status',
  'clearance',
  'tell',
  'year-figures',
];

/**
 * All the scheduled work of a night in one pass, as after an evening without a server: what they ask of Microsoft, and
 * what a page costs its reader meanwhile. The clock is moved to five in the morning and the server finds out by itself.
 */
export async function benchEvening(town: Town): Promise<Row[]> {
  const { standin, size } = town;
  const signIn = () => Promise.all(Array.from({ length: readers }, (_, index) => town.signedIn(index)));
  await quiet(standin);
  let headers = await signIn();
  const page = async (index: number) => {
    const reader = index % readers;
    const answer = await start(town, headers[reader]);
    if (answer !== 401) return;
    // A token is good for an hour, and a server that has not met the moved clock yet takes the new one for one of tomorrow.
    const again = await town.signedIn(reader);
    headers = headers.with(reader, again);
    await until(async () => (await start(town, again)) === 200);
  };
  const idle = percentiles(await timed(readers, page));
  const night = Temporal.Instant.from(standin.clock.now())
    .toZonedDateTimeISO('Europe/Copenhagen')
    .toPlainDate()
    .add({ days: 1 })
    .toString();
  const meanwhile: number[] = [];
  const { result, requests, units } = await countGraph(standin, async () => {
    standin.clock.move(`${night}T05:00`);
    const began = performance.now();
    headers = await signIn();
    let last = began;
    while (performance.now() - last < quietMs && performance.now() - began < longestMs) {
      const from = meanwhile.length;
      meanwhile.push(...(await timed(pagesAtOnce, (index) => page(from + index))));
      const runs = runsOf(town, night);
      const isNight = runs.some(({ Key }) => Key.includes(':reading-status:'));
      if (!isNight || runs.some(({ State }) => State === 'I gang')) last = performance.now();
      await pause(restMs);
    }
    return last - began;
  });
  const runs = runsOf(town, night);
  const busy = percentiles(meanwhile);
  return [
    {
      section: `the scheduled work of a night, ${size.people} people`,
      what: [...new Set(runs.map(({ Key }) => Key.split(':')[1] ?? ''))]
        .filter((job) => nightly.includes(job))
        .join(', '),
      figures: {
        runs: runs.length,
        failed: runs.filter(({ State }) => State === 'Fejlet').length,
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
  Key: string;
  State: string;
}

function runsOf({ standin }: Town, night: string): readonly Run[] {
  const site = sites.find(({ key }) => key === 'main')?.id;
  const rows = standin.store.all<{ fields: string }>(
    "SELECT item.fields AS fields FROM item JOIN list ON list.id = item.list WHERE list.name = 'Runs' AND list.site = ?",
    site ?? '',
  );
  return rows.map(({ fields }) => JSON.parse(fields) as Run).filter(({ Key }) => Key.includes(`:${night}`));
}

async function start({ url }: Town, headers: Record<string, string> | undefined): Promise<number> {
  const answer = await fetch(`${url}/api/views/start`, { headers: headers ?? {} });
  if (!answer.ok && answer.status !== 401) throw new Error(`start: ${answer.status}`);
  await answer.arrayBuffer();
  return answer.status;
}
