import { afterEach, beforeEach, expect, test } from 'vitest';
import { AuditEntry } from '../../../src/features/audit/records.ts';
import { Confirmation } from '../../../src/features/reading/records.ts';
import { Setting } from '../../../src/features/workplace/records.ts';
import type { Kinds } from '../../../src/lists.ts';
import { lists } from '../../../src/lists.ts';
import { toFields } from '../../../src/m365/rows/row.ts';
import { until } from '../../world.ts';
import { aConfirmation, type Opened, type Workplace } from '../workplace.ts';
import { openForWriting, personAt, posts, writing } from './writing.ts';

let workplace: Workplace;
let opened: Opened;

beforeEach(async () => {
  ({ workplace, opened } = await openForWriting());
});
afterEach(() => workplace.close());

const { used, rowsInSharePoint } = writing(() => workplace);

test('a lone write is one plain request of two units', async () => {
  await opened.microsoft.records.create(Confirmation, aConfirmation());
  expect(used()).toMatchObject({ requests: 1, batchMembers: 0, units: 2 });
  expect(opened.microsoft.records.find(Confirmation, aConfirmation().key)?.record).toEqual(aConfirmation());
});

test('twenty confirmations at once travel in one or two requests', async () => {
  const wanted = Array.from({ length: 20 }, (_, at) => aConfirmation({ person: personAt(at) }));
  const stored = await Promise.all(wanted.map((record) => opened.microsoft.records.create(Confirmation, record)));
  expect(used().requests).toBeLessThanOrEqual(2);
  expect(used().units).toBe(40);
  expect(new Set(stored.map(({ mark }) => mark.id)).size).toBe(20);
  expect(stored.map(({ record }) => record)).toEqual(wanted);
});

test('writes that come while one is under way travel together after it', async () => {
  workplace.standin.faults.add({ route: posts, latencyMs: 100, times: 1 });
  const first = opened.microsoft.records.create(Confirmation, aConfirmation({ person: personAt(0) }));
  await until(() => used().requests === 1);
  const others = Array.from({ length: 30 }, (_, at) => aConfirmation({ person: personAt(at + 1) }));
  await Promise.all([first, ...others.map((record) => opened.microsoft.records.create(Confirmation, record))]);
  expect(used()).toMatchObject({ requests: 3, batchMembers: 30 });
});

test('INV7: the same confirmation twice is one row and the same answer, also at the same time', async () => {
  const again = aConfirmation({ salt: 'ffff', confirmedAt: '2026-11-24T08:00:07Z' });
  const [one, two] = await Promise.all([
    opened.microsoft.records.create(Confirmation, aConfirmation()),
    opened.microsoft.records.create(Confirmation, again),
  ]);
  const three = await opened.microsoft.records.create(Confirmation, again);
  expect([one.existed, two.existed, three.existed]).toEqual([false, true, true]);
  expect([two.record, three.record]).toEqual([one.record, one.record]);
  expect(await rowsInSharePoint()).toHaveLength(1);
});

test('INV7: a key taken through another server gives that row, even while filters lag behind', async () => {
  const other = await workplace.open();
  await other.microsoft.start();
  workplace.standin.faults.set({ commitLagMs: 400 });
  const first = await other.microsoft.records.create(Confirmation, aConfirmation());
  const second = await opened.microsoft.records.create(Confirmation, aConfirmation({ salt: 'ffff' }));
  expect(second).toEqual({ ...first, existed: true });
});

test('an answer that is lost after the write (504) is settled to one row, ours', async () => {
  workplace.standin.faults.add({ route: posts, status: 504, afterWrite: true, times: 1 });
  const stored = await opened.microsoft.records.create(Confirmation, aConfirmation());
  expect(stored).toMatchObject({ existed: false, record: aConfirmation() });
  expect(await rowsInSharePoint()).toHaveLength(1);
});

test('a connection that breaks before or after the write is settled to one row', async () => {
  workplace.standin.faults.add({ route: posts, reset: true, times: 1 });
  const one = await opened.microsoft.records.create(Confirmation, aConfirmation({ rule: 'R01' }));
  workplace.standin.faults.add({ route: posts, reset: true, afterWrite: true, times: 1 });
  const two = await opened.microsoft.records.create(Confirmation, aConfirmation({ rule: 'R02' }));
  expect([one.existed, two.existed]).toEqual([false, false]);
  expect(await rowsInSharePoint()).toHaveLength(2);
});

test('a batch that breaks in the middle is settled row by row', async () => {
  workplace.standin.faults.add({ route: posts, reset: true, afterWrite: true, times: 1 });
  const wanted = Array.from({ length: 10 }, (_, at) => aConfirmation({ person: personAt(at) }));
  const stored = await Promise.all(wanted.map((record) => opened.microsoft.records.create(Confirmation, record)));
  expect(stored.map(({ record }) => record)).toEqual(wanted);
  expect(await rowsInSharePoint()).toHaveLength(10);
});

test('what can never be settled is refused as uncertain, and trying again later tells the truth', async () => {
  const hasty = await workplace.open({ patienceMs: 700 });
  await hasty.microsoft.start();
  workplace.standin.faults.add({ route: posts, status: 504 });
  const refused = hasty.microsoft.records.create(Confirmation, aConfirmation());
  await expect(refused).rejects.toMatchObject({ code: 'saveUncertain' });
  workplace.standin.faults.clear();
  const settled = await hasty.microsoft.records.create(Confirmation, aConfirmation());
  expect(settled.record).toEqual(aConfirmation());
  expect(await rowsInSharePoint()).toHaveLength(1);
});

test('busy Microsoft is asked again when it says so', async () => {
  workplace.standin.faults.add({ route: posts, status: 429, retryAfter: 1, times: 1 });
  const started = performance.now();
  await opened.microsoft.records.create(Confirmation, aConfirmation());
  expect(performance.now() - started).toBeGreaterThanOrEqual(990);
  expect(used().requests).toBe(2);
});

test('of a batch only the members that were throttled go again', async () => {
  workplace.standin.faults.add({ route: posts, status: 429, retryAfter: 1, times: 3 });
  const wanted = Array.from({ length: 10 }, (_, at) => aConfirmation({ person: personAt(at) }));
  await Promise.all(wanted.map((record) => opened.microsoft.records.create(Confirmation, record)));
  expect(used().batchMembers).toBe(13);
  expect(await rowsInSharePoint()).toHaveLength(10);
});

test('Microsoft that stays busy longer than a person waits is refused at once, and nothing is written', async () => {
  workplace.standin.faults.add({ route: posts, status: 429, retryAfter: 60 });
  const refused = opened.microsoft.records.create(Confirmation, aConfirmation());
  await expect(refused).rejects.toMatchObject({ code: 'microsoftBusy' });
  const next = opened.microsoft.records.create(Confirmation, aConfirmation({ rule: 'R07' }));
  await expect(next).rejects.toMatchObject({ code: 'microsoftBusy' });
  expect(used().requests).toBe(1);
  expect(await rowsInSharePoint()).toHaveLength(0);
});

test('Microsoft that cannot be reached is said to be down', async () => {
  await workplace.standin.close();
  const refused = opened.microsoft.records.create(Confirmation, aConfirmation());
  await expect(refused).rejects.toMatchObject({ code: 'microsoftDown' });
});

test('a breach does not wait behind reminders: the more urgent list goes first', async () => {
  workplace.standin.faults.add({ route: posts, latencyMs: 200, times: 1 });
  const done: string[] = [];
  const noted = (name: string) => () => void done.push(name);
  const first = opened.microsoft.records.create(AuditEntry, anAuditEntry(0));
  await until(() => used().requests === 1);
  const audits = Array.from({ length: 25 }, (_, at) =>
    opened.microsoft.records.create(AuditEntry, anAuditEntry(at + 1)).then(noted('audit')),
  );
  const urgent = opened.microsoft.records.create(Confirmation, aConfirmation()).then(noted('confirmation'));
  await Promise.all([first, ...audits, urgent]);
  expect(done.indexOf('confirmation')).toBeLessThan(20);
});

test('writes that can wait leave the last units to those that cannot', async () => {
  // After the cold load, fifteen percent of the bucket are left.
  const tight = await workplace.open({ unitsPerMinute: opened.microsoft.usage().units / 0.85 / 0.7 });
  await tight.microsoft.start();
  let audited = false;
  void tight.microsoft.records.create(AuditEntry, anAuditEntry(1)).then(
    () => {
      audited = true;
    },
    () => {},
  );
  const stored = await tight.microsoft.records.create(Confirmation, aConfirmation());
  expect(stored.existed).toBe(false);
  expect({ audited, queued: tight.microsoft.usage().queued }).toEqual({ audited: false, queued: 1 });
});

test('a server does not write into a list that a newer one has written', async () => {
  const newer = { ...toFields('setting', aSetting()), Schema: lists.setting.schema + 1 };
  const other = await workplace.open();
  await workplace.standin.graph('POST', `${await workplace.list('Settings')}/items`, { fields: newer });
  await other.microsoft.start();
  const refused = other.microsoft.records.create(Setting, { ...aSetting(), key: 'another', setting: 'another' });
  await expect(refused).rejects.toMatchObject({ code: 'newerSchema' });
});

test('a list that is not there is said to be missing, not to be broken', async () => {
  const key = aConfirmation().key.replace('2026', '2031');
  const refused = opened.microsoft.records.create(Confirmation, aConfirmation({ key, year: 2031 }));
  await expect(refused).rejects.toMatchObject({ code: 'notProvisioned' });
});

function anAuditEntry(at: number): Kinds['auditEntry'] {
  return {
    key: `confirmations2026:target:${at}`,
    actor: 'system',
    at: '2026-11-24T08:00:00Z',
    action: 'confirmReading',
    target: 'target',
    list: 'Confirmations2026',
    version: at,
  };
}

function aSetting(): Kinds['setting'] {
  return { key: 'dpophone', actor: 'system', at: '2026-11-24T08:00:00Z', setting: 'dpoPhone', value: '12 34 56 78' };
}
