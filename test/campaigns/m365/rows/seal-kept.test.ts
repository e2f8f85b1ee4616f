import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Confirmation } from '../../../../src/features/reading/records.ts';
import { a, first, keysFrom, openOnFirstMorning, sealedRows, second } from '../../../m365/rows/seal-workplace.ts';
import type { Workplace } from '../../../m365/workplace.ts';
import { until } from '../../../world.ts';

let workplace: Workplace;

beforeEach(async () => {
  workplace = await openOnFirstMorning();
});

afterEach(() => workplace.close());

const { byHand, met, started } = sealedRows(() => workplace);

test('rows of today count after the upgrade, an older server has a day, and then its rows wait', async () => {
  const older = await workplace.open();
  await older.microsoft.start();
  await older.microsoft.records.create(Confirmation, a(10));
  workplace.standin.clock.move('2026-12-01T09:00');
  const microsoft = await started();
  await older.microsoft.records.create(Confirmation, a(11));
  await until(() => microsoft.records.all(Confirmation).length === 2);
  expect(microsoft.records.all(Confirmation).map(({ proof }) => proof)).toEqual(['older', 'older']);
  workplace.standin.clock.move('2026-12-02T10:00');
  await older.microsoft.records.create(Confirmation, a(12));
  await met(microsoft, a(12).key);
  expect(microsoft.records.all(Confirmation)).toHaveLength(2);
});

test('more than three in an hour are an alarm: what our app wrote counts, and no typed row does', async () => {
  const older = await workplace.open();
  await older.microsoft.start();
  const microsoft = await started();
  workplace.standin.clock.move('2026-12-03T10:00');
  for (const number of [10, 11, 12]) await older.microsoft.records.create(Confirmation, a(number));
  for (const number of [10, 11, 12]) await met(microsoft, a(number).key);
  expect(microsoft.records.all(Confirmation)).toEqual([]);
  await byHand('Confirmations2026', 'confirmation', a(13));
  await met(microsoft, a(13).key);
  expect(microsoft.records.all(Confirmation).map(({ record }) => record.key)).toEqual(
    [10, 11, 12].map((n) => a(n).key),
  );
  expect(microsoft.records.unproven().every(({ isAlarming }) => isAlarming)).toBe(true);
});

test('a lost key makes rows that cannot be verified: they count, new ones under its id do not', async () => {
  const before = await started();
  await before.records.create(Confirmation, a(10));
  await before.stop();
  workplace.standin.clock.move('2027-02-01T10:00');
  const microsoft = await started(keysFrom(second));
  expect(microsoft.records.find(Confirmation, a(10).key)?.proof).toBe('unverifiable');
  workplace.standin.clock.move('2027-02-03T10:00');
  await byHand('Confirmations2026', 'confirmation', a(11), {
    Seal: `1.${keysFrom(first).current.id}.${'A'.repeat(43)}`,
  });
  await met(microsoft, a(11).key);
  expect(microsoft.records.find(Confirmation, a(11).key)).toBeUndefined();
  // Found again, it proves what it sealed.
  const found = await started(keysFrom(second, first));
  expect(found.records.find(Confirmation, a(10).key)?.proof).toBe('sealed');
});

async function sealColumnDeleted(): Promise<void> {
  const list = await workplace.list('Confirmations2026');
  const { value } = (await workplace.as('setup').get(`${list}/columns?$select=id,name`)) as {
    value: { id: string; name: string }[];
  };
  const seal = value.find(({ name }) => name === 'Seal');
  await workplace.standin.graph('DELETE', `${list}/columns/${seal?.id}`);
}

test('a list that never had the column is read and written, and all its rows count', async () => {
  await sealColumnDeleted();
  const microsoft = await started();
  expect((await microsoft.records.create(Confirmation, a(10))).proof).toBe('older');
  await byHand('Confirmations2026', 'confirmation', a(11));
  await until(() => {
    microsoft.looked();
    return microsoft.records.all(Confirmation).length === 2;
  });
});

test('once the seal has begun, whoever deletes its column and types a row gains nothing by it', async () => {
  const microsoft = await started();
  await microsoft.records.create(Confirmation, a(10));
  workplace.standin.clock.move('2026-12-03T10:00');
  await sealColumnDeleted();
  await byHand('Confirmations2026', 'confirmation', a(11));
  const again = await started();
  for (const server of [microsoft, again]) {
    await met(server, a(11).key);
    expect(server.records.find(Confirmation, a(11).key)).toBeUndefined();
    expect(server.records.find(Confirmation, a(10).key)).toBeDefined();
  }
  expect(again.records.find(Confirmation, a(10).key)?.proof).toBe('unverifiable');
  expect(again.troubles().join()).toContain('Add the column Seal');
});

test('a server that cannot ask when the seal began reads no rows before it can', async () => {
  await (await started()).stop();
  workplace.standin.clock.move('2026-12-03T10:00');
  await byHand('Confirmations2026', 'confirmation', a(11));
  const settings = (await workplace.list('Settings')).split('/').at(-1);
  workplace.standin.faults.add({ route: `GET .*/lists/${settings}/items.*`, status: 503 });
  const { microsoft, events } = await workplace.open({ proofKeys: keysFrom(first) });
  const ready = microsoft.start();
  await until(() => events.some(({ event }) => event === 'sitesNotRead'));
  workplace.standin.faults.clear();
  await ready;
  expect(microsoft.records.find(Confirmation, a(11).key)).toBeUndefined();
}, 60_000);

test('a new key does not make a typed row count while it is not yet noted', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  await (await started(keysFrom(first), mirrorFile)).stop();
  workplace.standin.clock.move('2026-12-03T10:00');
  await byHand('Confirmations2026', 'confirmation', a(11));
  const settings = (await workplace.list('Settings')).split('/').at(-1);
  workplace.standin.faults.add({ route: `GET .*/lists/${settings}/items\\?.*filter.*`, status: 503 });
  const microsoft = await started(keysFrom(second, first), mirrorFile);
  await met(microsoft, a(11).key);
  expect(microsoft.records.find(Confirmation, a(11).key)).toBeUndefined();
});
