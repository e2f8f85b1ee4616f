import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { until, type World, world } from '../world.ts';
import { asking, keyOf, seenBy } from './asked.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

strangersAreRefused(() => here, 'passQuestion', 'mette', { key: 'question:x', seen: 1 });

async function asked(): Promise<{ key: string; seen: number }> {
  const wish = asking();
  await here.as('lone').action('askQuestion', wish);
  const { seen } = await seenBy(here.as('mette'), keyOf(wish));
  return { key: keyOf(wish), seen };
}

test('input without what was seen is refused, naming the field', async () => {
  const reply = await here.as('mette').send('POST', '/api/jobs/passQuestion', { key: 'question:x' });
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field: 'seen' } });
});

test.each(['lone', 'dina', 'dorte', 'eva'] as const)('only managers pass on, and %s leads nobody', async (who) => {
  expect((await here.as(who).action('passQuestion', await asked())).status).toBe(403);
});

test('another manager does not pass on what was put to Mette', async () => {
  const reply = await here.as('karen').action('passQuestion', await asked());
  expect([reply.status, reply.refusal?.code]).toEqual([404, 'unknownQuestion']);
});

test('S84: passed on, the DBR answers, and the manager sees what came of it and cannot answer any more', async () => {
  const { key, seen } = await asked();
  const [mette, dina, lone] = [here.as('mette'), here.as('dina'), here.as('lone')];
  expect((await mette.action('passQuestion', { key, seen })).answer).toMatchObject({ to: 'dpo', mayAnswer: false });
  const late = await mette.action('answerQuestion', { key, answer: 'Jo', seen });
  expect(late.refusal).toMatchObject({ code: 'changedMeanwhile', details: { to: 'dpo' } });

  const put = await seenBy(dina, key);
  expect(put).toMatchObject({ name: 'Lone Lund', managerName: 'Mette Madsen', mayAnswer: true, mayPass: false });
  await dina.action('answerQuestion', { key, answer: 'Kun med sikker mail.', seen: put.seen });
  expect(await seenBy(mette, key)).toMatchObject({ answer: 'Kun med sikker mail.', answeredByName: 'Dina Dam' });
  const mine = (await lone.view('questions', {})).answer.mine.find((question) => question.key === key);
  expect(mine).toMatchObject({ answer: 'Kun med sikker mail.', passedAt: expect.any(String) });
});

test('a repeat and a double click pass on once and give the same answer', async () => {
  const input = await asked();
  const mette = here.as('mette');
  const both = await Promise.all([1, 2].map(() => mette.action('passQuestion', input)));
  const again = await mette.action('passQuestion', input);
  expect([...both, again].map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(both[1]?.answer).toEqual(both[0]?.answer);
  expect(again.answer).toEqual(both[0]?.answer);
  const told = async () => (await rowsOf(here, 'notification')).filter(({ key }) => key.endsWith(input.key.slice(9)));
  await until(async () => (await told()).length === 2);
  const people = await Promise.all((['mette', 'dina'] as const).map((who) => here.as(who).id()));
  expect((await told()).map(({ person }) => person).sort()).toEqual(people.sort());
});

test('what is answered is not passed on, and says what the answer is', async () => {
  const { key, seen } = await asked();
  await here.as('mette').action('answerQuestion', { key, answer: 'Ja.', seen });
  const reply = await here.as('mette').action('passQuestion', { key, seen });
  expect(reply.refusal).toMatchObject({ code: 'questionClosed', details: { state: 'answered', answer: 'Ja.' } });
});
