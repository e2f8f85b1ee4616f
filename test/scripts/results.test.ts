import { expect, test } from 'vitest';
import { decided, onlyAlone, resultsOf, toLookAtAgain } from '../../scripts/tests/results.ts';

const passing = (fullName: string) => ({ status: 'passed', fullName });
const failing = (fullName: string) => ({ status: 'failed', fullName });
const file = (name: string, ...assertionResults: ReturnType<typeof passing>[]) => ({
  name,
  status: assertionResults.every(({ status }) => status === 'passed') ? 'passed' : 'failed',
  assertionResults,
});
const reportOf = (...testResults: ReturnType<typeof file>[]) => resultsOf(JSON.stringify({ testResults }));

const first = reportOf(
  file('a.test.ts', passing('one'), failing('two'), failing('three')),
  file('b.test.ts', passing('four')),
);

test('what fails is counted by file; a file that could not be loaded counts as one', () => {
  expect(first.map(({ passed, failed }) => [passed, failed])).toEqual([
    [1, 2],
    [1, 0],
  ]);
  expect(reportOf({ name: 'c.test.ts', status: 'failed', assertionResults: [] })[0]?.failed).toBe(1);
});

test.each([
  [0, []],
  [1, ['0.test.ts']],
  [3, ['0.test.ts', '1.test.ts', '2.test.ts']],
  [4, []],
])('of %i failing files those looked at once more are %j', (count, files) => {
  const results = reportOf(
    ...Array.from({ length: count }, (_, index) => file(`${index}.test.ts`, failing('one'))),
    file('b.test.ts', passing('four')),
  );
  expect(toLookAtAgain(results)).toEqual(files);
});

test('what passes alone is counted as passed and named; what fails again stays failed', () => {
  const alone = reportOf(file('a.test.ts', passing('one'), passing('two'), passing('three')));
  expect(decided(first, alone).map(({ passed, failed }) => [passed, failed])).toEqual([
    [3, 0],
    [1, 0],
  ]);
  expect(onlyAlone(first, alone)).toEqual(['a.test.ts > two', 'a.test.ts > three']);

  const again = reportOf(file('a.test.ts', passing('one'), passing('two'), failing('three')));
  expect(decided(first, again).map(({ failed }) => failed)).toEqual([1, 0]);
  expect(onlyAlone(first, again)).toEqual([]);
});

test('a report that was never written whole is refused, and a second look that came to nothing changes nothing', () => {
  expect(() => resultsOf('{"testResults": [')).toThrow(SyntaxError);
  expect(decided(first, [])).toEqual(first);
  expect(onlyAlone(first, [])).toEqual([]);
});
