import { expect, test } from 'vitest';
import { exemptionThings } from '../../src/features/exemptions/queries/waiting-exemptions.ts';
import type { Exemption } from '../../src/features/exemptions/records.ts';
import { turnOf } from '../../src/features/exemptions/turn.ts';
import { anders, anExemption, ayse, countsAsOne, mikkel } from '../records.ts';

const today = '2026-12-01';
const people = { officer: ayse.id, directors: [anders.id] };
const turn = (own: Partial<Exemption>, person: string, isRenewed = false) =>
  turnOf(anExemption(own), person, people, isRenewed, countsAsOne, today);

test('S67, S37: an exemption waits for the one who is told of it, and for nobody else who may', () => {
  const soon = { state: 'granted', expiresOn: '2026-12-07' } as const;
  expect(turn({ state: 'asked' }, ayse.id)).toBe('assess');
  expect(turn({ state: 'asked' }, 'deputy')).toBeUndefined();
  expect(turn({ state: 'asked' }, anders.id)).toBeUndefined();
  expect(turn({ state: 'assessed' }, anders.id)).toBe('decide');
  expect(turn({ state: 'assessed' }, 'other')).toBeUndefined();
  expect(turn({ state: 'assessed', assessedBy: anders.id }, anders.id)).toBeUndefined();
  expect(turn({ state: 'assessed', askedBy: anders.id }, anders.id)).toBeUndefined();
  expect(turn({ state: 'assessed', askedBy: `${anders.id}-2` }, anders.id)).toBeUndefined();
  expect(turn({ state: 'asked', askedBy: `${ayse.id}-2` }, ayse.id)).toBeUndefined();
  expect(turn(soon, mikkel.id)).toBe('renew');
  expect(turn(soon, mikkel.id, true)).toBeUndefined();
  expect(turn(soon, anders.id)).toBeUndefined();
  expect(turn({ ...soon, expiresOn: '2027-06-01' }, mikkel.id)).toBeUndefined();
  expect(turn({ ...soon, expiresOn: '2026-11-30' }, mikkel.id)).toBeUndefined();
  for (const state of ['refused', 'withdrawn', 'ended'] as const) expect(turn({ state }, mikkel.id)).toBeUndefined();
});

test('S67: several exemptions are one thing for each step, due with the first', () => {
  const tasks = exemptionThings([
    { turn: 'renew', on: '2026-12-07' },
    { turn: 'assess', on: '2026-12-20' },
    { turn: 'assess', on: '2026-12-06' },
  ]);
  expect(tasks).toEqual([
    { kind: 'answerExemptions', what: 'assess', count: 2, dueOn: '2026-12-06', place: '/exemptions' },
    { kind: 'answerExemptions', what: 'renew', count: 1, dueOn: '2026-12-07', place: '/exemptions' },
  ]);
  expect(exemptionThings([])).toEqual([]);
});
