import { afterAll, beforeAll, expect, test } from 'vitest';
import { appointmentKey } from '../../../src/features/workplace/appointments/appointment.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { addAccount } from '../second-accounts.ts';
import { roleFixture } from './guarded-roles.ts';

/** Eva is an editor, with a second account; Lone helps her. Dina is the DBR, Dorte the deputy, Aksel the director. */
let here: World;
let second = '';
beforeAll(async () => {
  here = await world();
  second = await addAccount(here, 'e91', 'Eva Eg');
});
afterAll(() => here.close());

const { propose, answer } = roleFixture(() => here);
const idOf = (who: Who) => here.as(who).id();
const rolesOf = async (who: Who) => (await here.as(who).view('me', {})).answer.roles;
/** All that a server which knows nothing of proposals has to go by. */
const appointments = () => rowsOf(here, 'appointment');
const rowOf = async (key: string) => (await appointments()).find((row) => row.key === key);
const today = '2026-12-01';

test('S37, S74: the first press, to make herself the deputy, is refused with whichever account and whichever way', async () => {
  const before = await appointments();
  for (const person of [await idOf('eva'), second]) {
    const alone = await here.as('eva').action('appoint', { role: 'dpoDeputy', person, from: today });
    expect(alone.refusal?.code).toBe('roleGuarded');
    for (const what of ['appoint', 'emergency'] as const) {
      expect((await propose({ what, role: 'dpoDeputy', person, from: today })).refusal?.code).toBe('ownRole');
    }
  }
  expect(await appointments()).toEqual(before);
  expect(await rolesOf('e91')).toEqual(['employee']);
});

test('S37, S74: what she proposes for somebody else holds nowhere until another has confirmed it', async () => {
  const before = await appointments();
  const { key } = (await propose({ what: 'appoint', role: 'dpoDeputy', person: await idOf('lone'), from: today }))
    .answer;
  for (const who of ['eva', 'e91', 'lone', 'dina', 'kim', 'petra'] as const) {
    expect((await answer(who, key)).refusal?.code, who).toBe('notAllowed');
  }
  expect(await appointments()).toEqual(before);
  expect(await rolesOf('lone')).toEqual(['employee']);
  expect((await here.as('lone').view('cases', {})).refusal?.code).toBe('notAllowed');
  expect((await answer('aksel', key, 'refuse')).status).toBe(200);
  expect((await answer('aksel', key)).refusal?.code).toBe('proposalSettled');
});

test('S74: she does not end the DBR’s office, neither as of yesterday nor at all', async () => {
  const dina = { role: 'dpo', person: await idOf('dina'), from: '2024-01-01' } as const;
  expect((await here.as('eva').action('appoint', { ...dina, to: '2026-11-30' })).refusal?.code).toBe('roleGuarded');
  expect((await propose({ what: 'end', ...dina, to: '2026-11-30' })).refusal?.code).toBe('endInPast');
  expect((await propose({ what: 'end', ...dina, to: '2023-12-31' })).refusal?.code).toBe('proposalInvalid');
  const { key } = (await propose({ what: 'end', ...dina, to: today })).answer;
  for (const who of ['eva', 'e91'] as const) expect((await answer(who, key)).refusal?.code).toBe('notAllowed');
  await here.clock.move('2026-12-02T08:00');

  expect(await rowOf(appointmentKey(dina.role, dina.person, dina.from))).not.toHaveProperty('to');
  expect(await rolesOf('dina')).toContain('dpo');
  expect((await answer('eva', key, 'withdraw')).status).toBe(200);
});

test('S74: nor does she, or whoever helps her, become DBR beside the one there is', async () => {
  const asked = { what: 'appoint', role: 'dpo', person: await idOf('lone'), from: '2026-12-02' } as const;
  expect((await propose(asked)).refusal).toMatchObject({ code: 'holderExists', details: { name: 'Dina Dam' } });
});

test('S37: another editor is no way round it: an editor becomes neither deputy nor DBR', async () => {
  const sofie = await idOf('sofie');
  expect((await here.as('eva').action('appoint', { role: 'editor', person: sofie, from: '2026-12-02' })).status).toBe(
    200,
  );
  for (const what of ['appoint', 'emergency'] as const) {
    const asked = { what, role: 'dpoDeputy', person: sofie, from: '2026-12-02' } as const;
    expect((await propose(asked)).refusal?.code).toBe('rolesConflict');
  }
  const herself = { what: 'appoint', role: 'dpoDeputy', person: await idOf('eva'), from: '2026-12-02' } as const;
  expect((await propose(herself, 'sofie')).refusal?.code).toBe('rolesConflict');
});

test('S37: a director who proposes as an editor does not confirm what she proposed', async () => {
  const aksel = await idOf('aksel');
  expect((await here.as('eva').action('appoint', { role: 'editor', person: aksel, from: '2026-12-02' })).status).toBe(
    200,
  );
  const lone = { what: 'appoint', role: 'serviceDesk', person: await idOf('lone'), from: '2026-12-02' } as const;
  const { key } = (await propose(lone, 'aksel')).answer;
  expect((await answer('aksel', key)).refusal?.code).toBe('threePeople');
  // Nor does whoever is to have the role.
  const own = await propose({ what: 'appoint', role: 'serviceDesk', person: aksel, from: '2026-12-02' });
  expect((await answer('aksel', own.answer.key)).refusal?.code).toBe('threePeople');
});

test('S74: a deputy in an emergency holds at once and for 72 hours, and no server believes it for longer', async () => {
  const lone = await idOf('lone');
  const { key } = (await propose({ what: 'emergency', role: 'dpoDeputy', person: lone, from: '2026-12-02' })).answer;
  expect(await rolesOf('lone')).toContain('dpoDeputy');
  // A server that knows of no proposals sees a last day in the row.
  const row = appointmentKey('dpoDeputy', lone, '2026-12-02');
  expect(await rowOf(row)).toMatchObject({ to: '2026-12-05' });
  const told = async (who: Who, what: string) => {
    const person = await idOf(who);
    return (await rowsOf(here, 'notification')).some((one) => one.person === person && one.what === what);
  };
  await until(async () => (await told('dina', 'appointmentChanged')) && (await told('lone', 'appointmentChanged')));
  await until(() => told('aksel', 'appointmentWaits'));

  await here.clock.move('2026-12-05T07:50');
  expect(await rolesOf('lone')).toContain('dpoDeputy');
  await here.clock.move('2026-12-05T09:00');
  await here.servers[0]?.inside?.context.schedule.tick();
  expect(await rolesOf('lone')).not.toContain('dpoDeputy');
  expect(await rowOf(row)).toMatchObject({ to: '2026-12-04' });
  expect((await answer('aksel', key)).refusal?.code).toBe('proposalSettled');
  // And she does not go on from one to the next.
  const again = { what: 'emergency', role: 'dpoDeputy', person: await idOf('ali'), from: '2026-12-05' } as const;
  expect((await propose(again)).refusal?.code).toBe('emergencyUsed');
});
