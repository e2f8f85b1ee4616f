import { expect, test } from 'vitest';
import { giveWay } from '../../src/core/give-way.ts';

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
    const until = performance.now() + 2;
    while (performance.now() < until);
    await pause();
  }
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(5);
});
