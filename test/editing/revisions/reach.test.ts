import { expect, test } from 'vitest';
import type { Draft } from '../../../src/features/editing/drafts/records.ts';
import { isReachKnown, writtenReach } from '../../../src/features/editing/revisions/memo/reach.ts';
import type { ChangeType } from '../../../src/features/editing/revisions/revision.ts';
import { aDraft } from './revision-records.ts';

const worked = (...rules: readonly (readonly [rule: string, version: string, material: boolean])[]) =>
  writtenReach({
    ...{ people: 1, seconds: 60, most: 60, byType: [], together: [] },
    rules: rules.map(([rule, version, material]) => ({ rule, version, material, people: 1 })),
  });

test.each<
  [what: string, reach: string | undefined, drafts: readonly Draft[], changeType: ChangeType, isKnown: boolean]
>([
  ['never worked out', undefined, [aDraft()], 'content', false],
  ['worked out for this rule', worked(['r06', '1.1', true]), [aDraft()], 'content', true],
  ['another rule came in', worked(['r06', '1.1', true]), [aDraft(), aDraft({ subject: 'r07' })], 'content', false],
  ['a rule was taken out', worked(['r06', '1.1', true], ['r07', '1.1', true]), [aDraft()], 'content', false],
  ['the rule got another base', worked(['r06', '1.1', true]), [aDraft({ base: '1.1' })], 'content', false],
  ['a correction asks nobody', undefined, [aDraft({ material: false })], 'correction', true],
  ['a correction beside what changes', undefined, [aDraft({ material: false }), aDraft()], 'content', false],
  ['a correction became content', worked(['r06', '1.0.1', false]), [aDraft()], 'content', false],
  ['a page asks nobody', undefined, [aDraft({ document: 'page', subject: 'policy' })], 'content', true],
  ['somebody typed something into the list', '{"people":', [aDraft()], 'content', false],
])('S18, S19: %s', (_, reach, drafts, changeType, isKnown) => {
  expect(isReachKnown({ reach, changeType }, drafts)).toBe(isKnown);
});

test('S18, S19: whom it asks is worked out anew once somebody has written: the rule may be for others by now', () => {
  const known = {
    reach: worked(['r06', '1.1', true]),
    reachAt: '2026-12-01T09:00:00Z',
    changeType: 'content',
  } as const;
  expect(isReachKnown(known, [aDraft({ writtenAt: '2026-12-01T08:59:00Z' })])).toBe(true);
  expect(isReachKnown(known, [aDraft({ writtenAt: '2026-12-01T09:01:00Z', audience: ['council'] })])).toBe(false);
  // A page asks nobody, whenever it was written.
  const page = aDraft({ document: 'page', subject: 'introduction', writtenAt: '2026-12-01T09:01:00Z' });
  expect(isReachKnown(known, [aDraft({ writtenAt: '2026-12-01T08:59:00Z' }), page])).toBe(true);
});
