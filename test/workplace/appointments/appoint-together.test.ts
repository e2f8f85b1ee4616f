import { afterAll, beforeAll, expect, test } from 'vitest';
import { appointmentKey } from '../../../src/features/workplace/appointments/appointment.ts';
import { outsideApp, productApp, sites } from '../../../src/standin/identity.ts';
import { listId, rowsOf } from '../../rows.ts';
import { accessAs, store, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { roleFixture } from './guarded-roles.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const idOf = (who: Who) => here.as(who).id();
const at = (server: number) => here.servers[server]?.url ?? '';
const dpos = async () => (await rowsOf(here, 'appointment')).filter(({ role }) => role === 'dpo');

test('S62, S74: the last day of somebody who has left the directory can still be written', async () => {
  const gone = { role: 'systemOwner', person: crypto.randomUUID(), from: '2024-01-01' } as const;
  const key = appointmentKey(gone.role, gone.person, gone.from);
  const row = { ...gone, key, actor: 'system', at: '2024-01-01T08:00:00Z', name: 'Frida Fratrådt' };
  await store(await accessAs(here.standin, productApp), 'appointment', row);
  here.servers[0]?.inside?.context.microsoft.notified(`sites/here/lists/${await listId(here, 'Appointments')}`);
  const shown = async () => (await here.as('eva').view('appointments', {})).answer.appointments;
  await until(async () => (await shown()).some((one) => one.key === key));

  const { answer } = await here.as('eva').action('appoint', { ...gone, to: '2026-12-01' });
  expect(answer).toMatchObject({ name: 'Frida Fratrådt', to: '2026-12-01' });
  const again = await here.as('eva').action('appoint', { ...gone, from: '2026-12-02' });
  expect(again.refusal?.code).toBe('unknownPerson');
});

test('S62, S74: of two who are confirmed at once, on two servers, one is told that the role is taken', async () => {
  const { propose, answer, settled } = roleFixture(() => here);
  const [lone, other, dina] = await Promise.all([idOf('lone'), idOf('e14'), idOf('dina')]);
  const next = (person: string) => propose({ what: 'appoint', role: 'dpo', person, from: '2027-01-01' });
  expect((await next(lone)).refusal?.code).toBe('holderExists');
  await settled({ what: 'end', role: 'dpo', person: dina, from: '2024-01-01', to: '2026-12-31' });
  const keys = [(await next(lone)).answer.key, (await next(other)).answer.key];
  const confirm = (at: number, server: number) => answer('aksel', keys[at] ?? '', 'confirm', '26/1', server);
  const known = async () => (await here.as('aksel', { server: 1 }).view('appointmentProposals', {})).answer.proposals;
  await until(async () => (await known()).length === 3);
  const both = await Promise.all([confirm(0, 0), confirm(1, 1)]);

  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await dpos()).filter(({ from }) => from === '2027-01-01')).toHaveLength(1);
  // And the one who tries again hears who has it.
  const again = await Promise.all([confirm(0, 1), confirm(1, 0)]);
  expect(again.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['done', 'holderExists']);
});

test('S37, S74: of an editor and a deputy made of one person at once, on two servers, one is refused', async () => {
  const { propose, answer } = roleFixture(() => here);
  const person = await idOf('e11');
  const { key } = (await propose({ what: 'appoint', role: 'dpoDeputy', person, from: '2026-12-01' })).answer;
  const [deputy, editor] = await Promise.all([
    answer('aksel', key),
    here.as('eva', { server: 1 }).action('appoint', { role: 'editor', person, from: '2026-12-01' }),
  ]);
  expect([deputy.status, editor.status].sort()).toEqual([200, 409]);
  const held = (await rowsOf(here, 'appointment')).filter((row) => row.person === person);
  expect(held).toHaveLength(1);
});

test('S74: of two deputies in an emergency at once, on two servers, one holds', async () => {
  const { propose } = roleFixture(() => here);
  const [one, other] = await Promise.all([idOf('e12'), idOf('e13')]);
  const emergency = (person: string, server: number) =>
    propose({ what: 'emergency', role: 'dpoDeputy', person, from: '2026-12-01' }, 'eva', server);
  const both = await Promise.all([emergency(one, 0), emergency(other, 1)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const held = (await rowsOf(here, 'appointment')).filter(({ person }) => person === one || person === other);
  expect(held).toHaveLength(1);
});

test('a closed account cannot be appointed', async () => {
  const olga = await idOf('olga');
  const reply = await here.as('eva').action('appoint', { role: 'privileged', person: olga, from: '2026-12-01' });
  expect(reply.refusal?.code).toBe('unknownPerson');
});

test('a day the calendar does not have is wrong input, not a fault of ours', async () => {
  const input = { role: 'privileged', person: await idOf('lone'), from: '2026-13-45' };
  const reply = await here.as('eva').send('POST', '/api/jobs/appoint', input);
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field: 'from' } });
});

test('INV16: repeating an appointment somebody changed outside the app puts nothing down to the editor', async () => {
  const input = { role: 'privileged', person: await idOf('e5'), from: '2026-12-01' } as const;
  const { key } = (await here.as('eva').action('appoint', input)).answer;
  const entries = async () => (await rowsOf(here, 'auditEntry')).filter(({ target }) => target === key);
  await until(async () => (await entries()).length === 1);
  const outside = await accessAs(here.standin, outsideApp);
  const { marks } = await here.as('eva').action('appoint', input);
  const path = `/sites/${sites[0]?.id}/lists/${await listId(here, 'Appointments')}/items/${marks[0]?.id}/fields`;
  await outside.patch(path, { PersonName: 'Changed' });
  // A server that has seen the appointment keeps it; one that has not writes the editor's own word over the typed row.
  expect([2, 3]).toContain((await here.as('eva').on(at(1)).action('appoint', input)).marks[0]?.version);
  await here.servers[1]?.inside?.context.background.settled();
  expect((await entries()).map(({ version }) => version)).not.toContain(2);
});
