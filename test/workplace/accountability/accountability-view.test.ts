import { afterAll, beforeAll, expect, test } from 'vitest';
import { employmentKey } from '../../../src/features/workplace/employment.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import { aJob } from '../../records.ts';
import { nameOf, type Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';

/** HR has written e1 as the manager of e2, and e2 as the manager of e1. */
let here: World;
beforeAll(async () => {
  here = await world();
  await place('e1', 'e2');
  await place('e2', 'e1');
});
afterAll(() => here.close());

async function place(who: Who, under: Who): Promise<void> {
  const [person, manager] = [await here.as(who).id(), await here.as(under).id()];
  const job = aJob({ person, manager, key: employmentKey(person, '7'), number: '7', name: nameOf(who), unit: 'nord' });
  await here.servers[0]?.inside?.context.ports.records.create(Employment, job);
}

const circle = async (who: Who) =>
  (await here.as(who).view('accountability', {})).answer.gaps.find(({ kind }) => kind === 'managersInCircle');

test.each(['eva', 'dina', 'rene'] as const)('S28: %s may know who is who, and sees who is in a circle', async (who) => {
  expect((await circle(who))?.name).toContain(nameOf('e1'));
});

test('S87: the accountable director sees that two are in a circle, and neither name nor id of anybody', async () => {
  expect(await circle('aksel')).toMatchObject({ name: '', people: 2 });
  const everything = JSON.stringify((await here.as('aksel').view('accountability', {})).answer);
  for (const who of ['e1', 'e2'] as const) {
    expect(everything).not.toContain(nameOf(who));
    expect(everything).not.toContain(await here.as(who).id());
  }
});
