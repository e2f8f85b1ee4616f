import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { administratorLists } from '../scripts/docs/administrator-lists.ts';
import { Incident } from '../src/features/cases/incident/records.ts';
import { isDeclarationUntouched } from '../src/features/clearance/declaration.ts';
import { isUntouched as isConfirmationUntouched } from '../src/features/reading/confirmation.ts';
import { isUntouched as isReviewUntouched } from '../src/features/reviews/review.ts';
import type { RecordDefinition } from '../src/kernel/record.ts';
import type { Kind } from '../src/lists.ts';
import { lists } from '../src/lists.ts';
import { planProvision, provision } from '../src/m365/provision.ts';
import { fromFields, toFields } from '../src/m365/rows/row.ts';
import { openRowSealer } from '../src/m365/rows/sealed-rows.ts';
import { listPlaces } from '../src/sample/list-places.ts';
import type { SampleGraph } from '../src/sample/standin-graph.ts';
import { sampleSites } from '../src/sample/tenant.ts';
import { readConfig } from '../src/server/config.ts';
import { serverKeys } from '../src/server/keys/server-keys.ts';
import { type Server, startServer } from '../src/server/start-server.ts';
import { standinEnvironment } from '../src/standin/environment.ts';
import type { Standin } from '../src/standin/standin.ts';
import { startStandin } from '../src/standin/start.ts';
import { installOld, type OldRow, oldLists, oldRows } from './upgrade/installation.ts';
import { freePort, granted, until } from './world.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-upgrade-'));
let standin: Standin;
let graph: SampleGraph;
let server: Server;
let provisioned: ReadonlyMap<string, OldRow['fields']>;
let planned: Awaited<ReturnType<typeof planProvision>>;
const sites = { ...sampleSites, years: [2026] };
beforeAll(async () => {
  standin = await startStandin({ port: 0, profile: 'strict' });
  standin.clock.move('2026-12-03T09:00');
  standin.meter.limit = granted.unitsPerMinute;
  graph = await installOld(standin);
  planned = await planProvision(graph, sites);
  await provision(graph, sites);
  provisioned = await rowsIn(graph);
  await writeKept(path.join(folder, 'outbox'));
  const port = await freePort();
  server = await startServer(
    readConfig({
      ...standinEnvironment(standin.url),
      RETTESNOR_DATA: folder,
      RETTESNOR_PORT: String(port),
      RETTESNOR_PUBLIC_URL: `http://127.0.0.1:${port}`,
      RETTESNOR_LICENCES: granted.licences,
      RETTESNOR_LOG_LEVEL: 'silent',
    }),
  );
  await server.ready;
}, 120_000);
afterAll(async () => {
  await server?.close();
  await standin?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every row by list and key, with the columns it had. */
async function rowsIn(from: SampleGraph): Promise<ReadonlyMap<string, OldRow['fields']>> {
  const place = await listPlaces(from);
  const found = await Promise.all(
    listsOnly.map(async ({ displayName, columns = [] }) => {
      const names = columns.map(({ name }) => name);
      const path = `${place(displayName)?.path}/items?$expand=fields($select=${names.join()})&$top=5000`;
      const { value } = (await from.get(path)) as { value: { fields: OldRow['fields'] }[] };
      return value.map(({ fields }) => {
        const said = Object.entries(fields).filter(([name, one]) => names.includes(name) && one !== null);
        return [`${displayName} ${fields.Key}`, Object.fromEntries(said)] as const;
      });
    }),
  );
  return new Map(found.flat());
}

/** A report as an older server left it, long enough ago that anybody may take it up. */
async function writeKept(outbox: string): Promise<void> {
  const { name, base64 } = JSON.parse(readFileSync('test/upgrade/outbox.json', 'utf8'));
  mkdirSync(outbox, { recursive: true });
  writeFileSync(path.join(outbox, name), Buffer.from(base64, 'base64'));
  utimesSync(path.join(outbox, name), new Date(0), new Date(0));
}

const sealKey = standinEnvironment('').RETTESNOR_SEAL_KEY ?? '';
const sealer = openRowSealer(serverKeys({ sealKey, sealKeysBefore: [] }, 'sealed cases'));
const kindOf = (list: string) =>
  (Object.keys(lists) as Kind[]).find((kind) => lists[kind].name === list.replace(/\d{4}$/, ''));
/** A library has no columns of ours. */
const listsOnly = oldLists.filter(({ columns }) => columns !== undefined);
const kinds = Map.groupBy(oldRows, ({ list }) => kindOf(list));

test('every list that was there is one of ours still, with every column and every choice', async () => {
  const place = await listPlaces(graph);
  for (const { displayName, columns = [] } of listsOnly) {
    expect([displayName, kindOf(displayName) === undefined]).toEqual([displayName, false]);
    const answer = await graph.get(`${place(displayName)?.path}/columns`);
    const now = new Map((answer as { value: Found[] }).value.map((column) => [column.name, column]));
    for (const { name, choice } of columns) {
      expect([displayName, name, now.has(name)]).toEqual([displayName, name, true]);
      expect(now.get(name)?.choice?.choices ?? []).toEqual(expect.arrayContaining([...(choice?.choices ?? [])]));
    }
  }
});

interface Found {
  name: string;
  choice?: { choices: readonly string[] };
}

test('npm run provision finds nothing that only a person can settle', () => {
  expect(planned.drift).toEqual([]);
});

test('every list that was there gets the column of the last action, and no row of that day is said to be of one', () => {
  const given = planned.steps
    .filter(({ what }) => what.startsWith('Add the column LastAction'))
    .map(({ list }) => list);
  // The list of a year that is not in use stays without it, and the server runs all the same.
  const had = listsOnly.map(({ displayName }) => displayName).filter((name) => name !== 'Confirmations2027');
  expect(new Set(given)).toEqual(new Set(had));
  const { ports } = server.context;
  const rows = Object.values(lists).flatMap((of) =>
    ports.acted.changed<RecordDefinition>(of, '2000-01-01T00:00:00Z', '2100-01-01T00:00:00Z'),
  );
  expect(rows).toEqual([]);
});

test('every view people had is still declared, in the list it was in', () => {
  // One that is called something else now is found by what it was called.
  const views = (text: string) =>
    new Map<string, readonly string[]>(
      JSON.parse(text).lists.map(
        ({ name, views: all }: { name: string; views: { title: string; formerly?: string[] }[] }) => [
          name,
          all.flatMap(({ title, formerly = [] }) => [title, ...formerly]),
        ],
      ),
    );
  const now = views(administratorLists());
  for (const [name, titles] of views(readFileSync('test/upgrade/administrator.json', 'utf8'))) {
    expect(now.get(name)).toEqual(expect.arrayContaining([...titles]));
  }
});

test('the rows are of every kind', () => {
  expect(new Set(kinds.keys())).toEqual(new Set(listsOnly.map(({ displayName }) => kindOf(displayName))));
});

describe.each([...kinds].flatMap(([kind, rows]) => (kind ? [[kind, rows] as const] : [])))('%s', (kind, rows) => {
  test('what a row says is what would be written of it today', () => {
    for (const row of rows) {
      const { Schema: _, Seal, ...said } = sealer.open(kind, row.fields);
      const { Schema, ...written } = toFields(kind, recordIn(kind, row));
      expect(written).toEqual(said);
    }
  });

  test('no row is lost, in SharePoint or in the server', async () => {
    const { records } = server.context.ports;
    await until(() => rows.every((row) => records.find(lists[kind], recordIn(kind, row).key) !== undefined));
    for (const row of rows) expect(provisioned.get(`${row.list} ${row.fields.Key}`)).toEqual(row.fields);
  });
});

const recordIn = <K extends Kind>(kind: K, { fields }: OldRow) => fromFields(kind, sealer.open(kind, fields));

test('the imprints in old rows fit what is reckoned today, and so do their seals', async () => {
  const of = <K extends Kind>(kind: K) => (kinds.get(kind) ?? []).map((row) => recordIn(kind, row));
  expect(of('confirmation').map(isConfirmationUntouched)).not.toContain(false);
  expect(of('declaration').map(isDeclarationUntouched)).not.toContain(false);
  expect(of('review').map(isReviewUntouched)).not.toContain(false);
  const { unproven } = (await (await fetch(`http://127.0.0.1:${server.port}/readyz`)).json()) as {
    unproven: { rows: number };
  };
  expect(unproven.rows).toBe(0);
});

test('a report an older server has kept is stored by this one', async () => {
  const { records } = server.context.ports;
  await until(() => records.find(Incident, 'incident:0a1b2c3d-4e5f-4a6b-8c7d-000000000005') !== undefined);
});
