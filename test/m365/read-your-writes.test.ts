import { afterEach, beforeEach, expect, test } from 'vitest';
import { Confirmation } from '../../src/features/reading/records.ts';
import { productApp } from '../../src/standin/identity.ts';
import { aConfirmation, type Opened, openWorkplace, type Workplace } from './workplace.ts';

let workplace: Workplace;
let writer: Opened;
let reader: Opened;

beforeEach(async () => {
  workplace = await openWorkplace();
  await workplace.addPeople(1);
  writer = await workplace.open();
  reader = await workplace.open();
  await writer.microsoft.start();
  await reader.microsoft.start();
});
afterEach(() => workplace.close());

function requests(): number {
  const { apps } = workplace.standin.meter.read() as { apps: Record<string, { requests: number }> };
  return apps[productApp.clientId]?.requests ?? 0;
}

test('a server that is behind the reader reads the row the reader has just written, and no more', async () => {
  const stored = await writer.microsoft.records.create(Confirmation, aConfirmation());
  workplace.standin.meter.reset();
  await reader.microsoft.honour([stored.mark]);
  expect(reader.microsoft.records.find(Confirmation, stored.record.key)?.mark).toEqual(stored.mark);
  expect(requests()).toBe(1);
  await reader.microsoft.honour([stored.mark]);
  expect(requests()).toBe(1);
});

test('an older version that arrives late never replaces a newer one', async () => {
  const created = await writer.microsoft.records.create(Confirmation, aConfirmation());
  const withdrawn = { ...created.record, withdrawnAt: '2026-11-24T08:00:09Z' };
  workplace.standin.faults.add({ route: 'GET .*/items/delta', latencyMs: 300 });
  const updated = await writer.microsoft.records.update(Confirmation, created, withdrawn);
  await reader.microsoft.honour([updated.mark]);
  await reader.microsoft.honour([created.mark]);
  expect(reader.microsoft.records.find(Confirmation, created.record.key)?.record).toEqual(withdrawn);
});

test('invented marks cost little: unknown lists nothing, impossible versions one request in a while', async () => {
  const stored = await writer.microsoft.records.create(Confirmation, aConfirmation());
  workplace.standin.meter.reset();
  const unknown = { list: '../../users', id: '1', version: 9 };
  const strange = { ...stored.mark, id: '1?$expand=x' };
  await writer.microsoft.honour([unknown, strange]);
  expect(requests()).toBe(0);
  const future = { ...stored.mark, version: 900 };
  for (let time = 0; time < 10; time += 1) await writer.microsoft.honour([future]);
  expect(requests()).toBe(1);
});

test('a view waits a second for Graph and then goes on with what it has', async () => {
  const stored = await writer.microsoft.records.create(Confirmation, aConfirmation());
  workplace.standin.faults.add({ route: 'GET .*/items/\\d+', latencyMs: 20_000 });
  await reader.microsoft.honour([stored.mark]);
  expect(reader.microsoft.records.find(Confirmation, stored.record.key)).toBeUndefined();
});

test('somebody who makes up ever new marks does not spend the municipality’s resource units', async () => {
  workplace.standin.meter.reset();
  for (let time = 0; time < 60; time += 1) {
    const marks = [1, 2, 3, 4, 5].map((one) => ({
      list: 'Confirmations2026',
      id: String(1_000 + time * 5 + one),
      version: 1,
    }));
    await reader.microsoft.honour(marks);
  }
  expect(requests()).toBeLessThan(110);
});
