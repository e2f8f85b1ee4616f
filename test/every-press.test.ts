import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActionName, actions } from '../src/contract/contract.ts';
import { actionWords } from '../src/features/audit/action-words.ts';
import { may } from '../src/roles.ts';
import { faultsOf, unspokenOf } from './examples/press-faults.ts';
import { type Prepared, prepare, pressAll, type Way, ways } from './examples/pressing.ts';
import { scene } from './examples/scene.ts';
import { rowsOf } from './rows.ts';
import type { World } from './world.ts';

const names = Object.keys(actions) as ActionName[];

describe.each(Object.keys(ways) as Way[])('pressed twice on two servers, %s', (way) => {
  let here: World;
  let prepared: Prepared;
  let outcome: Awaited<ReturnType<typeof pressAll>>;
  beforeAll(async () => {
    here = await scene();
    prepared = await prepare(here, names);
    outcome = await pressAll(here, way, prepared);
  }, 180_000);
  afterAll(() => here.close());

  test.each(names)('INV16: %s is done once, with one answer', (name) => {
    expect(prepared.failed.get(name)).toBeUndefined();
    const faults = outcome.pressed.filter((one) => one.name === name).flatMap((one) => faultsOf(one, outcome.moved));
    expect(faults, faults.join('; ')).toEqual([]);
  });

  test('INV16: no press moves a row its example does not speak of', () => {
    expect(unspokenOf(outcome.pressed, outcome.moved)).toEqual([]);
  });

  test('what the audit list says of them has its Danish word', async () => {
    const said = new Set((await rowsOf(here, 'auditEntry')).map(({ action }) => action));
    expect(said.size).toBeGreaterThan(40);
    expect([...said].filter((action) => !(action in actionWords))).toEqual([]);
  });

  test.each(names)('%s: the example says what the contract takes, and its person may', async (name) => {
    const { who, input } = prepared.presses.get(name) ?? {};
    expect(actions[name].input.safeParse(input).error).toBeUndefined();
    const { roles } = (await here.as(who ?? 'nils').view('me', {})).answer;
    expect(may(roles, name)).toBe(true);
  });
});
