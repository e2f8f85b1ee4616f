import { describe, expect, test } from 'vitest';
import { roundOf } from '../../src/features/controls/control.ts';
import type { Control, ControlResult } from '../../src/features/controls/records.ts';
import { controlKinds } from '../../src/features/controls/stored-words.ts';
import {
  type ControlFacts,
  figuresOf,
  freshnessOf,
  inArea,
  type RuleFacts,
  readingOf,
  stateOfArea,
} from '../../src/features/coverage/coverage.ts';
import {
  areaCalled,
  areas,
  focusIds,
  isoIds,
  isoOfNis2,
  namedBy,
  nis2Ids,
} from '../../src/features/coverage/standards.ts';
import { text as danish } from '../../src/features/coverage/text.da.ts';
import { text as english } from '../../src/features/coverage/text.en.ts';
import { focusAreas } from '../../src/features/handbook/records.ts';
import { isoControls as isoDanish } from '../../src/text/da/iso-controls.ts';
import { isoControls as isoEnglish } from '../../src/text/en/iso-controls.ts';

const today = '2026-12-01';

describe('S125: the areas', () => {
  test('are the policy’s seven, the 93 numbers of ISO 27002, and the ten of NIS 2', () => {
    expect(focusIds).toEqual(Object.keys(focusAreas));
    expect(isoIds).toHaveLength(93);
    expect(nis2Ids).toHaveLength(10);
    expect(new Set([...areas.focus, ...areas.iso, ...areas.nis2].map(({ id }) => id)).size).toBe(110);
  });

  test('have words of our own in both languages', () => {
    for (const words of [isoDanish, isoEnglish]) expect(Object.keys(words).toSorted()).toEqual(isoIds.toSorted());
    for (const words of [danish, english]) expect(Object.keys(words.area)).toEqual([...nis2Ids]);
  });

  test('of NIS 2 and of controls name numbers there are', () => {
    const named = [...nis2Ids.flatMap((id) => isoOfNis2[id]), ...controlKinds.flatMap((kind) => namedBy(kind).iso)];
    expect(named.filter((id) => !isoIds.includes(id))).toEqual([]);
  });

  test.each([
    ['integrity', false],
    ['5.37', true],
    ['n10', true],
    ['5.38', undefined],
    ['9.1', undefined],
    ['n11', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('%j is known as one of a standard: %s', (id, isStandard) => {
    expect(areaCalled(id)?.isStandard).toBe(isStandard);
  });
});

const control = (own: Partial<Control> = {}): Control => ({
  ...{ key: 'control:rule:r06:verification', actor: 'system', at: '2026-01-05T08:00:00Z', about: 'rule:r06' },
  ...{ kind: 'verification', months: 12, startOn: '2026-02-01', plannedOn: '2026-01-05' },
  ...own,
});
const result = (doneOn: string, outcome: ControlResult['outcome'], dueOn = doneOn): ControlResult => ({
  ...{ key: `r:${dueOn}`, actor: 'x', at: `${doneOn}T08:00:00Z`, about: 'rule:r06', kind: 'verification' },
  ...{ dueOn, doneOn, outcome, note: 'Set', doneByName: 'x', doneBy: 'x', control: 'control:rule:r06:verification' },
});

test.each<[string, Partial<Control>, readonly ControlResult[], string]>([
  ['done within its time', {}, [result('2026-02-01', 'inOrder')], 'fresh'],
  ['done without anything that shows it', {}, [{ ...result('2026-02-01', 'inOrder'), note: undefined }], 'late'],
  ['done with findings', {}, [result('2026-02-01', 'findings')], 'fresh'],
  ['not done, for a reason', {}, [result('2026-02-01', 'notDone')], 'due'],
  ['withdrawn', {}, [result('2026-02-01', 'withdrawn')], 'late'],
  ['not yet due', { startOn: '2026-12-01' }, [], 'due'],
  ['never done', {}, [], 'late'],
  ['due again yesterday', { startOn: '2025-11-30' }, [result('2025-11-30', 'inOrder')], 'late'],
  ['due again today', { startOn: '2025-12-01' }, [result('2025-12-01', 'inOrder')], 'fresh'],
  ['ended', { endedOn: '2026-11-01' }, [result('2026-02-01', 'inOrder')], 'none'],
  ['done once lately', { months: undefined }, [result('2026-02-01', 'inOrder')], 'fresh'],
  ['done once long ago', { months: undefined, startOn: '2024-01-01' }, [result('2024-01-01', 'inOrder')], 'late'],
])('S113: how fresh is a control that was %s', (_what, own, results, freshness) => {
  expect(freshnessOf(roundOf(control(own), results), today)).toBe(freshness);
});

test.each([
  [[], 'nobody'],
  [['notAsked', 'notAsked'], 'nobody'],
  [['hidden', 'notAsked'], 'untold'],
  [['most', 'all', 'hidden'], 'most'],
  [['nearly', 'half'], 'notYet'],
  [['some'], 'notYet'],
] as const)('of centres with %j a rule is read: %s', (told, reading) => {
  expect(readingOf(told)).toBe(reading);
});

const rule = (own: Partial<RuleFacts> = {}): RuleFacts => ({
  ...{ rule: 'r06', focus: ['integrity'], iso: ['5.14'], check: 'none', results: [], saysHow: true, meetings: 0 },
  ...{ read: 'most', nextReview: '2027-06-01', isOverdue: false },
  ...own,
});
const ofSystem = (own: Partial<ControlFacts> = {}): ControlFacts => ({
  ...{ key: 'c', about: 'nexus-1', kind: 'exercise', check: 'fresh' },
  ...own,
});

test('S31, S125: an area holds the rules that name it and the controls that say something of it', () => {
  const rules = [rule(), rule({ rule: 'r26', focus: ['availability'], iso: ['5.29'] })];
  const controls = [ofSystem(), ofSystem({ kind: 'dataCheck' }), ofSystem({ kind: 'own' })];
  const held = (id: string) => {
    const known = areaCalled(id);
    if (!known) throw new Error(id);
    const found = inArea(known.area, { rules, controls, audited: [] });
    return [found.rules.map((one) => one.rule), found.controls.map(({ kind }) => kind)];
  };
  expect(held('integrity')).toEqual([['r06'], ['dataCheck']]);
  expect(held('availability')).toEqual([['r26'], ['exercise']]);
  expect(held('n3')).toEqual([['r26'], ['exercise']]);
  expect(held('n10')).toEqual([['r06'], []]);
  expect(held('8.4')).toEqual([[], []]);
});

test.each<[string, RuleFacts[], ControlFacts[], number, string]>([
  ['nothing at all', [], [], 1, 'missing'],
  ['a rule nobody checks', [rule()], [], 1, 'written'],
  ['a rule that is checked', [rule({ check: 'fresh' })], [], 0, 'shown'],
  ['a rule that is checked and too old', [rule({ check: 'fresh', isOverdue: true })], [], 1, 'shown'],
  ['a control of a system alone', [], [ofSystem()], 1, 'shown'],
  ['a control that is late', [rule({ check: 'fresh' })], [ofSystem({ check: 'late' })], 1, 'shown'],
  ['planned checks', [rule({ check: 'due' })], [ofSystem({ check: 'due' })], 1, 'written'],
])('S125: of %s %#', (_what, rules, controls, gaps, state) => {
  const figures = figuresOf({ rules, controls, audited: [] });
  expect(figures.gaps).toBe(gaps);
  expect(stateOfArea(figures)).toBe(state);
});

test('of rules whose reading may not be told of nobody says how many have read them', () => {
  const rules = [rule({ read: 'untold' }), rule({ read: 'nobody' }), rule({ read: 'notYet' })];
  const figures = figuresOf({ rules, controls: [], audited: [] });
  expect([figures.read, figures.readOf]).toEqual([0, 1]);
});
