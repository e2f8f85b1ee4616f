import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { until, type World, world } from '../world.ts';
import { asking, keyOf, seenBy } from './asked.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

strangersAreRefused(() => here, 'withdrawQuestion', 'lone', { key: 'question:x' });

async function asked(to: 'manager' | 'dpo' = 'manager'): Promise<string> {
  const wish = asking({ to });
  await here.as('lone').action('askQuestion', wish);
  return keyOf(wish);
}

test('input without a key is refused, naming the field', async () => {
  const reply = await here.as('lone').send('POST', '/api/jobs/withdrawQuestion', {});
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field: 'key' } });
});

test.each(['e1', 'mette', 'dina', 'eva'] as const)('only whoever asked takes it back, and %s did not', async (who) => {
  const reply = await here.as(who).action('withdrawQuestion', { key: await asked() });
  expect([reply.status, reply.refusal?.code]).toEqual([404, 'unknownQuestion']);
});

test('taken back, it is gone for everybody else, and its row stays', async () => {
  const key = await asked();
  await seenBy(here.as('mette'), key);
  const lone = here.as('lone');
  expect((await lone.action('withdrawQuestion', { key })).answer).toMatchObject({ state: 'withdrawn' });
  expect((await lone.view('questions', {})).answer.mine.find((question) => question.key === key)?.state).toBe(
    'withdrawn',
  );
  await expect(seenBy(here.as('mette'), key)).rejects.toThrow();
  expect((await rowsOf(here, 'question')).find((row) => row.key === key)?.state).toBe('withdrawn');
});

test('a repeat, a double click and another server give the same answer', async () => {
  const key = await asked('dpo');
  const lone = here.as('lone');
  const [first, second] = await Promise.all([1, 2].map(() => lone.action('withdrawQuestion', { key })));
  const third = await lone.on(here.servers[1]?.url ?? '').action('withdrawQuestion', { key });
  expect([first, second, third].map((reply) => reply?.status)).toEqual([200, 200, 200]);
  expect(second?.answer).toEqual(first?.answer);
  expect(third.answer).toEqual(first?.answer);
});

test('what is answered cannot be taken back, and the answer comes with the refusal', async () => {
  const key = await asked();
  const { seen } = await seenBy(here.as('mette'), key);
  await here.as('mette').action('answerQuestion', { key, answer: 'Nej, ring i stedet.', seen });
  const reply = await here.as('lone').action('withdrawQuestion', { key });
  expect([reply.status, reply.refusal?.code]).toEqual([409, 'questionClosed']);
  expect(reply.refusal?.details).toMatchObject({ state: 'answered', answer: 'Nej, ring i stedet.' });
});

test('whatever is passed on at the same moment is taken back all the same, or says that it is answered', async () => {
  const key = await asked();
  const { seen } = await seenBy(here.as('mette'), key);
  const [back] = await Promise.all([
    here.as('lone').action('withdrawQuestion', { key }),
    here.as('mette').action('passQuestion', { key, seen }),
  ]);
  expect(back.status).toBe(200);
  await until(async () => (await rowsOf(here, 'question')).find((row) => row.key === key)?.state === 'withdrawn');
});
