import { expect, test } from 'vitest';
import { isReceiptUsed } from '../../../src/features/cases/papers/receipt.ts';
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
