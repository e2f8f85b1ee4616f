import { expect, test } from 'vitest';
import { incomingSources } from '../../../src/features/systems/incoming/incoming.ts';
import { mayLink, truthFields, truthOf } from '../../../src/features/systems/incoming/truth.ts';

test('S94: a file writes over nothing that was written here', () => {
  expect(truthFields.filter((field) => truthOf('file', field) === 'theirs')).toEqual([]);
});

test('S95, S100: no register writes over who answers, nor the reason somebody here has written', () => {
  for (const source of incomingSources) {
    for (const field of ['owner', 'dataOwner', 'administrator', 'budgetHolder', 'legalBasis', 'storage'] as const) {
      expect(truthOf(source, field)).toBe('untilWritten');
    }
    expect(truthOf(source, 'delegate')).toBe('ours');
  }
});

test('agreements belong to the register that is read every night, risk to OS2compliance, life to KITOS', () => {
  const theirs = (source: 'os2compliance' | 'kitos') =>
    truthFields.filter((field) => truthOf(source, field) === 'theirs').toSorted();
  const agreements = [
    ...['dataAgreement', 'processing', 'statement', 'statementTo', 'processors'],
    ...['supplier', 'supplierCvr', 'supportRef', 'supportTo'],
  ];
  expect(theirs('os2compliance')).toEqual([...agreements, 'risk', 'riskAnalysis'].toSorted());
  expect(theirs('kitos')).toEqual([...agreements, 'state'].toSorted());
});

test.each([
  ['hand', 'file', true],
  ['hand', 'kitos', true],
  ['file', 'os2compliance', true],
  ['os2compliance', 'file', false],
  ['kitos', 'os2compliance', false],
  ['kitos', 'kitos', true],
] as const)('a system from %s is taken on by %s: %s', (from, source, may) => {
  expect(mayLink({ source: from }, source)).toBe(may);
});
