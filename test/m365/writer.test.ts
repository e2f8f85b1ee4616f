import { afterEach, beforeEach, expect, test } from 'vitest';
import { AuditEntry } from '../../src/features/audit/records.ts';
import { Confirmation } from '../../src/features/reading/records.ts';
import { Setting } from '../../src/features/workplace/records.ts';
import type { Kind, Kinds } from '../../src/lists.ts';
import { lists } from '../../src/lists.ts';
import { toFields } from '../../src/m365/rows/row.ts';
import { productApp } from '../../src/standin/identity.ts';
import { until } from '../world.ts';
import { aConfirmation, type Opened, openWorkplace, type Workplace } from './workplace.ts';

let workplace: Workplace;
let opened: Opened;

beforeEach(async () => {
  workplace = await openWorkplace();
  await workplace.addPeople(1);
  opened = await workplace.open();
  await opened.microsoft.start();
  // Ready is when pages have what they are made of; what no page shows is read a little later, and is not measured.
  await until(() => kinds.every((kind) => opened.microsoft.loaded({ ...lists[kind], kind })));
  workplace.standin.meter.reset();
});
afterEach(() => workplace.close());

const kinds = Object.keys(lists) as Kind[];
const posts = 'POST .*/items$';
const patches = 'PATCH .*/fields$';
const personAt = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

function used() {
  const { apps } = workplace.standin.meter.read() as {
    apps: Record<string, { requests: number; batchMembers: number; units: number }>;
  };
  return apps[productApp.clientId] ?? { requests: 0, batchMembers: 0, units: 0 };
}

async function rowsInSharePoint(list = 'Confirmations2026'): Promise<readonly Record<string, unknown>[]> {
  const answer = await workplace.standin.graph(
    'GET',
    `${await workplace.list(list)}/items?$expand=fields($select=Key,Actor)`,
  );
  return (answer.body as { value: Record<string, unknown>[] }).value;
}

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

test('an update is one write over the version that was read', async () => {
  const stored = await opened.microsoft.records.create(Confirmation, aConfirmation());
  workplace.standin.meter.reset();
  const withdrawn = { ...stored.record, withdrawnAt: '2026-11-24T08:00:09Z' };
  const updated = await opened.microsoft.records.update(Confirmation, stored, withdrawn);
  expect(updated).toMatchObject({ record: withdrawn, mark: { ...stored.mark, version: 2 } });
  expect(used()).toMatchObject({ requests: 1, units: 2 });
  const cleared = await opened.microsoft.records.update(Confirmation, updated, aConfirmation());
  expect(cleared.record).toEqual(aConfirmation());
});

test('a row somebody changed meanwhile is not written over; the newer one is there to be asked again about', async () => {
  const stored = await opened.microsoft.records.create(Confirmation, aConfirmation());
  const fields = `${await workplace.list(stored.mark.list)}/items/${stored.mark.id}/fields`;
  await workplace.as('outside').patch(fields, { PersonName: 'Rettet Udenom' });
  const update = { ...stored.record, withdrawnAt: '2026-11-24T08:00:09Z' };
  const refused = opened.microsoft.records.update(Confirmation, stored, update);
  await expect(refused).rejects.toMatchObject({ code: 'changedMeanwhile', details: { version: 2, deleted: false } });
  const fresh = opened.microsoft.records.find(Confirmation, stored.record.key);
  expect(fresh).toMatchObject({ mark: { version: 2 }, record: { name: 'Rettet Udenom' } });
  expect(opened.foreignEdits).toHaveLength(1);
});

test('an update of a row that was deleted meanwhile says so', async () => {
  const stored = await opened.microsoft.records.create(Confirmation, aConfirmation());
  await workplace.standin.graph('DELETE', `${await workplace.list(stored.mark.list)}/items/${stored.mark.id}`);
  const refused = opened.microsoft.records.update(Confirmation, stored, stored.record);
  await expect(refused).rejects.toMatchObject({ code: 'changedMeanwhile', details: { deleted: true } });
  expect(opened.microsoft.records.find(Confirmation, stored.record.key)).toBeUndefined();
});

test('an update whose answer is lost is recognised as done', async () => {
  const stored = await opened.microsoft.records.create(Confirmation, aConfirmation());
  workplace.standin.faults.add({ route: patches, status: 504, afterWrite: true, times: 1 });
  const withdrawn = { ...stored.record, withdrawnAt: '2026-11-24T08:00:09Z' };
  const updated = await opened.microsoft.records.update(Confirmation, stored, withdrawn);
  expect(updated).toMatchObject({ record: withdrawn, mark: { ...stored.mark, version: 2 } });
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

test('fetch asks SharePoint: one unit for a row the mirror knows, a filter for one it does not', async () => {
  const other = await workplace.open();
  await other.microsoft.start();
  const stored = await other.microsoft.records.create(Confirmation, aConfirmation());
  workplace.standin.faults.set({ emptyPages: true });
  workplace.standin.meter.reset();
  expect(await opened.microsoft.records.fetch(Confirmation, stored.record.key)).toMatchObject({
    record: stored.record,
    mark: stored.mark,
  });
  const byFilter = used();
  expect(byFilter.units).toBe(byFilter.requests * 2);
  await opened.microsoft.records.fetch(Confirmation, stored.record.key);
  expect(used()).toMatchObject({ requests: byFilter.requests + 1, units: byFilter.units + 1 });
  expect(await opened.microsoft.records.fetch(Confirmation, "2026:it's & #none")).toBeUndefined();
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

test('a row somebody made unreadable by hand is said to be changed, also by a server that never saw it whole', async () => {
  const list = await workplace.list('Confirmations2026');
  const { ConfirmedAt: _emptied, ...fields } = toFields('confirmation', aConfirmation());
  await workplace.as('outside').post(`${list}/items`, { fields });
  const { microsoft } = await workplace.open();
  await microsoft.start();
  await expect(microsoft.records.create(Confirmation, aConfirmation())).rejects.toMatchObject({
    code: 'changedMeanwhile',
  });
});

test('INV7: a taken key is known in any language, alone and in a batch', async () => {
  workplace.standin.faults.set({ speaksDanish: true, commitLagMs: 300 });
  const other = await workplace.open();
  await other.microsoft.start();
  const rows = Array.from({ length: 5 }, (_, at) => aConfirmation({ person: personAt(at) }));
  for (const row of rows) await other.microsoft.records.create(Confirmation, row);
  const [first, ...rest] = rows;
  const alone = await opened.microsoft.records.create(Confirmation, first ?? aConfirmation());
  expect(alone.existed).toBe(true);
  const together = await Promise.all(rest.map((row) => opened.microsoft.records.create(Confirmation, row)));
  expect(together.map(({ existed }) => existed)).toEqual([true, true, true, true]);
  expect(await rowsInSharePoint()).toHaveLength(5);
});

test('a list that lacks a column we may leave out takes the rest, and one that lacks another word says so', async () => {
  const list = await workplace.list('Confirmations2026');
  const { value } = (await workplace.as('setup').get(`${list}/columns`)) as { value: { id: string; name: string }[] };
  const id = (name: string) => value.find((column) => column.name === name)?.id;
  await workplace.standin.graph('DELETE', `${list}/columns/${id('WithdrawnAt')}`);
  const { microsoft } = opened;
  const made = await microsoft.records.create(Confirmation, aConfirmation({ rule: 'R07' }));
  const withdrawn = { ...made.record, withdrawnAt: '2026-11-24T09:00:00Z' };
  expect((await microsoft.records.update(Confirmation, made, withdrawn)).mark.version).toBe(2);
  expect((await microsoft.records.fetch(Confirmation, made.record.key))?.record.rule).toBe('R07');
  expect(microsoft.troubles().join()).toContain('Add the column WithdrawnAt');

  const choice = { choices: ['Bot', 'Møde'], displayAs: 'dropDownMenu', allowTextEntry: false };
  await workplace.as('setup').patch(`${list}/columns/${id('How')}`, { choice });
  const refused = microsoft.records.create(Confirmation, aConfirmation({ rule: 'R08' }));
  await expect(refused).rejects.toMatchObject({ code: 'listChanged' });
  expect(microsoft.troubles().join()).toContain('How');
});
