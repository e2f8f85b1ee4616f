import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { storedRowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
const names = ['Fra listen A', 'Fra listen B', 'Fra listen C'] as const;

beforeAll(async () => {
  here = await world();
  await bringIn();
  await until(async () => (await proposed()).length === names.length);
});
afterAll(() => here.close());

const bringIn = () =>
  here.as('ivan').carryOut('importSystems', {
    ...{ nonce: crypto.randomUUID(), check: false, answers: [] },
    columns: [
      { column: 'name', head: 'Navn' },
      { column: 'owner', head: 'Systemejer' },
    ],
    lines: names.map((name, at) => ({ line: at + 2, cells: [name, nameOf('mette')] })),
  });
const proposed = async (who: Who = 'karen') => (await here.as(who).view('mySystems', {})).answer.proposed;
const row = async (name: string) => (await storedRowsOf(here, 'system')).find(({ record }) => record.name === name);
const stored = async (name: string) => (await row(name))?.record;
type Answer<I> = I extends unknown ? Omit<I, 'system' | 'seen'> : never;
const about = async (name: string) => {
  const { key: system, version: seen } = (await proposed()).find((one) => one.name === name) ?? { key: '', version: 1 };
  return { system, seen };
};
const answer = async (who: Who, name: string, said: Answer<ActionInput<'answerProposedOwner'>>) =>
  here.as(who).action('answerProposedOwner', { ...said, ...(await about(name)) } as ActionInput<'answerProposedOwner'>);

describe('answering', () =>
  strangersAreRefused(() => here, 'answerProposedOwner', 'karen', { answer: 'takes', system: 'fra-listen', seen: 1 }));

test('S95: the head of the centre gets one list and one line on Start, and nobody else does', async () => {
  expect((await proposed()).map(({ name, proposedOwnerName }) => [name, proposedOwnerName])).toEqual(
    names.map((name) => [name, nameOf('mette')]),
  );
  expect(await thingsOf(here.as('karen'), 'systems')).toMatchObject([
    { what: 'proposed', count: 3, place: '/my-systems' },
  ]);
  for (const who of ['mette', 'ditte', 'lone', 'ivan'] as const) expect(await proposed(who)).toEqual([]);
});

test('S95: only the head of that centre answers, and nobody without the position is named', async () => {
  const [name] = names;
  for (const who of ['mette', 'ivan', 'ditte'] as const) {
    expect((await answer(who, name, { answer: 'takes' })).refusal?.code).toBe('notAllowed');
  }
  const lone = await here.as('lone').id();
  expect((await answer('karen', name, { answer: 'another', person: lone })).refusal).toMatchObject({
    code: 'systemPartInvalid',
    details: { faults: ['ownerPosition'] },
  });
  expect((await stored(name))?.owner).toBeUndefined();
});

test('S95, INV1: taken on, given to another, or not ours; each answer stands, and the list is empty', async () => {
  const [a, b, c] = names;
  const taking = { answer: 'takes', ...(await about(a)) } as const;
  const first = await here.as('karen').action('answerProposedOwner', taking);
  expect((await here.as('karen').action('answerProposedOwner', taking)).answer).toEqual(first.answer);
  expect(await stored(a)).toMatchObject({ owner: await here.as('karen').id(), ownerName: nameOf('karen') });
  const ditte = await here.as('ditte').id();
  expect((await answer('karen', b, { answer: 'another', person: ditte })).status).toBe(200);
  expect(await stored(b)).toMatchObject({ owner: ditte });
  expect((await answer('karen', c, { answer: 'notOurs' })).status).toBe(200);
  const left = await row(c);
  expect([left?.record.owner, left?.record.proposedOwner]).toEqual([undefined, undefined]);
  await until(async () => (await proposed()).length === 0);
  await bringIn();
  expect(await row(c)).toEqual(left);
});

test('S95: of somebody who works in no centre, the accountable director answers, and nobody else', async () => {
  await here.as('ivan').carryOut('importSystems', {
    ...{ nonce: crypto.randomUUID(), check: false, answers: [] },
    columns: [
      { column: 'name', head: 'Navn' },
      { column: 'owner', head: 'Systemejer' },
    ],
    lines: [{ line: 2, cells: ['Uden center', nameOf('rene')] }],
  });
  await until(async () => (await proposed('aksel')).length === 1);
  expect(await proposed('karen')).toEqual([]);
  expect(await thingsOf(here.as('aksel'), 'systems')).toMatchObject([{ what: 'proposed', count: 1 }]);
  const [one] = await proposed('aksel');
  const about = { system: one?.key ?? '', seen: one?.version ?? 1 };
  expect((await here.as('karen').action('answerProposedOwner', { answer: 'takes', ...about })).refusal?.code).toBe(
    'notAllowed',
  );
  await here.as('aksel').carryOut('answerProposedOwner', { answer: 'takes', ...about });
  expect(await stored('Uden center')).toMatchObject({ ownerName: nameOf('aksel') });
});
