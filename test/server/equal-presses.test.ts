import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { askedExemption } from '../exemptions/asked-exemption.ts';
import { listId, rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
let list: string;
beforeAll(async () => {
  here = await world({ servers: 2 });
  list = await listId(here, 'Exemptions');
});
afterAll(() => here.close());

type AssessmentInput = Omit<ActionInput<'assessExemption'>, 'key' | 'seen'>;
const against: AssessmentInput = { advice: 'against', reason: 'Sms er ikke sikker' };

/** Two assess one request on a server each, and both have read it before either has written. */
async function assessedBy(first: Who, second: Who, said: AssessmentInput = against) {
  const { key, row: seen } = (await here.as('mette').action('askExemption', askedExemption(crypto.randomUUID())))
    .answer;
  here.standin.faults.add({ route: `PATCH .*/lists/${list}/items/`, latencyMs: 3_000, times: 2 });
  const one = here.as(first).action('assessExemption', { key, seen, ...against });
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const other = await here.as(second, { server: 1 }).action('assessExemption', { key, seen, ...said });
  const row = (await rowsOf(here, 'exemption')).find((exemption) => exemption.key === key);
  return { codes: [await one, other].map(({ refusal }) => refusal?.code).sort(), row };
}

test('INV16: the same wish of the same person, pressed while it is being written, is one row and no refusal', async () => {
  expect(await assessedBy('dina', 'dina')).toMatchObject({ codes: [undefined, undefined], row: { advice: 'against' } });
});

test.each<[string, Who, AssessmentInput]>([
  ['another wish of the same person', 'dina', { advice: 'recommends', reason: 'Lav risiko' }],
  ['the same wish of another person', 'dorte', against],
])('%s is told that somebody was quicker', async (_, second, said) => {
  const { codes, row } = await assessedBy('dina', second, said);
  expect(codes).toEqual(['changedMeanwhile', undefined]);
  expect(row?.state).toBe('assessed');
});
