import { expect, test } from 'vitest';
import { byControl, byFocusArea } from '../../src/features/handbook/browse.ts';
import { sampleRules } from '../../src/sample/handbook/rules.ts';
import { isoControls as danish } from '../../src/text/da/iso-controls.ts';
import { isoControls as english } from '../../src/text/en/iso-controls.ts';

test('a rule stands under every focus area it serves, in the order of the policy (S31)', () => {
  const rules = [
    { rule: 'r01', focus: ['riskBased', 'confidentiality'] as const },
    { rule: 'r02', focus: ['confidentiality'] as const },
  ];
  const shelves = byFocusArea(rules).map(({ id, rules: served }) => [id, served.map(({ rule }) => rule)]);
  expect(shelves).toEqual([
    ['confidentiality', ['r01', 'r02']],
    ['riskBased', ['r01']],
  ]);
});

test('every rule of the sample handbook is found by focus area, and all seven are in use (S31)', () => {
  const shelves = byFocusArea(sampleRules);
  expect(shelves).toHaveLength(7);
  expect(new Set(shelves.flatMap(({ rules }) => rules.map(({ id }) => id))).size).toBe(sampleRules.length);
});

test('controls stand in the order of the standard, 5.2 before 5.10', () => {
  const shelves = byControl([{ iso: ['5.10', '8.1'] }, { iso: ['5.2', '5.10'] }]);
  expect(shelves.map(({ id, rules }) => [id, rules.length])).toEqual([
    ['5.2', 1],
    ['5.10', 2],
    ['8.1', 1],
  ]);
});

test('every control has a title in both languages, and no rule names one without', () => {
  const used = sampleRules.flatMap(({ iso }) => iso);
  expect(used.filter((id) => danish[id] === undefined || english[id] === undefined)).toEqual([]);
  expect(Object.keys(danish)).toEqual(Object.keys(english));
  expect(Object.keys(danish)).toHaveLength(93);
});
