import { expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { type Rule, rulesOf } from '../../src/features/handbook/rule.ts';
import { shownPage } from '../../src/features/handbook/shown-page.ts';
import { tableOfContents } from '../../src/features/handbook/table-of-contents.ts';
import { confirm, withdrawn } from '../../src/features/reading/confirmation.ts';
import { nextReading, nextRound } from '../../src/features/reading/next-reading.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { newestFirst, receiptOf } from '../../src/features/reading/receipt.ts';
import { rulePage } from '../../src/features/reading/rule-page.ts';
import { startPage } from '../../src/features/reading/start-page.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import { aJob, aVersion, lone } from '../records.ts';

const today = '2026-11-24';
const now = '2026-11-24T12:00:00Z';
const settings = { daysForNewEmployee: 14 };
const placement = placementOf(lone.id, [aJob()], ['employee'], today);
const planOf = (rules: ReadonlyMap<string, Rule>) => readingPlan(rules, [], [], []);
const read = (version: RuleVersion, at = '2026-11-20T09:00:00Z') =>
  confirm(version, lone, { round: '-', how: 'tab', language: 'da', now: at, salt: 's' });

test('S25: the next round of a yearly rule is New Year, of a half-yearly one the next half, of others never', () => {
  expect(nextRound('yearly', today)).toBe('2027-01-01');
  expect(nextRound('halfYearly', '2026-06-30')).toBe('2026-07-01');
  expect(nextRound('halfYearly', '2026-07-01')).toBe('2027-01-01');
  expect(nextRound('never', today)).toBeUndefined();
});

test('next reading is the first coming version that changes the content, or the next round, of rules for the person', () => {
  const rules = rulesOf([
    aVersion({ rule: 'r01' }),
    aVersion({ rule: 'r01', version: '1.1', inForceFrom: '2026-12-01', material: false }),
    aVersion({ rule: 'r01', version: '2.0', inForceFrom: '2026-12-20' }),
    aVersion({ rule: 'r02', recurs: 'yearly' }),
    aVersion({ rule: 'r03', inForceFrom: '2026-12-05', audience: ['council'] }),
  ]);
  expect(nextReading(planOf(rules), placement, today)).toBe('2026-12-20');
  expect(nextReading(planOf(new Map()), placement, today)).toBeUndefined();
});

test('S87: the start page says how much there is, how long it takes and what was done last', () => {
  const done = aVersion({ rule: 'r01' });
  const changed = [
    aVersion({ rule: 'r06', version: '1.0' }),
    aVersion({ rule: 'r06', version: '2.0', inForceFrom: '2026-11-10', whatsNew: 'Nyt' }),
  ];
  const rules = rulesOf([done, ...changed, aVersion({ rule: 'r09', whatsNew: 'Kun for den, der kender reglen' })]);
  const confirmations = [read(done), read(changed[0] ?? done, '2026-03-01T09:00:00Z')];
  const page = startPage(planOf(rules), placement, confirmations, settings, 'da', today);

  expect(page).toMatchObject({
    confirmed: 1,
    seconds: 60,
    lastConfirmedOn: '2026-11-20',
    paused: false,
    unplaced: false,
  });
  expect(page.owed).toMatchObject([
    { rule: 'r09', occasion: 'new' },
    { rule: 'r06', version: '2.0', occasion: 'changed', whatsNew: 'Nyt' },
  ]);
  expect(page.owed[0]).not.toHaveProperty('whatsNew');
});

test('Fortryd is offered for ten seconds and not after, nor for what is already withdrawn', () => {
  const version = aVersion();
  const confirmation = read(version);
  const at = (moment: string) => receiptOf(confirmation, version, 'da', moment).undoUntil;
  expect(at('2026-11-20T09:00:09Z')).toBe('2026-11-20T09:00:10Z');
  expect(at('2026-11-20T09:00:10Z')).toBeUndefined();
  const taken = withdrawn(confirmation, '2026-11-20T09:00:05Z');
  expect(receiptOf(taken, version, 'da', '2026-11-20T09:00:06Z')).not.toHaveProperty('undoUntil');
});

test('a receipt whose rule is gone still says which rule it was', () => {
  expect(receiptOf(read(aVersion()), undefined, 'da', now).title).toBe('R06');
});

test('receipts come newest first', () => {
  const [older, newer] = [read(aVersion(), '2026-01-02T09:00:00Z'), read(aVersion({ version: '1.1' }))];
  expect(newestFirst([older, newer])).toEqual([newer, older]);
});

test('the rule page shows the receipt that fulfils the rule, also one of an earlier version with the same content', () => {
  const versions = [aVersion(), aVersion({ version: '1.1', material: false, inForceFrom: '2026-06-01' })] as const;
  const rules = rulesOf(versions);
  const [rule] = rules.values();
  if (!rule) throw new Error('no rule');
  const confirmation = read(versions[0]);
  const reader = { plan: planOf(rules), placement, confirmations: [confirmation], settings, language: 'da' } as const;
  const page = rulePage(rule, versions[1], [], reader, now);
  expect(page).toMatchObject({ mine: 'confirmed', receipt: { version: '1.0' } });
  expect(
    rulePage(rule, versions[1], [], { ...reader, confirmations: [withdrawn(confirmation, now)] }, now),
  ).toMatchObject({
    mine: 'owed',
    dueOn: expect.any(String),
  });
});

test('S20: a reader of a replaced version sees their own receipt of it, if they have one', () => {
  const versions = [aVersion(), aVersion({ version: '2.0', inForceFrom: '2026-06-01' })] as const;
  const rules = rulesOf(versions);
  const [rule] = rules.values();
  if (!rule) throw new Error('no rule');
  const reader = {
    plan: planOf(rules),
    placement,
    confirmations: [read(versions[0])],
    settings,
    language: 'da',
  } as const;
  expect(rulePage(rule, versions[0], [], reader, now)).toMatchObject({
    mine: 'owed',
    stamp: { state: 'replaced' },
    receipt: { version: '1.0' },
  });
  expect(rulePage(rule, versions[1], [], reader, now)).not.toHaveProperty('receipt');
});

test('S20: the handbook holds only what is in force, in the order of its chapters', () => {
  const rules = rulesOf([
    aVersion({ rule: 'r30', chapter: 'council' }),
    aVersion({ rule: 'r06', inForceFrom: '2026-12-01' }),
    aVersion({ rule: 'r01' }),
  ]);
  const contents = tableOfContents({ rules, pages: [], decisions: [] }, new Map([['r01', 'owed']]), 'da', today);
  expect(contents.chapters.map(({ chapter, rules: own }) => [chapter, own.map(({ rule }) => rule)])).toEqual([
    ['everyDay', ['r01']],
    ['council', ['r30']],
  ]);
  expect(contents.chapters[0]?.rules[0]).toMatchObject({ mine: 'owed' });
  expect(contents.chapters[1]?.rules[0]).toMatchObject({ mine: 'notRequired' });
});

test('S14: a page is shown in the version in force, or the one asked for with its state', () => {
  const version = (number: string, inForceFrom: string) => ({
    ...{ key: `policy:${number}`, actor: 'system', at: now, page: 'policy', kind: 'policy' as const, version: number },
    ...{ title: 'Politik', textDa: number, textHashDa: textHash(number), inForceFrom, decision: 'policy:1' },
  });
  const versions = [version('1.0', '2025-01-01'), version('2.0', '2026-01-01'), version('3.0', '2027-01-01')];
  const state = (wanted?: string) => shownPage(versions, wanted, [], 'da', today)?.stamp;
  expect(state()).toMatchObject({ version: '2.0', state: 'inForce' });
  expect(state('1.0')).toMatchObject({ state: 'replaced' });
  expect(state('3.0')).toMatchObject({ state: 'coming' });
  expect(shownPage(versions, '9.0', [], 'da', today)).toBeUndefined();
  expect(shownPage(versions, undefined, [], 'en', today)).toMatchObject({ language: 'da', text: '2.0' });
});
