import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import type { GuardedRole } from '../../../src/features/workplace/appointments/appointment.ts';
import { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import { rowsOf } from '../../rows.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { addAccount } from '../second-accounts.ts';
import { roleFixture } from './guarded-roles.ts';

/** Aksel is the accountable director, Dina the DBR, and nobody is her deputy. */
let here: World;
let second = '';
const words = 'DBR sendte listen til en forkert';
const today = '2026-12-01';
const reported = { key: '', number: '' };

beforeAll(async () => {
  here = await world({ servers: 2 });
  second = await addAccount(here, 'e91', 'Aksel Ager');
  expect((await name('e5')).refusal?.code).toBe('noDeputyNeeded');
  // There is a deputy, who opens it.
  await report('e1');
  expect((await name('e5')).refusal?.code).toBe('noDeputyNeeded');
  await endDeputies();
  Object.assign(reported, await report('lone'));
  for (const server of [0, 1]) await until(async () => (await told(server))?.mayName === true);
});
afterAll(() => here.close());

const { propose, answer } = roleFixture(() => here);
const idOf = (who: Who) => here.as(who).id();
const rolesOf = async (who: Who) => (await here.as(who).view('me', {})).answer.roles;
const inside = (server = 0) => {
  const found = here.servers[server]?.inside?.context;
  if (!found) throw new Error('no server runs here');
  return found;
};
const emergency = async (who: Who) =>
  ({ what: 'emergency', role: 'dpoDeputy', person: await idOf(who), from: today }) as const;
const name = async (who: Who, by: Who = 'aksel') => propose(await emergency(who), by);
const told = async (server = 0) =>
  (await here.as('aksel', { server }).view('decisions', {})).answer.told.find(
    ({ number }) => number === reported.number,
  );
const wasTold = async (who: Who) => {
  const person = await idOf(who);
  return (await rowsOf(here, 'notification')).some((one) => one.person === person && one.what === 'appointmentChanged');
};

async function report(by: Who) {
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient' as const, words };
  const { key, number = '' } = (await here.as(by).action('reportIncident', { ...said, concerns: ['dpo'] })).answer;
  return { key, number };
}

async function endDeputies(): Promise<void> {
  for (const { record } of inside().ports.records.all(Appointment, { role: 'dpoDeputy' })) {
    const row = await inside().ports.records.fetch(Appointment, record.key);
    if (row) await inside().ports.records.update(Appointment, row, { ...row.record, to: '2026-11-30' });
    await inside(1).ports.records.fetch(Appointment, record.key);
  }
}

test.each(['ditte', 'kim', 'dina', 'lone', 'sune'] as const)(
  'S37: %s, who is not the director, names nobody',
  async (by) => {
    expect((await name('e5', by)).refusal?.code).toBe('notAllowed');
  },
);

test.each([
  ['appoint', 'dpoDeputy'],
  ['appoint', 'dpo'],
  ['end', 'dpo'],
  ['emergency', 'auditor'],
] as const)('S37, S74: nor does she propose anything else: %s %s', async (what, role: GuardedRole) => {
  const asked = { what, role, person: await idOf('e5'), from: '2024-01-01' } as const;
  const reply = await propose(what === 'end' ? { ...asked, to: today } : asked, 'aksel');
  expect([reply.status, reply.refusal?.code]).toEqual([403, 'notAllowed']);
});

describe('S37, S74, GDPR art. 38: some are not named, and the refusal says nothing of the case', () => {
  test.each([
    ['herself', 'aksel', 'ownRole'],
    ['an editor', 'eva', 'rolesConflict'],
    ['another director', 'ditte', 'rolesConflict'],
    ['the head of a centre', 'karen', 'rolesConflict'],
    ['somebody whose account is closed', 'olga', 'unknownPerson'],
    ['the DBR', 'dina', 'proposalInvalid'],
  ] as const)('%s', async (_, who, code) => {
    const { refusal } = await name(who);
    expect(refusal?.code).toBe(code);
    expect(JSON.stringify(refusal)).not.toContain(reported.number);
  });

  test('nor her own other account', async () => {
    const asked = { ...(await emergency('e5')), person: second };
    expect((await propose(asked, 'aksel')).refusal?.code).toBe('ownRole');
  });
});

test('S74: the director finds colleagues by name, and of the case its number and nothing else', async () => {
  const found = (await here.as('aksel').view('colleagues', { name: 'Ansat 5' })).answer.people;
  expect(found).toEqual([{ id: await idOf('e5'), name: 'Ansat 5' }]);
  expect(await told()).toEqual({ number: reported.number, state: 'nobody', mayName: true });
  expect(await thingsOf(here.as('aksel'), 'decideCases')).toMatchObject([{ count: 1 }]);
});

test('S37, S74: whom she names opens, takes and assesses the case, and of equal presses there is one', async () => {
  const input: ActionInput<'proposeAppointment'> = { nonce: crypto.randomUUID(), ...(await emergency('e5')) };
  const press = (server: number) => here.as('aksel', { server }).action('proposeAppointment', input);
  const replies = [...(await Promise.all([press(0), press(1)])), await press(0), await press(1)];
  expect(replies.map(({ refusal }) => refusal?.code)).toEqual([undefined, undefined, undefined, undefined]);
  expect(new Set(replies.map((reply) => reply.answer.key)).size).toBe(1);
  const { key } = replies[0]?.answer ?? { key: '' };
  expect(await rolesOf('e5')).toContain('dpoDeputy');
  // A press about somebody else is another wish, and says nothing of the first.
  const other = await here.as('aksel').action('proposeAppointment', { ...input, person: await idOf('e6') });
  expect(other.refusal?.code).toBe('changedMeanwhile');

  // Told of the case when a minute has passed, and opens it at once.
  const { number } = reported;
  const bo = here.as('e5');
  expect(JSON.stringify((await bo.view('case', { number })).answer)).toContain(words);
  expect((await bo.action('takeOverIncident', { key: reported.key })).refusal).toBeUndefined();
  const { seen } = (await bo.view('case', { number })).answer.handling;
  const why = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
  const change = { step: 'assessed', risk: 'unlikely', art33: 'no', art34: 'no', ...why } as const;
  expect((await bo.action('changeCase', { key: reported.key, seen, change })).refusal).toBeUndefined();

  expect((await here.as('aksel').view('case', { number })).refusal?.code).toBe('notAllowed');
  expect((await here.as('dina').view('case', { number })).refusal?.code).toBe('unknownIncident');
  const shown = JSON.stringify((await here.as('aksel').view('decisions', {})).answer);
  for (const secret of [words, 'Lone Lund', 'mayName']) expect(shown).not.toContain(secret);
  for (const who of ['dina', 'e5', 'eva'] as const) await until(() => wasTold(who));

  await here.clock.move('2026-12-01T08:10');
  await here.tickUntil(async () =>
    (await rowsOf(here, 'caseNotification')).some((row) => row.toName === 'Ansat 5' && row.incident === reported.key),
  );

  // She named, so she does not confirm, and the page says that it lapses.
  expect((await answer('aksel', key)).refusal?.code).toBe('threePeople');
  const { proposals } = (await here.as('aksel').view('appointmentProposals', {})).answer;
  expect(proposals.find((one) => one.key === key)).toMatchObject({
    waitsFor: { names: [], ownPart: true },
    may: { confirm: false, withdraw: true },
  });
  expect(await thingsOf(here.as('aksel'), 'answerProposals')).toEqual([]);
});

test('S74: after 72 hours the person who was named sees nothing more, and she names nobody else for 30 days', async () => {
  await here.clock.move('2026-12-04T07:30');
  expect(await rolesOf('e5')).toContain('dpoDeputy');
  await here.clock.move('2026-12-04T09:00');
  await inside().schedule.tick();
  await until(async () => !(await rolesOf('e5')).includes('dpoDeputy'));
  expect((await here.as('e5').view('case', { number: reported.number })).refusal?.code).toBe('notAllowed');
  await until(() => wasTold('aksel'));

  Object.assign(reported, await report('ali'));
  await until(async () => (await told())?.state === 'nobody');
  expect(await told()).not.toHaveProperty('mayName');
  expect((await name('e6')).refusal?.code).toBe('emergencyUsed');
});

test('S37, S74: an editor proposes the same person beside it, the director confirms that, and it outlives the 72 hours', async () => {
  await here.clock.move('2027-01-05T08:00');
  await until(async () => (await told())?.mayName === true);
  const person = await idOf('e6');
  expect((await name('e6')).refusal).toBeUndefined();
  const asked = { what: 'appoint', role: 'dpoDeputy', person, from: '2027-01-05' } as const;
  const { answer: proposed, refusal } = await propose(asked);
  expect(refusal).toBeUndefined();
  const again = await propose(asked);
  expect(again.refusal).toMatchObject({ code: 'proposalInvalid', details: { faults: ['proposedAlready'] } });
  expect((await answer('aksel', proposed.key)).refusal).toBeUndefined();
  const rows = (await rowsOf(here, 'appointment')).filter((row) => row.person === person);
  expect(rows.map(({ from, to }) => [from, to]).toSorted()).toEqual([
    ['2027-01-05', '2027-01-08'],
    ['2027-01-06', undefined],
  ]);

  await here.clock.move('2027-01-08T09:00');
  await inside().schedule.tick();
  await until(async () => (await rowsOf(here, 'appointmentProposal')).some(({ state }) => state === 'lapsed'));
  expect(await rolesOf('e6')).toContain('dpoDeputy');
  expect((await here.as('e6').view('case', { number: reported.number })).refusal).toBeUndefined();
});
