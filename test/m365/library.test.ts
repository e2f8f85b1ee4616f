import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Budget, unitBudget } from '../../src/m365/budget.ts';
import { libraries } from '../../src/m365/libraries.ts';
import { openLibrary } from '../../src/m365/library.ts';
import { planProvision } from '../../src/m365/provision.ts';
import type { Graph } from '../../src/m365/transport.ts';
import type { Folder, Library } from '../../src/ports/ports.ts';
import { sharePointHost } from '../../src/standin/identity.ts';
import { openGraphOf, openWorkplace, type Workplace } from './workplace.ts';

const addresses = { site: `${sharePointHost}:/sites/rettesnor`, dbrSite: `${sharePointHost}:/sites/rettesnor-dbr` };
const { name: libraryName, da } = libraries.attachmentFile;
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => content && new TextDecoder().decode(content);

let workplace: Workplace;
let graph: Graph;
let library: Library & Folder;
beforeAll(async () => {
  workplace = await openWorkplace();
  graph = openGraphOf(workplace);
  library = opened();
});
beforeEach(() => workplace.standin.faults.clear());
afterAll(() => workplace.close());

const opened = (own: { budget?: Budget; patienceMs?: number } = {}) =>
  openLibrary({ graph, budget: unitBudget(100_000, 1), library: 'attachmentFile', ...addresses, ...own });
const fault = (route: string, status: 409 | 423 | 429 | 503 | 504 | 507, more = {}) =>
  workplace.standin.faults.add({ route, status, times: 1, ...more });
/** What the app asks for while something is done, by method and route. */
async function asked(work: () => Promise<unknown>): Promise<Record<string, number>> {
  workplace.standin.meter.reset();
  await work();
  const { total } = workplace.standin.meter.read() as unknown as { total: { operations: Record<string, number> } };
  return total.operations;
}

test('provisioning makes the library, shows its Danish name, and finds nothing to do the next time', async () => {
  const setup = workplace.as('setup');
  const path = await workplace.list(libraryName);
  expect(await setup.get(path)).toMatchObject({
    name: libraryName,
    displayName: da,
    list: { template: 'documentLibrary' },
  });
  expect(await planProvision(setup, { ...addresses, years: [2025, 2026] })).toEqual({ steps: [], drift: [] });
});

test('a file comes back as it was put, and another name is not there', async () => {
  const { id } = await library.put('a1.txt', 'text/plain', bytes('Blåbær'));
  expect(id).toMatch(/^01/);
  expect(text(await library.get('a1.txt', 100))).toBe('Blåbær');
  expect(await library.get('a2.txt', 100)).toBeUndefined();
});

test('the same again is one file and no new version of it', async () => {
  const first = await library.put('b1.txt', 'text/plain', bytes('én'));
  const operations = await asked(async () => {
    expect(await library.put('b1.txt', 'text/plain', bytes('én'))).toEqual(first);
  });
  expect(operations).toEqual({
    'PUT /drives/{drive}/root:/{path}:/content': 1,
    'GET /drives/{drive}/root:/{path}': 1,
    'GET /drives/{drive}/root:/{path}:/content': 1,
  });
});

test('half a file under the name, or another of the same size, is replaced by the whole', async () => {
  await library.put('c1.txt', 'text/plain', bytes('hal'));
  await library.put('c1.txt', 'text/plain', bytes('halvt'));
  expect(text(await library.get('c1.txt', 100))).toBe('halvt');
  workplace.standin.store.run('UPDATE drive_item SET content = ? WHERE name = ?', bytes('andet'), 'c1.txt');
  await library.put('c1.txt', 'text/plain', bytes('halvt'));
  expect(text(await library.get('c1.txt', 100))).toBe('halvt');
});

test('the library is looked for once, by its inner name: somebody may have called it something else', async () => {
  const setup = workplace.as('setup');
  const path = await workplace.list(libraryName);
  await setup.patch(path, { displayName: 'Billeder' });
  const fresh = opened();
  await fresh.put('d1.txt', 'text/plain', bytes('x'));
  const operations = await asked(() => fresh.get('d1.txt', 100));
  expect(operations).toEqual({ 'GET /drives/{drive}/root:/{path}:/content': 1 });
  await setup.patch(path, { displayName: da });
});

test('a lost answer, a busy Microsoft, a locked file and a cut line are tried again, and one file comes of it', async () => {
  fault('PUT /drives', 504, { afterWrite: true });
  expect(text(await putAndGet('e1.txt'))).toBe('e1.txt');
  fault('PUT /drives', 429, { retryAfter: 1 });
  expect(text(await putAndGet('e2.txt'))).toBe('e2.txt');
  fault('PUT /drives', 423);
  expect(text(await putAndGet('e3.txt'))).toBe('e3.txt');
  workplace.standin.faults.add({ route: 'GET /drives.*content', reset: true, times: 1 });
  expect(text(await putAndGet('e4.txt'))).toBe('e4.txt');
});

async function putAndGet(name: string) {
  await library.put(name, 'text/plain', bytes(name));
  return library.get(name, 100);
}

test('what does not pass is a refusal that says why', async () => {
  const hasty = opened({ patienceMs: 1_500 });
  fault('PUT /drives', 507);
  await expect(hasty.put('f1.txt', 'text/plain', bytes('x'))).rejects.toMatchObject({ code: 'libraryFull' });
  workplace.standin.faults.add({ route: 'PUT /drives', status: 429, retryAfter: 60 });
  await expect(hasty.put('f1.txt', 'text/plain', bytes('x'))).rejects.toMatchObject({ code: 'microsoftBusy' });
  workplace.standin.faults.clear();
  workplace.standin.faults.add({ route: 'PUT /drives', status: 504 });
  // Long enough that on a busy machine it has been sent at all.
  const patient = opened({ patienceMs: 5_000 });
  await expect(patient.put('f1.txt', 'text/plain', bytes('x'))).rejects.toMatchObject({ code: 'saveUncertain' });
});

test('an upload waits behind what is more urgent, and a read does not', async () => {
  const budget = unitBudget(100, 1);
  const short = opened({ budget, patienceMs: 1_000 });
  await short.get('a1.txt', 100);
  budget.spend(1_000);
  await expect(short.put('g1.txt', 'text/plain', bytes('x'))).rejects.toMatchObject({ code: 'microsoftBusy' });
  expect(text(await short.get('a1.txt', 100))).toBe('Blåbær');
});

test('files people have put there are found, the newest first; one that is changed meanwhile is not deleted', async () => {
  await library.put('j1.txt', 'text/plain', bytes('ældre'));
  workplace.standin.store.run("UPDATE drive_item SET modified = '2020-01-01T00:00:00Z' WHERE name = 'j1.txt'");
  await library.put('j2.txt', 'text/plain', bytes('nyere'));
  const of = async () => (await library.files()).filter(({ name }) => name.startsWith('j'));
  const [newer, older] = await of();
  expect([newer?.name, older?.name]).toEqual(['j2.txt', 'j1.txt']);
  if (!newer || !older) throw new Error('a file is missing');
  expect(text(await library.read(newer, 100))).toBe('nyere');
  await library.put('j2.txt', 'text/plain', bytes('nyest'));
  expect(await library.discard(newer)).toBe('changed');
  workplace.standin.faults.set({ selectedRefuses: ['permanentDelete'] });
  expect(await library.discard(older)).toBe('binned');
  workplace.standin.faults.set({ selectedRefuses: [] });
  expect(await library.discard(older)).toBe('gone');
  expect(await library.read(older, 100)).toBeUndefined();
  expect((await of()).map(({ name }) => name)).toEqual(['j2.txt']);
});

test('more bytes than asked for are not taken in', async () => {
  await library.put('h1.txt', 'text/plain', bytes('x'.repeat(100_000)));
  expect(await library.get('h1.txt', 99_999)).toBeUndefined();
  expect((await library.get('h1.txt', 100_000))?.byteLength).toBe(100_000);
});

test('without a library there is a sentence, and once it is made again it is found', async () => {
  await workplace.standin.graph('DELETE', await workplace.list(libraryName));
  await expect(opened().put('i1.txt', 'text/plain', bytes('x'))).rejects.toMatchObject({ code: 'notProvisioned' });
  await expect(library.put('i1.txt', 'text/plain', bytes('x'))).rejects.toMatchObject({ code: 'notProvisioned' });
  const setup = workplace.as('setup');
  const plan = await planProvision(setup, { ...addresses, years: [2025, 2026] });
  expect(plan.steps.map(({ what }) => what)).toEqual([`Create the document library ${libraryName} (${da})`]);
  for (const { method, path, body } of plan.steps) await setup[method](path, body);
  expect(text(await putAndGet('i1.txt'))).toBe('i1.txt');
});
