import { expect, test } from 'vitest';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { type ChoiceEffect, effectOf } from '../../src/features/team/choice-effect.ts';
import type { Choosing } from '../../src/features/team/choice-shapes.ts';
import { choiceFaults, choiceOf } from '../../src/features/team/queries/choosing.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import { aJob, aPack, aUnit, aVersion } from '../records.ts';

const today = '2026-12-01';
const units = [aUnit({ unit: 'nord', parent: 'centre' }), aUnit({ unit: 'centre' })];
const versions = [
  aVersion({ rule: 'r01', core: true }),
  aVersion({ rule: 'r07', core: false, areas: ['school'] }),
  aVersion({ rule: 'r13', core: false, areas: ['elderCare'] }),
  aVersion({ rule: 'r15', core: false, audience: ['managers'] }),
];
const packs = [
  aPack({ pack: 'billeder', rules: ['r07', 'r15', 'r99'] }),
  aPack({ pack: 'lukket', rules: ['r15'], to: '2026-11-30' }),
];
const plan = readingPlan(rulesOf(versions), packs, [], units);

const placed = (person: string, area: 'elderCare' | 'school') => ({
  placement: placementOf(person, [aJob({ person, unit: 'nord', area })], ['employee'], today),
  day: today,
});
const team = [placed('lone', 'elderCare'), placed('ali', 'elderCare'), placed('mikkel', 'school')];
const asked = (own: Partial<Choosing>): Choosing => ({ does: 'add', unit: 'nord', because: 'det bruger vi', ...own });
const manager = { id: 'sanne', name: 'Sanne Winther' };
const effect = (own: Partial<Choosing>, concerned = team) =>
  effectOf(plan, choiceOf(asked(own), manager, '2026-12-01T09:00:00Z'), concerned);

test.each<[string, Partial<Choosing>, Partial<ChoiceEffect>]>([
  ['a rule nobody has comes to everybody', { rule: 'r15' }, { people: 3, before: 0, changed: 3, rules: ['r15'] }],
  ['a rule some have comes to the others', { rule: 'r07' }, { before: 1, changed: 2, rules: ['r07'] }],
  ['a pack brings the rules that are in force', { pack: 'billeder' }, { changed: 3, rules: ['r07', 'r15'] }],
  ['a rule all have changes nothing', { rule: 'r01' }, { before: 3, changed: 0, rules: [] }],
  ['a rule is taken off those who have it', { does: 'remove', rule: 'r13' }, { before: 2, changed: 2, rules: ['r13'] }],
  ['the core stays, whoever takes it off (G6)', { does: 'remove', rule: 'r01' }, { before: 3, changed: 0 }],
])('S82: what a choice would do: %s', (_what, own, expected) => {
  expect(effect(own)).toMatchObject(expected);
});

test('the reading time is that of whoever gets most', () => {
  expect(effect({ pack: 'billeder' }).secondsEach).toBeGreaterThan(effect({ rule: 'r15' }).secondsEach);
  expect(effect({ rule: 'r01' }).secondsEach).toBe(0);
});

test.each<[string, Partial<Choosing>, readonly string[]]>([
  ['what nobody has cannot be taken off', { does: 'remove', rule: 'r15' }, ['notThere']],
  ['what is locked cannot be taken off', { does: 'remove', rule: 'r01' }, ['locked']],
  ['what everybody has need not be added', { rule: 'r01' }, ['alreadyThere']],
  ['a deadline may be set for what everybody has', { rule: 'r01', dueOn: '2026-12-20' }, []],
  ['a deadline today is one', { rule: 'r15', dueOn: today }, []],
  ['yesterday is none', { rule: 'r15', dueOn: '2026-11-30' }, ['dueInThePast']],
  ['all that is wrong is said at once', { rule: 'r77', dueOn: '2026-11-30' }, ['unknownRule', 'dueInThePast']],
  ['a pack that is not there', { pack: 'x' }, ['unknownPack']],
  ['a pack that is closed', { pack: 'lukket' }, ['unknownPack']],
])('%s', (_what, own, faults) => {
  expect(choiceFaults(plan, asked(own), effect(own), today)).toEqual(faults);
});

test('a choice about nobody is said to be that', () => {
  expect(choiceFaults(plan, asked({ rule: 'r15' }), effect({ rule: 'r15' }, []), today)).toEqual(['nobody']);
});
