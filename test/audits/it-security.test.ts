import { afterAll, beforeAll, expect, test } from 'vitest';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

test('S77: the IT security manager follows up in the wheel, audits and coverage, and opens no case that is not IT’s', async () => {
  const ivan = here.as('ivan');
  for (const name of ['wheel', 'audits', 'coverage'] as const) {
    expect((await ivan.view(name, {})).status, name).toBe(200);
  }
  expect((await ivan.view('breachReportCases', { quarter: '2026-4', row: 'total' })).status).toBe(403);
  const report = { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev lå i kantinen' } as const;
  const { number = '' } = (await here.as('lone').action('reportIncident', report)).answer;
  await until(async () => (await here.as('dina').view('case', { number })).status === 200);
  expect((await ivan.view('case', { number })).refusal?.code).toBe('unknownIncident');
});
