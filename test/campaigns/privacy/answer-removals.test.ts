import { afterAll, beforeAll, expect, test } from 'vitest';
import { Confirmation } from '../../../src/features/reading/records.ts';
import { outsideApp, sites } from '../../../src/standin/identity.ts';
import { listId, rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import { accessAs, crowd } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
let list: string;
beforeAll(async () => {
  here = await world({ servers: 2 });
  for (const who of crowd) await here.as(who).action('confirmReading', { rule: 'r01', version: '1.0', language: 'da' });
  list = `/sites/${sites[0]?.id}/lists/${await listId(here, 'Confirmations2026')}`;
  await until(() => [0, 1].every((server) => confirmations(server) === crowd.length));
}, 120_000);
afterAll(() => here.close());

const confirmations = (server: number) => here.servers[server]?.inside?.context.ports.records.all(Confirmation).length;
const edits = async () => (await here.as('dina').view('foreignEdits', {})).answer.edits;
const read = () => {
  for (const { inside } of here.servers) inside?.context.microsoft.notified(list.slice(1));
};
const readyz = async (server: number) =>
  (await (await fetch(`${here.servers[server]?.url}/readyz`)).json()) as { state: string; troubles: string[] };

strangersAreRefused(() => here, 'answerRemovals', 'dina', { key: 'foreign:x', answer: 'waiting' });

test.each(['lone', 'mette', 'eva', 'rene', 'aksel'] as const)('%s does not answer for the DBR', async (who) => {
  expect((await here.as(who).action('answerRemovals', { key: 'foreign:x', answer: 'intended' })).status).toBe(403);
});

test('an answer that is none is refused, and so is a question that was not asked', async () => {
  const wrong = await here.as('dina').send('POST', '/api/jobs/answerRemovals', { key: 'foreign:x', answer: 'perhaps' });
  expect(wrong.refusal).toMatchObject({ code: 'badInput', details: { field: 'answer' } });
  const unasked = await here.as('dina').action('answerRemovals', { key: 'foreign:x', answer: 'intended' });
  expect([unasked.status, unasked.refusal?.code]).toEqual([404, 'unknownForeignEdit']);
});

test('very many rows that go at once stay: the DBR is asked once, every readyz is yellow, and reports go on', async () => {
  for (let id = 1; id <= 25; id += 1) await here.standin.graph('DELETE', `${list}/items/${id}`);
  read();
  await until(async () => (await edits()).length > 0);
  await until(async () => (await readyz(1)).state === 'yellow');
  expect(await edits()).toMatchObject([{ listName: 'Bekræftelser 2026', deleted: true, count: 25, settled: false }]);
  expect([confirmations(0), confirmations(1)]).toEqual([30, 30]);
  for (const server of [0, 1]) {
    await until(async () =>
      (await readyz(server)).troubles.join().includes('25 rows of Confirmations2026 are said to be gone'),
    );
  }
  // It waits on Start until it is answered.
  const start = () => thingsOf(here.as('dina'), 'lookAtChanges');
  expect(await start()).toMatchObject([{ what: 'gone', count: 25, place: '/foreign-edits' }]);
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient' as const, words: 'Brevet gik forkert' };
  expect((await here.as('lone').action('reportIncident', said)).answer.state).toBe('received');
  const [question] = await edits();
  const rows = (await here.as('dina').view('keptEdits', { key: question?.key ?? '' })).answer;
  expect([rows.count, rows.edits.length]).toEqual([25, 25]);
  expect((await here.as('dina').action('settleForeignEdit', { key: question?.key ?? '', note: 'x' })).status).toBe(404);
});

test('"wait" leaves everything as it is, and may be said twice', async () => {
  const key = (await edits())[0]?.key ?? '';
  for (const _ of [1, 2]) {
    const { answer } = await here.as('dina').action('answerRemovals', { key, answer: 'waiting' });
    expect(answer).toEqual({ key, settled: false, answer: 'waiting' });
  }
  expect(await thingsOf(here.as('dina'), 'lookAtChanges')).toEqual([]);
  read();
  expect([confirmations(0), confirmations(1), (await edits()).length]).toEqual([30, 30, 1]);
});

test('"on purpose" lets them go on every server, once, and the list says so', async () => {
  const key = (await edits())[0]?.key ?? '';
  const { answer } = await here.as('dina').action('answerRemovals', { key, answer: 'intended' });
  expect(answer).toEqual({ key, settled: true, answer: 'intended' });
  read();
  await until(() => confirmations(0) === 5 && confirmations(1) === 5);
  await until(async () => (await readyz(0)).troubles.length + (await readyz(1)).troubles.length === 0);
  expect(await rowsOf(here, 'foreignEdit')).toHaveLength(1);
  expect((await here.as('dina').view('keptEdits', { key })).answer.edits).toHaveLength(25);
  expect((await here.as('dorte').action('answerRemovals', { key, answer: 'intended' })).status).toBe(200);
  const late = await here.as('dorte').action('answerRemovals', { key, answer: 'waiting' });
  expect([late.status, late.refusal?.code]).toEqual([409, 'changedMeanwhile']);
  const steps = (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'answerRemovals');
  expect(steps.length).toBeGreaterThanOrEqual(1);
});

test('very many rows changed outside the app in a minute are one row on the DBR’s list, to unfold, from all servers', async () => {
  const outside = await accessAs(here.standin, outsideApp);
  for (let id = 26; id <= 30; id += 1) {
    for (let time = 1; time <= 7; time += 1)
      await outside.patch(`${list}/items/${id}/fields`, { PersonName: `Rettet ${time}` });
  }
  const units = `/sites/${sites[0]?.id}/lists/${await listId(here, 'Employments')}/items`;
  const { value } = (await outside.get(`${units}?$top=100`)) as { value: { id: string }[] };
  for (const { id } of value) await outside.patch(`${units}/${id}/fields`, { PersonName: 'Alle Ens' });
  read();
  for (const { inside } of here.servers) inside?.context.microsoft.notified(units.replace('/items', '').slice(1));
  const many = async () => (await edits()).filter(({ count, deleted }) => count !== undefined && !deleted);
  // The first of them are told one by one, until they are so many.
  const alone = async () => (await edits()).filter(({ count, deleted }) => count === undefined && !deleted);
  await until(async () => ((await many())[0]?.count ?? 0) + (await alone()).length >= value.length);
  for (const { inside } of here.servers) await inside?.context.background.settled();
  expect(await many()).toHaveLength(1);
  expect((await edits()).length).toBeLessThanOrEqual(2 + 20);
  const [one] = await many();
  // This server shows what it has met itself: of several edits of a row in a moment perhaps the last alone.
  const kept = async () => (await here.as('dina').view('keptEdits', { key: one?.key ?? '' })).answer.edits;
  await until(async () => (await kept()).length > 20);
  const settled = await here.as('dina').action('settleForeignEdit', { key: one?.key ?? '', note: 'Et program hos IT' });
  expect(settled.answer.settled).toBe(true);
});
