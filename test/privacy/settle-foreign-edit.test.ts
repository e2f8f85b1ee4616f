import { afterAll, beforeAll, expect, test } from 'vitest';
import { outsideApp, sites } from '../../src/standin/identity.ts';
import { readable } from '../readable.ts';
import { listId, rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { accessAs } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 3 });
  await here.as('lone').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
  await editedByHand({ PersonName: 'Somebody Else' });
  await until(async () => (await edits()).length === 1);
});
afterAll(() => here.close());

strangersAreRefused(() => here, 'settleForeignEdit', 'dina', { key: 'foreign:x', note: '' });

test('input with a note that is no text is refused, naming the field', async () => {
  const reply = await here.as('dina').send('POST', '/api/jobs/settleForeignEdit', { key: 'foreign:x', note: 7 });
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field: 'note' } });
});

test('a change that is not on the list cannot be settled', async () => {
  const reply = await here.as('dina').action('settleForeignEdit', { key: 'foreign:x', note: '' });
  expect([reply.status, reply.refusal?.code]).toEqual([404, 'unknownForeignEdit']);
});

test.each(['lone', 'mette', 'eva', 'rene'] as const)(
  'only the DBR or the deputy settles one, and %s is neither',
  async (who) => {
    expect((await here.as(who).action('settleForeignEdit', { key: await key(), note: '' })).status).toBe(403);
  },
);

test('a change made outside the app is shown to the DBR once, with who, where and when, and is not changed back', async () => {
  expect(await edits()).toMatchObject([
    {
      listName: 'Bekræftelser 2026',
      editor: 'Fremmed klient',
      deleted: false,
      settled: false,
      target: expect.stringContaining('r06'),
    },
  ]);
  expect(await rowsOf(here, 'foreignEdit')).toHaveLength(1);
  expect(await rowsOf(here, 'confirmation')).toMatchObject([{ name: 'Somebody Else' }]);
});

test('what somebody changed counts no more: the receipt says so, the rule is asked for again, and a new word is proven', async () => {
  const lone = here.as('lone');
  const [receipt] = (await lone.view('receipts', {})).answer.receipts;
  expect(receipt?.proof).toBe('waits');
  expect((await lone.view('receipt', { key: receipt?.key ?? '' })).answer.untouched).toBe(false);
  const owed = async () => (await lone.view('start', {})).answer.owed.map(({ rule }) => rule);
  expect(await owed()).toContain('r06');
  await lone.action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
  expect((await lone.view('receipt', { key: receipt?.key ?? '' })).answer).toMatchObject({
    receipt: { proof: 'sealed' },
    untouched: true,
  });
  expect(await owed()).not.toContain('r06');
  await editedByHand({ TextHash: 'f'.repeat(64) });
  await until(async () => (await edits()).length === 2);
});

test('INV15: a note with a CPR number is refused and not stored', async () => {
  const reply = await here.as('dina').action('settleForeignEdit', { key: await key(), note: 'Borger 311236-4321' });
  expect([reply.status, reply.refusal?.code]).toEqual([422, 'cprFound']);
  expect(readable(await rowsOf(here, 'foreignEdit'))).not.toContain('4321');
});

test('the DBR settles it with a note, and the next view says so on any server', async () => {
  const dina = here.as('dina');
  const target = await key();
  const { answer } = await dina.action('settleForeignEdit', { key: target, note: 'Rettet navn efter vielse' });
  expect(answer).toEqual({ key: target, settled: true, note: 'Rettet navn efter vielse' });
  for (const { url } of here.servers) {
    const shown = (await dina.on(url).view('foreignEdits', {})).answer.edits;
    expect(shown.find((edit) => edit.key === target)).toMatchObject({
      settled: true,
      note: 'Rettet navn efter vielse',
    });
  }
});

test('settling again with the same note gives the same answer, and with another note says what stands', async () => {
  const [settled] = (await edits()).filter((edit) => edit.settled);
  const again = (note: string) => here.as('dorte').action('settleForeignEdit', { key: settled?.key ?? '', note });
  expect((await again('Rettet navn efter vielse')).status).toBe(200);
  const other = await again('Noget andet');
  expect([other.status, other.refusal?.details]).toEqual([409, { now: 'Rettet navn efter vielse' }]);
});

test('a double click at once settles once and gives both clicks the same answer', async () => {
  const open = (await edits()).find(({ settled }) => !settled)?.key ?? '';
  const dina = here.as('dina');
  const both = await Promise.all(
    [1, 2].map(() => dina.action('settleForeignEdit', { key: open, note: '', outcome: 'doesNot' })),
  );
  expect(both.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
  expect(both[0]?.answer).toEqual(both[1]?.answer);
});

test('a row somebody deletes is shown too', async () => {
  const site = sites[0]?.id;
  await here.standin.graph('DELETE', `/sites/${site}/lists/${await listId(here, 'Confirmations2026')}/items/1`);
  await until(async () => (await edits()).some(({ deleted }) => deleted), 40);
});

const edits = async () => (await here.as('dina').view('foreignEdits', {})).answer.edits;
const key = async () => ((await edits()).find(({ unproven }) => !unproven) ?? (await edits()).at(-1))?.key ?? '';

async function editedByHand(fields: object): Promise<void> {
  const outside = await accessAs(here.standin, outsideApp);
  await outside.patch(`/sites/${sites[0]?.id}/lists/${await listId(here, 'Confirmations2026')}/items/1/fields`, fields);
}
