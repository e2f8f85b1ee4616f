import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import type { Language } from '../../../src/core/language.ts';
import { search } from '../../../src/features/handbook/search/search.ts';
import { searchIndex } from '../../../src/features/handbook/search/search-index.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

type Word = ActionInput<'saveSearchWord'>;
const letter: Word = { word: 'Brevdue', language: 'da', means: ['R06'], seen: 0 };
const save = (own: Partial<Word> = {}) => here.as('eva').action('saveSearchWord', { ...letter, ...own });
/** What an employee finds, as the page looks it up. */
async function found(question: string): Promise<readonly string[]> {
  const { documents, words } = (await here.as('lone').view('searchable', {})).answer;
  const answer = search(searchIndex(documents, words), question);
  return 'hits' in answer ? answer.hits.map(({ place }) => place) : [];
}
const wordNow = async (word: string, language: Language = 'da') =>
  (await here.as('eva').view('tailoring', {})).answer.words.find(
    (one) => one.word === word && one.language === language,
  );

describe('words', () => strangersAreRefused(() => here, 'saveSearchWord', 'eva', letter));

test.each([
  [{}],
  [{ ...letter, word: '  ' }],
  [{ ...letter, language: 'de' }],
  [{ ...letter, means: Array.from({ length: 9 }, () => 'x') }],
  [{ ...letter, means: ['x'.repeat(61)] }],
  [{ ...letter, means: ['mail; brev'] }],
])('%j is refused', async (body) => {
  const reply = await here.as('eva').send('POST', '/api/jobs/saveSearchWord', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('a rule that is not in force, and a word that is not there, are refused', async () => {
  expect((await save({ means: ['mail', 'r99'] })).refusal?.details.faults).toEqual(['unknownRule']);
  const long = Array.from({ length: 8 }, (_, at) => 'x'.repeat(59) + at);
  expect((await save({ means: long })).refusal?.details.faults).toEqual(['tooLong']);
  expect((await save({ means: [] })).refusal?.code).toBe('unknownWord');
  expect(await rowsOf(here, 'searchWord')).toEqual([]);
});

test('S17: an everyday word finds the rule it is said to mean, for everybody and at once', async () => {
  expect(await found('brevdue')).toEqual([]);
  const { answer } = await save();
  expect(answer).toMatchObject({ key: 'da:brevdue', word: 'brevdue', means: ['R06'] });
  expect((await save()).answer).toEqual(answer);
  await until(async () => (await found('brevdue'))[0] === 'rule/r06');
  expect(await wordNow('brevdue')).toMatchObject({ found: 1, seen: 1 });
});

test('another meaning needs what stands there before the eyes', async () => {
  const refused = await save({ means: ['sikker mail'] });
  expect(refused.refusal).toMatchObject({ code: 'changedMeanwhile', details: { means: ['R06'] } });
  expect((await save({ means: ['findes slet ikke'], seen: 1 })).answer.seen).toBe(2);
  await until(async () => (await wordNow('brevdue'))?.found === 0);
});

test('taken out it finds nothing, its row stays, and it can be written anew', async () => {
  await save({ means: ['R06'], seen: 2 });
  const gone = (await save({ means: [], seen: 3 })).answer;
  expect((await save({ means: [], seen: 3 })).answer).toEqual(gone);
  await until(async () => (await found('brevdue')).length === 0 && (await wordNow('brevdue')) === undefined);
  expect(await rowsOf(here, 'searchWord')).toHaveLength(1);
  await save();
  await until(async () => (await found('brevdue'))[0] === 'rule/r06');
});
