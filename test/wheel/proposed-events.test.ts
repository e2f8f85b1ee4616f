import { afterAll, beforeAll, expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import { Incident } from '../../src/features/cases/incident/records.ts';
import { LifeEvent } from '../../src/features/systems/life/records.ts';
import { System } from '../../src/features/systems/records.ts';
import { anIncident } from '../cases/incidents.ts';
import { insideOf } from '../examples/example.ts';
import { aPurchase, aSystem } from '../systems/given-systems.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const proposed = async (who: Who) => (await here.as(who).view('wheel', {})).answer.proposed;
const systemsProposed = async (who: Who) =>
  (await proposed(who)).flatMap(({ trigger, name }) => (trigger === 'system' ? [name] : []));
const dueOf = async (title: string) =>
  (await here.as('dina').view('wheel', {})).answer.own.find((one) => one.title === title)?.dueOn;
const plan = (title: string, trigger: 'system' | 'breach') =>
  here.as('dina').carryOut('planWheelItem', {
    ...{ id: crypto.randomUUID(), title, months: 12, startOn: '2027-09-01', triggers: [trigger], seen: 0 },
  });
const system = aSystem({ key: 'ny-1', name: 'Nyt system', state: 'inUse' });
const bought = (own: Partial<LifeEvent> = {}) => aPurchase({ key: 'lifeevent:ny-1:1', about: 'ny-1', ...own });

test('S122: a system that was bought and is in use is proposed where something listens; one press, and nothing before', async () => {
  const { records } = insideOf(here).ports;
  await records.create(System, system);
  await records.create(LifeEvent, bought());
  await expect.poll(() => records.find(LifeEvent, bought().key)).toBeDefined();
  expect(await proposed('dina')).toEqual([]);
  await plan('Gennemgang efter nyt system', 'system');
  await expect
    .poll(() => proposed('dina'))
    .toMatchObject([{ trigger: 'system', on: '2026-11-20', startOn: '2026-12-31', count: 1, name: 'Nyt system' }]);
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

test('S122: *Ikke nu* to an event is for everybody, again writes nothing, and can be taken back; another event is proposed all the same', async () => {
  const { records } = insideOf(here).ports;
  const [first, second] = await Promise.all(
    ['et', 'to'].map(async (name, at) => {
      const event = aPurchase({ key: `lifeevent:${name}:1`, about: name, plannedFor: `2026-11-2${at + 5}` });
      await records.create(System, aSystem({ key: name, name }));
      await records.create(LifeEvent, event);
      await expect.poll(() => records.find(LifeEvent, event.key)).toBeDefined();
      return textHash(event.key);
    }),
  );
  if (!first || !second) throw new Error('no events');
  await plan('Efter to systemer', 'system');
  await expect.poll(() => systemsProposed('dina')).toEqual(['to']);
  const said = (event: string, declined: boolean) => here.as('dina').carryOut('declineEvent', { event, declined });
  const stored = await said(second, true);
  await expect.poll(() => systemsProposed('eva')).toEqual(['et']);
  expect(await said(second, true)).toEqual(stored);
  await said(first, true);
  await expect.poll(() => systemsProposed('eva')).toEqual([]);
  expect(await dueOf('Efter to systemer')).toBe('2027-09-01');
  await said(second, false);
  await expect.poll(() => systemsProposed('eva')).toEqual(['to']);
  const { refusal } = await here.as('eva').action('declineEvent', { event: textHash('incident:9'), declined: true });
  expect(refusal?.code).toBe('unknownWheelItem');
  const event = textHash('incident:9');
  await here.as('aksel').carryOut('declineEvent', { event, declined: true });
  await expect.poll(() => proposed('dina')).toMatchObject([{ trigger: 'system', name: 'to' }]);
});
