import { afterAll, beforeAll, expect, test } from 'vitest';
import { employmentKey } from '../../src/features/workplace/employment.ts';
import { Employment } from '../../src/features/workplace/records.ts';
import { asking, keyOf, seenBy } from '../questions/asked.ts';
import { aJob } from '../records.ts';
import { nameOf } from '../workplace.ts';
import { type World, world } from '../world.ts';

/** HR has placed Nils under e1, who leads no unit. */
let here: World;
beforeAll(async () => {
  here = await world();
  await place('nils', await here.as('e1').id());
});
afterAll(() => here.close());

async function place(who: 'nils', manager: string): Promise<void> {
  const person = await here.as(who).id();
  const job = aJob({ person, manager, key: employmentKey(person, '7'), number: '7', name: nameOf(who), unit: 'nord' });
  await here.servers[0]?.inside?.context.ports.records.create(Employment, job);
}

test('S68, S84: whom HR names as manager has personnel responsibility, is asked and answers', async () => {
  const [nils, manager] = [here.as('nils'), here.as('e1')];
  expect((await manager.view('me', {})).answer.roles).toContain('lineManager');
  expect((await here.as('e2').view('me', {})).answer.roles).not.toContain('lineManager');
  const wish = asking();
  expect((await nils.action('askQuestion', wish)).answer).toMatchObject({
    managerName: nameOf('e1'),
    stranded: false,
  });
  const { seen } = await seenBy(manager, keyOf(wish));
  const { answer } = await manager.action('answerQuestion', { key: keyOf(wish), answer: 'Ja, det må du.', seen });
  expect(answer).toMatchObject({ state: 'answered', answeredByName: nameOf('e1') });
});

test('S84, S87: the rule, the ask form and the page about oneself name the same manager', async () => {
  for (const who of ['lone', 'mette', 'nils', 'ali'] as const) {
    const reader = here.as(who);
    const { contacts } = (await reader.view('rule', { rule: 'r06' })).answer;
    const { whom } = (await reader.view('questions', {})).answer;
    const { manager } = (await reader.view('aboutMe', {})).answer;
    expect(whom.manager, who).toBeDefined();
    expect(contacts.find((contact) => contact.who === 'manager')?.name, who).toBe(whom.manager);
    expect(manager, who).toBe(whom.manager);
  }
  const inge = here.as('inge');
  expect((await inge.view('aboutMe', {})).answer).toMatchObject({ noManager: 'outside' });
  expect((await inge.view('questions', {})).answer.whom).toMatchObject({ noManager: 'outside' });
});

test('S18: a manager who leads no unit sees no unit’s numbers', async () => {
  const { centres, types } = (await here.as('e1').view('readingStatus', {})).answer;
  expect([centres, types]).toEqual([[], []]);
});
