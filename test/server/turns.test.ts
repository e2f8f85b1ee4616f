import { afterAll, beforeAll, expect, test } from 'vitest';
import { appointmentKey } from '../../src/features/workplace/appointments/appointment.ts';
import { Appointment } from '../../src/features/workplace/appointments/records.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const portsOf = (server: number) => {
  const found = here.servers[server]?.inside;
  if (!found) throw new Error('no server runs here');
  return found.context.ports;
};

test('S74: who has the turn is waited for, though the row was written a moment ago in the same second', async () => {
  const { records, turns, clock } = portsOf(0);
  const actor = await here.as('aksel').id();
  const at = clock.now();
  const key = appointmentKey('dpo', await here.as('dina').id(), '2024-01-01');
  const before = await records.fetch(Appointment, key);
  if (!before) throw new Error('the DBR has no appointment');
  const ended = await records.update(Appointment, before, { ...before.record, actor, at, to: '2026-12-01' });

  const turn = { about: 'dpo', refuse: () => undefined };
  await turns.take({ kind: 'appointment', key, actor, at }, [turn]);
  const another = { kind: 'appointment', key: 'dpo:another:2026-12-02', actor, at } as const;
  await expect(portsOf(1).turns.take(another, [turn])).rejects.toMatchObject({ code: 'changedMeanwhile' });

  await records.update(Appointment, ended, { ...ended.record, actor, at, to: undefined });
  await portsOf(1).turns.take(another, [turn]);
});
