import { afterAll, beforeAll, expect, test } from 'vitest';
import { Incident } from '../../src/features/cases/incident/records.ts';
import { anIncident } from '../cases/incidents.ts';
import { insideOf } from '../examples/example.ts';
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
