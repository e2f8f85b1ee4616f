import { expect, test } from 'vitest';
import type { Exemption } from '../../src/features/exemptions/records.ts';
import { chainOf, exemptionsInOrder, isInForce, settledExemption } from '../../src/features/exemptions/state.ts';
import { anExemption, ayse, mikkel } from '../records.ts';
import { asked, assessed, none, today } from './given-exemption.ts';

test.each<[string, Partial<Exemption>, Exemption['state'], Exemption['expiry'], boolean]>([
  ['in force', {}, 'granted', 'later', true],
  ['in force on its last day', { expiresOn: today }, 'granted', 'soon', true],
  ['expired the day after, by the date alone', { expiresOn: '2026-11-30' }, 'expired', 'past', false],
  ['soon over in thirty days', { expiresOn: '2026-12-31' }, 'granted', 'soon', true],
  ['not soon over in thirty-one', { expiresOn: '2027-01-01' }, 'granted', 'later', true],
  ['granted and not begun', { from: '2026-12-02' }, 'granted', 'later', false],
  ['refused', { state: 'refused' }, 'refused', 'none', false],
  ['ended', { state: 'ended' }, 'ended', 'none', false],
  ['asked', { state: 'asked' }, 'asked', 'none', false],
  ['INV12: nobody’s when one person has decided alone', { decidedBy: ayse.id }, 'granted', 'later', false],
  ['INV12: nobody’s when whoever asked has decided', { decidedBy: mikkel.id }, 'granted', 'later', false],
  ['INV12: nobody’s without an assessment', { assessedBy: none }, 'granted', 'later', false],
])('it is %s', (_what, own, state, expiry, inForce) => {
  const exemption = anExemption(own);
  expect(settledExemption(exemption, today)).toMatchObject({ state, expiry });
  expect(isInForce(exemption, today)).toBe(inForce);
});

test('what somebody set to expired by hand and a day still to come is in force by its dates', () => {
  expect(settledExemption(anExemption({ state: 'expired' }), today).state).toBe('granted');
});

test('a renewal knows those before it, the oldest first, and a circle ends', () => {
  const rows = new Map(
    [
      anExemption({ key: 'exemption:a', renews: 'exemption:c' }),
      anExemption({ key: 'exemption:b', renews: 'exemption:a' }),
      anExemption({ key: 'exemption:c', renews: 'exemption:b' }),
    ].map((row) => [row.key, row]),
  );
  const find = (key: string) => rows.get(key);
  expect(chainOf({ key: 'exemption:c', renews: 'exemption:b' }, find).map(({ key }) => key)).toEqual([
    'exemption:a',
    'exemption:b',
  ]);
  expect(chainOf({ key: 'exemption:d', renews: 'exemption:gone' }, find)).toEqual([]);
});

test('what waits stands before what is in force, and what expires first before the rest', () => {
  const rows = [
    anExemption({ key: 'later' }),
    anExemption({ key: 'soon', expiresOn: '2026-12-05' }),
    anExemption({ key: 'old', state: 'refused', askedAt: '2026-01-01T09:00:00Z' }),
    anExemption({ key: 'newer', state: 'expired', askedAt: '2026-05-01T09:00:00Z' }),
    assessed({ key: 'assessed' }),
    asked({ key: 'asked' }),
  ];
  const keys = exemptionsInOrder(rows).map(({ key }) => key);
  expect(keys).toEqual(['asked', 'assessed', 'soon', 'later', 'newer', 'old']);
});
