import { expect, test } from 'vitest';
import { isDigest } from '../../src/features/delivery/notification.ts';
import {
  type ExemptionPeople,
  exemptionNotifications,
  isPastExemption,
  workingDayBefore,
} from '../../src/features/exemptions/notification.ts';
import type { Exemption } from '../../src/features/exemptions/records.ts';
import { goesOnIn } from '../../src/features/exemptions/state.ts';
import { noticeOf } from '../../src/features/notifications/notice-of.ts';
import { anders, anExemption, ayse, mikkel } from '../records.ts';

// A Tuesday.
const today = '2026-12-01';
const people: ExemptionPeople = {
  ...{ officer: ayse.id, directors: [anders.id, 'other'], accountable: ['accountable'] },
  isHoliday: (day) => day === '2026-12-25' || day === '2026-12-24',
};
const tell = (own: Partial<Exemption>, on = today, isRenewed = false) =>
  exemptionNotifications(anExemption(own), people, `${on}T09:00:00Z`, isRenewed).map(({ what, key, person }) => {
    const occasion = /:exemption-(.+)-sms$/.exec(key)?.[1];
    return `${what} ${occasion} ${person === mikkel.id ? 'mikkel' : person === ayse.id ? 'ayse' : person === anders.id ? 'anders' : person}`;
  });

test.each<[string, Partial<Exemption>, readonly string[]]>([
  ['the DBR that it waits', { state: 'asked' }, ['exemptionWaits assess ayse']],
  [
    'the directors that it waits for them',
    { state: 'assessed' },
    ['exemptionWaits decide anders', 'exemptionWaits decide other'],
  ],
  ['no director who asked', { state: 'assessed', askedBy: anders.id }, ['exemptionWaits decide other']],
  [
    'whoever asked and the DBR what became of it',
    { state: 'refused', decidedAt: '2026-11-30T09:00:00Z' },
    ['exemptionDecided decided-20261130090000 mikkel', 'exemptionDecided decided-20261130090000 ayse'],
  ],
  [
    'S67: the accountable director that it is against the DBR',
    { decidedAt: '2026-11-30T09:00:00Z', followed: 'againstDpo' },
    [
      ...['exemptionDecided decided-20261130090000 mikkel', 'exemptionDecided decided-20261130090000 ayse'],
      'exemptionAgainst against accountable',
    ],
  ],
  ['nobody of a decision of last month', { followed: 'againstDpo', decidedAt: '2026-11-05T09:00:00Z' }, []],
  ['nobody that something is withdrawn', { state: 'withdrawn' }, []],
  [
    'whoever asked that a director has ended it',
    { state: 'ended', endedOn: today, endedBy: anders.id },
    ['exemptionDecided ended mikkel'],
  ],
  ['nobody what they did themselves', { state: 'ended', endedOn: today, endedBy: mikkel.id }, []],
  ['nobody that it has expired', { expiresOn: '2026-11-30' }, []],
])('it tells %s', (_what, own, told) => {
  expect(tell(own)).toEqual(told);
});

test('the accountable director who decided against the DBR knows it already', () => {
  expect(tell({ decidedAt: '2026-11-30T09:00:00Z', followed: 'againstDpo', decidedBy: 'accountable' })).toHaveLength(2);
});

test.each<[string, string, readonly string[]]>([
  ['thirty-one days before', '2027-03-01', []],
  ['thirty days before', '2027-03-02', ['exemptionExpires 30 mikkel']],
  ['ten days before it is still the first', '2027-03-22', ['exemptionExpires 30 mikkel']],
  ['seven days before', '2027-03-25', ['exemptionExpires 7 mikkel']],
  ['one day before, the director too', '2027-03-31', ['exemptionExpires 1 mikkel', 'exemptionExpires 1 anders']],
])('S67: it warns %s', (_what, on, told) => {
  // 1 April 2027 is a Thursday; thirty days before it is Tuesday 2 March.
  expect(tell({ expiresOn: '2027-04-01', wishedUntil: '2027-04-01' }, on)).toEqual(told);
});

test('a warning is given on the working day before a weekend or a holiday, for it would come too late', () => {
  // The last day before Monday 28 December is a Sunday, after two days of Christmas.
  expect(workingDayBefore('2026-12-27', people.isHoliday)).toBe('2026-12-23');
  expect(tell({ expiresOn: '2026-12-28' }, '2026-12-23')).toEqual([
    'exemptionExpires 1 mikkel',
    'exemptionExpires 1 anders',
  ]);
  expect(tell({ expiresOn: '2026-12-28' }, '2026-12-22')).toEqual(['exemptionExpires 7 mikkel']);
});

test('what was granted for three weeks is not warned of thirty days before, nor on the day it is granted', () => {
  const short = { expiresOn: '2026-12-22', decidedAt: '2026-12-01T09:00:00Z' };
  expect(tell(short, '2026-12-02').filter((one) => one.startsWith('exemptionExpires'))).toEqual([]);
  expect(tell(short, '2026-12-15').filter((one) => one.startsWith('exemptionExpires'))).toEqual([
    'exemptionExpires 7 mikkel',
  ]);
});

test('nobody is warned of what goes on in another', () => {
  expect(tell({ expiresOn: '2026-12-08' }, today, true)).toEqual([]);
});

test('it goes on in another only without a day between, and longer', () => {
  const first = anExemption({ expiresOn: '2026-12-08' });
  const next = (own: Partial<Exemption>) =>
    anExemption({ key: 'exemption:next', renews: first.key, from: '2026-12-09', expiresOn: '2027-03-01', ...own });
  expect(goesOnIn(first, [next({})])).toBe(true);
  expect(goesOnIn(first, [next({ from: '2026-12-01' })])).toBe(true);
  expect(goesOnIn(first, [next({ from: '2026-12-10' })])).toBe(false);
  expect(goesOnIn(first, [next({ from: '2026-12-01', expiresOn: '2026-12-08' })])).toBe(false);
  expect(goesOnIn(first, [next({ state: 'assessed' })])).toBe(false);
  expect(goesOnIn(first, [next({ renews: 'exemption:other' })])).toBe(false);
});

test('S67: whoever asked hears that a decision was taken back, and of the one that came instead', () => {
  const morning = { state: 'granted', decidedAt: '2026-12-01T08:00:00Z' } as const;
  const noDecision = { decidedBy: undefined, decidedByName: undefined, decidedAt: undefined };
  const undone = { ...noDecision, state: 'assessed', deed: 'undone', at: '2026-12-01T08:20:00Z' } as const;
  const news = (own: Partial<Exemption>) => tell(own).filter((one) => one.startsWith('exemptionDecided'));
  const told = [
    ...news(morning),
    ...news({ ...undone, actor: anders.id }),
    ...news({ state: 'refused', decidedAt: '2026-12-01T08:30:00Z' }),
  ];
  expect(told).toHaveLength(5);
  expect(new Set(told).size).toBe(5);
  // What they took back themselves, and what the DBR assesses anew, is no decision.
  expect(news({ ...undone, actor: mikkel.id })).toEqual([]);
  expect(news({ ...noDecision, state: 'assessed', deed: 'assessed', actor: ayse.id })).toEqual([]);
  expect(news({ ...undone, actor: anders.id, at: '2026-11-10T08:20:00Z' })).toEqual([]);
});

test('each has a key of its own; a notice holds neither who nor what, and is no digest of reading', () => {
  const notifications = exemptionNotifications(anExemption({ state: 'assessed' }), people, `${today}T09:00:00Z`);
  expect(new Set(notifications.map(({ key }) => key)).size).toBe(2);
  for (const notification of notifications) {
    expect(noticeOf(notification)).toEqual({ activity: 'exemptionWaits', parameters: {}, place: 'exemptions' });
    expect(isDigest(notification)).toBe(false);
  }
});

test('what somebody has done in the night is nobody’s to do in the morning', () => {
  const key = (occasion: string) => ({ key: `tell:${ayse.id}:exemption-${occasion}-sms` });
  const find = (state: Exemption['state']) => (wanted: string) => (wanted === 'exemption:sms' ? { state } : undefined);
  expect(isPastExemption(key('assess'), find('asked'))).toBe(false);
  expect(isPastExemption(key('assess'), find('withdrawn'))).toBe(true);
  expect(isPastExemption(key('decide'), find('assessed'))).toBe(false);
  expect(isPastExemption(key('decide'), find('granted'))).toBe(true);
  expect(isPastExemption(key('against'), find('granted'))).toBe(false);
  expect(isPastExemption({ key: 'tell:x:question-1' }, find('granted'))).toBe(false);
});
