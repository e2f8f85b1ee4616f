import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textHash } from '../../../src/core/content-hash.ts';
import { RuleVersion } from '../../../src/features/handbook/records.ts';
import { Confirmation } from '../../../src/features/reading/records.ts';
import { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import type { Kinds } from '../../../src/lists.ts';
import type { Microsoft365 } from '../../../src/m365/microsoft365.ts';
import { sealOf } from '../../../src/m365/rows/row-seal.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { aVersion } from '../../records.ts';
import { until } from '../../world.ts';
import type { Workplace } from '../workplace.ts';
import { a, first, keysFrom, openOnFirstMorning, sealedRows, second } from './seal-workplace.ts';

let workplace: Workplace;

beforeEach(async () => {
  workplace = await openOnFirstMorning();
});

afterEach(() => workplace.close());

const { asked, byHand, edited, fieldsOf, met, started } = sealedRows(() => workplace);

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
