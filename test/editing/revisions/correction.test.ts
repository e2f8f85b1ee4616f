import { expect, test } from 'vitest';
import { draftOf } from '../../../src/features/editing/drafts/draft-beginning.ts';
import { correctionEdition, correctionLack } from '../../../src/features/editing/revisions/correction.ts';
import type { StandingMandate } from '../../../src/features/editing/revisions/records.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import { aVersion } from '../../records.ts';

const today = '2026-12-01';
const rule = rulesOf([aVersion({ rule: 'r06', version: '3.1', textDa: 'Send sikket.' })]).get('r06');
if (!rule) throw new Error('no rule');
const begun = draftOf(rule.newest, { actor: 'eva', now: '2026-11-30T08:00:00Z' });
const written = { ...begun, textDa: 'Send sikkert, altid.' };
const mandate = (own: Partial<StandingMandate> = {}): StandingMandate => ({
  ...{ key: 'm', actor: 'emil', at: '2026-01-01T08:00:00Z', deed: 'recorded', kind: 'correction', from: '2026-01-01' },
  ...{ decidedOn: '2026-01-01', caseRef: '26/1', ...own },
});

test.each([
  ['a mandate somebody else recorded', {}, undefined],
  ['no mandate', { mandates: [] }, 'noMandate'],
  ['one for warnings only', { mandates: [mandate({ kind: 'urgentWarning' })] }, 'noMandate'],
  ['one that has ended', { mandates: [mandate({ to: '2026-11-30' })] }, 'noMandate'],
  ['one the editor recorded', { mandates: [mandate({ actor: 'eva' })] }, 'ownMandate'],
  ['one the editor recorded and another', { mandates: [mandate({ actor: 'eva' }), mandate()] }, undefined],
  ['a draft without a change', { draft: begun }, undefined],
  ['a draft somebody writes on', { draft: written }, 'draftBegun'],
  ['a draft that was put away', { draft: { ...written, state: 'discarded' } }, undefined],
  ['a draft before others', { draft: written, revision: { state: 'reviewing' } }, 'waits'],
] as const)('S16, S37: with %s a rule can be corrected, or it is said why not', (_what, own, lack) => {
  const ground = { rule, draft: undefined, revision: undefined, mandates: [mandate()], person: 'eva', today, ...own };
  expect(correctionLack({ ...ground, countsAsOne: (one, other) => one === other })).toBe(lack);
});

test('a rule whose next version is coming is not corrected', () => {
  const coming = rulesOf([
    aVersion({ rule: 'r06', version: '3.1' }),
    aVersion({ rule: 'r06', version: '3.2', inForceFrom: '2027-01-01' }),
  ]).get('r06');
  if (!coming) throw new Error('no rule');
  const ground = { draft: undefined, revision: undefined, mandates: [mandate()], person: 'eva', today };
  expect(correctionLack({ ...ground, rule: coming, countsAsOne: () => false })).toBe('notInForce');
});

test.each([
  ['2026.4', [], '2026.4a'],
  ['2026.4', ['2026.4a'], '2026.4b'],
  ['2026.4b', ['2026.4a', '2026.4b'], '2026.4c'],
])('after %s the correction is an edition of its own', (inForce, taken, edition) => {
  expect(correctionEdition(inForce, new Set(taken))).toBe(edition);
});
