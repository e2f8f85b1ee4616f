import { expect, test } from 'vitest';
import { giveWay } from '../../src/core/give-way.ts';

const work = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

test('others have their turn while long work goes on, and short work waits for nobody', async () => {
  const pause = giveWay();
  expect(pause()).toBeUndefined();
  let turns = 0;
  let isOver = false;
  const others = () => {
    turns += 1;
    if (!isOver) setImmediate(others);
  };
  setImmediate(others);
  for (let piece = 0; piece < 5; piece += 1) {
    work(2);
    await pause();
  }
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(5);
});

test('it rests as long as it is told, which is longer than it works', async () => {
  const pause = giveWay(1, 20);
  const began = performance.now();
  for (let piece = 0; piece < 3; piece += 1) {
    work(2);
    await pause();
  }
  // A timer may come up to a millisecond early.
  expect(performance.now() - began).toBeGreaterThanOrEqual(3 * (2 + 19));
});
