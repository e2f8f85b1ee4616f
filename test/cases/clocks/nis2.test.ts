import { describe, expect, test } from 'vitest';
import { nis2Clocks, suggestsNis2 } from '../../../src/features/cases/clocks/nis2.ts';
import { noticesSummary } from '../../../src/features/cases/papers/case-notice.ts';
import type { CaseNotice } from '../../../src/features/cases/papers/records.ts';
import { anIncident } from '../incidents.ts';

const aNotice = (own: Partial<CaseNotice> = {}): CaseNotice => ({
  key: 'notice:1:a',
  actor: 'dina',
  at: '2026-12-01T09:00:00Z',
  number: '2026-0042',
  receiver: 'nis2',
  toldAt: '2026-12-01T09:00:00Z',
  incident: 'incident:1',
  ...own,
});

describe('NIS 2 art. 23(4): 24 hours, 72 hours, one month', () => {
  const attacked = anIncident({ nis2: 'yes', discoveredAt: '2026-12-01T08:00:00Z' });

  test('an attack or a critical system down suggests it, nothing else does', () => {
    expect(suggestsNis2({ redFlags: ['takeover'] })).toBe(true);
    expect(suggestsNis2({ redFlags: ['criticalDown', 'manyPeople'] })).toBe(true);
    expect(suggestsNis2({ redFlags: ['cprList'] })).toBe(false);
  });

  test('the clocks are off until the municipality is covered and the DBR has said yes', () => {
    expect(nis2Clocks(attacked, [], false)).toEqual([]);
    expect(nis2Clocks(anIncident(), [], true)).toEqual([]);
  });

  test('the month begins with the notification, and a withdrawn notice counts for nothing', () => {
    const deadlines = (notices: readonly CaseNotice[]) =>
      nis2Clocks(attacked, notices, true).map(({ deadlineAt }) => deadlineAt);
    expect(deadlines([])).toEqual(['2026-12-02T08:00:00Z', '2026-12-04T08:00:00Z', '2027-01-04T08:00:00Z']);
    const told = aNotice({ step: 'notification', toldAt: '2026-12-03T10:00:00Z' });
    expect(deadlines([told])[2]).toBe('2027-01-03T10:00:00Z');
    expect(deadlines([{ ...told, withdrawnAt: '2026-12-03T11:00:00Z' }])[2]).toBe('2027-01-04T08:00:00Z');
  });

  test('the month is a calendar month in Denmark, over the change of the clock too', () => {
    const spring = anIncident({ nis2: 'yes', discoveredAt: '2027-03-05T08:00:00Z' });
    expect(nis2Clocks(spring, [], true)[2]?.deadlineAt).toBe('2027-04-08T07:00:00Z');
  });
});

test('S108: the list of figures reads who else was told, and nothing of what was taken back', () => {
  const police = aNotice({ key: 'b', receiver: 'police', name: 'Sydsjælland', reference: '0100-1' });
  expect(noticesSummary([police, aNotice({ withdrawnAt: '2026-12-01T10:00:00Z' })])).toBe(
    'Politiet, Sydsjælland, 2026-12-01, 0100-1',
  );
  expect(noticesSummary([])).toBeUndefined();
});
