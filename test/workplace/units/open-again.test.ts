import { afterAll, beforeAll, expect, test } from 'vitest';
import { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import { insideOf } from '../../examples/example.ts';
import { anAppointment } from '../../records.ts';
import { type World, world } from '../../world.ts';
import { building } from './building.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const { close, open, made } = building(() => here);

test('S74: a closed centre does not open for whoever watches since (GDPR art. 38(6))', async () => {
  const person = await here.as('e1').id();
  const centre = await made({ name: 'Center for Vand', kind: 'centre', parent: 'kommunen', manager: person });
  const closed = (await close(centre.unit, centre.seen)).answer;
  const { records } = insideOf(here).ports;
  const deputy = await records.create(Appointment, anAppointment({ role: 'dpoDeputy', person, from: '2026-12-01' }));
  expect((await open(centre.unit, closed.seen)).refusal?.code).toBe('rolesConflict');
  await records.update(Appointment, deputy, { ...deputy.record, to: '2026-11-30' });
  expect((await open(centre.unit, closed.seen)).refusal).toBeUndefined();
});
