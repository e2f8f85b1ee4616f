import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Patience } from '../../../../src/m365/provision/access.ts';
import { graphAccess } from '../../../../src/m365/provision/graph-access.ts';
import { wantedLists } from '../../../../src/m365/provision/wanted.ts';
import { planProvision, provision, Unfinished } from '../../../../src/m365/provision.ts';
import type { Graph } from '../../../../src/m365/transport.ts';
import { setupApp, sharePointHost, sites } from '../../../../src/standin/identity.ts';
import { isObject } from '../../../../src/standin/json.ts';
import type { Standin } from '../../../../src/standin/standin.ts';
import { startStandin } from '../../../../src/standin/start.ts';
import { openGraphOf } from '../../../m365/workplace.ts';

const workplace = {
  site: `${sharePointHost}:/sites/rettesnor`,
  dbrSite: `${sharePointHost}:/sites/rettesnor-dbr`,
  years: [2026],
};
/** A small list, one with more columns than travel at once, one on the other site, and a library. */
const names = ['Settings', 'Exemptions', 'CaseTasks', 'AttachmentFiles'];
const wanted = wantedLists(workplace.years).filter(({ name }) => names.includes(name));
const done = { drift: [], otherWays: [] };

let standin: Standin;
let undisturbed: unknown;
/** How long was waited, in milliseconds. */
let waits: number[] = [];
const patience: Patience = { tries: 6, wait: async (ms) => void waits.push(ms) };
const impatience: Patience = { ...patience, tries: 1 };

beforeAll(async () => {
  standin = await startStandin({ port: 0 });
  await brought();
  undisturbed = await asItIs();
});
beforeEach(() => {
  standin.reset();
  waits = [];
});
afterAll(() => standin.close());

test('stopped at any write, before it or after it was carried out, provisioning begun again comes to the same end', async () => {
  let stops = 0;
  for (let isDone = false; !isDone; ) {
    const isCarriedOut = stops % 2 === 1;
    standin.faults.add({ route: '^(POST|PATCH) ', reset: true, afterWrite: isCarriedOut, times: 1 });
    isDone = await brought(openGraphOf({ standin }, { app: setupApp }), impatience).then(
      () => true,
      () => false,
    );
    stops += isDone ? 0 : 1;
  }
  const columns = wanted.flatMap((list) => list.columns);
  const alone = wanted.reduce((sum, list) => sum + Math.max(0, list.columns.length - 20), 0);
  const unique = columns.filter((column) => column.unique).length;
  // Each list is made and named; every write was stopped twice.
  expect(stops).toBe(2 * (2 * wanted.length + alone + unique));
  expect(await asItIs()).toEqual(undisturbed);
});

test('every request may fail once, and one run is enough', async () => {
  const writes = [
    { status: 429, retryAfter: 7 },
    { status: 503, retryAfter: 9 },
    { status: 504 },
    { status: 504, afterWrite: true },
    { status: 409 },
    { reset: true },
    { reset: true, afterWrite: true },
  ] as const;
  const reads = [{ status: 500 }, { reset: true }] as const;
  const graph = openGraphOf({ standin }, { app: setupApp });
  const met = { GET: 0, write: 0 };
  const seen = new Set<string>();
  const shaken: Pick<Graph, 'send'> = {
    send: (call) => {
      const request = JSON.stringify([call.method, call.path, call.body]);
      const [kind, kinds] = call.method === 'GET' ? (['GET', reads] as const) : (['write', writes] as const);
      const fault = kinds[met[kind] % kinds.length];
      if (!seen.has(request) && fault) {
        standin.faults.add({ ...fault, times: 1 });
        met[kind] += 1;
      }
      seen.add(request);
      return graph.send(call);
    },
  };

  expect(await brought(shaken)).toEqual(done);

  expect(standin.faults.list()).toEqual([]);
  expect(met.write).toBeGreaterThan(4 * writes.length);
  expect(waits).toEqual(expect.arrayContaining([7_000, 9_000]));
  expect(await asItIs()).toEqual(undisturbed);
});

test('Microsoft that does not come back stops the run after six tries, and the next run goes on', async () => {
  const graph = openGraphOf({ standin }, { app: setupApp });
  standin.faults.add({ route: 'POST .*/columns', status: 503 });
  await expect(brought(graph)).rejects.toThrow('503');
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
  standin.faults.clear();
  expect(await brought(graph)).toEqual(done);
  expect(await asItIs()).toEqual(undisturbed);
});

test('a list that cannot be made with its columns is made alone, and the report says so', async () => {
  standin.faults.add({ route: 'POST .*/lists$', status: 400, times: 1 });
  const { otherWays } = await brought();
  const columns = wanted.find(({ name }) => name === 'Settings')?.columns ?? [];
  expect(otherWays).toMatchObject([
    {
      what: `Create the list Settings (Indstillinger) with ${columns.length} columns`,
      way: 'the list alone, and its columns one by one',
    },
  ]);
  expect(otherWays[0]?.because).toContain('400 invalidRequest');
  const described = ({ name, ...list }: Listed) => (name === 'Settings' ? { ...list, name, description: '' } : list);
  expect((await asItIs()).map(described)).toEqual((undisturbed as Listed[]).map(described));
});

test.each([
  ['a column is refused', 'POST .*/columns$', 'the column with its name and kind alone'],
  ['a change of a column is refused', 'PATCH .*/columns/', 'the change with the kind of the column beside it'],
])('%s: it is asked for another way', async (_, route, way) => {
  standin.faults.add({ route, status: 400, times: 1 });
  const { otherWays } = await brought();
  expect(otherWays).toMatchObject([{ way }]);
  expect(await planProvision(graphAccess(openGraphOf({ standin }, { app: setupApp })), workplace, wanted)).toEqual({
    steps: [],
    drift: [],
  });
});

test('what SharePoint takes in no way is left with what to do by hand, and holds up nothing else', async () => {
  standin.faults.add({ route: 'PATCH .*/lists/[^/]+$', status: 400 });
  const unfinished = await brought().catch((fault: unknown) => fault);
  if (!(unfinished instanceof Unfinished)) throw unfinished;
  const titles = wanted.map(({ name, da }) => `Show the list ${name} as "${da}"`);
  expect(unfinished.left.map(({ what }) => what).sort()).toEqual(titles.sort());
  expect(unfinished.left[0]?.byHand).toContain('rettesnor-site.ps1');
  expect(unfinished.message).toContain('400 invalidRequest');
  standin.faults.clear();
  expect(await brought()).toEqual(done);
  expect(await asItIs()).toEqual(undisturbed);
});

test('what is accepted and not done is asked for another way, and then left', async () => {
  const graph = graphAccess(openGraphOf({ standin }, { app: setupApp }));
  const deaf = {
    ...graph,
    patch: (path: string, body: object) => ('enforceUniqueValues' in body ? graph.get(path) : graph.patch(path, body)),
  };
  const unfinished = await provision(deaf, workplace, () => {}, { patience, wanted }).catch((fault: unknown) => fault);
  if (!(unfinished instanceof Unfinished)) throw unfinished;
  expect(unfinished.left).toHaveLength(3);
  expect(unfinished.left[0]).toMatchObject({
    what: 'Bring the column Key of Settings up to date: enforceUniqueValues',
    because: 'SharePoint accepted the request, and it is still missing',
  });
});

interface Listed {
  name: string;
  description?: string;
  columns: readonly object[];
}

function brought(graph: Pick<Graph, 'send'> = openGraphOf({ standin }, { app: setupApp }), patient = patience) {
  return provision(graphAccess(graph, patient), workplace, () => {}, { patience: patient, wanted });
}

/** The lists of both sites with all their columns, but for what is another each time. */
async function asItIs(): Promise<readonly Listed[]> {
  const read = async (path: string) => {
    const { body } = await standin.graph('GET', path);
    return isObject(body) && Array.isArray(body.value) ? body.value.filter(isObject) : [];
  };
  const found: Listed[] = [];
  for (const site of sites) {
    for (const { id, name, displayName, description } of await read(`/sites/${site.id}/lists`)) {
      const columns = await read(`/sites/${site.id}/lists/${id}/columns`);
      const own = columns.map(({ id: _, ...column }) => column);
      const list = { name: String(name), displayName, description: String(description), columns: own };
      found.push(list);
    }
  }
  return found.sort((one, other) => one.name.localeCompare(other.name));
}
