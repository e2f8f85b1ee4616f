import { afterAll, beforeAll, expect, test } from 'vitest';
import { staffTold } from '../names-from.ts';
import { crowd, nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await staffTold(here);
});
afterAll(() => here.close());

const things = async (who: Who) => (await here.as(who).view('tasks', {})).answer;
const kinds = async (who: Who) => {
  const { first, rest } = await things(who);
  return [...first, ...rest].map(({ kind }) => kind);
};
const settle = (value: string, seen: number) =>
  here.as('eva').action('saveSetting', { setting: 'personalViewsFrom', value, seen });

test('a manager meets at most three things at once, and none of them names anybody', async () => {
  const { first, rest } = await things('mette');
  expect(first.length).toBeLessThanOrEqual(3);
  expect(first.map(({ kind }) => kind)).toContain('conveyVersion');
  const said = JSON.stringify({ first, rest });
  for (const who of ['lone', 'ali', ...crowd] as const) expect(said).not.toContain(nameOf(who));
});

test('S84: a question that is put to the manager is one of them, and goes with the answer', async () => {
  const asked = { rule: 'r06', version: '3.0', text: 'Må jeg sende det på SMS?', to: 'manager' } as const;
  const { answer } = await here.as('lone').action('askQuestion', { ...asked, nonce: crypto.randomUUID() });
  await until(async () => (await kinds('mette')).includes('answerQuestion'));
  expect(await kinds('karen')).not.toContain('answerQuestion');
  const [open] = (await here.as('mette').view('questions', {})).answer.toMe;
  expect(open?.key).toBe(answer.key);
  const answered = await here
    .as('mette')
    .action('answerQuestion', { key: answer.key, answer: 'Nej, brug Digital Post.', seen: 1 });
  expect(answered.status).toBe(200);
  await until(async () => !(await kinds('mette')).includes('answerQuestion'));
});

test('G8: that somebody is late is a task from the day names may be met, and how many have read each rule is told nowhere', async () => {
  expect(await kinds('mette')).not.toContain('remindTeam');
  expect((await settle('2026-12-01', 0)).status).toBe(200);
  await until(async () => (await kinds('mette')).includes('remindTeam'));
  const seen = (await here.as('mette').view('conveyances', {})).answer;
  expect(seen.open.flatMap(({ rules }) => rules.map((rule) => Object.keys(rule).join()))).toContain('rule,title');
  expect(JSON.stringify(seen)).not.toMatch(/"done"/);
});

test('S86: while the year has not had its two reviews the next is one of them', async () => {
  const { first, rest } = await things('mette');
  const review = [...first, ...rest].find(({ kind }) => kind === 'holdReview');
  expect(review).toMatchObject({ held: 0, year: 2026, dueOn: '2026-12-31', place: '/reviews' });
});
