import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions, Rule, readingSeconds, rulesOf, textIn, titleIn } from '../../src/features/handbook/rule.ts';
import { aVersion } from '../records.ts';

const rule = new Rule([
  aVersion({ version: '3.0', inForceFrom: '2026-09-01', material: true }),
  aVersion({ version: '1.0', inForceFrom: '2025-01-01', material: false }),
  aVersion({ version: '2.0', inForceFrom: '2025-06-01', material: true }),
  aVersion({ version: '2.1', inForceFrom: '2026-01-01', material: false }),
]);

test.each([
  ['the day before the first', '2024-12-31', undefined, []],
  ['the first day of the first', '2025-01-01', '1.0', ['1.0']],
  ['a year with only the first', '2025-05-31', '1.0', ['1.0']],
  ['the day the content changes', '2025-06-01', '2.0', ['2.0']],
  ['after a correction without new content', '2026-02-01', '2.1', ['2.0', '2.1']],
  ['the day before the next', '2026-08-31', '2.1', ['2.0', '2.1']],
  ['the day of the next', '2026-09-01', '3.0', ['3.0']],
])('S20: on %s (%s) version %s is in force and readings of %j count', (_, day, inForce, counting) => {
  expect(rule.inForce(day)?.version).toBe(inForce);
  expect(rule.counting(day).map(({ version }) => version)).toEqual(counting);
});

test('S20: an old version is called replaced, a later one coming, and only one is in force', () => {
  const states = rule.versions.map((version) => rule.stateOf(version, '2026-02-01'));
  expect(states).toEqual(['replaced', 'replaced', 'inForce', 'coming']);
});

test('S20: on every day from the first on exactly one version is in force', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1200 }), (offset) => {
      const day = new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);
      const current = rule.versions.filter((version) => rule.stateOf(version, day) === 'inForce');
      expect(current).toHaveLength(1);
    }),
  );
});

test.each([
  ['2.9', '3.1', -1],
  ['3.1', '3.10', -1],
  ['3.10', '3.9', 1],
  ['3', '3.0', 0],
  ['1.2.3', '1.2', 1],
])('Version %s against %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});

const versions = fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));

test('Versions have one order, whichever of them is asked first', () => {
  fc.assert(
    fc.property(versions, versions, versions, (a, b, c) => {
      expect(compareVersions(a, b) + compareVersions(b, a)).toBe(0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('The handbook is put together from loose versions in any order, by the numbers of its rules', () => {
  const handbook = rulesOf([aVersion({ rule: 'r14' }), ...rule.versions, aVersion({ rule: 'r02' })]);
  expect([...handbook.keys()]).toEqual(['r02', 'r06', 'r14']);
  expect(handbook.get('r06')?.versions.map(({ version }) => version)).toEqual(['1.0', '2.0', '2.1', '3.0']);
});

test('A rule without a version is a mistake in the program, not an empty rule', () => {
  expect(() => new Rule([])).toThrow(RangeError);
});

test('English is shown where there is English and Danish where there is none', () => {
  const danish = aVersion();
  const both = aVersion({ titleEn: 'Send safely', textEn: 'Text', textHashEn: 'hash' });
  expect(textIn(both, 'en')).toEqual({ language: 'en', text: 'Text' });
  expect(textIn(danish, 'en')).toEqual({ language: 'da', text: danish.textDa });
  expect([titleIn(both, 'en'), titleIn(danish, 'en'), titleIn(both, 'da')]).toEqual([
    'Send safely',
    'Send sikkert',
    'Send sikkert',
  ]);
});

test.each([
  ['a line', 3, 30],
  ['200 words', 200, 60],
  ['250 words', 250, 80],
])('%s takes a reader %i words and %i seconds', (_, words, seconds) => {
  expect(readingSeconds('ord '.repeat(words))).toBe(seconds);
});
