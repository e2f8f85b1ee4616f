import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

strangersAreRefused(() => here, 'appoint', 'eva', { role: 'auditor', person: crypto.randomUUID(), from: '2026-12-01' });

test.each([
  ['a role that does not exist', { role: 'king' }, 'role'],
  ['a person who is no id', { person: 'lone' }, 'person'],
  ['a day that is none', { from: 'i morgen' }, 'from'],
])('%s is refused, naming the field', async (_, own, field) => {
  const input = { role: 'auditor', person: await idOf('lone'), from: '2026-12-01', ...own };
  const reply = await here.as('eva').send('POST', '/api/jobs/appoint', input);
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field } });
});

test('somebody the directory does not know cannot be appointed', async () => {
  const input = { role: 'auditor', person: crypto.randomUUID(), from: '2026-12-01' } as const;
  const reply = await here.as('eva').job('appoint', input);
  expect([reply.status, reply.refusal?.code]).toEqual([404, 'unknownPerson']);
});

test.each(['lone', 'mette', 'dina', 'rene', 'aksel'] as const)(
  'only an editor appoints, and %s is none',
  async (who) => {
    const reply = await here.as(who).job('appoint', { role: 'editor', person: await idOf(who), from: '2026-12-01' });
    expect([reply.status, reply.refusal?.code]).toEqual([403, 'notAllowed']);
  },
);

test('S62, S74: a second data protection officer in the same period is refused, naming the one who is', async () => {
  const reply = await here.as('eva').job('appoint', { role: 'dpo', person: await idOf('lone'), from: '2027-01-01' });
  expect([reply.status, reply.refusal?.code]).toEqual([409, 'holderExists']);
  expect(reply.refusal?.message).toBe('Rollen kan kun have én ad gangen, og Dina Dam har den i den periode.');
});

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
    .job('appoint', { role: 'auditor', person: await lone.id(), from: '2026-12-01' });

  expect(answer).toMatchObject({ role: 'auditor', name: 'Lone Lund', current: true });
  expect((await lone.view('me', {})).answer.roles).toEqual(['employee', 'auditor']);
  expect((await lone.view('settings', {})).status).toBe(200);
});

test('appointing the same again gives the same answer and no second row', async () => {
  const input = { role: 'auditor', person: await idOf('lone'), from: '2026-12-01' } as const;
  expect((await here.as('eva').job('appoint', input)).answer).toMatchObject({ current: true });
  expect(await stored('lone')).toHaveLength(1);
});

test('a last day ends it, and the list keeps who it was', async () => {
  const input = { role: 'auditor', person: await idOf('lone'), from: '2026-12-01', to: '2026-12-05' } as const;
  await here.as('eva').job('appoint', input);
  await here.clock.move('2026-12-06T08:00');

  expect((await here.as('lone').view('me', {})).answer.roles).toEqual(['employee']);
  const shown = (await here.as('eva').view('appointments', {})).answer.appointments;
  expect(shown.find(({ name }) => name === 'Lone Lund')).toMatchObject({ to: '2026-12-05', current: false });
});

test('a double click at once leaves one row and gives both clicks the same answer', async () => {
  const input = { role: 'dataOwner', person: await idOf('ali'), from: '2026-12-06' } as const;
  const eva = here.as('eva');
  const both = await Promise.all([eva.job('appoint', input), eva.job('appoint', input)]);
  expect(both.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
  expect(await stored('ali')).toHaveLength(1);

  const ended = { ...input, to: '2026-12-24' };
  const ends = await Promise.all([eva.job('appoint', ended), eva.job('appoint', ended)]);
  expect(ends.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
});

test('a write whose answer is lost on the way is settled', async () => {
  here.standin.faults.add({ route: 'POST .*(items|batch)$', status: 504, afterWrite: true, times: 1 });
  const input = { role: 'systemOwner', person: await idOf('e1'), from: '2026-12-06' } as const;
  expect((await here.as('eva').job('appoint', input)).status).toBe(200);
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
