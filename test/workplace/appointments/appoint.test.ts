import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardedRoles } from '../../../src/features/workplace/appointments/appointment.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { addAccount } from '../second-accounts.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

strangersAreRefused(() => here, 'appoint', 'eva', {
  role: 'privileged',
  person: crypto.randomUUID(),
  from: '2026-12-01',
});

test.each([
  ['a role that does not exist', { role: 'king' }, 'role'],
  ['a person who is no id', { person: 'lone' }, 'person'],
  ['a day that is none', { from: 'i morgen' }, 'from'],
])('%s is refused, naming the field', async (_, own, field) => {
  const input = { role: 'privileged', person: await idOf('lone'), from: '2026-12-01', ...own };
  const reply = await here.as('eva').send('POST', '/api/jobs/appoint', input);
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field } });
});

test('somebody the directory does not know cannot be appointed', async () => {
  const input = { role: 'privileged', person: crypto.randomUUID(), from: '2026-12-01' } as const;
  const reply = await here.as('eva').action('appoint', input);
  expect([reply.status, reply.refusal?.code]).toEqual([404, 'unknownPerson']);
});

test.each(['lone', 'mette', 'dina', 'rene', 'aksel'] as const)(
  'only an editor appoints, and %s is none',
  async (who) => {
    const reply = await here.as(who).action('appoint', { role: 'editor', person: await idOf(who), from: '2026-12-01' });
    expect([reply.status, reply.refusal?.code]).toEqual([403, 'notAllowed']);
  },
);

test.each(guardedRoles)('S37, S74: nobody gives or ends the role %s alone', async (role) => {
  const asked = { role, person: await idOf('lone'), from: '2026-12-01' } as const;
  for (const input of [asked, { ...asked, person: await idOf('dina'), from: '2024-01-01', to: '2026-12-31' }]) {
    expect((await here.as('eva').action('appoint', input)).refusal?.code).toBe('roleGuarded');
  }
});

test('S37: nobody gives themselves a role, and an account of the same name counts as oneself', async () => {
  const other = await addAccount(here, 'e91', 'Eva Eg');
  for (const person of [await idOf('eva'), other]) {
    const reply = await here.as('eva').action('appoint', { role: 'privileged', person, from: '2026-12-01' });
    expect([reply.status, reply.refusal?.code]).toEqual([403, 'ownRole']);
  }
});

test.each([
  ['an end before the beginning', { from: '2026-12-05', to: '2026-12-04' }, 'appointmentInvalid'],
  ['an end in the past', { from: '2026-11-01', to: '2026-11-30' }, 'endInPast'],
])('%s is refused', async (_, period, code) => {
  const asked = { role: 'privileged', person: await idOf('lone'), ...period } as const;
  expect((await here.as('eva').action('appoint', asked)).refusal?.code).toBe(code);
});

test.each([
  ['S91: a nurse becomes no system owner', 'lone', 'systemOwner', 'positionMissing'],
  ['S91: nor does whoever leads a unit that is no centre', 'mette', 'systemOwner', 'positionMissing'],
  ['S91: a director does', 'ditte', 'systemOwner', undefined],
  ['S91: the head of a centre does', 'karen', 'systemOwner', undefined],
  ['S95: a nurse becomes no data owner', 'lone', 'dataOwner', 'positionMissing'],
  ['S95: whoever has staff does', 'mette', 'dataOwner', undefined],
] as const)('%s', async (_, who, role, code) => {
  const asked = { role, person: await idOf(who), from: '2026-12-01' };
  expect((await here.as('eva').action('appoint', asked)).refusal?.code).toBe(code);
});

test.each(['dina', 'dorte'] as const)(
  'S37, S74: the data protection officer’s side, %s, becomes no editor',
  async (who) => {
    const asked = { role: 'editor', person: await idOf(who), from: '2026-12-01' } as const;
    expect((await here.as('eva').action('appoint', asked)).refusal?.code).toBe('rolesConflict');
  },
);

test('whom one can choose from is shown to editors only', async () => {
  const people = async (who: Who) => (await here.as(who).view('appointments', {})).answer.people;
  expect((await people('eva')).map(({ name }) => name)).toEqual(expect.arrayContaining(['Lone Lund', 'Nils Nyborg']));
  expect((await people('eva')).map(({ name }) => name)).not.toContain('Olga Olsen');
  expect(await people('rene')).toEqual([]);
});

test('S68: an appointment gives its role from its first day', async () => {
  const lone = here.as('lone');
  expect((await lone.view('me', {})).answer.roles).toEqual(['employee']);
  const { answer } = await here
    .as('eva')
    .action('appoint', { role: 'privileged', person: await lone.id(), from: '2026-12-01' });

  expect(answer).toMatchObject({ role: 'privileged', name: 'Lone Lund', current: true });
  expect((await lone.view('me', {})).answer.roles).toEqual(['employee', 'privileged']);
});

test('appointing the same again gives the same answer and no second row', async () => {
  const input = { role: 'privileged', person: await idOf('lone'), from: '2026-12-01' } as const;
  expect((await here.as('eva').action('appoint', input)).answer).toMatchObject({ current: true });
  expect(await stored('lone')).toHaveLength(1);
});

test('a last day ends it, and the list keeps who it was', async () => {
  const input = { role: 'privileged', person: await idOf('lone'), from: '2026-12-01', to: '2026-12-05' } as const;
  await here.as('eva').action('appoint', input);
  await here.clock.move('2026-12-06T08:00');

  expect((await here.as('lone').view('me', {})).answer.roles).toEqual(['employee']);
  const shown = (await here.as('eva').view('appointments', {})).answer.appointments;
  expect(shown.find(({ name }) => name === 'Lone Lund')).toMatchObject({ to: '2026-12-05', current: false });
});

test('a double click at once leaves one row and gives both clicks the same answer', async () => {
  const input = { role: 'secretariat', person: await idOf('ali'), from: '2026-12-06' } as const;
  const eva = here.as('eva');
  const both = await Promise.all([eva.action('appoint', input), eva.action('appoint', input)]);
  expect(both.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
  expect(await stored('ali')).toHaveLength(1);

  const ended = { ...input, to: '2026-12-24' };
  const ends = await Promise.all([eva.action('appoint', ended), eva.action('appoint', ended)]);
  expect(ends.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
});

test('a write whose answer is lost on the way is settled', async () => {
  here.standin.faults.add({ route: 'POST .*(items|batch)$', status: 504, afterWrite: true, times: 1 });
  const input = { role: 'privileged', person: await idOf('e1'), from: '2026-12-06' } as const;
  expect((await here.as('eva').action('appoint', input)).status).toBe(200);
  expect(await stored('e1')).toHaveLength(1);
});

test('INV16: the audit list has the appointment', async () => {
  const target = (await stored('e1'))[0]?.key;
  await until(async () => (await rowsOf(here, 'auditEntry')).some((entry) => entry.target === target));
});

const idOf = (who: Who) => here.as(who).id();

async function stored(who: Who) {
  const id = await idOf(who);
  return (await rowsOf(here, 'appointment')).filter(({ person }) => person === id);
}
