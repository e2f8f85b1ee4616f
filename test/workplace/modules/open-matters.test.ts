import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionName } from '../../../src/contract/contract.ts';
import { features } from '../../../src/features.ts';
import type { FeatureDefinition } from '../../../src/kernel/feature.ts';
import { waitingOf } from '../../../src/tabs/menu.ts';
import { scene } from '../../examples/scene.ts';
import { examples } from '../../examples.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import type { World } from '../../world.ts';
import { turned } from './turned.ts';

const used = ['exemptions', 'partners', 'wheel', 'drills', 'mandates', 'feedback'] as const;
const whole: readonly FeatureDefinition[] = features;

let here: World;
beforeAll(async () => {
  here = await scene();
  for (const module of used) {
    const [first] = whole.filter((one) => one.module === module).flatMap(({ actions }) => Object.keys(actions));
    const press = await examples[first as ActionName].ready(here);
    await here.as(press.who).carryOut(first as ActionName, press.input as never);
  }
});
afterAll(() => here.close());

const turn = turned(() => here);

test('a switch says what is open before it is used: an exemption, an agreement, a wheel, a drill', async () => {
  const open = async () => {
    const { modules } = (await here.as('eva').view('modules', {})).answer;
    return Object.fromEntries(modules.map(({ module, open: count }) => [module, count]));
  };
  const counted = await open();
  for (const module of used) expect(counted[module], module).toBeGreaterThan(0);
  await turn('exemptions', false);
  expect((await open()).exemptions).toBe(counted.exemptions);
  await turn('exemptions', true);
});

test('what waits for somebody in it is no task and no mark while it is off', async () => {
  const dina = here.as('dina');
  const waits = async () => ({
    mark: waitingOf((await dina.view('tasks', {})).answer)['/exemptions'] ?? 0,
    task: (await thingsOf(dina, 'answerExemptions')).length > 0,
  });
  const before = await waits();
  expect(before.task).toBe(true);
  expect(before.mark).toBeGreaterThan(0);
  await turn('exemptions', false);
  expect(await waits()).toEqual({ mark: 0, task: false });
  await turn('exemptions', true);
  expect((await waits()).task).toBe(true);
});

test('INV9: with drills off a report is a real one, though one was running', async () => {
  const lone = here.as('lone');
  const report = { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev er væk' } as const;
  expect((await lone.view('reports', {})).answer.drill).toBeDefined();
  await turn('drills', false);
  expect((await lone.view('reports', {})).answer.drill).toBeUndefined();
  expect((await lone.action('reportIncident', { ...report, isDrill: true })).refusal?.code).toBe('noDrill');
  await lone.carryOut('reportIncident', report);
  await turn('drills', true);
  expect((await lone.view('reports', {})).answer.drill).toBeDefined();
});
