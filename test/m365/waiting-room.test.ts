import { expect, test } from 'vitest';
import type { Priority } from '../../src/kernel/record.ts';
import { unitBudget } from '../../src/m365/budget.ts';
import { type Waiting, waitingRoom } from '../../src/m365/writer/waiting-room.ts';

/** A room whose budget holds the reserve of the unhurried and two writes more, and does not fill by itself. */
function nearlySpent() {
  let now = 0;
  const budget = unitBudget(1_000, 1, () => now);
  budget.spend(700 - 210 - 4);
  return { room: waitingRoom(budget), spend: budget.spend, pass: (ms: number) => (now += ms) };
}

function write(priority: Priority): Waiting {
  return {
    request: { method: 'POST', path: '/items', body: {} },
    priority,
    attempt: 0,
    uncertain: false,
    startedAtMs: Date.now(),
    notBeforeMs: 0,
    patience: 600_000,
    reason: 'microsoftBusy',
    settle: () => undefined,
    refuse: () => undefined,
  };
}

test('when the budget is short, what nobody waits for saves up for a whole batch', () => {
  const { room, pass } = nearlySpent();
  for (let count = 0; count < 25; count += 1) room.enter(write('seal'));
  expect(room.next()).toHaveLength(0);
  expect(room.nextInMs()).toBeGreaterThan(0);
  pass(room.nextInMs());
  expect(room.next()).toHaveLength(20);
});

test('a few go as soon as the budget has room for them, and a person’s write at once', () => {
  const { room, spend } = nearlySpent();
  room.enter(write('seal'));
  room.enter(write('seal'));
  expect(room.next()).toHaveLength(2);
  spend(4);
  room.enter(write('seal'));
  room.enter(write('confirmation'));
  expect(room.next().map(({ priority }) => priority)).toEqual(['confirmation']);
});
