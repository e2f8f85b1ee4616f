import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GuardedRole } from '../../../src/features/workplace/appointments/appointment.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { addAccount } from '../second-accounts.ts';
import { roleFixture } from './guarded-roles.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const { propose, answer, settled } = roleFixture(() => here);
const idOf = (who: Who) => here.as(who).id();
const rolesOf = async (who: Who) => (await here.as(who).view('me', {})).answer.roles;
const told = async (who: Who, what: string) => {
  const person = await idOf(who);
  return (await rowsOf(here, 'notification')).filter((one) => one.person === person && one.what === what);
};
const today = '2026-12-01';

const stranger = { what: 'appoint', role: 'auditor', person: crypto.randomUUID(), from: today } as const;
describe('proposing', () =>
  strangersAreRefused(() => here, 'proposeAppointment', 'eva', { ...stranger, nonce: crypto.randomUUID() }));
describe('answering', () =>
  strangersAreRefused(() => here, 'answerProposal', 'aksel', { key: 'proposal:none', seen: 1, action: 'refuse' }));

test('a proposal nobody has made is unknown', async () => {
  const reply = await here.as('aksel').action('answerProposal', { key: 'proposal:none', seen: 1, action: 'refuse' });
  expect([reply.status, reply.refusal?.code]).toEqual([404, 'unknownProposal']);
});

test.each(['lone', 'mette', 'dina', 'aksel'] as const)('only an editor proposes, and %s is none', async (who) => {
  const reply = await propose({ ...stranger, person: await idOf('lone') }, who);
  expect([reply.status, reply.refusal?.code]).toEqual([403, 'notAllowed']);
});

test.each([
  ['serviceDesk', 'aksel'],
  ['auditor', 'kim'],
  ['divisionDirector', 'kim'],
] as const)(
  'S37: %s holds from the moment %s has confirmed it, and the same again changes nothing',
  async (role, who) => {
    const nonce = crypto.randomUUID();
    const asked = { nonce, what: 'appoint', role, person: await idOf('e5'), from: today } as const;
    const { key } = (await here.as('eva').action('proposeAppointment', asked)).answer;
    expect((await here.as('eva').action('proposeAppointment', asked)).answer.key).toBe(key);
    expect(await rolesOf('e5')).not.toContain(role);
    const waiting = () => thingsOf(here.as(who), 'answerProposals');
    expect(await waiting()).toMatchObject([
      { kind: 'answerProposals', what: 'confirm', count: 1, place: '/appointments' },
    ]);
    expect((await answer(who, key)).status).toBe(200);
    expect(await rolesOf('e5')).toContain(role);
    expect((await answer(who, key)).status).toBe(200);
    expect(await waiting()).toEqual([]);
    const rows = (await rowsOf(here, 'appointment')).filter((row) => row.name === 'Ansat 5' && row.role === role);
    expect(rows).toHaveLength(1);
    await until(async () => {
      const actions = (await rowsOf(here, 'auditEntry')).map(({ action, target }) => `${action} ${target}`);
      return [`proposeAppointment ${key}`, `answerProposal ${key}`, `appoint ${rows[0]?.key}`].every((one) =>
        actions.includes(one),
      );
    });
  },
);

test.each([
  ['dina', 'accountableExecutive', 'appoint'],
  ['dina', 'municipalDirector', 'appoint'],
  ['dorte', 'accountableExecutive', 'appoint'],
  ['aksel', 'dpo', 'appoint'],
  ['aksel', 'dpoDeputy', 'emergency'],
  ['ditte', 'dpoDeputy', 'appoint'],
  ['dorte', 'divisionDirector', 'appoint'],
  ['kim', 'dpoDeputy', 'appoint'],
  ['e92', 'accountableExecutive', 'appoint'],
  // She heads a centre.
  ['karen', 'dpoDeputy', 'appoint'],
] as const)('GDPR art. 38(6), S37, S74: %s does not hold the office %s as well (%s)', async (who, role, what) => {
  if (who === 'e92') await addAccount(here, who, 'Dorte Due');
  const reply = await propose({ what, role, person: await idOf(who), from: today });
  expect([reply.status, reply.refusal?.code]).toEqual([409, 'rolesConflict']);
});

test('S37, S74: nor when the other role came between the proposal and the confirmation', async () => {
  const person = await idOf('e10');
  const { key } = (await propose({ what: 'appoint', role: 'dpoDeputy', person, from: today })).answer;
  expect((await here.as('eva').action('appoint', { role: 'editor', person, from: today })).status).toBe(200);
  expect((await answer('aksel', key)).refusal?.code).toBe('rolesConflict');
  expect(await rolesOf('e10')).not.toContain('dpoDeputy');
  expect((await answer('eva', key, 'withdraw')).status).toBe(200);
});

test('S74: the deputy is confirmed with the number of the case, and one of a person is none', async () => {
  const { key } = (await propose({ what: 'appoint', role: 'dpoDeputy', person: await idOf('e6'), from: today })).answer;
  expect((await answer('aksel', key, 'confirm', '')).refusal?.code).toBe('proposalInvalid');
  expect((await answer('aksel', key, 'confirm', '010190-1234')).refusal?.code).toBe('cprFound');
  expect((await answer('aksel', key)).status).toBe(200);
  const row = (await rowsOf(here, 'appointmentProposal')).find((one) => one.key === key);
  expect(row).toMatchObject({ state: 'confirmed', caseRef: '26/000123', confirmerName: 'Aksel Ager' });
});

test.each([
  ['who proposed', 'eva'],
  ['who confirmed', 'aksel'],
] as const)('S74: %s takes it back until midnight, and the proposal can be made again', async (_, who) => {
  const asked = { what: 'appoint', role: 'serviceDesk', person: await idOf('e7'), from: today } as const;
  const key = await settled(asked);
  expect((await answer('e7', key, 'undo')).refusal?.code).toBe('notAllowed');
  expect((await answer(who, key, 'undo')).status).toBe(200);
  expect(await rolesOf('e7')).not.toContain('serviceDesk');
  expect((await answer(who, await settled(asked), 'undo')).status).toBe(200);
});

test('S74: whoever was made deputy by what has been undone is none again by undoing the ending', async () => {
  const asked = { role: 'dpoDeputy', person: await idOf('e11'), from: today } as const;
  const given = await settled({ what: 'appoint', ...asked });
  const ended = await settled({ what: 'end', ...asked, to: today });
  expect((await answer('eva', given, 'undo')).status).toBe(200);
  for (const who of ['e11', 'aksel'] as const) {
    expect((await answer(who, ended, 'undo')).refusal?.code).toBe('proposalUndoLate');
  }
  expect(await rolesOf('e11')).not.toContain('dpoDeputy');
  const shown = (await here.as('e11').view('appointmentProposals', {})).answer.proposals;
  expect(shown.map(({ may }) => may.undo)).toEqual([false, false]);
});

test('S74: an ending that was confirmed later makes nothing longer that another has ended earlier', async () => {
  const asked = { role: 'serviceDesk', person: await idOf('e12'), from: today } as const;
  await settled({ what: 'appoint', ...asked });
  const late = (await propose({ what: 'end', ...asked, to: '2027-06-30' })).answer.key;
  await settled({ what: 'end', ...asked, to: '2026-12-24' });
  expect((await answer('aksel', late)).refusal).toMatchObject({ details: { faults: ['notShorter'] } });
  const row = (await rowsOf(here, 'appointment')).find(
    ({ person, role }) => person === asked.person && role === asked.role,
  );
  expect(row).toMatchObject({ to: '2026-12-24' });
  expect((await answer('eva', late, 'withdraw')).status).toBe(200);
});

test('S74: of a change in the evening the old one and the DBR hear at once, and whoever lost the role takes it back', async () => {
  await here.clock.move('2026-12-01T21:30');
  const dorte = { role: 'dpoDeputy', person: await idOf('dorte'), from: '2024-01-01' } as const;
  const key = await settled({ what: 'end', ...dorte, to: today });
  for (const who of ['dina', 'dorte'] as const) {
    await until(async () => (await told(who, 'appointmentChanged')).some(({ state }) => state === 'sent'));
  }
  expect(await thingsOf(here.as('dorte'), 'answerProposals')).toMatchObject([
    { kind: 'answerProposals', what: 'lost', place: '/appointments' },
  ]);
  expect((await answer('dorte', key, 'undo')).status).toBe(200);
  await here.clock.move('2026-12-02T08:00');
  expect(await rolesOf('dorte')).toContain('dpoDeputy');
});

test('S74: after midnight nothing is taken back', async () => {
  const key = await settled({ what: 'appoint', role: 'serviceDesk', person: await idOf('e8'), from: '2026-12-02' });
  await here.clock.move('2026-12-03T00:05');
  for (const who of ['eva', 'aksel'] as const) {
    expect((await answer(who, key, 'undo')).refusal?.code).toBe('proposalUndoLate');
  }
  expect(await rolesOf('e8')).toContain('serviceDesk');
});

test('S74: the DBR whose office was ended takes it back, and whoever was to follow is none; the office is free of neither', async () => {
  await here.clock.move('2026-12-03T09:00');
  const [dina, ali] = [await idOf('dina'), await idOf('ali')];
  const end = await settled({ what: 'end', role: 'dpo', person: dina, from: '2024-01-01', to: '2026-12-03' });
  const next = await settled({ what: 'appoint', role: 'dpo', person: ali, from: '2026-12-04' });
  expect((await answer('dina', end, 'undo')).status).toBe(200);
  await here.clock.move('2026-12-04T09:00');
  expect([(await rolesOf('dina')).includes('dpo'), (await rolesOf('ali')).includes('dpo')]).toEqual([true, false]);
  const states = (await rowsOf(here, 'appointmentProposal')).filter(({ key }) => [end, next].includes(key));
  expect(states.map(({ state }) => state)).toEqual(['undone', 'undone']);
  // What was taken back before it began is in nobody's way.
  await settled({ what: 'end', role: 'dpo', person: dina, from: '2024-01-01', to: '2026-12-04' });
  await settled({ what: 'appoint', role: 'dpo', person: await idOf('e9'), from: '2026-12-05' });
  await here.clock.move('2026-12-05T09:00');
  expect(await rolesOf('e9')).toContain('dpo');
});

test('S37, S74: while there is neither DBR nor director, whom the setup names confirms, and it is said', async () => {
  const end = async (role: GuardedRole, who: Who, from: string) =>
    settled({ what: 'end', role, person: await idOf(who), from, to: '2026-12-05' });
  await end('dpo', 'e9', '2026-12-05');
  await end('accountableExecutive', 'aksel', '2024-01-01');
  await end('municipalDirector', 'kim', '2024-01-01');
  await here.clock.move('2026-12-06T09:00');
  const shown = async (who: Who) => (await here.as(who).view('appointmentProposals', {})).answer;
  expect((await shown('eva')).standIn).toEqual({ name: 'Petra Pil' });

  const first = {
    what: 'appoint',
    role: 'accountableExecutive',
    person: await idOf('ditte'),
    from: '2026-12-06',
  } as const;
  const { key } = (await propose(first)).answer;
  expect((await shown('petra')).proposals.find((one) => one.key === key)).toMatchObject({
    waitsFor: { office: 'municipalDirector', names: ['Petra Pil'], standIn: true },
    may: { confirm: true },
  });
  expect(await thingsOf(here.as('petra'), 'answerProposals')).toMatchObject([{ count: 1 }]);
  expect((await answer('petra', key)).status).toBe(200);
  expect((await rowsOf(here, 'appointmentProposal')).find((one) => one.key === key)).toMatchObject({ standIn: true });

  // There is a director now, and whom the setup names stands in no longer.
  expect((await shown('eva')).standIn).toBeUndefined();
  const dpo = (await propose({ what: 'appoint', role: 'dpo', person: await idOf('e9'), from: '2026-12-06' })).answer
    .key;
  expect((await answer('petra', dpo)).refusal?.code).toBe('notAllowed');
  expect((await answer('ditte', dpo)).status).toBe(200);
});
