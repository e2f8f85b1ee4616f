import { afterAll, beforeAll, expect, test } from 'vitest';
import { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import { hrColumns } from '../../../src/features/workplace/hr-words.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import { insideOf } from '../../examples/example.ts';
import { anAppointment } from '../../records.ts';
import { rowsOf } from '../../rows.ts';
import { upnOf, type Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';
import { building } from './building.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const { save, close, open, made, shown } = building(() => here);

/** The one job of somebody, as SharePoint has it. */
async function jobOf(who: Who): Promise<Employment | undefined> {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'employment')).find(({ person }) => person === id);
}

async function putInto(who: Who, { unit, name }: { unit: string; name: string }): Promise<void> {
  const { records } = insideOf(here).ports;
  const [job] = records.all(Employment, { person: await here.as(who).id() });
  if (!job) throw new Error('no job');
  await records.update(Employment, job, { ...job.record, unit, unitName: name, manager: undefined });
}

/** What HR's file says of somebody's one job. */
async function broughtIn(who: Who, unit: string, title: string): Promise<void> {
  const line = `1;${upnOf(who)};;Medarbejder;${title};Skole og dagtilbud;${unit};;01-01-2020;;;`;
  const csv = [hrColumns.join(';'), line, ''].join('\r\n');
  const { answer } = await here.as('eva').action('importEmployments', { csv, check: false });
  expect([answer.faults, answer.changed]).toEqual([[], 1]);
}

test('S74: a closed centre does not open while its head is the DPO’s deputy (GDPR art. 38(6))', async () => {
  const person = await here.as('e1').id();
  const centre = await made({ name: 'Center for Vand', kind: 'centre', parent: 'kommunen', manager: person });
  const closed = (await close(centre.unit, centre.seen)).answer;
  const { records } = insideOf(here).ports;
  const deputy = await records.create(Appointment, anAppointment({ role: 'dpoDeputy', person, from: '2026-12-01' }));
  expect((await open(centre.unit, closed.seen)).refusal?.code).toBe('rolesConflict');
  await records.update(Appointment, deputy, { ...deputy.record, to: '2026-11-30' });
  expect((await open(centre.unit, closed.seen)).refusal).toBeUndefined();
});

test('what somebody has moved on purpose meanwhile stays there, a unit and a job; what HR only describes anew comes back', async () => {
  const [from, into] = [await made({ name: 'Vandhuset' }), await made({ name: 'Badet' })];
  const [moved, left] = [
    await made({ name: 'Kajen', parent: from.unit }),
    await made({ name: 'Molen', parent: from.unit }),
  ];
  for (const who of ['e2', 'e3'] as const) await putInto(who, from);
  const closed = (await close(from.unit, from.seen, into.unit)).answer;
  const seen = async (unit: string) => (await shown(unit))?.seen ?? 0;
  const away = { unit: moved.unit, name: 'Kajen', parent: 'kommunen', seen: await seen(moved.unit) };
  expect((await save(away)).refusal).toBeUndefined();
  const renamed = { unit: left.unit, name: 'Den lange mole', parent: into.unit, seen: await seen(left.unit) };
  expect((await save(renamed)).refusal).toBeUndefined();
  await broughtIn('e2', 'nord', 'Medarbejder');
  await broughtIn('e3', into.unit, 'Bademester');

  expect((await open(from.unit, closed.seen)).refusal).toBeUndefined();
  expect([(await shown(moved.unit))?.parent, (await shown(left.unit))?.parent]).toEqual(['kommunen', from.unit]);
  expect([(await jobOf('e2'))?.unit, (await jobOf('e3'))?.unit]).toEqual(['nord', from.unit]);
});

test('a unit that what opens lies under by now stays where it is: no circle, and the same press again is the first answer', async () => {
  const [above, into] = [await made({ name: 'Havnen' }), await made({ name: 'Fjorden' })];
  const from = await made({ name: 'Bugten', parent: above.unit });
  const below = await made({ name: 'Vigen', parent: from.unit });
  const closed = (await close(from.unit, from.seen, into.unit)).answer;
  const turned = { unit: above.unit, name: 'Havnen', parent: below.unit, seen: above.seen };
  expect((await save(turned)).refusal).toBeUndefined();
  const opened = await open(from.unit, closed.seen);
  expect(opened.refusal).toBeUndefined();
  const parents = async () => Promise.all([from, above, below].map(async ({ unit }) => (await shown(unit))?.parent));
  expect(await parents()).toEqual([above.unit, below.unit, into.unit]);
  expect((await open(from.unit, closed.seen)).answer).toEqual(opened.answer);
  expect(await parents()).toEqual([above.unit, below.unit, into.unit]);
  const row = (await rowsOf(here, 'unit')).find(({ unit }) => unit === below.unit);
  expect(row?.movedFrom).toBeUndefined();
});
