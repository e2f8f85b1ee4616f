import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await report('paper', 3);
  await report('wrongRecipient', 7);
});
afterAll(() => here.close());

async function report(category: ActionInput<'reportIncident'>['category'], count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const nonce = crypto.randomUUID();
    await here.as('lone').action('reportIncident', { nonce, category, words: 'Noget er sket' });
  }
}
const reports = async (who: Who) => (await here.as(who).view('breachReports', {})).answer;
const none: ActionInput<'publishBreachReport'>['figures'] = {
  total: '0',
  sent: '0',
  lost: '0',
  attacked: '0',
  seen: '0',
  unharmed: '0',
  undecided: '0',
  noBreach: '0',
  logged: '0',
  inTime: '0',
  late: '0',
  informed: '0',
  notInformed: '0',
};

describe('whoever cannot be known is refused', () => {
  strangersAreRefused(() => here, 'publishBreachReport', 'dina', { quarter: '2026-3', figures: none });
  strangersAreRefused(() => here, 'withdrawBreachReport', 'dina', { quarter: '2026-3' });
});

test('a quarter that goes on has no report: there is nothing to subtract it from later', async () => {
  expect((await reports('dina')).ready).toEqual([]);
  const early = await here.as('dina').action('publishBreachReport', { quarter: '2026-4', figures: none });
  expect(early.refusal?.code).toBe('quarterNotOver');
});

test.each([
  { quarter: '2026-12', figures: none },
  { quarter: '2026', figures: none },
  { quarter: '2026-3', figures: { ...none, total: '3-4' } },
])('no month, no year and no span of one’s own can be asked for: %o', async (input) => {
  const reply = await here.as('dina').send('POST', '/api/jobs/publishBreachReport', input);
  expect(reply.refusal?.code).toBe('badInput');
});

test('S7, S111: published once, and the same for ever, whatever happens to the cases afterwards', async () => {
  await here.clock.move('2027-01-04T09:00');
  const [ready] = (await reports('dina')).ready;
  expect(ready).toMatchObject({ quarter: '2026-4', figures: { lost: '<5' } });
  // Three of ten, seven of them of another kind: a second row is covered, so that the rest is not the third.
  expect(Object.values(ready?.figures ?? {}).filter((figure) => figure === '<5').length).toBeGreaterThan(1);
  const input = { quarter: '2026-4', figures: ready?.figures ?? none, comment: 'Mange breve' };
  expect((await reports('sofie')).reports).toEqual([]);
  // The picture: the DBR has the cases, everybody else what is published.
  expect((await reports('dina')).quarters).toEqual([{ quarter: '2026-4', total: '10' }]);
  expect((await reports('sofie')).quarters).toEqual([]);

  const published = (await here.as('dina').action('publishBreachReport', input)).answer;
  expect(published).toMatchObject({ quarter: '2026-4', publishedBy: 'Dina Dam', comment: 'Mange breve' });
  await until(async () => (await reports('sofie')).reports.length === 1);
  // S7: how far the picture of risk has come is everybody's to see, and none of its figures.
  expect((await here.as('lone').view('me', {})).answer.risk).toBe('2026-4');
  for (const who of ['aksel', 'ditte', 'sofie', 'rene'] as const) {
    expect(await reports(who), who).toMatchObject({ reports: [published], ready: [] });
    expect((await reports(who)).quarters, who).toEqual([{ quarter: '2026-4', total: published.figures.total }]);
  }

  // One of the ten turns out to be a mistake: had the report moved, the difference would tell which kind it was.
  const [one] = (await here.as('dina').view('cases', {})).answer.cases.filter(({ category }) => category === 'paper');
  const seen = (await here.as('dina').view('case', { number: one?.number ?? '' })).answer.handling.seen;
  const change = { step: 'openedInError', reason: 'En prøve' } as const;
  expect((await here.as('dina').action('changeCase', { key: one?.key ?? '', seen, change })).status).toBe(200);
  expect((await here.as('dorte').action('publishBreachReport', { ...input, comment: 'Nyt' })).answer).toEqual(
    published,
  );
  expect((await here.as('dina').action('withdrawBreachReport', { quarter: '2026-4' })).answer.withdrawn).toBe(true);
  await until(async () => (await reports('sofie')).reports.length === 0);
  expect((await here.as('dina').action('withdrawBreachReport', { quarter: '2026-4' })).answer.withdrawn).toBe(true);
  expect((await here.as('dina').action('publishBreachReport', input)).answer).toEqual(published);
  expect(await rowsOf(here, 'breachReport')).toHaveLength(1);
});

test('S111: the next quarter tells of its own cases alone, and of the one before only what stood there', async () => {
  await report('malicious', 6);
  await here.clock.move('2027-04-02T09:00');
  const [ready] = (await reports('dina')).ready;
  expect(ready).toMatchObject({ quarter: '2027-1', figures: { attacked: '6', total: '6', sent: '0' } });
  const input = { quarter: '2027-1', figures: ready?.figures ?? none };
  const published = (await here.as('dina').action('publishBreachReport', input)).answer;
  expect(published.trend).toBe('fewer');
  expect((await reports('dina')).reports[1]?.figures.lost).toBe('<5');
});

test('figures the server does not find itself are not published', async () => {
  await report('paper', 1);
  await here.clock.move('2027-07-02T09:00');
  const reply = await here.as('dina').action('publishBreachReport', { quarter: '2027-2', figures: none });
  expect(reply.refusal?.code).toBe('changedMeanwhile');
});

test('nobody else publishes, nothing is published with a CPR number, and what is not there cannot be taken back', async () => {
  for (const who of ['lone', 'aksel', 'sofie', 'rene', 'mette'] as const) {
    const reply = await here.as(who).action('publishBreachReport', { quarter: '2027-2', figures: none });
    expect(reply.status, who).toBe(403);
  }
  const named = { quarter: '2027-2', figures: none, comment: 'om 311236-4321' };
  expect((await here.as('dina').action('publishBreachReport', named)).refusal?.code).toBe('cprFound');
  const gone = await here.as('dina').action('withdrawBreachReport', { quarter: '2020-1' });
  expect(gone.refusal?.code).toBe('unknownBreachReport');
});
