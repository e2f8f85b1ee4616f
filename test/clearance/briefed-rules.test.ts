import { expect, test } from 'vitest';
import { stillToBrief } from '../../src/features/clearance/briefing.ts';
import type { Briefing } from '../../src/features/clearance/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import type { Member } from '../../src/features/members/member-shape.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { requiredReading } from '../../src/features/reading/required-reading.ts';
import { inPersonOf } from '../../src/features/team/in-person.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import { aJob, aVersion, lone } from '../records.ts';

const today = '2026-12-01';
const old = aVersion({ rule: 'r06', version: '1.0', inForceFrom: '2025-01-01' });
const current = aVersion({ rule: 'r06', version: '2.0', inForceFrom: '2026-06-01' });
const yearly = aVersion({ rule: 'r28', version: '1.0', inForceFrom: '2024-01-01', recurs: 'yearly' });
const plan = readingPlan(rulesOf([old, current, yearly]), [], [], []);
const placement = placementOf(lone.id, [aJob()], [], today);
const required = requiredReading(plan, placement, [], { daysForNewEmployee: 14 }, today);

const briefing = (rules: string, heldOn: string, own: Partial<Briefing> = {}): Briefing => ({
  ...{ key: `${rules}${heldOn}`, actor: 'sanne', at: `${heldOn}T09:00:00Z`, person: lone.id, name: lone.name },
  ...{ rules, heldOn, by: 'sanne', byName: 'Sanne Winther', byWhom: 'manager' as const },
  ...own,
});

test.each<[what: string, briefings: Briefing[], left: string[]]>([
  ['nothing has been gone through', [], ['r06', 'r28']],
  ['the version in force has', [briefing(current.key, '2026-11-20')], ['r28']],
  ['a version that counts no more has', [briefing(old.key, '2026-02-01')], ['r06', 'r28']],
  ['a yearly rule has this year', [briefing(yearly.key, '2026-02-01')], ['r06']],
  ['a yearly rule had last year', [briefing(yearly.key, '2025-12-01')], ['r06', 'r28']],
  ['it was taken back', [briefing(current.key, '2026-11-20', { withdrawnAt: '2026-11-21T09:00:00Z' })], ['r06', 'r28']],
])('G1: what is left to go through by word of mouth when %s', (_what, briefings, left) => {
  expect(stillToBrief(required, briefings).map(({ rule }) => rule.id)).toEqual(left);
});

const shown = (own: Partial<Member>, briefings: Briefing[] = []) => {
  const member: Member = { person: lone.id, name: lone.name, jobs: [], state: 'behind', owes: 2, ...own };
  return inPersonOf({ member, required, briefings }, 'da')?.rules.map(({ rule }) => rule);
};

test.each<[what: string, own: Partial<Member>, rules: string[] | undefined]>([
  ['is late and reached', {}, undefined],
  ['is under way', { state: 'underWay' }, undefined],
  ['has not been reached', { unreached: true }, ['r06', 'r28']],
  ['has no account', { state: 'underWay', noAccount: true }, ['r06', 'r28']],
  ['is on leave', { state: 'paused', noAccount: true }, undefined],
  ['is to start', { state: 'coming', noAccount: true }, undefined],
])('G8: which rules a manager is shown of somebody who %s', (_what, own, rules) => {
  expect(shown(own)).toEqual(rules);
});

test('G1: what has been noted of somebody who is late stays there to be taken back', () => {
  const noted = [briefing(`${current.key} ${yearly.key}`, '2026-11-20')];
  expect(shown({ briefed: 2 }, noted)).toEqual([]);
});
