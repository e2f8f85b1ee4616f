import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 3 });
});
afterAll(() => here.close());

const reading = { rule: 'r06', version: '3.0', language: 'da' } as const;
const at = (index: number) => here.servers[index]?.url ?? '';

test('what a person confirmed on one server is confirmed on the next at once, long before it polls', async () => {
  const lone = here.as('lone');
  await lone.on(at(0)).action('confirmReading', reading);

  for (const index of [1, 2]) {
    const { answer } = await lone.on(at(index)).view('start', {});
    expect(answer.owed.map(({ rule }) => rule)).not.toContain('r06');
  }
});

test('the same click on three servers at once leaves one row and gives three equal answers', async () => {
  const clicks = await Promise.all(
    [0, 1, 2].map((index) => here.as('e1').on(at(index)).action('confirmReading', reading)),
  );
  expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(clicks.map(({ answer }) => answer.confirmedAt)).size).toBe(1);
  const id = await here.as('e1').id();
  expect((await rowsOf(here, 'confirmation')).filter(({ person }) => person === id)).toHaveLength(1);
});

test('without marks, every server comes to the same by itself', async () => {
  await here.as('ali').on(at(0)).action('confirmReading', reading);
  const confirmedAt = (index: number) => here.as('ali').on(at(index)).view('start', {});
  await until(async () => (await Promise.all([1, 2].map(confirmedAt))).every(({ answer }) => answer.confirmed === 1));
});

test('a mark of a row that does not exist costs an answer nothing', async () => {
  const answer = await fetch(`${at(1)}/api/views/start`, {
    headers: {
      authorization: `Bearer ${await here.as('lone').token()}`,
      'x-rettesnor-marks': 'Confirmations2026:999999:7,Nowhere:1:1,%%%,a:b:c,Confirmations2026:1:99999',
    },
  });
  expect(answer.status).toBe(200);
});

test('regular work is done by one of three servers', async () => {
  const nightly = ['audit-sweep', 'lapses'];
  const runs = async () => (await rowsOf(here, 'run')).filter(({ job }) => nightly.includes(job));
  const isOver = async () => (await runs()).filter(({ state }) => state === 'done').length === nightly.length;
  await until(isOver);
  expect((await runs()).map(({ key }) => key).sort()).toEqual(nightly.map((job) => `run:${job}:2026-12-01`));
});
