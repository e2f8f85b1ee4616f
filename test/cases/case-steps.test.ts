import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { thingsOf } from '../waiting/things-of.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

async function reported(own: Partial<ActionInput<'reportIncident'>> = {}): Promise<{ key: string; number: string }> {
  const said = { nonce: crypto.randomUUID(), category: 'lostDevice' as const, words: 'Min telefon er væk', ...own };
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}

const stepsOf = async (key: string) =>
  (await rowsOf(here, 'caseEntry')).filter(({ incident, what }) => incident === key && what !== 'read');

describe('the DBR takes a report over', () => {
  strangersAreRefused(() => here, 'takeOverIncident', 'dina', { key: 'incident:x' });

  test('it is under review, once, however often and by however many it is pressed', async () => {
    const { key, number } = await reported();
    const [first, second] = [
      await here.as('dina').action('takeOverIncident', { key }),
      await here.as('dorte').action('takeOverIncident', { key }),
    ];
    expect(first.answer).toEqual({ key, number, status: 'underReview', seen: expect.any(Number) });
    expect(second.answer).toEqual(first.answer);
    await until(async () => (await stepsOf(key)).some(({ what }) => what === 'takenOver'));
    expect((await stepsOf(key)).filter(({ what }) => what === 'takenOver')).toHaveLength(1);
    expect((await here.as('lone').view('reports', {})).answer.reports.find((one) => one.key === key)?.state).toBe(
      'underReview',
    );
  });

  test('nobody else may, and there is nothing to take over that is not there', async () => {
    const { key } = await reported();
    for (const who of ['lone', 'mette', 'sune', 'eva'] as const) {
      expect((await here.as(who).action('takeOverIncident', { key })).status, who).toBe(403);
    }
    const reply = await here.as('dina').action('takeOverIncident', { key: 'incident:none' });
    expect(reply.refusal?.code).toBe('unknownIncident');
  });
});

describe('S106: whether it has been stopped', () => {
  strangersAreRefused(() => here, 'reportContained', 'sune', { key: 'incident:x', contained: 'yes' });

  test('both answers stand in the log as what they are', async () => {
    const { key } = await reported();
    expect((await here.as('sune').action('reportContained', { key, contained: 'no' })).answer.contained).toBe('no');
    expect((await here.as('sune').action('reportContained', { key, contained: 'yes' })).answer.contained).toBe('yes');
    await here.as('dina').action('reportContained', { key, contained: 'yes' });
    await until(async () => (await stepsOf(key)).length === 3);
    expect((await stepsOf(key)).map(({ what }) => what).sort()).toEqual(['contained', 'notContained', 'reported']);
  });

  test('INV15: what IT did stands on the case, without CPR numbers', async () => {
    const { key, number } = await reported();
    await here.as('sune').action('reportContained', { key, contained: 'yes', done: 'Kontoen er lukket. 311236-4321' });
    await until(async () => (await stepsOf(key)).some(({ what }) => what === 'contained'));
    const { reasons } = (await here.as('dina').view('case', { number })).answer.conclusions;
    expect(reasons).toMatchObject([{ of: 'containing', text: 'Kontoen er lukket. 3112••-••••' }]);
  });

  test('wrong input and wrong people are refused', async () => {
    const { key } = await reported();
    const wrong = await here.as('sune').send('POST', '/api/jobs/reportContained', { key, contained: 'maybe' });
    expect(wrong.refusal).toMatchObject({ code: 'badInput', details: { field: 'contained' } });
    expect((await here.as('lone').action('reportContained', { key, contained: 'yes' })).status).toBe(403);
  });
});

describe('what waits, for the menu and Start', () => {
  const toStop = async (who: Who) => (await thingsOf(here.as(who), 'stopCases'))[0]?.count;

  test('the DBR’s side has its open cases, IT-Servicedesk a number, and everybody else neither', async () => {
    const { key, number } = await reported({ data: ['protectedAddress'] });
    const open = await thingsOf(here.as('dina'), 'openCase');
    expect(open[0]).toMatchObject({ number, redFlags: ['protectedAddress'], isTaken: false, place: `/case/${number}` });
    expect(open).toHaveLength(3);
    const before = (await toStop('sune')) ?? 0;
    expect(before).toBeGreaterThan(1);
    await here.as('sune').action('reportContained', { key, contained: 'yes' });
    expect(await toStop('sune')).toBe(before - 1);
    for (const who of ['lone', 'mette', 'eva', 'rene', 'aksel'] as const) {
      expect(await thingsOf(here.as(who), 'openCase', 'moreCases', 'stopCases'), who).toEqual([]);
    }
  });

  test('a near miss is the DBR’s alone: IT-Servicedesk has nothing to stop and meets nothing of it', async () => {
    const { key } = await reported({ category: 'nearMiss' });
    const before = await toStop('sune');
    expect((await here.as('sune').view('deskCases', {})).answer.cases.map((one) => one.key)).not.toContain(key);
    await reported({ category: 'unauthorisedAccess' });
    expect(await toStop('sune')).toBe(before);
  });
});
