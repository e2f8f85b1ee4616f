import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeReadingStatus } from '../../src/features/reading/status/scheduled/reading-status.ts';
import { mayMeetNames } from '../clearance/newcomer.ts';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { nameOf, upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const heads = 'Person;Regel;Version;Dato;Journalnr';
const line = (who: Who, rule = 'R06', version = '3.0', reference = '26/123') =>
  `${upnOf(who)};${rule};${version};20-11-2026;${reference}`;
const bring = (by: Who, lines: readonly string[], check = false) =>
  here.as(by).action('importPaper', { csv: [heads, ...lines, ''].join('\r\n'), check });
const rows = () => rowsOf(here, 'paperConfirmation');
const faultsOf = async (by: Who, ...lines: string[]) =>
  (await bring(by, lines, true)).answer.lines.map(({ fault }) => fault);

strangersAreRefused(() => here, 'importPaper', 'mette', { csv: heads, check: true });
strangersAreRefused(() => here, 'undoPaper', 'mette', { batch: '0'.repeat(24) });

test.each([[{}], [{ csv: '', check: true }], [{ csv: heads }], [{ csv: heads, check: true, force: true }]])(
  '%j is refused',
  async (body) => {
    const reply = await here.as('eva').send('POST', '/api/jobs/importPaper', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  },
);

test('an employee brings nothing in, and a manager nothing before names may be met (G8)', async () => {
  expect((await bring('lone', [line('ali')])).refusal?.code).toBe('notAllowed');
  expect((await bring('mette', [line('lone')])).refusal?.code).toBe('notAllowed');
  await mayMeetNames(here);
});

test('a list that is none is refused as such, and one without heads says which', async () => {
  const reply = await here.as('eva').action('importPaper', { csv: `${heads}\n"åben`, check: false });
  expect(reply.refusal?.code).toBe('csvFaults');
  const { answer } = await here.as('eva').action('importPaper', { csv: 'Person;Regel\nlone;R06', check: false });
  expect(answer).toMatchObject({ missing: ['Version', 'Dato', 'Journalnr'], saved: false });
  expect(await rows()).toEqual([]);
});

test('line by line is told what will be stored and what not, and nothing is stored', async () => {
  const lines = [
    line('lone'),
    line('ali', 'R06', '2.0'),
    line('e1', 'R99'),
    line('mette'),
    line('inge'),
    'x;R06;3.0;1;2',
  ];
  expect(await faultsOf('mette', ...lines)).toEqual([
    undefined,
    'notInForce',
    'unknownRule',
    'oneself',
    'notYours',
    'unknownPerson',
  ]);
  expect(await faultsOf('karen', line('lone'))).toEqual(['notYours']);
  expect(await faultsOf('eva', line('lone'), line('inge'), line('eva'))).toEqual([undefined, 'council', 'oneself']);
  expect(await faultsOf('eva', '1;R06;3.0;20-11-2026;26/1')).toEqual(['severalPeople']);
  expect(await rows()).toEqual([]);
});

test('INV15: a CPR number holds its line back, is nowhere in the answer, and the others are stored', async () => {
  const { answer } = await bring('eva', [line('e5', 'R06', '3.0', '311236-4321'), line('e6')]);
  expect(answer.lines.map(({ fault }) => fault)).toEqual(['cpr', undefined]);
  expect(readable(answer)).not.toContain('4321');
  expect((await rows()).map(({ name }) => name)).toEqual([nameOf('e6')]);
  expect(readable(await rows())).not.toContain('4321');
});

test('INV7: it is stored as what it is, beside the person’s own list, which asks as before', async () => {
  const before = (await here.as('lone').view('start', {})).answer;
  const { answer } = await bring('mette', [line('lone'), line('ali')]);
  expect(answer).toMatchObject({ stored: 2, saved: true });
  const [row] = (await rows()).filter(({ name }) => name === nameOf('lone'));
  expect(row).toMatchObject({ rule: 'r06', version: '3.0', signedOn: '2026-11-20', reference: '26/123' });
  expect(row).toMatchObject({ byName: nameOf('mette'), by: await here.as('mette').id() });
  expect((await here.as('lone').view('start', {})).answer).toEqual(before);
  expect(await rowsOf(here, 'confirmation')).toEqual([]);
});

test('the same list again, and twice at once, stores nothing more', async () => {
  const again = await Promise.all([bring('mette', [line('lone'), line('ali')]), bring('mette', [line('lone')])]);
  expect(again.map(({ answer }) => answer.stored)).toEqual([0, 0]);
  await Promise.all([bring('mette', [line('e7')]), bring('mette', [line('e7')])]);
  expect((await rows()).filter(({ name }) => name === nameOf('e7'))).toHaveLength(1);
});

test('S21, G8: it stands in Mit team and on the page about oneself as on paper, and in Læsestatus as a count', async () => {
  const { answer: team } = await here.as('mette').view('team', {});
  const member = team.shows === 'names' ? team.members.find(({ name }) => name === nameOf('lone')) : undefined;
  expect(member).toMatchObject({ onPaper: 1 });
  const { lists } = (await here.as('lone').view('aboutMe', {})).answer;
  expect(lists.find(({ name }) => name === 'Bekræftelser på papir')?.rows).toHaveLength(1);

  const everything = ['R01', 'R02', 'R07'].map((rule) => line('e7', rule, '1.0'));
  await bring('mette', everything);
  const inside = here.servers[0]?.inside?.context;
  if (!inside) throw new Error('no server runs here');
  // The server counts by itself as well: what it counted before, in the same second, stands until the next.
  await until(async () => {
    await writeReadingStatus(inside.ports, inside.ports.clock.now(), inside.sources.now());
    const nord = (await rowsOf(here, 'readingStatus')).find(({ unit }) => unit === 'nord');
    return nord?.onPaper === 1;
  });
  // Who may open the numbers in SharePoint sees them; nobody else is told.
  await until(async () => (await here.as('dina').view('readingStatus', {})).answer.onPaper === 1);
  expect((await here.as('eva').view('readingStatus', {})).answer.onPaper).toBeUndefined();
  expect((await here.as('mette').view('readingStatus', {})).answer.onPaper).toBeUndefined();
});

test('an import is taken back whole, by whoever brought it in or an editor, and can be brought in again', async () => {
  const { batch } = (await bring('mette', [line('e8'), line('e9')])).answer;
  const undo = (by: Who, which = batch) => here.as(by).action('undoPaper', { batch: which });
  const status = async () =>
    (await rows()).filter((row) => row.batch === batch && row.withdrawnAt === undefined).length;
  expect(await status()).toBe(2);
  expect((await undo('karen')).refusal?.code).toBe('unknownPaper');
  expect((await undo('mette', '0'.repeat(24))).refusal?.code).toBe('unknownPaper');
  const listed = async (by: Who) =>
    (await here.as(by).view('paperImports', {})).answer.imports.find((one) => one.batch === batch);
  await until(async () => (await listed('eva'))?.mayUndo === true);
  expect(await listed('karen')).toBeUndefined();
  expect((await undo('mette')).answer).toEqual({ batch, undone: 2 });
  expect((await undo('mette')).answer).toEqual({ batch, undone: 2 });
  expect(await status()).toBe(0);
  await until(async () => (await listed('mette'))?.undone === true);
  expect((await bring('mette', [line('e8'), line('e9')])).answer.stored).toBe(2);
  expect(await status()).toBe(2);
});
