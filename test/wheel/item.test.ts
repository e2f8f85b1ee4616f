import { expect, test } from 'vitest';
import { lockedItems, newItem, wheelKey, wheelStateOf } from '../../src/features/wheel/item.ts';
import type { WheelChange } from '../../src/features/wheel/item-change.ts';
import { changedItem, isChanged, mayChange } from '../../src/features/wheel/item-change.ts';
import type { WheelItem } from '../../src/features/wheel/records.ts';
import { wheelFigures } from '../../src/features/wheel/wheel-figures.ts';

const aksel = { person: 'aksel', name: 'Aksel Ager' };
const now = '2026-12-01T09:00:00Z';
const item = (own: Partial<WheelItem> = {}): WheelItem => ({ ...newItem('riskEvaluation', 2026, aksel, now), ...own });
const event = '0a'.repeat(32);
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
  ['done late is done', { due: '2026-03-31', state: 'done', evidence: 'Sag 26/0007' }, '2026-12-01', 'done'],
  ['done, and what showed it has disappeared', { due: '2026-03-31', state: 'done' }, '2026-12-01', 'late'],
  [
    'not done, with its reason, is no longer late',
    { due: '2026-03-31', state: 'notDone', evidence: 'Ingen tid' },
    '2026-12-01',
    'notDone',
  ],
  [
    'S114: the systematic control, 22 months after the last',
    { item: 'systematicControl', due: '2027-01-31' },
    '2026-12-01',
    'soon',
  ],
  ['the day before that', { item: 'systematicControl', due: '2027-01-31' }, '2026-11-30', 'planned'],
])('S120: how an item stands: %s', (_what, own, today, expected) => {
  expect(wheelStateOf(item(own), today)).toBe(expected);
});

test('S115, S120: the annual report counts as done what the wheel shows as done', () => {
  const said = { state: 'done', evidence: 'Sag 26/0007' } as const;
  const rows = [item(said), item({ ...said, evidence: undefined }), item({ state: 'notDone', evidence: 'Ingen tid' })];
  expect(wheelFigures(rows, 2026)).toEqual({ done: 1, notDone: 1, left: 1, of: 3 });
});

test.each<[string, WheelChange, Partial<WheelItem> | undefined, Partial<WheelItem>?, string?]>([
  [
    'is moved where what showed that it was done has disappeared',
    { step: 'move', due: '2026-06-01' },
    { due: '2026-06-01', state: 'planned' },
    { state: 'done' },
  ],
  ['is confirmed', { step: 'confirm' }, { confirmed: true }],
  [
    'is delegated, and whoever answers for it still does (S72, INV4)',
    { step: 'delegate', performer: 'karen', performerName: 'Karen Krogh' },
    { performer: 'karen', performerName: 'Karen Krogh', owner: 'aksel', ownerName: 'Aksel Ager' },
  ],
  ['is taken back', { step: 'takeBack' }, { performer: undefined }, { performer: 'karen', performerName: 'Karen' }],
  ['is moved within its year', { step: 'move', due: '2026-06-01' }, { due: '2026-06-01' }],
  ['is not moved into another year', { step: 'move', due: '2027-01-01' }, undefined],
  [
    'S114: is not moved past two years after the last',
    { step: 'move', due: '2026-12-02' },
    undefined,
    { item: 'systematicControl', due: '2026-06-01' },
    '2026-12-01',
  ],
  [
    'is not moved when it is finished',
    { step: 'move', due: '2026-06-01' },
    undefined,
    { state: 'done', evidence: 'x' },
  ],
  [
    'is done with what shows it',
    { step: 'done', evidence: 'Sag 26/0007' },
    { state: 'done', evidence: 'Sag 26/0007', doneOn: '2026-12-01', doneByName: 'Aksel Ager' },
  ],
  ['is not done, because', { step: 'notDone', evidence: 'Leverandøren kom ikke' }, { state: 'notDone' }],
  [
    'is opened again',
    { step: 'reopen' },
    { state: 'planned', evidence: undefined, doneOn: undefined },
    { state: 'done', evidence: 'x', doneOn: '2026-11-01' },
  ],
  [
    'keeps the events said no to when it is opened again (S122)',
    { step: 'reopen' },
    { declined: `event:${event}\nx` },
    { state: 'done', evidence: 'x', declined: `event:${event}` },
  ],
  [
    'keeps them, and nothing of what was said, when it is done after that (S122)',
    { step: 'done', evidence: 'Sag 26/0007' },
    { declined: `event:${event}` },
    { declined: `event:${event}\nLinje 1\nLinje 2` },
  ],
])('an item %s', (_what, change, expected, own = {}, latest = undefined) => {
  const after = changedItem(item(own), change, actor, now, latest);
  if (expected === undefined) expect(after).toBeUndefined();
  else expect(after).toMatchObject(expected);
  if (after) expect(isChanged(after, change)).toBe(true);
});

test('whoever answers for it may do everything, whoever does it may only say that it is done, and nobody else anything', () => {
  const delegated = item({ performer: 'karen', performerName: 'Karen Krogh' });
  const all: WheelChange[] = [
    { step: 'confirm' },
    { step: 'delegate', performer: 'x', performerName: 'X' },
    { step: 'takeBack' },
    { step: 'move', due: '2026-06-01' },
    { step: 'done', evidence: 'x' },
    { step: 'notDone', evidence: 'x' },
    { step: 'reopen' },
  ];
  const may = (person: string) => all.filter((change) => mayChange(delegated, change, person)).map(({ step }) => step);
  expect(may('aksel')).toHaveLength(all.length);
  expect(may('karen')).toEqual(['done', 'notDone', 'reopen']);
  expect(may('lone')).toEqual([]);
});
