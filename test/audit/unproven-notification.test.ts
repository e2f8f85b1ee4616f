import { describe, expect, test } from 'vitest';
import type { ProvenKind } from '../../src/features/audit/proof/proof.ts';
import { waitingRows } from '../../src/features/audit/proof/queries/waiting-rows.ts';
import { isPastProof, proofNotifications } from '../../src/features/audit/proof/unproven-notification.ts';
import type { UnprovenRow } from '../../src/features/audit/proof/unproven-row.ts';
import type { Records } from '../../src/kernel/records.ts';

const now = '2026-12-01T09:00:00Z';
const row = (kind: ProvenKind, id = '7', own: Partial<UnprovenRow> = {}): UnprovenRow => ({
  ...{ kind, mark: { list: `${kind}s`, id, version: 3 }, record: {} as UnprovenRow['record'] },
  ...{ stands: 'nothing', modifiedAt: '2026-12-01T08:00:00Z', isAlarming: false, ...own },
});
const everybody = { officers: ['dpo', 'deputy'], editors: ['editor'] };
const told = (rows: readonly UnprovenRow[], { people = everybody, last = undefined as string | undefined } = {}) =>
  proofNotifications(rows, people, () => last, now).map(({ key }) => key);

test.each([
  ['confirmation', ['dpo', 'deputy']],
  ['appointment', ['dpo', 'deputy']],
  ['accountLink', ['dpo', 'deputy']],
  ['mandate', ['dpo', 'deputy']],
  ['employment', ['dpo', 'deputy']],
  ['ruleVersion', ['dpo', 'deputy', 'editor']],
  ['page', ['dpo', 'deputy', 'editor']],
] as const)('a %s without a good seal is told once to %o', (kind, people) => {
  expect(told([row(kind)])).toEqual(people.map((person) => `tell:${person}:proof-${kind.toLowerCase()}s-7-3`));
});

test('while there is neither DBR nor deputy, editors hear of what gives somebody power too, for it is theirs to do again', () => {
  const people = { officers: [], editors: ['editor'] };
  expect(told([row('appointment')], { people })).toHaveLength(1);
  expect(told([row('confirmation')], { people })).toEqual([]);
});

test('neither whose it is, which it is nor what it says stands in it', () => {
  const [notification] = proofNotifications([row('appointment')], everybody, () => undefined, now);
  expect(notification).toMatchObject({ what: 'outsideChange', count: 1, actor: 'system' });
  expect(notification).not.toHaveProperty('rules');
});

describe('an alarm', () => {
  const at = (minute: string, kind: ProvenKind = 'appointment') =>
    row(kind, minute, { isAlarming: true, modifiedAt: `2026-12-01T08:${minute}:00Z` });
  const many = ['20', '10', '30', '40'].map((minute) => at(minute));
  const alarm = (person: string) => `tell:${person}:proof-alarm-2026-12-01t08:10:00z`;

  test('is told to the DBR’s side in one, by when its first row was written, so that all servers say it once', () => {
    expect(told(many)).toEqual([alarm('dpo'), alarm('deputy')]);
  });

  test('is told to editors when a text is in it', () => {
    expect(told([...many, at('50', 'ruleVersion')])).toContain('tell:editor:proof-alarm-2026-12-01t08:50:00z');
  });

  test.each([
    ['with every row in it from before it was told', '2026-12-01T08:45:00Z', 0],
    ['with rows that came after it was told', '2026-12-01T08:25:00Z', 0],
    ['with none of the rows it was told of', '2026-12-01T08:05:00Z', 2],
  ])('%s it is the same or another', (_, last, count) => {
    expect(told(many, { last })).toHaveLength(count);
  });

  test('leaves what it told of untold when it is over, and not what came after', () => {
    const left = [row('appointment', '1'), row('mandate', '2', { modifiedAt: '2026-12-01T08:50:00Z' })];
    const keys = told(left, { last: '2026-12-01T08:45:00Z' });
    expect(keys).toEqual(['dpo', 'deputy'].map((person) => `tell:${person}:proof-mandates-2-3`));
  });
});

test('what somebody has looked at meanwhile is not told in the morning', () => {
  const appointment = row('appointment');
  const [notification] = proofNotifications([appointment], everybody, () => undefined, now);
  if (!notification) throw new Error('nothing is told');
  expect(isPastProof(notification, () => [appointment])).toBe(false);
  expect(isPastProof(notification, () => [row('appointment', '17')])).toBe(true);
  expect(isPastProof({ ...notification, what: 'outsideAlarm' }, () => [appointment])).toBe(true);
  expect(isPastProof({ ...notification, what: 'appointmentChanged' }, () => [])).toBe(false);
});

test.each([
  [3, true, []],
  [3, false, ['7']],
  // The row was changed again after somebody had looked at it.
  [2, true, ['7']],
])('a row whose version %i is settled (%s) waits: %o', (version, settled, waiting) => {
  const unproven = row('appointment');
  const { list, id: item } = unproven.mark;
  const all = () => [{ record: { list, item, version, settled }, mark: {} }];
  const records = { unproven: () => [unproven], all } as unknown as Pick<Records, 'unproven' | 'all'>;
  expect(waitingRows(records).map(({ mark }) => mark.id)).toEqual(waiting);
});
