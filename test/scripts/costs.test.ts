import { expect, test } from 'vitest';
import { type Costs, costsAsText, measuredCosts, readCosts, slowness, tooLong } from '../../scripts/tests/costs.ts';

const costs = (rows: Record<string, number>): Costs =>
  new Map(Object.entries(rows).map(([file, cpu]) => [file, { cpu, wall: cpu }]));
const quick = () => 'quick' as const;
/** Files enough to tell how fast a machine is. */
const usual = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`test/core/${at}.test.ts`, 9]));

test('a quick file over ten seconds in the table is named, a campaign is not', () => {
  const table = costs({ 'test/reading/a.test.ts': 12, 'test/reading/b.test.ts': 9 });
  expect(tooLong(new Map(), table, quick)).toEqual([
    'test/reading/a.test.ts takes 12 (test/costs.json) seconds of the processor, and a quick test at most 10: make it cheaper, or move it to test/campaigns.',
  ]);
  expect(tooLong(new Map(), table, () => 'campaigns')).toEqual([]);
});

test.each([
  ['twice ten seconds are let', 8, 20, 0],
  ['more than that is not', 8, 20.5, 1],
  ['so have a cheap one and a new one as much', 0.2, 20, 0],
  ['and not more', undefined, 21, 1],
])('%s', (_, inTable, took, faults) => {
  const file = 'test/reading/a.test.ts';
  const table = costs({ ...usual, ...(inTable && { [file]: inTable }) });
  expect(tooLong(costs({ ...usual, [file]: took }), table, quick)).toHaveLength(faults);
});

test('on a machine of half the speed everything takes twice as long, and nothing is named for it', () => {
  const slow = Object.fromEntries(Object.entries(usual).map(([file, cpu]) => [file, cpu * 2.2]));
  expect(slowness(costs(slow), costs(usual))).toBeCloseTo(2.2);
  expect(tooLong(costs(slow), costs(usual), quick)).toEqual([]);
  expect(tooLong(costs({ ...slow, 'test/a.test.ts': 60 }), costs(usual), quick)).toHaveLength(1);
});

test('a few files tell nothing of the machine', () => {
  expect(slowness(costs({ 'test/core/1.test.ts': 40 }), costs(usual))).toBe(1);
});

test('what is written is what is read, in the order of the names, and no file that costs nothing', () => {
  const lines = [
    { file: 'test/b.test.ts', cpu: 1.26, wall: 7 },
    { file: 'test/a.test.ts', cpu: 0.3, wall: 1.04 },
    { file: 'test/c.test.ts', cpu: 0.1, wall: 0.2 },
    { file: 'test/b.test.ts', cpu: 0.9, wall: 2 },
  ].map((line) => `${JSON.stringify(line)}\n`);
  const text = costsAsText(measuredCosts(lines.join('')));
  expect([...readCosts(text)]).toEqual([
    ['test/a.test.ts', { cpu: 0.3, wall: 1 }],
    ['test/b.test.ts', { cpu: 1.3, wall: 7 }],
  ]);
  expect(readCosts(costsAsText(new Map()))).toEqual(new Map());
});
