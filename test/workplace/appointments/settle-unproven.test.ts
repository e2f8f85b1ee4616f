import { afterAll, beforeAll, expect, test } from 'vitest';
import { textHash } from '../../../src/core/content-hash.ts';
import type { AppointedRole } from '../../../src/core/role.ts';
import { appointmentKey } from '../../../src/features/workplace/appointments/appointment.ts';
import type { Kind, Kinds } from '../../../src/lists.ts';
import { toFields } from '../../../src/m365/rows/row.ts';
import { outsideApp, sites } from '../../../src/standin/identity.ts';
import { listId, rowsOf } from '../../rows.ts';
import { accessAs, nameOf, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const items = async (list: string) => `/sites/${sites[0]?.id}/lists/${await listId(here, list)}/items`;
const edits = async () => (await here.as('dina').view('foreignEdits', {})).answer.edits;
const editOf = async (target: string) => (await edits()).find((edit) => edit.target === target && !edit.settled);
const settle = async (who: Who, target: string, outcome?: 'stands' | 'doesNot') => {
  const key = (await editOf(target))?.key ?? '';
  return here.as(who).action('settleForeignEdit', { key, note: 'Set efter', ...(outcome && { outcome }) });
};
const readyz = async () =>
  (await (await fetch(`${here.servers[0]?.url}/readyz`)).json()) as { unproven: { rows: number; alarm: boolean } };

async function met(list: string, target: string): Promise<void> {
  here.servers[0]?.inside?.context.microsoft.notified(`sites/here/lists/${await listId(here, list)}`);
  await until(async () => (await editOf(target)) !== undefined);
}

async function typed<K extends Kind>(list: string, kind: K, record: Kinds[K]): Promise<void> {
  const outside = await accessAs(here.standin, outsideApp);
  await outside.post(await items(list), { fields: toFields(kind, record) });
  await met(list, record.key);
}

async function typedAppointment(role: AppointedRole, who: Who): Promise<string> {
  const [person, from] = [await here.as(who).id(), '2026-01-01'];
  const key = appointmentKey(role, person, from);
  const by = { actor: 'system', at: '2026-01-01T08:00:00Z' };
  await typed('Appointments', 'appointment', { ...by, key, role, person, name: nameOf(who), from });
  return key;
}

test('S87: a confirmation typed in somebody’s name counts when the DBR says so, and its receipt tells', async () => {
  await here.as('karen').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
  const [real] = await rowsOf(here, 'confirmation');
  const person = await here.as('lone').id();
  const key = `2026:r06:3.0:${person}:-`;
  if (!real) throw new Error('nothing is confirmed');
  await typed('Confirmations2026', 'confirmation', { ...real, key, person, actor: person, name: nameOf('lone') });
  const proof = async () => (await here.as('lone').view('receipt', { key })).answer;
  expect(await proof()).toMatchObject({ receipt: { proof: 'waits' }, untouched: false });
  const { columns = [], ...unproven } = (await editOf(key))?.unproven ?? {};
  expect(unproven).toEqual({ of: 'evidence', stands: 'nothing', isAlarming: false });
  expect(columns).toContainEqual({ name: 'Navn', written: nameOf('lone') });
  expect(columns.every(({ stood }) => stood === undefined)).toBe(true);
  expect((await settle('dina', key)).refusal?.code).toBe('outcomeMissing');
  expect((await settle('dina', key, 'stands')).status).toBe(200);
  expect(await proof()).toMatchObject({ receipt: { proof: 'vouched' }, untouched: false });
  expect(await readyz()).toMatchObject({ unproven: { rows: 0, alarm: false } });
});

test('an appointment typed by hand takes effect when two have said so, neither of them the appointed', async () => {
  const key = await typedAppointment('systemOwner', 'karen');
  const shown = async () =>
    (await here.as('eva').view('appointments', {})).answer.appointments.some((one) => one.key === key);
  expect(await shown()).toBe(false);
  expect((await settle('dina', key, 'stands')).answer).toMatchObject({ settled: false });
  expect((await settle('dina', key, 'stands')).refusal?.code).toBe('secondNeeded');
  expect((await editOf(key))?.unproven).toMatchObject({ stands: 'nothing', vouchedBy: nameOf('dina') });
  expect((await settle('dorte', key, 'stands')).answer).toMatchObject({ settled: true });
  expect(await shown()).toBe(true);
  const own = await typedAppointment('systemOwner', 'dina');
  expect((await settle('dina', own, 'stands')).refusal?.code).toBe('ownProof');
  expect((await settle('dorte', own, 'doesNot')).status).toBe(200);
});

test('whom a unit changed by hand would let lead leads nobody until two others have said so', async () => {
  const [path, manager] = [await items('Units'), await here.as('dorte').id()];
  const all = (await here.standin.graph('GET', `${path}?$expand=fields($select=Key)&$top=200`)).body as {
    value: { id: string; fields: { Key: string } }[];
  };
  const unit = all.value.find(({ fields }) => fields.Key === 'nord');
  const outside = await accessAs(here.standin, outsideApp);
  await outside.patch(`${path}/${unit?.id}/fields`, { Manager: manager, ManagerName: nameOf('dorte') });
  await met('Units', 'nord');
  const leads = async () => (await here.as('dorte').view('me', {})).answer.roles.includes('lineManager');
  expect(await leads()).toBe(false);
  expect((await editOf('nord'))?.unproven).toMatchObject({ of: 'power', stands: 'lastGood' });
  const [leader, ...others] = (await editOf('nord'))?.unproven?.columns ?? [];
  expect([leader?.written, others]).toEqual([nameOf('dorte'), []]);
  expect((await settle('dorte', 'nord', 'stands')).refusal?.code).toBe('ownProof');
  expect((await settle('dina', 'nord', 'stands')).answer).toMatchObject({ settled: false });
  expect((await settle('dina', 'nord', 'stands')).refusal?.code).toBe('secondNeeded');
  expect(await leads()).toBe(false);
  expect((await settle('dina', 'nord', 'doesNot')).status).toBe(200);
});

test('a guarded role typed by hand has no effect, whatever anybody says here', async () => {
  const key = await typedAppointment('auditor', 'lone');
  expect((await settle('dina', key, 'stands')).refusal?.code).toBe('roleNotVouched');
  expect((await here.as('lone').view('me', {})).answer.roles).not.toContain('auditor');
});

test('S13, INV6: a rule changed by hand cannot be made adopted, and is put back; one typed in cannot be confirmed', async () => {
  const [r06] = (await rowsOf(here, 'ruleVersion')).filter(({ key }) => key === 'r06:3.0');
  if (!r06) throw new Error('no r06');
  const path = `${await items('RuleVersions')}`;
  const all = (await here.standin.graph('GET', `${path}?$expand=fields($select=Key)&$top=200`)).body as {
    value: { id: string; fields: { Key: string } }[];
  };
  const id = all.value.find(({ fields }) => fields.Key === 'r06:3.0')?.id;
  const outside = await accessAs(here.standin, outsideApp);
  await outside.patch(`${path}/${id}/fields`, { TextDa: 'Gør, hvad du vil', TextHashDa: textHash('Gør, hvad du vil') });
  await met('RuleVersions', 'r06:3.0');
  expect((await editOf('r06:3.0'))?.unproven).toMatchObject({ of: 'text', stands: 'lastGood' });
  const changed = (await editOf('r06:3.0'))?.unproven?.columns ?? [];
  expect(changed.map(({ written }) => written)).toContain('Gør, hvad du vil');
  expect(changed.every(({ stood, written }) => `${stood}${written}`.length < 420)).toBe(true);
  expect((await settle('dina', 'r06:3.0', 'stands')).refusal?.code).toBe('textNotVouched');
  expect((await settle('dina', 'r06:3.0', 'doesNot')).status).toBe(200);
  expect((await rowsOf(here, 'ruleVersion')).find(({ key }) => key === 'r06:3.0')).toEqual(r06);

  await typed('RuleVersions', 'ruleVersion', { ...r06, key: 'r06:9.9', version: '9.9' });
  const confirmed = await here.as('lone').action('confirmReading', { rule: 'r06', version: '9.9', language: 'da' });
  expect(confirmed.refusal?.code).toBe('ruleNotProven');
  expect((await here.as('lone').view('rule', { rule: 'r06' })).answer.version).toBe('3.0');
});

test('more than three in an hour are said as an alarm, and no text that was adopted is taken down', async () => {
  for (const who of ['e1', 'e2', 'e3'] as const) await typedAppointment('systemOwner', who);
  expect((await readyz()).unproven.alarm).toBe(true);
  expect((await edits()).filter(({ unproven }) => unproven?.isAlarming).length).toBeGreaterThan(3);
  expect((await here.as('lone').view('handbook', {})).status).toBe(200);
});

test('S91: a role typed by hand for somebody without the position it takes is made to stand by nobody', async () => {
  const key = await typedAppointment('systemOwner', 'lone');
  expect((await settle('dina', key, 'stands')).refusal?.code).toBe('positionMissing');
  expect((await settle('dina', key, 'doesNot')).status).toBe(200);
});
