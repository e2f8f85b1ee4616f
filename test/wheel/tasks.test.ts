import { describe, expect, test } from 'vitest';
import { roundOf } from '../../src/features/controls/control.ts';
import type { Control, ControlResult } from '../../src/features/controls/records.ts';
import { newItem } from '../../src/features/wheel/item.ts';
import { ownItemKey } from '../../src/features/wheel/own-item.ts';
import type { WheelItem } from '../../src/features/wheel/records.ts';
import { wheelTasks } from '../../src/features/wheel/tasks.ts';

const today = '2026-12-01';
const made = { actor: 'system', at: '2026-01-05T08:00:00Z' };
const item = (own: Partial<WheelItem>): WheelItem => ({
  ...newItem('riskEvaluation', 2026, { person: 'aksel', name: 'Aksel Ager' }, made.at),
  ...own,
});
const control = (own: Partial<Control> = {}): Control => ({
  ...{ ...made, key: ownItemKey('1'), about: 'kommune', kind: 'own', title: 'Tilsyn med skabe', months: 12 },
  ...{ startOn: today, plannedOn: '2026-01-05' },
  ...own,
});
const found = (own: Partial<ControlResult> = {}): ControlResult => ({
  ...{ ...made, key: 'controlresult:kommune:1:2026-12-01', control: ownItemKey('1'), about: 'kommune', kind: 'own' },
  ...{ dueOn: today, doneOn: today, outcome: 'findings', note: 'To stod åbne', doneBy: 'karen', doneByName: 'Karen' },
  ...{ followUp: 'Nye låse', followUpOwner: 'ivan', followUpOwnerName: 'Ivan', followUpDue: '2026-12-20' },
  ...own,
});
const everybody = ['aksel', 'karen', 'ivan', 'dina'];
const tasksOf = (
  items: readonly WheelItem[],
  own: readonly (readonly [Control, readonly ControlResult[]])[] = [],
  here: readonly string[] = everybody,
) =>
  wheelTasks(
    items,
    own.map(([of, results]) => roundOf(of, results)),
    { accountable: 'aksel', officers: ['dina'], isHere: (person) => here.includes(person), today },
  ).map(({ person, since }) => `${person} ${since}`);

describe('S122: what of the year is whose', () => {
  test.each<[string, Partial<WheelItem>, readonly string[]]>([
    ['far ahead: nobody’s', { due: '2027-01-01' }, []],
    ['soon: the one accountable, from a month before', { due: '2026-12-15' }, ['aksel 2026-11-15']],
    ['soon, and given to somebody: theirs', { due: '2026-12-15', performer: 'karen' }, ['karen 2026-11-15']],
    [
      'late, and given to somebody: theirs, from the day after',
      { due: '2026-11-25', performer: 'karen' },
      ['karen 2026-11-26'],
    ],
    [
      'late for two weeks: the one accountable hears of it',
      { due: '2026-11-17', performer: 'karen' },
      ['karen 2026-11-18', 'aksel 2026-12-01'],
    ],
    [
      'given to somebody who is gone: it is the owner’s again',
      { due: '2026-12-15', performer: 'lone' },
      ['aksel 2026-11-15'],
    ],
    ['done: nobody’s', { due: '2026-11-17', state: 'done', evidence: 'Sag 26/0007' }, []],
    ['done, and what showed it has disappeared', { due: '2026-11-30', state: 'done' }, ['aksel 2026-12-01']],
  ])('a locked item %s', (_what, own, expected) => {
    expect(tasksOf([item(own)])).toEqual(expected);
  });

  test('S114: the DBR hears of the systematic control 22 months after the last, with the one accountable', () => {
    const control = item({ item: 'systematicControl', due: '2027-01-31' });
    expect(tasksOf([control])).toEqual(['aksel 2026-12-01', 'dina 2026-12-01']);
    expect(tasksOf([{ ...control, due: '2027-02-01' }])).toEqual([]);
  });

  test('what another gives somebody when it is near already is news the moment it is given', () => {
    const given = (own: readonly WheelItem[], controls: Control[] = [], results: ControlResult[] = []) =>
      wheelTasks(
        own,
        controls.map((of) => roundOf(of, results)),
        { accountable: 'aksel', officers: [], isHere: () => true, today },
      ).flatMap(({ person, givenAt }) => (givenAt ? [`${person} ${givenAt}`] : []));
    const at = '2026-11-30T10:00:00Z';
    const near = { due: '2026-12-15', performer: 'karen', at };
    expect(given([item({ ...near, actor: 'aksel' })])).toEqual([`karen ${at}`]);
    expect(given([item({ ...near, actor: 'karen' })])).toEqual([]);
    expect(given([item({ ...near, actor: 'system' })])).toEqual([]);
    expect(given([], [control({ performer: 'karen', actor: 'dina', at })])).toEqual([`karen ${at}`]);
    expect(given([], [control()], [found({ actor: 'karen', at })])).toEqual([`ivan ${at}`]);
  });

  test.each<[string, Partial<Control>, readonly ControlResult[], readonly string[]]>([
    ['nobody is named: the one accountable', {}, [], ['aksel 2026-11-01']],
    ['an owner: theirs', { owner: 'ivan' }, [], ['ivan 2026-11-01']],
    ['a performer before the owner', { owner: 'ivan', performer: 'karen' }, [], ['karen 2026-11-01']],
    ['stopped: nobody’s', { endedOn: today }, [], []],
    ['a finding: the one who follows it up', { performer: 'karen' }, [found()], ['ivan 2026-11-20']],
    ['a finding that has been followed up', { performer: 'karen' }, [found({ followUpDoneOn: today })], []],
    [
      'a finding nobody has followed up for two weeks',
      { performer: 'karen', startOn: '2026-11-01' },
      [found({ dueOn: '2026-11-01', doneOn: '2026-11-01', followUpDue: '2026-11-10' })],
      ['ivan 2026-11-11', 'aksel 2026-11-24'],
    ],
  ])('an own item: %s', (_what, own, results, expected) => {
    expect(tasksOf([], [[control(own), results]])).toEqual(expected);
  });
});
