import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type JobName, jobs } from '../src/contract/contract.ts';
import { may } from '../src/domain/role-table.ts';
import { faultsOf, type Prepared, type PressedTwice, prepare, pressAll, type Way, ways } from './examples/pressing.ts';
import { scene } from './examples/scene.ts';
import type { World } from './world.ts';

const names = Object.keys(jobs) as JobName[];

/** Why a second press goes wrong today. It still does: whoever mends it takes it out. */
const notYet: Readonly<Record<Exclude<Way, 'at once'>, Partial<Record<JobName, string>>>> = {
  'the second while the first is written': {
    savePaper: 'the same words are written once more',
  },
  'two seconds apart': {
    savePaper: 'the same words are written once more',
  },
};
const whyNot = (way: Way, name: JobName) => (way === 'at once' ? undefined : notYet[way][name]);
/** Whether two presses at once are of the same second is chance, and with it whether those go wrong. */
const isChance = (way: Way, name: JobName) =>
  way === 'at once' && whyNot('the second while the first is written', name) !== undefined;

describe.each(Object.keys(ways) as Way[])('INV16: pressed twice on two servers, %s', (way) => {
  let here: World;
  let prepared: Prepared;
  let pressed: readonly PressedTwice[];
  beforeAll(async () => {
    here = await scene();
    prepared = await prepare(here, names);
    pressed = await pressAll(here, way, prepared);
  }, 180_000);
  afterAll(() => here.close());

  test.each(names.filter((name) => !isChance(way, name)))('%s is done once, with one answer', (name) => {
    expect(prepared.failed.get(name)).toBeUndefined();
    const faults = pressed.filter((one) => one.name === name).flatMap(faultsOf);
    if (whyNot(way, name) === undefined) expect(faults, faults.join('; ')).toEqual([]);
    else expect(faults).not.toEqual([]);
  });

  test.each(names)('%s: the example says what the contract takes, and whoever presses may', async (name) => {
    const { who, input } = prepared.presses.get(name) ?? {};
    expect(jobs[name].input.safeParse(input).error).toBeUndefined();
    const { roles } = (await here.as(who ?? 'nils').view('me', {})).answer;
    expect(may(roles, name)).toBe(true);
  });
});
