import { expect, test } from 'vitest';
import { lockedItems, newItem, wheelKey, wheelStateOf } from '../../src/features/wheel/item.ts';
import type { WheelChange } from '../../src/features/wheel/item-change.ts';
import { changedItem, isChanged, mayChange } from '../../src/features/wheel/item-change.ts';
import type { WheelItem } from '../../src/features/wheel/records.ts';

const aksel = { person: 'aksel', name: 'Aksel Ager' };
const now = '2026-12-01T09:00:00Z';
const item = (own: Partial<WheelItem> = {}): WheelItem => ({ ...newItem('riskEvaluation', 2026, aksel, now), ...own });
const actor = { person: { id: 'aksel', name: 'Aksel Ager', upn: 'aksel@a', enabled: true } };

test('S120, INV13: six items stand in every year, each with a day in it and an owner who has not said yes yet', () => {
  const items = lockedItems.map((one) => newItem(one, 2027, aksel, now));
  expect(items).toHaveLength(6);
  for (const { due, key, confirmed, ownerName, state } of items) {
    expect(due.slice(0, 4)).toBe('2027');
    expect(key).toBe(key.toLowerCase());
    expect([confirmed, ownerName, state]).toEqual([false, 'Aksel Ager', 'planned']);
  }
  expect(new Set(items.map(({ key }) => key)).size).toBe(6);
  expect(wheelKey(2027, 'dpoReport')).toBe('wheel:2027:dporeport');
});

test.each<[string, Partial<WheelItem>, string, string]>([
  ['far ahead', { due: '2026-12-31' }, '2026-11-01', 'planned'],
  ['thirty days ahead', { due: '2026-12-31' }, '2026-12-01', 'soon'],
  ['on the day', { due: '2026-12-31' }, '2026-12-31', 'soon'],
  ['the day after', { due: '2026-12-31' }, '2027-01-01', 'late'],
  ['done late is done', { due: '2026-03-31', state: 'done' }, '2026-12-01', 'done'],
  ['not done, with its reason, is no longer late', { due: '2026-03-31', state: 'notDone' }, '2026-12-01', 'notDone'],
])('how an item stands: %s', (_what, own, today, expected) => {
  expect(wheelStateOf(item(own), today)).toBe(expected);
});

test.each<[string, WheelChange, Partial<WheelItem> | undefined, Partial<WheelItem>?]>([
  ['is confirmed', { deed: 'confirm' }, { confirmed: true }],
  [
    'is delegated, and whoever answers for it still does (S72, INV4)',
    { deed: 'delegate', performer: 'karen', performerName: 'Karen Krogh' },
    { performer: 'karen', performerName: 'Karen Krogh', owner: 'aksel', ownerName: 'Aksel Ager' },
  ],
  ['is taken back', { deed: 'takeBack' }, { performer: undefined }, { performer: 'karen', performerName: 'Karen' }],
  ['is moved within its year', { deed: 'move', due: '2026-06-01' }, { due: '2026-06-01' }],
  ['is not moved into another year', { deed: 'move', due: '2027-01-01' }, undefined],
  ['is not moved when it is finished', { deed: 'move', due: '2026-06-01' }, undefined, { state: 'done' }],
  [
    'is done with what shows it',
    { deed: 'done', evidence: 'Sag 26/0007' },
    { state: 'done', evidence: 'Sag 26/0007', doneOn: '2026-12-01', doneByName: 'Aksel Ager' },
  ],
  ['is not done, because', { deed: 'notDone', evidence: 'Leverandøren kom ikke' }, { state: 'notDone' }],
  [
    'is opened again',
    { deed: 'reopen' },
    { state: 'planned', evidence: undefined, doneOn: undefined },
    { state: 'done', evidence: 'x', doneOn: '2026-11-01' },
  ],
])('an item %s', (_what, change, expected, own = {}) => {
  const after = changedItem(item(own), change, actor, now);
  if (expected === undefined) expect(after).toBeUndefined();
  else expect(after).toMatchObject(expected);
  if (after) expect(isChanged(after, change)).toBe(true);
});

test('whoever answers for it may do everything, whoever does it may only say that it is done, and nobody else anything', () => {
  const delegated = item({ performer: 'karen', performerName: 'Karen Krogh' });
  const all: WheelChange[] = [
    { deed: 'confirm' },
    { deed: 'delegate', performer: 'x', performerName: 'X' },
    { deed: 'takeBack' },
    { deed: 'move', due: '2026-06-01' },
    { deed: 'done', evidence: 'x' },
    { deed: 'notDone', evidence: 'x' },
    { deed: 'reopen' },
  ];
  const may = (person: string) => all.filter((change) => mayChange(delegated, change, person)).map(({ deed }) => deed);
  expect(may('aksel')).toHaveLength(all.length);
  expect(may('karen')).toEqual(['done', 'notDone', 'reopen']);
  expect(may('lone')).toEqual([]);
});
