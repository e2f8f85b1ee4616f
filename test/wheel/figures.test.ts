import { afterAll, beforeAll, expect, test } from 'vitest';
import { Incident } from '../../src/features/cases/incident/records.ts';
import { ControlResult } from '../../src/features/controls/records.ts';
import { System } from '../../src/features/systems/records.ts';
import { anIncident } from '../cases/incidents.ts';
import { insideOf } from '../examples/example.ts';
import { aSystem } from '../systems/given-systems.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const breachFigure = async (who: Who) =>
  (await here.as(who).view('wheel', {})).answer.figures.find(({ item }) => item === 'breachFollowUp');

test('S76, S120, S111: the item on breaches has its figure, covered for everybody, and told to those who follow up alone', async () => {
  const { records } = insideOf(here).ports;
  const add = (number: number, own: Partial<Incident> = {}) =>
    records.create(
      Incident,
      anIncident({
        key: `incident:${number}`,
        systems: ['Postkassen', 'Aula'],
        reportedAt: '2026-05-01T08:00:00Z',
        ...own,
      }),
    );
  for (const number of [1, 2, 3, 4]) await add(number);
  await add(5, { isDrill: true });
  await add(6, { systems: undefined });
  await add(7, { concerns: ['dpo'] });
  await add(8, { reportedAt: '2025-05-01T08:00:00Z' });
  await expect.poll(() => records.all(Incident).length).toBe(8);
  const few = { item: 'breachFollowUp', year: 2026, now: '<5', before: '<5' };
  for (const who of ['dina', 'aksel', 'rene', 'ivan'] as const) {
    await expect.poll(() => breachFigure(who), { message: who }).toEqual(few);
  }
  await add(9);
  await expect.poll(() => breachFigure('dina')).toEqual({ ...few, now: '5–9' });
  for (const who of ['eva', 'karen'] as const) expect(await breachFigure(who), who).toBeUndefined();
});

test('S50, S120: a supplier’s report counts where it was looked at this year and no processor’s statement has run out', async () => {
  const { records } = insideOf(here).ports;
  await here.as('eva').action('saveSetting', { setting: 'moduleSystems', value: 'true', seen: 0 });
  const processors = (to: string) => `Skyhuset ApS · aftale 24/001 · erklæring ISAE 3000 · til ${to}`;
  for (const [key, own] of [
    ['holds', { processors: processors('2027-06-01') }],
    ['ran-out', { processing: 'processor', processors: processors('2026-11-30') }],
    ['nobody', { processors: 'Lunden ApS · underdatabehandler' }],
  ] as const) {
    await records.create(System, aSystem({ key, name: key, processing: 'none', ...own }));
    await records.create(ControlResult, {
      ...{ key: `controlresult:${key}:statement:2026-11-01`, actor: 'system', at: '2026-11-01T08:00:00Z' },
      ...{ about: key, kind: 'statement', control: `control:${key}:statement`, outcome: 'inOrder', note: 'Læst' },
      ...{ dueOn: '2026-11-01', doneOn: '2026-11-01', doneBy: await here.as('ivan').id(), doneByName: 'Ivan Ibsen' },
    });
  }
  await expect
    .poll(async () =>
      (await here.as('dina').view('wheel', {})).answer.figures.find(({ item }) => item === 'assuranceReports'),
    )
    .toEqual({ item: 'assuranceReports', count: 1, of: 2 });
});
