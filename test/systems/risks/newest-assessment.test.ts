import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { anAssessment, saidOf } from '../examples.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const riskOn = async (who: Who = 'lone') => (await here.as(who).view('me', {})).answer.riskOn;

test('S7: everybody sees the day a risk was assessed last, and none when the system is retired', async () => {
  expect(await riskOn()).toBeUndefined();
  const nonce = crypto.randomUUID();
  const { key, version } = (await here.as('ivan').action('addSystem', { ...saidOf('Nexus'), nonce })).answer;
  await here.as('ivan').carryOut('assessRisk', anAssessment(key));
  await until(async () => (await riskOn()) === '2026-12-01');
  expect(await riskOn('petra')).toBe('2026-12-01');
  await here.as('ivan').carryOut('describeSystem', { ...saidOf('Nexus'), state: 'retired', key, seen: version });
  await until(async () => (await riskOn()) === undefined);
});
