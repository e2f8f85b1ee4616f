import { expect, test } from 'vitest';
import { z } from 'zod';
import { type ActionName, actions } from '../../src/contract/contract.ts';
import { asSaidNow } from '../../src/server/http/formerly-said.ts';

const names = Object.keys(actions) as ActionName[];
const row = { key: 'k', seen: 1 };
const kept = { result: 'k', seen: 1 };

/** As an open tab of the version before says it, and what it says now. */
const formerly: readonly (readonly [ActionName, object, object])[] = [
  ['changeAudit', { deed: 'reopen', audit: 'k', seen: 1 }, { step: 'reopen', audit: 'k', seen: 1 }],
  ['changePartner', { deed: 'reopen', ...row }, { step: 'reopen', ...row }],
  ['changeRevision', { deed: 'submit', ...row }, { step: 'submit', ...row }],
  ['changeVerification', { deed: 'end', rule: 'r06' }, { step: 'end', rule: 'r06' }],
  ['changeWheel', { deed: 'confirm', ...row }, { step: 'confirm', ...row }],
  ['decideLifeEvent', { deed: 'drop', event: 'k', seen: 1 }, { decision: 'drop', event: 'k', seen: 1 }],
  ['followUpControl', { deed: 'reopen', ...kept }, { followUp: 'reopen', ...kept }],
  ['followUpFinding', { deed: 'reopen', point: 'k', seen: 1 }, { followUp: 'reopen', point: 'k', seen: 1 }],
  ['followUpWheelItem', { deed: 'reopen', ...kept }, { followUp: 'reopen', ...kept }],
  ['runPlanner', { deed: 'stop' }, { run: 'stop' }],
  ['settleUpkeep', { deed: 'reopen', ...row }, { outcome: 'reopen', ...row }],
  [
    'changeCase',
    { ...row, change: { deed: 'reopened', reason: 'Derfor' } },
    { ...row, change: { step: 'reopened', reason: 'Derfor' } },
  ],
];

test.each(formerly)('%s is understood as a tab of the version before says it', (name, before, now) => {
  expect(actions[name].input.parse(asSaidNow(name, before))).toEqual(now);
  expect(actions[name].input.parse(asSaidNow(name, now))).toEqual(now);
});

test.each<[ActionName, unknown]>([
  ['changeWheel', { deed: 'confirm', step: 'reopen', ...row }],
  ['changeWheel', { deed: { deed: 'confirm' }, ...row }],
  ['changeCase', { ...row, change: { deed: 'reopened', step: 'reopened', reason: 'Derfor' } }],
  ['changeCase', { ...row, change: [{ deed: 'reopened' }] }],
  ['runPlanner', null],
  ['addPartner', { deed: 'x' }],
])('%s that says %j is refused as ever', (name, asked) => {
  expect(actions[name].input.safeParse(asSaidNow(name, asked)).success).toBe(false);
});

test('no input says `deed` any more: it is the noun of the action', () => {
  const says = (name: ActionName) =>
    JSON.stringify(z.toJSONSchema(actions[name].input, { io: 'input', unrepresentable: 'any' })).includes('"deed"');
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter(says)).toEqual([]);
});
