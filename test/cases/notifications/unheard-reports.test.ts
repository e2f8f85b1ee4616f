import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppointedRole } from '../../../src/core/role.ts';
import { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import { rowsOf } from '../../rows.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import { roleFixture } from '../../workplace/appointments/guarded-roles.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

/** Nobody holds an office any more: Dina, Dorte, Aksel, Kim and Ditte left theirs long ago. */
let here: World;
beforeAll(async () => {
  here = await world();
  for (const role of ['dpo', 'dpoDeputy'] as const) await ended(role);
});
afterAll(() => here.close());

const ports = () => {
  const found = here.servers[0]?.inside?.context.ports;
  if (!found) throw new Error('no server');
  return found;
};
async function ended(role: AppointedRole): Promise<void> {
  const { records } = ports();
  for (const row of records.all(Appointment, { role })) {
    await records.update(Appointment, row, { ...row.record, to: '2026-10-31' });
  }
}
const tick = () => here.servers[0]?.inside?.context.schedule.tick();
const unheard = async (who: Who = 'eva') => (await thingsOf(here.as(who), 'unheard'))[0]?.by;
const ready = async () => (await (await fetch(`${here.servers[0]?.url}/readyz`)).json()) as { unheard?: string };
const report = async (words: string) => {
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient', words } as const;
  return (await here.as('lone').action('reportIncident', said)).answer;
};
const told = async (incident: string) =>
  (await rowsOf(here, 'caseNotification')).filter((row) => row.incident === incident && row.as !== 'serviceDesk');
const { propose, answer } = roleFixture(() => here);

test('S105: without a DBR or a deputy the editor’s Start and /readyz say that a director alone hears of reports, or nobody', async () => {
  expect(await unheard()).toBe('director');
  expect(await ready()).toMatchObject({ ready: true, unheard: 'director' });
  for (const role of ['accountableExecutive', 'municipalDirector'] as const) await ended(role);
  // The director of a division hears of it then.
  expect(await unheard()).toBe('director');
  await ended('divisionDirector');
  expect(await unheard()).toBe('nobody');
  expect(await ready()).toMatchObject({ ready: true, unheard: 'nobody' });
  // It is for those who can do something about it.
  expect(await unheard('lone')).toBeUndefined();
});

test('S105: whoever is appointed is told at once of what was reported before, once, and meets it first', async () => {
  const first = await report('Et brev gik forkert');
  const second = await report('Et brev til gik forkert');
  await here.clock.move('2026-12-01T12:00');
  await tick();
  for (const { key } of [first, second]) expect(await told(key)).toEqual([]);

  const person = await here.as('nils').id();
  const { key } = (await propose({ what: 'appoint', role: 'dpo', person, from: '2026-12-01' })).answer;
  await tick();
  for (const one of [first, second]) expect(await told(one.key)).toEqual([]);
  expect((await answer('petra', key)).status).toBe(200);
  await tick();

  await until(async () => (await told(second.key)).some(({ state }) => state === 'sent'));
  for (const one of [first, second]) expect(await told(one.key)).toMatchObject([{ person, as: 'dpo' }]);
  const open = await thingsOf(here.as('nils'), 'openCase');
  expect(open.map(({ isTaken }) => isTaken)).toEqual([false, false]);
  expect(open.map(({ number }) => number).sort()).toEqual([first.number, second.number].sort());
  expect(await unheard()).toBeUndefined();
  expect(await ready()).not.toHaveProperty('unheard');
  await here.clock.move('2026-12-01T12:05');
  await tick();
  for (const one of [first, second]) {
    expect((await told(one.key)).filter(({ occasion }) => occasion === 'reported')).toHaveLength(1);
  }
});
