import { describe, expect, test } from 'vitest';
import { clearanceOf, clearanceRow } from '../../src/features/clearance/clearance.ts';
import { isDeclarationUntouched, signedDeclaration } from '../../src/features/clearance/declaration.ts';
import { needsDeclaration } from '../../src/features/clearance/declaration-kinds.ts';
import type { Gate } from '../../src/features/clearance/gate.ts';
import { gatesOf } from '../../src/features/clearance/gate.ts';
import { neededRules } from '../../src/features/clearance/needed-rules.ts';
import type { Clearance } from '../../src/features/clearance/records.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { confirm, withdrawn } from '../../src/features/reading/confirmation.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import type { Confirmation } from '../../src/features/reading/records.ts';
import { roundOf } from '../../src/features/reading/round.ts';
import type { Employment, Setting } from '../../src/features/workplace/records.ts';
import { aJob, anAppointment, aVersion, lone } from '../records.ts';
import { aBriefing, aPaper } from './clearance-records.ts';

const today = '2026-11-25';
const now = '2026-11-25T09:00:00Z';
const monday = '2026-11-30';
const begins = (own: Partial<Employment> = {}) => aJob({ from: monday, ...own });
const rights = (from: string, to?: string) => anAppointment({ role: 'privileged', from, to });

const gates: readonly [string, readonly Employment[], ReturnType<typeof rights>[], string[]][] = [
  ['whoever starts on Monday', [begins()], [], ['work 2026-11-30']],
  ['whoever starts in sixty days', [begins({ from: '2027-01-24' })], [], ['work 2027-01-24']],
  ['not whoever starts later', [begins({ from: '2027-01-25' })], [], []],
  ['whoever started a month ago', [begins({ from: '2026-10-26' })], [], ['work 2026-10-26']],
  ['not whoever has been here longer', [begins({ from: '2026-10-25' })], [], []],
  ['not whoever has stopped again', [begins({ from: '2026-11-02', to: '2026-11-24' })], [], []],
  ['not a councillor', [begins({ kind: 'councillor' })], [], []],
  ['a partner', [begins({ kind: 'partner' })], [], ['work 2026-11-30']],
  [
    'a job that begins with leave, from the day after it',
    [begins({ pausedFrom: '2026-11-01', pausedTo: '2026-12-31' })],
    [],
    ['work 2027-01-01'],
  ],
  ['not one that begins with leave nobody knows the end of', [begins({ pausedFrom: '2026-11-01' })], [], []],
  [
    'not whoever comes back from leave to an old job',
    [aJob({ pausedFrom: '2026-06-01', pausedTo: '2026-11-29' })],
    [],
    [],
  ],
  [
    'both of two jobs that begin',
    [begins(), begins({ number: '2', from: '2026-12-07', manager: 'torben' })],
    [],
    ['work 2026-11-30', 'work 2026-12-07'],
  ],
  ['somebody here who gets extended rights', [aJob()], [rights('2026-12-01')], ['privileged 2026-12-01']],
  ['not rights that have been held for long', [aJob()], [rights('2025-01-01')], []],
  ['not rights that have been taken away', [aJob()], [rights('2026-11-02', '2026-11-20')], []],
  [
    'a job and the rights that come with it',
    [begins()],
    [rights(monday)],
    ['privileged 2026-11-30', 'work 2026-11-30'],
  ],
];

test.each(gates)('S81, S83: made ready is %s', (_, jobs, appointments, expected) => {
  const found = gatesOf(lone.id, jobs, appointments, today);
  expect(found.map(({ kind, startsOn }) => `${kind} ${startsOn}`)).toEqual(expected);
});

test('G7: a new job beside or after an old one is a change, and a return after years is not', () => {
  const isChange = (old: Partial<Employment>) =>
    gatesOf(lone.id, [aJob({ number: '1', ...old }), begins({ number: '2' })], [], today).map((gate) => gate.isChange);
  expect(isChange({})).toEqual([true]);
  expect(isChange({ to: '2026-11-29' })).toEqual([true]);
  expect(isChange({ to: '2024-05-31' })).toEqual([false]);
});

const chosen = (setting: string, value: string): Setting => ({ key: setting, actor: 's', at: now, setting, value });
const gate = (own: Partial<Employment> = {}): Gate => gatesOf(lone.id, [begins(own)], [], today)[0] as Gate;

test.each([
  ['employee', false],
  ['temp', true],
  ['student', true],
  ['volunteer', true],
  ['partner', true],
] as const)('S34: by default a new %s signs: %s', (kind, needed) => {
  expect(needsDeclaration(gate({ kind }), [])).toBe(needed);
});

test('S34: the municipality may ask others to sign, or fewer', () => {
  expect(needsDeclaration(gate(), [chosen('declarationFromEmployees', 'true')])).toBe(true);
  expect(needsDeclaration(gate({ kind: 'temp' }), [chosen('declarationFromTemps', 'false')])).toBe(false);
  const [privileged] = gatesOf(lone.id, [aJob()], [rights(monday)], today) as [Gate];
  expect(needsDeclaration(privileged, [])).toBe(true);
});

const core = aVersion({ rule: 'r01', core: true, audience: ['employees', 'privileged'] });
const yearly = aVersion({ rule: 'r02', recurs: 'yearly' });
const strict = aVersion({ rule: 'r28', audience: ['privileged'] });
const school = aVersion({ rule: 'r07', areas: ['school'] });
const plan = readingPlan(rulesOf([core, yearly, strict, school]), [], [], []);
const nobody = { units: [], jobs: [] };
const read = (version: RuleVersion): Confirmation =>
  confirm(version, lone, { round: roundOf(version.recurs, today), how: 'tab', language: 'da', now, salt: 's' });
const needed = (at: Gate, confirmations: readonly Confirmation[] = []) =>
  neededRules(at, plan, nobody, confirmations, today);

test('S81: what a job asks for must be known before it begins, as it is today, and nothing of other kinds of work', () => {
  expect(needed(gate()).map(({ rule }) => rule.id)).toEqual(['r01', 'r02']);
  expect(needed(gate({ area: 'school' })).map(({ rule }) => rule.id)).toEqual(['r01', 'r02', 'r07']);
});

test('a rule for every year that is read in December counts for a job that begins in January', () => {
  const required = needed(gate({ from: '2027-01-04' }), [read(core), read(yearly)]);
  expect(required.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
});

test('S25, S83: extended rights ask for the stricter set, and the job does not', () => {
  const [privileged] = gatesOf(lone.id, [aJob()], [rights(monday)], today) as [Gate];
  expect(needed(privileged).map(({ rule }) => rule.id)).toEqual(['r28']);
});

const status = (own: Partial<Parameters<typeof clearanceOf>[1]> = {}, at = gate()) => {
  const confirmations = own.confirmations ?? [];
  const evidence = {
    required: needed(at, confirmations),
    briefings: [],
    declarations: [],
    needsDeclaration: false,
    ...own,
    confirmations,
  };
  return { evidence, ...clearanceOf(at, evidence) };
};
const told = aBriefing({ rules: 'r01:1.0 r02:1.0' });
const missing = ({ missing: { rules, declaration } }: ReturnType<typeof status>) => [
  ...rules.map(({ rule }) => rule.id),
  ...(declaration ? ['declaration'] : []),
];
const signed = signedDeclaration(
  { version: '1.0' },
  lone,
  { language: 'da', textHash: 'x' },
  { how: 'tab', now, salt: 's' },
);
const takenBack = { withdrawnAt: now };

const stands: readonly [string, ReturnType<typeof status>, string[]][] = [
  ['nobody has done anything', status({ needsDeclaration: true }), ['r01', 'r02', 'declaration']],
  ['one rule is read', status({ confirmations: [read(core)] }), ['r02']],
  ['all is read', status({ confirmations: [read(core), read(yearly)] }), []],
  ['all is gone through', status({ briefings: [told] }), []],
  ['some is read and the rest gone through', status({ confirmations: [read(core)], briefings: [told] }), []],
  ['an older version was gone through', status({ briefings: [aBriefing({ rules: 'r01:0.9 r02:1.0' })] }), ['r01']],
  ['the briefing is taken back', status({ briefings: [{ ...told, ...takenBack }] }), ['r01', 'r02']],
  ['the paper is there', status({ briefings: [told], declarations: [aPaper()], needsDeclaration: true }), []],
  [
    'an older text was signed',
    status({ briefings: [told], declarations: [{ ...signed, version: '0.9' }], needsDeclaration: true }),
    [],
  ],
  [
    'the signature is taken back',
    status({ briefings: [told], declarations: [{ ...signed, ...takenBack }], needsDeclaration: true }),
    ['declaration'],
  ],
];

test.each(stands)('INV7, INV8: what is missing when %s', (_, at, expected) => {
  expect(missing(at)).toEqual(expected);
  expect(at.isComplete).toBe(expected.length === 0);
});

test('S83: nobody is told the stricter set on another’s behalf: whoever gets the rights reads it', () => {
  const [privileged] = gatesOf(lone.id, [aJob()], [rights(monday)], today) as [Gate];
  const all = aBriefing({ rules: 'r01:1.0 r02:1.0 r28:1.0' });
  expect(missing(status({ briefings: [all] }, privileged))).toEqual(['r28']);
  expect(missing(status({ confirmations: [read(strict)] }, privileged))).toEqual([]);
});

test('a declaration somebody has changed by hand is not what was signed; taking it back is no such change', () => {
  expect([signed, { ...signed, ...takenBack }, aPaper()].map(isDeclarationUntouched)).toEqual([true, true, true]);
  expect(isDeclarationUntouched({ ...signed, version: '2.0' })).toBe(false);
  expect(isDeclarationUntouched({ ...aPaper(), reference: 'Et andet sted' })).toBe(false);
});

describe('the row of who is ready', () => {
  const by = { actor: lone.id, now };
  const rowOf = (at: ReturnType<typeof status>, before?: Clearance) => clearanceRow(at, at.evidence, before, by);
  const cleared = rowOf(status({ briefings: [told] }));

  test('stands there before anybody is, and says on what ground they are', () => {
    expect(rowOf(status())).toMatchObject({ state: 'waiting', startsOn: monday, gate: 'work' });
    expect(cleared).toMatchObject({ state: 'cleared', clearedOn: today, ground: 'briefed', declaration: 'notNeeded' });
    expect(rowOf(status({ confirmations: [read(core), read(yearly)] }))).toMatchObject({ ground: 'read' });
  });

  test('is written once: the same again is nothing to write', () => {
    expect(rowOf(status({ briefings: [told] }), cleared)).toBeUndefined();
    expect(rowOf(status(), rowOf(status()))).toBeUndefined();
  });

  test('late never blocks more than before: who has been cleared stays cleared when something new is asked', () => {
    expect(rowOf(status({ needsDeclaration: true }), cleared)).toBeUndefined();
  });

  test('what was taken back is missing again, unless there is enough without it', () => {
    const gone = { ...told, ...takenBack };
    expect(rowOf(status({ briefings: [gone] }), cleared)).toMatchObject({ state: 'waiting' });
    const enough = status({ briefings: [gone], confirmations: [read(core), read(yearly)] });
    expect(rowOf(enough, cleared)).toBeUndefined();
    const undone = status({ confirmations: [withdrawn(read(core), now), read(yearly)] });
    expect(rowOf(undone, cleared)).toMatchObject({ state: 'waiting' });
  });

  test('follows a first day that is moved, and keeps that they are ready', () => {
    const later = status({ briefings: [told] }, gate({ from: '2026-12-14' }));
    expect(rowOf(later, cleared)).toMatchObject({ state: 'cleared', startsOn: '2026-12-14', clearedOn: today });
  });

  test('comes back when somebody starts after all', () => {
    const gone = { ...(rowOf(status()) as Clearance), state: 'gone' as const };
    expect(rowOf(status(), gone)).toMatchObject({ state: 'waiting' });
  });
});
