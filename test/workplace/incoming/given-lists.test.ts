import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { libraries } from '../../../src/m365/libraries.ts';
import { outsideApp, sites } from '../../../src/standin/identity.ts';
import { insideOf } from '../../examples/example.ts';
import { rowsOf, storedRowsOf } from '../../rows.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import { accessAs, type Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';
import { heads, line, list } from './payroll.ts';

let here: World;
let drive: string;
let seen = 0;
beforeAll(async () => {
  here = await world();
  const graph = await accessAs(here.standin, outsideApp);
  const path = `/sites/${sites[0]?.id}/lists/${libraries.employmentFile.name}/drive`;
  drive = ((await graph.get(path)) as { id: string }).id;
  await switched('true');
});
beforeEach(() => here.standin.faults.clear());
afterAll(() => here.close());

async function switched(value: string) {
  ({ seen } = await here.as('eva').carryOut('saveSetting', { setting: 'watchEmploymentFiles', value, seen }));
}

/** Somebody puts a file into the library by hand. */
async function put(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const token = await here.standin.tokens.forApp(outsideApp, 'https://graph.microsoft.com');
  const answer = await fetch(`${here.standin.url}/v1.0/drives/${drive}/root:/${encodeURIComponent(name)}:/content`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: content,
  });
  if (!answer.ok) throw new Error(await answer.text());
}

const files = () =>
  here.standin.store
    .all<{ name: string }>(
      "SELECT i.name FROM drive_item i JOIN list l ON l.id = i.list WHERE l.name = 'EmploymentFiles' ORDER BY i.name",
    )
    .map(({ name }) => name);
let hour = 9;
/** The next hour comes. */
async function look(): Promise<void> {
  hour += 1;
  await here.clock.move(`2026-12-01T${hour}:00`);
  await insideOf(here).schedule.tick();
  await insideOf(here).background.settled();
}
const jobOf = async (who: Who) => {
  const person = await here.as(who).id();
  return (await rowsOf(here, 'employment')).find((job) => job.person === person && job.number === '1');
};
const rows = async () =>
  (await storedRowsOf(here, 'incomingList')).map(({ record, version }) => [record.key, record.state, version]);

test('a file is taken by the next hour, deleted for good, and put down to whoever put it there', async () => {
  await put('ansatte.csv', `CPR;${heads}\n010190-1234;${line({ who: 'e1', title: 'Lærer' })}\n`);
  const sofie = await here.as('sofie').id();
  const by = JSON.stringify({ user: { id: sofie, displayName: 'Sofie Sand' } });
  here.standin.store.run("UPDATE drive_item SET modified_by = ? WHERE name = 'ansatte.csv'", by);
  await look();
  expect(await jobOf('e1')).toMatchObject({ function: 'Lærer', actor: sofie });
  expect(files()).toEqual([]);
  const [row] = await rowsOf(here, 'incomingList');
  expect(row).toMatchObject({ key: 'library', source: 'library', state: 'done', changed: 1 });
  expect(row?.binned).toBeUndefined();
  expect(JSON.stringify(await rowsOf(here, 'employment'))).not.toContain('010190');
});

test('the same list again writes nothing but its deletion', async () => {
  const before = await rows();
  await put('ansatte-igen.csv', `${heads}\n${line({ who: 'e1', title: 'Lærer' })}\n`);
  await look();
  expect(files()).toEqual([]);
  expect(await rows()).toEqual(before);
});

test('where the app may not delete for good, the file is in the bin, and it is said', async () => {
  here.standin.faults.set({ selectedRefuses: ['permanentDelete'] });
  await put('ansatte.csv', list({ who: 'e2', title: 'Pedel' }));
  await look();
  expect(files()).toEqual([]);
  const { lists } = (await here.as('eva').view('incoming', {})).answer;
  expect(lists).toMatchObject([{ key: 'library', changed: 1, binned: true }]);
});

test('the newest of some files is brought in, and the older go with it', async () => {
  await put('uge-47.csv', list({ who: 'e3', title: 'Gammel' }));
  await here.clock.move(`2026-12-01T${hour}:20`);
  await put('uge-48.csv', list({ who: 'e3', title: 'Ny' }));
  await look();
  expect((await jobOf('e3'))?.function).toBe('Ny');
  expect(files()).toEqual([]);
});

test('a file that is no list stays, is told of once, and the one before it is taken', async () => {
  await put('uge-49.csv', list({ who: 'e4', title: 'Sekretær' }));
  await here.clock.move(`2026-12-01T${hour}:20`);
  await put('brev 010190-1234.docx', 'Kære HR');
  await look();
  expect((await jobOf('e4'))?.function).toBe('Sekretær');
  expect(files()).toEqual(['brev 010190-1234.docx']);
  const told = (await here.as('eva').view('incoming', {})).answer.lists.filter(({ state }) => state === 'unreadable');
  expect(told).toMatchObject([{ faults: [{ fault: 'noHead', value: expect.stringMatching(/^brev .*\.docx$/) }] }]);
  expect(JSON.stringify(told)).not.toContain('010190-1234');
  expect(await thingsOf(here.as('eva'), 'answerIncoming')).toMatchObject([{ count: 1 }]);
  const before = await rows();
  await look();
  expect(await rows()).toEqual(before);

  here.standin.store.run("DELETE FROM drive_item WHERE name LIKE 'brev%'");
  await look();
  expect((await here.as('eva').view('incoming', {})).answer.lists.map(({ state }) => state)).toEqual(['done']);
});

test('a list that ends too much waits, and only what was chosen of it is kept', async () => {
  const leaves = (['e11', 'e12', 'e13', 'e14', 'e15'] as const).map((who) => line({ who, to: '01-09-2026' }));
  await put('ansatte.csv', [`CPR;${heads}`, ...leaves.map((row) => `010190-1234;${row}`)].join('\n'));
  await look();
  expect(files()).toEqual(['venter-library.csv']);
  expect((await jobOf('e11'))?.to).toBeUndefined();
  await look();
  expect(files()).toEqual(['venter-library.csv']);
  const [waiting] = (await here.as('eva').view('incoming', {})).answer.lists;
  await here.as('eva').carryOut('answerIncomingList', { key: 'library', hash: waiting?.hash ?? '', take: true });
  expect((await jobOf('e11'))?.to).toBe('2026-09-01');
  expect(files()).toEqual([]);
});

test('a file that is the whole municipality and names one person waits, and ends nobody until it is answered', async () => {
  const whole = { setting: 'employmentColumns', value: 'Hele kommunen=ja', seen: 0 } as const;
  await here.as('eva').carryOut('saveSetting', whole);
  await put('ansatte.csv', list({ who: 'e16' }));
  await look();
  expect(files()).toEqual(['venter-library.csv']);
  const [waiting] = (await here.as('eva').view('incoming', {})).answer.lists;
  expect(waiting).toMatchObject({ state: 'waiting', added: 0 });
  expect(waiting?.ended).toBeGreaterThan(20);
  expect((await jobOf('e17'))?.to).toBeUndefined();
  await here.as('eva').carryOut('answerIncomingList', { key: 'library', hash: waiting?.hash ?? '', take: true });
  expect((await jobOf('e17'))?.to).toBe('2026-11-30');
  expect((await jobOf('e16'))?.to).toBeUndefined();
});

test('switched off, nobody looks', async () => {
  await switched('false');
  await put('ansatte.csv', list({ who: 'e5', title: 'Ikke set' }));
  here.standin.meter.reset();
  await look();
  expect(files()).toEqual(['ansatte.csv']);
  expect(JSON.stringify(here.standin.meter.read())).not.toContain('/children');
});
