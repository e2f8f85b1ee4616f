import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ForeignEdit } from '../../src/features/audit/records.ts';
import { Confirmation } from '../../src/features/reading/records.ts';
import type { Kinds } from '../../src/lists.ts';
import { toFields } from '../../src/m365/rows/row.ts';
import { until } from '../world.ts';
import { aConfirmation, openWorkplace, type Workplace } from './workplace.ts';

let workplace: Workplace;

beforeEach(async () => {
  workplace = await openWorkplace();
  await workplace.addPeople(3);
});
afterEach(() => workplace.close());

const planted = 'PLANTET-BRUD-4711';

test('a cold mirror is filled with every list and everybody before the server says it is ready', async () => {
  const first = await workplace.open();
  expect(first.microsoft.readiness().ready).toBe(false);
  expect(first.microsoft.readiness().waitingFor).toContain('people');
  await first.microsoft.start();
  await first.microsoft.records.create(Confirmation, aConfirmation());

  const second = await workplace.open();
  await second.microsoft.start();
  expect(second.microsoft.readiness()).toEqual({ ready: true, waitingFor: [] });
  expect(second.microsoft.records.find(Confirmation, aConfirmation().key)?.record).toEqual(aConfirmation());
  expect(second.microsoft.directory.people()).toHaveLength(3);
  expect(second.microsoft.freshness().staleSince).toBeUndefined();
});

test('a restart reads only what changed, and needs no answer from Microsoft', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  const first = await workplace.open({ mirrorFile });
  await first.microsoft.start();
  await first.microsoft.records.create(Confirmation, aConfirmation());
  await first.microsoft.stop();

  workplace.standin.faults.add({ status: 503, retryAfter: 30 });
  const second = await workplace.open({ mirrorFile });
  await second.microsoft.start();
  expect(second.microsoft.records.find(Confirmation, aConfirmation().key)?.record.rule).toBe('R06');
  expect(second.microsoft.directory.people()).toHaveLength(3);
});

test('a broken mirror file is thrown away and filled again', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  writeFileSync(mirrorFile, 'this is no database, whatever its name says'.repeat(500));
  const { microsoft, events } = await workplace.open({ mirrorFile });
  await microsoft.start();
  expect(events).toContainEqual({ event: 'mirrorRebuilt', ids: { reason: 'broken' } });
  expect(microsoft.directory.people()).toHaveLength(3);
});

test('a mirror whose pages were damaged is thrown away too', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  const first = await workplace.open({ mirrorFile });
  await first.microsoft.start();
  await first.microsoft.stop();
  const bytes = readFileSync(mirrorFile);
  bytes.fill(0xa5, 4096, bytes.length - 4096);
  writeFileSync(mirrorFile, bytes);

  const second = await workplace.open({ mirrorFile });
  await second.microsoft.start();
  expect(second.events.map(({ event }) => event)).toContain('mirrorRebuilt');
  expect(second.microsoft.directory.people()).toHaveLength(3);
});

test('the mirror of another workplace is never read', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  const first = await workplace.open({ mirrorFile });
  await first.microsoft.start();
  await first.microsoft.stop();
  const other = await workplace.open({ mirrorFile, site: 'eksempelkommune.sharepoint.com:/sites/et-andet-sted' });
  expect(other.events).toContainEqual({ event: 'mirrorRebuilt', ids: { reason: 'other shape' } });
  expect(other.microsoft.directory.people()).toHaveLength(0);
});

test('a new server starts from a snapshot and asks only for what is newer', async () => {
  const snapshot = path.join(workplace.folder, 'snapshot.sqlite');
  const first = await workplace.open({ mirrorFile: path.join(workplace.folder, 'one.sqlite') });
  await first.microsoft.start();
  await first.microsoft.records.create(Confirmation, aConfirmation({ rule: 'R01' }));
  first.microsoft.snapshotTo(snapshot);
  const later = await first.microsoft.records.create(Confirmation, aConfirmation({ rule: 'R02' }));

  const second = await workplace.open({ mirrorFile: path.join(workplace.folder, 'two.sqlite'), snapshot });
  expect(second.microsoft.records.all(Confirmation).map(({ record }) => record.rule)).toEqual(['R01']);
  await second.microsoft.start();
  expect(second.microsoft.records.find(Confirmation, later.record.key)?.mark).toEqual(later.mark);
  expect(second.events).toContainEqual({ event: 'mirrorFromSnapshot', ids: {} });
});

test('a mirror of people is readable by the server alone', async () => {
  const mirrorFile = path.join(workplace.folder, 'new', 'mirror.sqlite');
  const { microsoft } = await workplace.open({ mirrorFile });
  await microsoft.start();
  microsoft.snapshotTo(path.join(workplace.folder, 'snapshot.sqlite'));
  const files = ['new/mirror.sqlite', 'new/mirror.sqlite-wal', 'snapshot.sqlite'];
  expect(files.map((name) => statSync(path.join(workplace.folder, name)).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
});

test('a broken snapshot only costs the time of a cold load', async () => {
  const snapshot = path.join(workplace.folder, 'snapshot.sqlite');
  writeFileSync(snapshot, 'no database');
  const { microsoft, events } = await workplace.open({ snapshot });
  await microsoft.start();
  expect(events).toContainEqual({ event: 'snapshotIgnored', ids: { reason: 'broken' } });
});

test('what is on the DBR site is in memory only: not in the mirror, its journal or a snapshot', async () => {
  const { microsoft } = await workplace.open({ mirrorFile: path.join(workplace.folder, 'mirror.sqlite') });
  await microsoft.start();
  await microsoft.records.create(ForeignEdit, aForeignEdit());
  await microsoft.records.create(Confirmation, aConfirmation({ name: 'SYNLIG-PÅ-DISK' }));
  microsoft.snapshotTo(path.join(workplace.folder, 'snapshot.sqlite'));

  expect(microsoft.records.all(ForeignEdit)[0]?.record.note).toBe(planted);
  const files = readdirSync(workplace.folder).map((name) => readFileSync(path.join(workplace.folder, name)));
  expect(files.length).toBeGreaterThan(1);
  expect(files.some((bytes) => bytes.includes(planted))).toBe(false);
  expect(files.some((bytes) => bytes.includes('SYNLIG-PÅ-DISK'))).toBe(true);
  await microsoft.stop();
  expect(existsSync(path.join(workplace.folder, 'mirror.sqlite'))).toBe(true);
});

test('a condition is answered from the mirror, and a repeated one with the same rows until something changes', async () => {
  const { microsoft } = await workplace.open();
  await microsoft.start();
  const { records } = microsoft;
  await records.create(Confirmation, aConfirmation({ rule: 'R01' }));
  await records.create(Confirmation, aConfirmation({ rule: 'R02' }));
  const requests = workplace.standin.meter.read();
  const before = microsoft.revision(Confirmation);
  expect(records.all(Confirmation, { rule: 'R02' })).toHaveLength(1);
  expect(records.all(Confirmation, { rule: 'R02' })).toBe(records.all(Confirmation, { rule: 'R02' }));
  const ofAnother = records.all(Confirmation, { rule: 'R01' });
  expect(ofAnother).toHaveLength(1);
  expect(workplace.standin.meter.read()).toEqual(requests);
  expect(microsoft.revision(Confirmation)).toBe(before);

  await records.create(Confirmation, aConfirmation({ rule: 'R02', person: '00000000-0000-4000-8000-000000000002' }));
  expect(records.all(Confirmation, { rule: 'R02' })).toHaveLength(2);
  expect(microsoft.revision(Confirmation)).not.toBe(before);
  expect(records.all(Confirmation, { rule: 'R01' })).toBe(ofAnother);
  const whole = records.all(Confirmation);
  expect(whole).toHaveLength(3);
  expect(records.all(Confirmation)).toBe(whole);
  await records.create(Confirmation, aConfirmation({ rule: 'R03' }));
  expect(records.all(Confirmation)).toHaveLength(4);
});

function aForeignEdit(): Kinds['foreignEdit'] {
  return {
    key: 'confirmations2026:1:2',
    actor: 'system',
    at: '2026-11-24T08:00:00Z',
    list: 'Confirmations2026',
    item: '1',
    version: 2,
    editor: 'Nogen Andre',
    editedAt: '2026-11-24T08:00:00Z',
    deleted: false,
    settled: false,
    note: planted,
  };
}

test('two servers never share one mirror file, and the file is free as soon as the first has stopped', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  const first = await workplace.open({ mirrorFile });
  await first.microsoft.start();
  await expect(workplace.open({ mirrorFile })).rejects.toThrow(/RETTESNOR_DATA/);
  await first.microsoft.records.create(Confirmation, aConfirmation());
  await first.microsoft.stop();
  const { microsoft } = await workplace.open({ mirrorFile });
  expect(microsoft.records.find(Confirmation, aConfirmation().key)?.record).toEqual(aConfirmation());
});

test('an edit made outside the app is told until it is safe, over failures and restarts, and then no more', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  const told: string[] = [];
  const first = await workplace.open({
    mirrorFile,
    onForeignEdit: {
      one: async ({ item }) => {
        told.push(`first ${item}`);
        throw new Error('not safe yet');
      },
      many: () => {},
    },
  });
  await first.microsoft.start();
  const list = await workplace.list('Confirmations2026');
  await workplace.as('outside').post(`${list}/items`, { fields: toFields('confirmation', aConfirmation()) });
  first.microsoft.notified(list.slice(1));
  await until(() => told.length > 0);
  await first.microsoft.stop();

  const tell = (name: string) => ({
    one: async ({ item }: { item: string }) => void told.push(`${name} ${item}`),
    many: () => {},
  });
  const second = await workplace.open({ mirrorFile, onForeignEdit: tell('second') });
  await second.microsoft.start();
  await until(() => told.includes('second 1'));
  await second.microsoft.stop();
  const third = await workplace.open({ mirrorFile, onForeignEdit: tell('third') });
  await third.microsoft.start();
  expect(told.filter((one) => !one.startsWith('first'))).toEqual(['second 1']);
});
