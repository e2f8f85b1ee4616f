import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { rowsAtOnce } from '../../src/features/workplace/imports/limits.ts';
import { readPages } from '../../src/m365/provision/access.ts';
import { openStandinGraph } from '../../src/sample/standin-graph.ts';
import { setupApp } from '../../src/sample/tenant.ts';
import { countGraph, limitOf, percentiles, quiet, type Row, round, timed } from './figures.ts';
import { auditRows, lookedAtMeanwhile, type PageMeanwhile } from './meanwhile.ts';
import { ask, type Headers, pause, type Town, unhurried } from './town.ts';

/** The fifth inhabitant of a synthetic municipality is editor. */
const editor = 4;
/** As the tab does it: the whole file each time, so few jobs at a time and no fewer. */
const fewest = 100;
/** Of a hundred jobs one has another title the third time. */
const changedEvery = 100;
const restMs = 100;
const minuteMs = 61_000;
/** Of Microsoft's limit the servers let themselves use so much. */
const share = 0.7;

/** So long pages are looked at while the whole file comes in at Microsoft's pace; the rest then comes without a limit. */
const lookedAtMs = 60_000;

/**
 * A job for everybody brought in whole, brought in again unchanged, and with one in a hundred changed: what Graph is asked
 * to write beside what changed, and what a page costs its readers meanwhile, at the pace Microsoft allows. Of the whole
 * file only the first minute is brought in at that pace. And the tree of units, which asks Graph nothing.
 */
export async function benchEmployments(town: Town): Promise<Row[]> {
  const { standin, size } = town;
  // Its first day is over before it is looked at: at Microsoft's pace it takes a large town hours.
  await town.quiet();
  standin.meter.limit = limitOf(size.people);
  const file = await fileOf(town);
  const whole = file(0);
  const first = await brought(town, whole, lookedAtMs);
  await town.stopServer();
  standin.meter.limit = Number.POSITIVE_INFINITY;
  await town.startServer(unhurried);
  await quiet(standin);
  const rest = await brought(town, whole);
  await town.stopServer();
  standin.meter.limit = limitOf(size.people);
  await town.startServer();
  await quiet(standin);
  const again = await brought(town, whole);
  const some = await brought(town, file(changedEvery));
  const minutes = (units: number) => round(units / (limitOf(size.people) * share));
  const row = (what: string, { changed, again, writes, units, seconds, ...pages }: Came): Row => ({
    section: `employments brought in, ${size.people} people`,
    what,
    figures: {
      'kB of the file': round(whole.length / 1000),
      'jobs changed': changed,
      'pressed again': again,
      'Graph writes, audit rows too': writes,
      seconds: seconds,
      'minutes at Microsoft’s pace': minutes(units),
      ...pages,
    },
  });
  const sum = {
    ...first,
    again: first.again + rest.again,
    writes: first.writes + rest.writes,
    units: first.units + rest.units,
  };
  return [
    row('all of them, new', { ...sum, seconds: round(first.seconds + rest.seconds) }),
    row('the same file again', again),
    row('one in a hundred changed', some),
    await tree(town),
  ];
}

interface Came extends PageMeanwhile {
  changed: number;
  again: number;
  writes: number;
  units: number;
  seconds: number;
}

/** @param mostMs no further part of the file is begun after it */
async function brought(town: Town, csv: string, mostMs = Number.POSITIVE_INFINITY): Promise<Came> {
  const headers = await town.signedIn(editor);
  const audited = auditRows(town);
  const began = performance.now();
  const { result, writes, units, figures } = await lookedAtMeanwhile(town, async () => {
    const { changed, written, again } = await bring(town, headers, csv, mostMs);
    const seconds = round((performance.now() - began) / 1000);
    while (auditRows(town) < audited + written) await pause(restMs);
    return { changed, again, seconds };
  });
  return { ...result, writes, units, ...figures };
}

/** @returns how many jobs were new or changed, of how many the rows were written, and how often Microsoft was busy */
async function bring(town: Town, headers: Headers, csv: string, mostMs: number) {
  const check = await importOf(town, headers, { csv, check: true });
  const changes = check.added + check.changed;
  const atMost = rowsAtOnce(changes, fewest);
  const began = performance.now();
  let left = changes;
  let again = 0;
  do {
    try {
      ({ left } = await importOf(town, headers, { csv, check: false, atMost }));
    } catch (problem) {
      if (!`${problem}`.includes('partlySaved')) throw problem;
      again += 1;
      await pause(minuteMs);
    }
  } while (left > 0 && performance.now() - began < mostMs);
  return { changed: changes, written: changes - left, again };
}

interface Brought {
  added: number;
  changed: number;
  left: number;
  faults: readonly object[];
}

async function importOf(town: Town, headers: Headers, input: object): Promise<Brought> {
  const { record } = await ask<{ record: Brought }>(town, headers, 'jobs/importEmployments', input);
  if (record.faults.length > 0) throw new Error(JSON.stringify(record.faults.slice(0, 3)));
  return record;
}

/** A second job for everybody in their own unit. @returns the file, with another title in one line of so many; 0: in none */
async function fileOf({ standin }: Town): Promise<(changedEvery: number) => string> {
  const setup = await openStandinGraph(standin.url, setupApp);
  const users = await readPages(setup, '/users?$select=id,userPrincipalName&$top=999');
  const aliases = new Map(
    (users as { id: string; userPrincipalName: string }[]).map((user) => [
      user.id,
      user.userPrincipalName.split('@')[0],
    ]),
  );
  const jobs = standin.store
    .all<{ fields: string }>(
      "SELECT item.fields FROM item JOIN list ON list.id = item.list WHERE list.name = 'Employments' ORDER BY item.id",
    )
    .map(({ fields }) => JSON.parse(fields) as { Person: string; Unit: string });
  const units = new Map(jobs.map(({ Person, Unit }) => [Person, Unit]));
  return (every) =>
    [
      hrColumns.join(';'),
      ...[...units].map(([person, unit], index) => {
        const called = every > 0 && index % every === 0 ? 'Chefkonsulent' : 'Konsulent';
        return `b${index};${aliases.get(person)};;Medarbejder;${called};Administration;${unit};;01-08-2026;;;`;
      }),
    ].join('\r\n');
}

/** As many as a large municipality has; a smaller one is given more. */
const unitsInTree = 400;
const looks = 50;

/** The tree beside Start, turn by turn, so that both meet the machine as busy. */
async function tree(town: Town): Promise<Row> {
  const headers = await town.signedIn(editor);
  const look = () => ask<{ data: { units: readonly object[] } }>(town, headers, 'views/organisation');
  const { units } = (await look()).data;
  for (let at = units.length; at < unitsInTree; at += 1) {
    const wanted = { nonce: crypto.randomUUID(), name: `Ny enhed ${at}`, kind: 'unit', parent: 'kommunen', seen: 0 };
    await ask(town, headers, 'jobs/saveUnit', wanted);
  }
  await quiet(town.standin);
  // The editor may ask for so much in a minute, and has just made a town.
  await pause(minuteMs);
  const shown = (await look()).data.units.length;
  const start: number[] = [];
  const { result, requests } = await countGraph(town.standin, async () => {
    const opened: number[] = [];
    while (opened.length < looks) {
      start.push(...(await timed(1, () => ask(town, headers, 'views/start'))));
      opened.push(...(await timed(1, look)));
    }
    return percentiles(opened);
  });
  const { p50 } = percentiles(start);
  return {
    section: `the tree of units, ${town.size.people} people`,
    what: 'opened by an editor',
    figures: {
      ...{ units: shown, ...result, 'Start, p50 ms': p50 },
      ...{ 'times Start': round(result.p50 / p50), 'Graph requests': requests },
    },
  };
}
