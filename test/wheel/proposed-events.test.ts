import { afterAll, beforeAll, expect, test } from 'vitest';
import { Incident } from '../../src/features/cases/incident/records.ts';
import { LifeEvent } from '../../src/features/systems/life/records.ts';
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

const proposed = async (who: Who) => (await here.as(who).view('wheel', {})).answer.proposed;
const dueOf = async (title: string) =>
  (await here.as('dina').view('wheel', {})).answer.own.find((one) => one.title === title)?.dueOn;
const plan = (title: string, trigger: 'system' | 'breach') =>
  here.as('dina').carryOut('planWheelItem', {
    ...{ id: crypto.randomUUID(), title, months: 12, startOn: '2027-09-01', triggers: [trigger], seen: 0 },
  });
const system = aSystem({ key: 'ny-1', name: 'Nyt system', state: 'inUse' });
const bought = (own: Partial<LifeEvent> = {}): LifeEvent => ({
  ...{ key: 'lifeevent:ny-1:1', actor: 'system', at: '2026-11-10T08:00:00Z', about: 'ny-1', kind: 'purchase' },
  ...{ what: 'Nyt system', plannedFor: '2026-11-20', state: 'approved', decidedOn: '2026-11-10' },
  ...own,
});

test('S122: a system that was bought and is in use is proposed where something listens; one press, and nothing before', async () => {
  const { records } = insideOf(here).ports;
  await records.create(System, system);
  await records.create(LifeEvent, bought());
  await expect.poll(() => records.find(LifeEvent, bought().key)).toBeDefined();
  expect(await proposed('dina')).toEqual([]);
  await plan('Gennemgang efter nyt system', 'system');
  await expect
    .poll(() => proposed('dina'))
    .toEqual([{ trigger: 'system', on: '2026-11-20', startOn: '2026-12-31', count: 1, name: 'Nyt system' }]);
  expect(await dueOf('Gennemgang efter nyt system')).toBe('2027-09-01');
  expect(await proposed('rene')).toEqual([]);
  await here.as('eva').carryOut('bringForward', { trigger: 'system', startOn: '2026-12-31' });
  await expect.poll(() => dueOf('Gennemgang efter nyt system')).toBe('2026-12-31');
  expect(await proposed('dina')).toEqual([]);
});

test.each<[string, Partial<LifeEvent>]>([
  ['not approved', { state: 'open' }],
  ['more than a month ago', { plannedFor: '2026-10-31', decidedOn: '2026-10-01' }],
  ['ahead', { plannedFor: '2026-12-02' }],
  ['an addition', { kind: 'addition' }],
])('S122: what is %s is not proposed', async (what, own) => {
  const { records } = insideOf(here).ports;
  await plan(`Lytter: ${what}`, 'system');
  await expect.poll(() => dueOf(`Lytter: ${what}`)).toBeDefined();
  const stored = records.find(LifeEvent, bought().key);
  if (!stored) throw new Error('no event');
  await records.update(LifeEvent, stored, bought(own));
  await expect.poll(() => records.find(LifeEvent, bought().key)?.record).toMatchObject(own);
  expect(await proposed('dina')).toEqual([]);
});

test('S122: a serious breach is proposed to the DBR’s side and the one accountable, and told to nobody else', async () => {
  const { records } = insideOf(here).ports;
  await plan('Direktionen ser på brud', 'breach');
  const serious = anIncident({ key: 'incident:9', risk: 'high', assessedAt: '2026-11-25T08:00:00Z' });
  await records.create(Incident, { ...serious, key: 'incident:8', sealed: 'ikke' } as Incident);
  await expect.poll(() => records.find(Incident, 'incident:8')).toBeDefined();
  expect(await proposed('aksel')).toEqual([]);
  await records.create(Incident, serious);
  for (const who of ['dina', 'aksel'] as const) {
    await expect.poll(() => proposed(who)).toMatchObject([{ trigger: 'breach', on: '2026-11-25', count: 1 }]);
  }
  expect(await proposed('eva')).toEqual([]);
  expect(await proposed('ivan')).toEqual([]);
});
