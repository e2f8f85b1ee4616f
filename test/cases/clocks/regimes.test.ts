import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessmentFaults } from '../../../src/features/cases/assessment.ts';
import { breachRegimes, dueAt, nis2Regime, regimeAt } from '../../../src/features/cases/clocks/regimes.ts';

const [gdpr, proposed] = breachRegimes;
/** The proposal as it would be, were it law from a day. */
const adopted = [gdpr, { ...proposed, from: '2028-01-01' }] as typeof breachRegimes;

describe('S108: which law a clock follows', () => {
  test.each([
    ['before the first day of the oldest', breachRegimes, '2018-05-01T10:00:00Z', 'gdpr'],
    ['today', breachRegimes, '2026-12-01T10:00:00Z', 'gdpr'],
    ['in ten years, while the proposal is one', breachRegimes, '2036-12-01T10:00:00Z', 'gdpr'],
    ['the evening before a new law', adopted, '2027-12-31T22:59:59Z', 'gdpr'],
    ['from midnight in Denmark', adopted, '2027-12-31T23:00:00Z', 'gdprProposed'],
  ] as const)('%s', (_, table, at, regime) => {
    expect(regimeAt(table, at).regime).toBe(regime);
  });

  test('four days and nights, and a high risk, once the proposal is law', () => {
    const regime = regimeAt(adopted, '2028-01-03T10:00:00Z');
    expect(dueAt(regime.steps[0], '2028-01-03T10:00:00Z')).toBe('2028-01-07T10:00:00Z');
    const reasons = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
    const assessed = { risk: 'risk', art33: 'no', art34: 'no', ...reasons } as const;
    expect(assessmentFaults(assessed, regime)).toEqual([]);
    expect(assessmentFaults({ ...assessed, risk: 'high', art34Ground: 'riskRemoved' }, regime)).toEqual([
      'riskNotNotified',
    ]);
    expect(assessmentFaults(assessed, regimeAt(breachRegimes, '2028-01-03T10:00:00Z'))).toEqual(['riskNotNotified']);
  });
});

test('NIS 2-loven § 13: each step is reckoned from knowledge or from a step before it', () => {
  const before = new Set<string>(['known']);
  for (const { step, after } of nis2Regime.steps) {
    expect(before).toContain(after);
    before.add(step);
  }
});

test('S108: the hours of a law stand in the table and nowhere else in the code of cases', () => {
  const files = globSync(['src/features/cases/**/*.ts', 'src/tabs/case*/**/*.tsx']).filter(
    (file) => !file.endsWith('clocks/regimes.ts'),
  );
  const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '');
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => /\b(72|96)\b/.test(code(file)))).toEqual([]);
});
