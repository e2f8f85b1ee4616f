import { expect, test } from 'vitest';
import { casesWithReceiptOf, isReceiptUsed } from '../../../src/features/cases/papers/receipt.ts';
import type { AuthorityDraft } from '../../../src/features/cases/papers/records.ts';

const sent = (incident: string, turn: number, receiptNumber: string): AuthorityDraft => ({
  key: `virk:${incident}:${turn}`,
  actor: 'dina',
  at: '2026-12-01T08:00:00Z',
  number: '2026-0042',
  turn,
  state: 'sent',
  receiptNumber,
  incident,
});
const drafts = [sent('a', 1, 'V-1'), sent('a', 2, 'V-2'), sent('drill', 1, 'V-9')];
const cases = [
  { key: 'a', receiptNumber: 'V-1' },
  { key: 'b', receiptNumber: 'V-7' },
  { key: 'c' },
  { key: 'drill', receiptNumber: 'V-9', isDrill: true },
] as const;

test.each([
  ['V-1', 'c', 1, true],
  ['v - 1', 'c', 1, true],
  ['V-1', 'a', 1, false],
  ['V-1', 'a', 3, true],
  ['V-2', 'a', 1, true],
  ['V-2', 'a', 2, false],
  ['V-7', 'c', 1, true],
  ['V-7', 'b', 1, false],
  ['V-7', 'b', 2, true],
  ['V-8', 'c', 1, false],
  ['V-9', 'c', 1, false],
  ['V-1', 'drill', 1, false],
])('S108: the receipt %s on case %s, turn %i, is used already: %s', (receipt, incident, turn, used) => {
  expect(isReceiptUsed(receipt, { incident, turn }, drafts, cases)).toBe(used);
});

test.each([
  ['a', []],
  ['b', ['c']],
  ['c', ['b']],
  ['drill', []],
])('S108: what two servers wrote in the same second on case %s is told: it stands on %j too', (key, others) => {
  const now = [...cases.filter((one) => one.key !== 'c'), { key: 'c', receiptNumber: 'v 7' }];
  const own = now.find((one) => one.key === key) ?? { key };
  expect([...casesWithReceiptOf(own, drafts, now)]).toEqual(others);
});

test('S108: a follow-up that has the number of another case is told on both', () => {
  const now = [
    { key: 'a', receiptNumber: 'V-1' },
    { key: 'b', receiptNumber: 'V-2' },
  ];
  expect([...casesWithReceiptOf(now[0] ?? { key: '' }, drafts, now)]).toEqual(['b']);
  expect([...casesWithReceiptOf(now[1] ?? { key: '' }, drafts, now)]).toEqual(['a']);
});
