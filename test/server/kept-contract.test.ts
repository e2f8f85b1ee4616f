import { expect, test } from 'vitest';
import { z } from 'zod';
import { keptContract } from '../../src/server/kept-contract.ts';

const line = z.strictObject({ text: z.string() });
const output = z.strictObject({
  key: z.string(),
  thread: z.array(line).optional(),
  state: z.union([z.strictObject({ open: z.boolean() }), z.strictObject({ closedOn: z.string() })]).optional(),
});

const told = (answer: unknown) => {
  const faults: string[] = [];
  return { ...keptContract(output, answer, ({ fields }) => faults.push(...fields)), faults };
};

test.each([
  ['as the contract has it', { key: 'a' }, { key: 'a' }, [], true],
  ['a column too many', { key: 'a', note: 1 }, { key: 'a' }, ['note'], true],
  [
    'one in a list',
    { key: 'a', thread: [{ text: 'b', hidden: true }, { text: 'c' }] },
    { key: 'a', thread: [{ text: 'b' }, { text: 'c' }] },
    ['thread.hidden'],
    true,
  ],
  [
    'one in one of two shapes',
    { key: 'a', state: { closedOn: 'today', by: 'x' } },
    { key: 'a', state: { closedOn: 'today' } },
    ['state.by'],
    true,
  ],
  ['a value of another kind', { key: 7 }, { key: 7 }, ['key'], false],
  ['both', { key: 7, note: 1 }, { key: 7 }, ['key', 'note'], false],
])('an answer with %s', (_name, answer, kept, faults, isWhole) => {
  expect(told(answer)).toEqual({ kept, faults, isWhole });
});

test('the log names fields, and neither values nor keys that may be somebody', () => {
  const byPerson = z.strictObject({ people: z.record(z.string(), line) });
  const faults: string[] = [];
  const answer = { people: { '1a2b-3c': { text: 'Lone', cpr: '311236-4321' } } };
  keptContract(byPerson, answer, ({ fields }) => faults.push(...fields));
  expect(faults).toEqual(['people.cpr']);
});
