import { describe, expect, test } from 'vitest';
import { isNis2Binding, judgedNis2, nis2Clocks, suggestsNis2 } from '../../../src/features/cases/clocks/nis2.ts';
import { nis2Columns } from '../../../src/features/cases/clocks/nis2-columns.ts';
import { nis2Warnings } from '../../../src/features/cases/clocks/nis2-warnings.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
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

const attacked = anIncident({ nis2: 'yes', discoveredAt: '2026-12-01T08:00:00Z' });
const suggested = anIncident({ redFlags: ['takeover'], discoveredAt: '2026-12-01T08:00:00Z' });

describe('S108: NIS 2-loven § 12 is two questions', () => {
  test.each([
    ['yes', 'no', 'yes', ['disruption']],
    ['no', 'yes', 'yes', ['damage']],
    ['yes', 'yes', 'yes', ['disruption', 'damage']],
    ['no', 'no', 'no', undefined],
  ] as const)('disruption %s, damage %s: %s', (disruption, damage, nis2, nis2Why) => {
    expect(judgedNis2({ disruption, damage })).toEqual({ nis2, nis2Why });
  });

  test('an attack or a critical system down suggests it, nothing else does', () => {
    expect(suggestsNis2({ redFlags: ['takeover'] })).toBe(true);
    expect(suggestsNis2({ redFlags: ['criticalDown', 'manyPeople'] })).toBe(true);
    expect(suggestsNis2({ redFlags: ['cprList'] })).toBe(false);
  });
});

describe('S108: NIS 2-loven § 13: 24 hours, 72 hours, one month', () => {
  test.each([
    ['judged, and covered', attacked, 'yes', 3, true],
    ['judged, and nobody knows whether it is covered', attacked, 'unclear', 3, false],
    ['judged, and not covered', attacked, 'no', 0, false],
    ['not judged yet, and looks like one', suggested, 'yes', 3, false],
    ['over, and nobody judged it', { ...suggested, status: 'closed' }, 'yes', 0, false],
    ['judged to be none, though it looks like one', { ...suggested, nis2: 'no' }, 'yes', 0, false],
    ['like nothing of the sort', anIncident(), 'yes', 0, false],
  ] as const)('a case that is %s', (_, incident, coverage, clocks, isBinding) => {
    expect(nis2Clocks(incident, [], coverage)).toHaveLength(clocks);
    expect(isNis2Binding(incident, coverage)).toBe(isBinding);
  });

  test('the month begins with the notification, and a withdrawn notice counts for nothing', () => {
    const deadlines = (notices: readonly CaseNotice[]) =>
      nis2Clocks(attacked, notices, 'yes').map(({ deadlineAt }) => deadlineAt);
    expect(deadlines([])).toEqual(['2026-12-02T08:00:00Z', '2026-12-04T08:00:00Z', '2027-01-04T08:00:00Z']);
    const told = aNotice({ step: 'notification', toldAt: '2026-12-03T10:00:00Z' });
    expect(deadlines([told])[2]).toBe('2027-01-03T10:00:00Z');
    expect(deadlines([{ ...told, withdrawnAt: '2026-12-03T11:00:00Z' }])[2]).toBe('2027-01-04T08:00:00Z');
  });

  test('the month is a calendar month in Denmark, over the change of the clock too', () => {
    const spring = anIncident({ nis2: 'yes', discoveredAt: '2027-03-05T08:00:00Z' });
    expect(nis2Clocks(spring, [], 'yes')[2]?.deadlineAt).toBe('2027-04-08T07:00:00Z');
  });
});

describe('S108: a step that is lacking is told before it is due', () => {
  const early = aNotice({ step: 'earlyWarning' });
  const occasions = (incident: Incident, notices: readonly CaseNotice[], now: string, coverage: 'yes' | 'unclear') =>
    nis2Warnings(incident, notices, coverage, now).map(({ occasion, tells }) => `${occasion} ${tells.join(' ')}`);

  test.each([
    ['eleven hours after', [], '2026-12-01T19:59:59Z', 'yes', []],
    [
      'twelve hours before it is due',
      [],
      '2026-12-01T20:00:00Z',
      'yes',
      ['nis2-earlyWarning-12h dpo dpoDeputy itSecurityManager'],
    ],
    [
      'four hours before, and when it is late',
      [],
      '2026-12-02T09:00:00Z',
      'yes',
      [
        'nis2-earlyWarning-12h dpo dpoDeputy itSecurityManager',
        'nis2-earlyWarning-4h dpo dpoDeputy itSecurityManager executive',
      ],
    ],
    ['with the early warning given', [early], '2026-12-02T09:00:00Z', 'yes', []],
    [
      'a day before the notification',
      [early],
      '2026-12-03T20:00:00Z',
      'yes',
      ['nis2-notification-12h dpo dpoDeputy itSecurityManager'],
    ],
    [
      'where it is advice the director is not told',
      [],
      '2026-12-02T07:00:00Z',
      'unclear',
      ['nis2-earlyWarning-12h dpo dpoDeputy itSecurityManager', 'nis2-earlyWarning-4h dpo dpoDeputy itSecurityManager'],
    ],
    [
      'a week before the final report',
      [early, aNotice({ step: 'notification', toldAt: '2026-12-03T10:00:00Z' })],
      '2026-12-27T10:00:00Z',
      'yes',
      ['nis2-finalReport-168h dpo dpoDeputy itSecurityManager'],
    ],
  ] as const)('%s', (_, notices, now, coverage, told) => {
    expect(occasions(attacked, notices, now, coverage)).toEqual(told);
  });

  test('what nobody has judged rings as well, and what is closed does not', () => {
    expect(occasions(suggested, [], '2026-12-01T21:00:00Z', 'unclear')).toHaveLength(1);
    expect(occasions({ ...attacked, status: 'closed' }, [], '2026-12-02T21:00:00Z', 'yes')).toEqual([]);
  });
});

describe('S108: SharePoint says how NIS 2 stands beside GDPR', () => {
  const [early, notification, final] = (['earlyWarning', 'notification', 'finalReport'] as const).map((step, day) =>
    aNotice({ key: step, step, toldAt: `2026-12-0${day + 1}T09:00:00Z` }),
  ) as [CaseNotice, CaseNotice, CaseNotice];
  const tardy = { ...early, toldAt: '2026-12-02T09:00:00Z' };

  test.each([
    ['nothing told yet', attacked, [], '2026-12-01T09:00:00Z', ['2026-12-02T08:00:00Z', 'running', undefined]],
    ['the first hour missed', attacked, [], '2026-12-02T09:00:00Z', ['2026-12-02T08:00:00Z', 'overdue', 'no']],
    [
      'told, and the next runs',
      attacked,
      [early],
      '2026-12-02T09:00:00Z',
      ['2026-12-04T08:00:00Z', 'running', undefined],
    ],
    ['told too late', attacked, [tardy], '2026-12-03T09:00:00Z', ['2026-12-04T08:00:00Z', 'running', 'no']],
    ['everything told', attacked, [early, notification, final], '2027-03-01T09:00:00Z', [undefined, 'stopped', 'yes']],
    ['judged to be none', { ...attacked, nis2: 'no' }, [], '2026-12-02T09:00:00Z', [undefined, 'none', 'notRelevant']],
    ['only advice', suggested, [], '2026-12-02T09:00:00Z', [undefined, 'none', 'notRelevant']],
  ] as const)('%s', (_, incident, notices, now, [nis2DeadlineAt, nis2State, nis2Kept]) => {
    expect(nis2Columns(incident as Incident, notices, 'yes', now)).toEqual({ nis2DeadlineAt, nis2State, nis2Kept });
  });
});

test('S108: the list of figures reads who else was told, and nothing of what was taken back', () => {
  const police = aNotice({ key: 'b', receiver: 'police', name: 'Sydsjælland', reference: '0100-1' });
  expect(noticesSummary([police, aNotice({ withdrawnAt: '2026-12-01T10:00:00Z' })])).toBe(
    'Politiet, Sydsjælland, 2026-12-01, 0100-1',
  );
  expect(noticesSummary([])).toBeUndefined();
});
