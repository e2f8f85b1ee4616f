import { expect, test } from 'vitest';
import type { PersonType } from '../../src/core/person-type.ts';
import { declarationsOn, holdsUntil, renewalOf } from '../../src/features/clearance/renewal.ts';
import type { Setting } from '../../src/features/workplace/records.ts';
import { aJob } from '../records.ts';
import { aPaper } from './clearance-records.ts';

const today = '2026-11-25';
const set = (own: Record<string, string>): Setting[] =>
  Object.entries(own).map(([setting, value]) => ({
    key: setting.toLowerCase(),
    actor: 'a',
    at: '2026-01-01T08:00:00Z',
    setting,
    value,
  }));
const yearly = set({ declarationYearsStaff: '2', declarationFromEmployees: 'true' });

test.each<[PersonType, string, readonly Setting[], string | undefined]>([
  ['employee', '2020-01-01', [], undefined],
  ['partner', '2026-01-15', [], '2027-01-14'],
  ['partner', '2024-02-29', [], '2025-02-27'],
  ['employee', '2026-01-15', yearly, '2028-01-14'],
  ['partner', '2026-01-15', set({ declarationYearsPartners: '0' }), undefined],
])('S51, R25: the signature of %s from %s holds until its day', (kind, signedOn, settings, until) => {
  expect(holdsUntil({ signedOn }, [kind], settings)).toBe(until);
});

test.each<[string, Parameters<typeof renewalOf>, string | undefined]>([
  ['long before', [[aJob({ kind: 'partner' })], [aPaper({ signedOn: '2026-02-01' })], [], today], undefined],
  ['two months before', [[aJob({ kind: 'partner' })], [aPaper({ signedOn: '2026-01-25' })], [], today], '2027-01-24'],
  ['after it', [[aJob({ kind: 'partner' })], [aPaper({ signedOn: '2025-01-25' })], [], today], '2026-01-24'],
  [
    'for whoever has signed again',
    [[aJob({ kind: 'partner' })], [aPaper({ signedOn: '2025-01-25' }), aPaper({ signedOn: '2026-11-01' })], [], today],
    undefined,
  ],
  ['not for employees, unless it is chosen', [[aJob()], [aPaper({ signedOn: '2020-01-25' })], [], today], undefined],
  ['for employees when it is chosen', [[aJob()], [aPaper({ signedOn: '2024-01-25' })], yearly, today], '2026-01-24'],
  [
    'not for whoever has left',
    [[aJob({ kind: 'partner', to: '2026-10-31' })], [aPaper({ signedOn: '2025-01-25' })], [], today],
    undefined,
  ],
  ['not for whoever has never signed', [[aJob({ kind: 'partner' })], [], [], today], undefined],
  [
    'not by one that was taken back',
    [[aJob({ kind: 'partner' })], [aPaper({ signedOn: '2025-01-25', withdrawnAt: '2025-01-26T08:00:00Z' })], [], today],
    undefined,
  ],
])('S34: signing anew is asked for %s', (_what, of, until) => {
  expect(renewalOf(...of)?.until).toBe(until);
});

test('INV8: an expired signature opens no gate', () => {
  const old = aPaper({ signedOn: '2025-01-25' });
  expect(declarationsOn([old], ['partner'], [], today)).toEqual([]);
  expect(declarationsOn([old], ['employee'], [], today)).toEqual([old]);
});
