import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await report('wrongRecipient', 6);
  await report('paper', 6);
  await here.clock.move('2027-01-04T09:00');
  const [ready] = (await reports('dina')).ready;
  if (!ready) throw new Error('no quarter is ready');
  const input = { ...ready, comment: 'Mange breve' };
  expect((await here.as('dina').action('publishBreachReport', input)).status).toBe(200);
});
afterAll(() => here.close());

async function report(category: ActionInput<'reportIncident'>['category'], count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const nonce = crypto.randomUUID();
    await here.as('lone').action('reportIncident', { nonce, category, words: 'Noget er sket' });
  }
}
const reports = async (who: Who) => (await here.as(who).view('breachReports', {})).answer;
const correction = async () => {
  const [next] = (await reports('dina')).corrections;
  if (!next) throw new Error('nothing to correct');
  const { isTraceable, ...input } = next;
  return { isTraceable, input: { ...input, comment: 'Mange breve', why: 'Årsagen manglede' } };
};

const none: ActionInput<'correctBreachReport'>['figures'] = {
  ...{ total: '0', sent: '0', lost: '0', attacked: '0', seen: '0', unharmed: '0', undecided: '0' },
  ...{ noBreach: '0', logged: '0', inTime: '0', late: '0', informed: '0', notInformed: '0' },
};
strangersAreRefused(() => here, 'correctBreachReport', 'dina', {
  ...{ quarter: '2026-4', edition: 2, figures: none, why: 'Rettet' },
});

test('S111: only the DBR is told what a correction would be, and nobody else makes one', async () => {
  for (const who of ['aksel', 'ditte', 'sofie', 'rene'] as const) {
    expect((await reports(who)).corrections, who).toEqual([]);
    expect((await here.as(who).action('correctBreachReport', (await correction()).input)).status, who).toBe(403);
  }
});

test('S111: a new edition has its number, says what changed and why, and the old one stays', async () => {
  const { input } = await correction();
  expect(input.edition).toBe(2);
  expect((await here.as('dina').action('correctBreachReport', input)).refusal?.code).toBe('nothingCorrected');
  const named = { ...input, causes: 'om 311236-4321' };
  expect((await here.as('dina').action('correctBreachReport', named)).refusal?.code).toBe('cprFound');

  const said = { ...input, causes: 'Autoudfyldning', measures: 'Slået fra' };
  const second = (await here.as('dina').action('correctBreachReport', said)).answer;
  expect(second).toMatchObject({ edition: 2, why: 'Årsagen manglede', changes: ['causes', 'measures'] });
  expect(second.earlier).toMatchObject([{ edition: 1, comment: 'Mange breve' }]);
  // The same press again is the same edition; another one of the number comes too late.
  expect((await here.as('dina').action('correctBreachReport', said)).answer.publishedAt).toBe(second.publishedAt);
  const late = await here.as('dorte').action('correctBreachReport', { ...said, why: 'Noget andet' });
  expect(late.refusal?.code).toBe('changedMeanwhile');
  await until(async () => (await reports('sofie')).reports[0]?.edition === 2);
  expect((await reports('sofie')).reports).toMatchObject([{ edition: 2, earlier: [{ edition: 1 }] }]);
  expect(await rowsOf(here, 'breachReport')).toHaveLength(2);
});

test('S111: a case that is put right afterwards is not to be found by laying the editions beside each other', async () => {
  const first = (await reports('sofie')).reports[0]?.figures;
  expect(first).toMatchObject({ total: '12', sent: '6', lost: '6' });
  const [one] = (await here.as('dina').view('cases', {})).answer.cases.filter(({ category }) => category === 'paper');
  const seen = (await here.as('dina').view('case', { number: one?.number ?? '' })).answer.handling.seen;
  const change = { step: 'openedInError', reason: 'En prøve' } as const;
  expect((await here.as('dina').action('changeCase', { key: one?.key ?? '', seen, change })).status).toBe(200);

  const { input } = await correction();
  expect(input.figures).toMatchObject({ total: '5+', sent: '6', lost: '5+', undecided: '5+' });
  const stale = await here
    .as('dina')
    .action('correctBreachReport', { ...input, figures: { ...input.figures, lost: '5' } });
  expect(stale.refusal?.code).toBe('changedMeanwhile');
  const third = (await here.as('dina').action('correctBreachReport', input)).answer;
  expect(third.changes).toEqual(['total', 'lost', 'undecided', 'causes', 'measures']);
  // The picture says no more than the edition that stands.
  await until(async () => (await reports('sofie')).reports[0]?.edition === 3);
  expect((await reports('sofie')).quarters).toEqual([{ quarter: '2026-4', total: '5+' }]);
});

test('an edition that is taken back leaves the one before standing, and can stand again', async () => {
  const edition = { quarter: '2026-4', edition: 3 };
  expect((await here.as('dina').action('withdrawBreachReport', edition)).answer.withdrawn).toBe(true);
  await until(async () => (await reports('sofie')).reports[0]?.edition === 2);
  expect((await reports('sofie')).quarters).toEqual([{ quarter: '2026-4', total: '12' }]);
  // It has been read: what comes next is measured against it too, and has the next number.
  expect((await correction()).input).toMatchObject({ edition: 4, figures: { total: '5+' } });
  const again = await here
    .as('dina')
    .action('publishBreachReport', { ...edition, figures: (await correction()).input.figures });
  expect(again.answer).toMatchObject({ edition: 3, withdrawn: false });
  const unknown = { ...edition, edition: 9, figures: (await correction()).input.figures };
  expect((await here.as('dina').action('publishBreachReport', unknown)).refusal?.code).toBe('unknownBreachReport');
});

test('a quarter stands beside the same quarter of the year before, as that one was published', async () => {
  await here.clock.move('2027-11-02T09:00');
  await report('malicious', 6);
  await here.clock.move('2028-01-04T09:00');
  const [ready] = (await reports('dina')).ready;
  if (!ready) throw new Error('no quarter is ready');
  const published = (await here.as('dina').action('publishBreachReport', ready)).answer;
  expect(published.lastYear).toMatchObject({ total: '5+', sent: '6' });
});
