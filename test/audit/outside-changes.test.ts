import { afterAll, beforeAll, expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import type { AppointedRole } from '../../src/core/role.ts';
import { appointmentKey } from '../../src/features/workplace/appointments/appointment.ts';
import { Appointment } from '../../src/features/workplace/appointments/records.ts';
import { toFields } from '../../src/m365/rows/row.ts';
import { outsideApp, sites } from '../../src/standin/identity.ts';
import { listId, rowsOf } from '../rows.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { accessAs, nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

/** Two servers. Dina is the DBR, Dorte the deputy, Eva an editor. */
let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const insides = () => here.servers.flatMap(({ inside }) => inside?.context ?? []);
const tick = () => Promise.all(insides().map(({ schedule }) => schedule.tick()));
const items = async (list: string) => `/sites/${sites[0]?.id}/lists/${await listId(here, list)}/items`;
const editOf = async (target: string) =>
  (await here.as('dina').view('foreignEdits', {})).answer.edits.find((edit) => edit.target === target && !edit.settled);
const settle = async (who: Who, target: string, outcome: 'stands' | 'doesNot') => {
  const key = (await editOf(target))?.key ?? '';
  const reply = await here.as(who).action('settleForeignEdit', { key, note: 'Set efter', outcome });
  expect(reply.refusal).toBeUndefined();
};
const told = async (who: Who, what: 'outsideChange' | 'outsideAlarm') => {
  const person = await here.as(who).id();
  return (await rowsOf(here, 'notification')).filter((row) => row.person === person && row.what === what);
};
const counts = async (what: 'outsideChange' | 'outsideAlarm') =>
  Promise.all((['dina', 'dorte', 'eva', 'lone'] as const).map(async (who) => (await told(who, what)).length));
const start = (who: Who) => thingsOf(here.as(who), 'lookAtChanges');

async function met(list: string, target: string): Promise<void> {
  const resource = `sites/here/lists/${await listId(here, list)}`;
  for (const { microsoft } of insides()) microsoft.notified(resource);
  const isMet = () =>
    insides().every(({ ports }) => ports.records.unproven().some(({ record }) => record.key === target));
  await until(async () => isMet() && (await editOf(target)) !== undefined);
}

async function typedAppointment(role: AppointedRole, who: Who): Promise<string> {
  const [person, from] = [await here.as(who).id(), '2026-01-01'];
  const key = appointmentKey(role, person, from);
  const record = { actor: 'system', at: '2026-01-01T08:00:00Z', key, role, person, name: nameOf(who), from };
  const outside = await accessAs(here.standin, outsideApp);
  await outside.post(await items('Appointments'), { fields: toFields('appointment', record) });
  await met('Appointments', key);
  return key;
}

test('an appointment typed by hand is told to the DBR and the deputy once, by whichever server, and to nobody else', async () => {
  const key = await typedAppointment('systemOwner', 'karen');
  await tick();
  await until(async () => (await counts('outsideChange')).join() === '1,1,0,0');
  await until(async () => (await told('dina', 'outsideChange'))[0]?.state === 'sent');
  await here.clock.move('2026-12-01T09:05');
  await tick();
  expect(await counts('outsideChange')).toEqual([1, 1, 0, 0]);
  const waits = { kind: 'lookAtChanges', what: 'settle', count: 1, place: '/foreign-edits' };
  expect(await start('dina')).toMatchObject([waits]);
  for (const who of ['eva', 'lone'] as const) expect(await start(who)).toEqual([]);
  await settle('dina', key, 'doesNot');
  expect(await start('dina')).toEqual([]);
});

test('INV6: a text whose hash does not fit is told to editors and to the DBR, in no more words than that', async () => {
  const path = await items('RuleVersions');
  const all = (await here.standin.graph('GET', `${path}?$expand=fields($select=Key)&$top=200`)).body as {
    value: { id: string; fields: { Key: string } }[];
  };
  const id = all.value.find(({ fields }) => fields.Key === 'r06:3.0')?.id;
  const outside = await accessAs(here.standin, outsideApp);
  await outside.patch(`${path}/${id}/fields`, { TextDa: 'Gør, hvad du vil', TextHashDa: textHash('Gør, hvad du vil') });
  await met('RuleVersions', 'r06:3.0');
  await here.clock.move('2026-12-01T09:07');
  await tick();
  await until(async () => (await counts('outsideChange')).join() === '2,2,1,0');
  expect(JSON.stringify(await told('eva', 'outsideChange'))).not.toMatch(/r06|Gør/);
  expect(await start('eva')).toMatchObject([{ what: 'text', count: 1 }]);
  expect(await start('dina')).toMatchObject([{ what: 'settle', count: 1 }]);
  await settle('dina', 'r06:3.0', 'doesNot');
  expect(await start('eva')).toEqual([]);
});

test('more than three in an hour are an alarm, told to the DBR’s side once, and each of them by itself no more', async () => {
  const keys: string[] = [];
  for (const who of ['e1', 'e2', 'e3', 'e4'] as const) keys.push(await typedAppointment('systemOwner', who));
  const before = await counts('outsideChange');
  // The same minute is told of once.
  await here.clock.move('2026-12-01T09:10');
  await tick();
  await until(async () => (await counts('outsideAlarm')).join() === '1,1,0,0');
  expect(await start('dina')).toMatchObject([{ what: 'alarm', count: 4 }]);
  keys.push(await typedAppointment('systemOwner', 'e5'));
  await here.clock.move('2026-12-01T09:40');
  await tick();
  await here.clock.move('2026-12-02T09:00');
  await tick();
  expect(await counts('outsideAlarm')).toEqual([1, 1, 0, 0]);
  expect(await counts('outsideChange')).toEqual(before);
  for (const key of keys) await settle('dorte', key, 'doesNot');
  expect(await start('dina')).toEqual([]);
});

test('while there is neither DBR nor deputy, an editor hears of it, and does it again in the app, where it holds', async () => {
  const { records } = insides()[0]?.ports ?? {};
  if (!records) throw new Error('no server');
  for (const role of ['dpo', 'dpoDeputy'] as const) {
    for (const row of records.all(Appointment, { role })) {
      await records.update(Appointment, row, { ...row.record, to: '2026-10-31' });
    }
  }
  const [person, from] = [await here.as('karen').id(), '2026-12-02'];
  const key = appointmentKey('systemOwner', person, from);
  const record = { actor: 'system', at: '2026-12-02T08:00:00Z', key, role: 'systemOwner', person, name: 'Karen', from };
  const outside = await accessAs(here.standin, outsideApp);
  await outside.post(await items('Appointments'), { fields: toFields('appointment', record as never) });
  insides()[0]?.microsoft.notified(`sites/here/lists/${await listId(here, 'Appointments')}`);
  await until(async () => (await start('eva')).length === 1);
  expect(await start('eva')).toMatchObject([{ what: 'redo', count: 1 }]);
  const holds = async () => (await here.as('karen').view('me', {})).answer.roles.includes('systemOwner');
  expect(await holds()).toBe(false);
  expect((await here.as('eva').action('appoint', { role: 'systemOwner', person, from })).refusal).toBeUndefined();
  expect(await holds()).toBe(true);
  expect(await start('eva')).toEqual([]);
});
