import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textHash } from '../../../src/core/content-hash.ts';
import { RuleVersion } from '../../../src/features/handbook/records.ts';
import { Confirmation } from '../../../src/features/reading/records.ts';
import { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import type { Kind, Kinds } from '../../../src/lists.ts';
import { lists } from '../../../src/lists.ts';
import type { Microsoft365 } from '../../../src/m365/microsoft365.ts';
import { toFields } from '../../../src/m365/rows/row.ts';
import { type ProofKeys, sealOf } from '../../../src/m365/rows/row-seal.ts';
import { serverKeys } from '../../../src/server/keys/server-keys.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { aVersion } from '../../records.ts';
import { until } from '../../world.ts';
import { aConfirmation, openWorkplace, type Workplace } from '../workplace.ts';

const keysFrom = (sealKey: string, ...sealKeysBefore: string[]): ProofKeys =>
  serverKeys({ sealKey, sealKeysBefore }, 'seal rows');
const first = 'the first key of this municipality';
const second = 'the second key of this municipality';

let workplace: Workplace;

beforeEach(async () => {
  workplace = await openWorkplace();
  workplace.standin.clock.move('2026-12-01T08:00');
  await workplace.addPeople(1);
});

afterEach(() => workplace.close());

async function started(proofKeys = keysFrom(first), mirrorFile = ':memory:'): Promise<Microsoft365> {
  const { microsoft } = await workplace.open({ proofKeys, mirrorFile });
  await microsoft.start();
  return microsoft;
}

/** What a person with rights to the sites does in SharePoint. */
async function byHand<K extends Kind>(list: string, kind: K, record: Kinds[K], own: object = {}): Promise<string> {
  const { id } = (await workplace.as('outside').post(`${await workplace.list(list)}/items`, {
    fields: { ...toFields(kind, record), ...own },
  })) as { id: string };
  return id;
}

const edited = async (list: string, id: string, fields: object) =>
  workplace.as('outside').patch(`${await workplace.list(list)}/items/${id}/fields`, fields);

const fieldsOf = async (list: string, id: string) =>
  (
    (await workplace.as('setup').get(`${await workplace.list(list)}/items/${id}?$expand=fields($select=Seal,Key)`)) as {
      fields: Record<string, string>;
    }
  ).fields;

/** The server meets a row as it is in SharePoint now. */
async function met(microsoft: Microsoft365, key: string, kind: Kind = 'confirmation'): Promise<void> {
  await until(async () => {
    await microsoft.records.fetch(lists[kind], key);
    return microsoft.records.unproven().some(({ record }) => record.key === key);
  }, 15);
}

const asked = () => {
  const { total } = workplace.standin.meter.read() as { total: { operations: Record<string, number> } };
  return Object.entries(total.operations);
};

const a = (number: number, own: Partial<Kinds['confirmation']> = {}) =>
  aConfirmation({ person: `00000000-0000-4000-8000-0000000000${number}`, ...own });

test('what the server writes it seals, and knows again after a restart without a request more', async () => {
  const microsoft = await started();
  const stored = await microsoft.records.create(Confirmation, a(10, { name: 'Ida  Eksempel ' }));
  expect(stored.proof).toBe('sealed');
  const withdrawn = { ...stored.record, withdrawnAt: '2026-12-01T08:01:00Z' };
  expect((await microsoft.records.update(Confirmation, stored, withdrawn)).proof).toBe('sealed');
  expect((await fieldsOf('Confirmations2026', stored.mark.id)).Seal).toMatch(/^1\.[0-9a-f]{12}\.[\w-]{43}$/);
  workplace.standin.meter.reset();
  const again = await started();
  // One question when the seal began, for a mirror that starts from nothing; no list is asked for its columns.
  expect(asked().filter(([operation]) => /columns/.test(operation))).toEqual([]);
  expect(again.records.find(Confirmation, stored.record.key)).toMatchObject({ proof: 'sealed', record: withdrawn });
});

describe('a confirmation typed into the list does not count', () => {
  test.each([
    ['without a seal', () => ({})],
    ['with a seal somebody made up', () => ({ Seal: `1.${'ab'.repeat(6)}.${'A'.repeat(43)}` })],
    ['with a seal of another key than ours', () => ({ Seal: sealOf(keysFrom(second), 'confirmation', a(11)) })],
    ['with the key id of ours', () => ({ Seal: `1.${keysFrom(first).current.id}.${'A'.repeat(43)}` })],
    ['dated before the seal began', () => ({ At: '2020-01-01T08:00:00Z', ConfirmedAt: '2020-01-01T08:00:00Z' })],
  ])('%s', async (_, own) => {
    const microsoft = await started();
    await byHand('Confirmations2026', 'confirmation', a(11), own());
    await met(microsoft, a(11).key);
    const { records } = microsoft;
    expect(records.find(Confirmation, a(11).key)).toBeUndefined();
    expect(records.all(Confirmation)).toEqual([]);
    expect([...records.each(Confirmation)]).toEqual([]);
    expect(await records.fetch(Confirmation, a(11).key)).toBeUndefined();
    expect(records.unproven()).toMatchObject([{ kind: 'confirmation', stands: 'nothing', isAlarming: false }]);
  });

  test('with the seal of another row', async () => {
    const microsoft = await started();
    const { mark } = await microsoft.records.create(Confirmation, a(10));
    const { Seal } = await fieldsOf('Confirmations2026', mark.id);
    await byHand('Confirmations2026', 'confirmation', a(11), { Seal });
    await met(microsoft, a(11).key);
    expect(microsoft.records.all(Confirmation).map(({ record }) => record.key)).toEqual([a(10).key]);
  });

  test('and whoever confirms writes over it', async () => {
    const microsoft = await started();
    await byHand('Confirmations2026', 'confirmation', a(11, { withdrawnAt: '2026-12-01T08:00:00Z', salt: 'aa' }));
    const stored = await microsoft.records.create(Confirmation, a(11));
    expect(stored).toMatchObject({ existed: false, proof: 'sealed', record: a(11) });
    expect(stored.record.withdrawnAt).toBeUndefined();
    expect(microsoft.records.unproven()).toEqual([]);
    expect(await microsoft.records.versions(Confirmation, stored)).toHaveLength(2);
  });

  test('by a person with a token for the app’s own id', async () => {
    const microsoft = await started();
    const id = await byHand('Confirmations2026', 'confirmation', a(11));
    const both = { application: { id: productApp.clientId }, user: { displayName: 'X', email: 'x@y.example' } };
    workplace.standin.store.run(
      'UPDATE item SET modified_by = ?, created_by = ? WHERE id = ?',
      ...[JSON.stringify(both), JSON.stringify(both), id],
    );
    await met(microsoft, a(11).key);
    expect(microsoft.records.find(Confirmation, a(11).key)).toBeUndefined();
  });
});

test('a withdrawn confirmation brought back from its history does not count: the seal is an old one', async () => {
  const microsoft = await started();
  const stored = await microsoft.records.create(Confirmation, a(10));
  await microsoft.records.update(Confirmation, stored, { ...stored.record, withdrawnAt: '2026-12-01T08:01:00Z' });
  const item = `${await workplace.list('Confirmations2026')}/items/${stored.mark.id}`;
  await workplace.as('outside').post(`${item}/versions/1.0/restoreVersion`, {});
  await met(microsoft, a(10).key);
  expect(microsoft.records.find(Confirmation, a(10).key)).toBeUndefined();
});

test('a rule changed by hand stands as it was, in a running server and after a restart', async () => {
  const microsoft = await started();
  const version = aVersion({ textDa: 'Som vedtaget.', textHashDa: textHash('Som vedtaget.') });
  const { mark } = await microsoft.records.create(RuleVersion, version);
  await edited('RuleVersions', mark.id, { TextDa: 'Som rettet.', TextHashDa: textHash('Som rettet.') });
  const shown = (server: Microsoft365) => server.records.find(RuleVersion, version.key)?.record.textDa;
  await met(microsoft, version.key, 'ruleVersion');
  expect(shown(microsoft)).toBe('Som vedtaget.');
  const again = await started();
  await until(() => shown(again) === 'Som vedtaget.');
  // Put right by the server, every column is written again.
  const stored = await again.records.fetch(RuleVersion, version.key);
  await again.records.update(RuleVersion, stored as NonNullable<typeof stored>, version);
  expect(again.records.unproven()).toEqual([]);
  expect((await started()).records.find(RuleVersion, version.key)?.record).toEqual(version);
});

test('an appointment typed by hand has no effect, and one ended by hand goes on', async () => {
  const microsoft = await started();
  const appointment: Kinds['appointment'] = {
    ...{ key: 'dpo:00000000-0000-4000-8000-000000000001:2026-01-01', actor: 'system', at: '2026-12-01T08:00:00Z' },
    ...{ role: 'dpo', person: '00000000-0000-4000-8000-000000000001', name: 'Dina', from: '2026-01-01' },
  };
  const { mark } = await microsoft.records.create(Appointment, appointment);
  await edited('Appointments', mark.id, { To: '2026-02-01T12:00:00Z' });
  const typed = { ...appointment, key: 'dpo:00000000-0000-4000-8000-000000000002:2026-01-01' };
  await byHand('Appointments', 'appointment', { ...typed, person: '00000000-0000-4000-8000-000000000002' });
  await met(microsoft, typed.key, 'appointment');
  await met(microsoft, appointment.key, 'appointment');
  expect(microsoft.records.all(Appointment).map(({ record }) => record)).toEqual([appointment]);
  const again = await started();
  await until(() => again.records.all(Appointment).length === 1);
  expect(again.records.all(Appointment)[0]?.record).toEqual(appointment);
});

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
