import { expect, test } from 'vitest';
import { afterSending, wasRefusedLast } from '../../src/features/delivery/notification.ts';
import type { Notification } from '../../src/features/delivery/records.ts';
import { noticeOf, weeklyNotice } from '../../src/features/notifications/notice-of.ts';
import { verdictOn } from '../../src/features/notifications/waiting.ts';
import type { NotificationFacts } from '../../src/features/notifications/what-to-tell.ts';
import { aNotification, anOwed, at, facts, wishes } from '../notifications/notification-facts.ts';

const planned = (own: Partial<Notification> = {}) => aNotification({ on: '2026-12-01', state: 'planned', ...own });
const officer = { placement: { ...facts().placement, roles: ['employee', 'dpo'] } } as const;
const leave = { placement: { ...facts().placement, paused: true } };

test.each<[string, string, Partial<Notification>, Partial<NotificationFacts>, string]>([
  ['a minute old', '08:01', {}, {}, 'wait'],
  ['two hours old: a server has stopped', '10:00', {}, {}, 'giveUp'],
  ['Microsoft was busy an hour ago', '09:00', { fault: '503' }, {}, 'send'],
  ['Microsoft was busy, and the working day is over', '17:30', { fault: '503' }, {}, 'wait'],
  ['Microsoft was busy, and leave has begun', '09:00', { fault: '503' }, leave, 'wait'],
  [
    'Microsoft was busy, and peace was asked for',
    '09:00',
    { fault: '503' },
    { wishes: wishes({ snoozedUntil: '2026-12-02' }) },
    'wait',
  ],
  ['Microsoft was busy, and the rule has been read', '09:00', { fault: '503' }, { owed: [anOwed('r01')] }, 'drop'],
  ['Microsoft was busy, and all has been read', '09:00', { fault: '503' }, { owed: [] }, 'drop'],
])('a digest that is planned: %s', (_, clock, own, about, verdict) => {
  expect(verdictOn(planned(own), facts(about), at(`2026-12-01T${clock}`))).toBe(verdict);
});

test('an urgent digest whose rule has been read meanwhile is dropped, though other rules wait', () => {
  const urgent = planned({ what: 'critical', rules: ['r09', 'r06'], fault: '503' });
  expect(verdictOn(urgent, facts(), at('2026-12-01T09:00'))).toBe('drop');
});

test('Mind mig om det i morgen in a night shift holds a question back until the next one', () => {
  const nights = wishes({ days: ['mon', 'tue'], fromHour: 22, toHour: 6, snoozedUntil: '2026-12-01' });
  const question = aNotification({ on: '2026-11-30', what: 'question', state: 'planned', rules: undefined });
  const verdict = (local: string) => verdictOn(question, facts({ wishes: nights, owed: [] }), at(local));
  expect(['2026-12-01T03:00', '2026-12-01T22:00'].map(verdict)).toEqual(['wait', 'send']);
});

test('yesterday’s digest gives way to today’s', () => {
  expect(verdictOn(planned({ fault: '503' }), facts(), at('2026-12-02T08:00'))).toBe('drop');
  expect(verdictOn(planned(), facts(), at('2026-12-02T08:00'))).toBe('giveUp');
});

test.each<[string, string, Partial<NotificationFacts>, string]>([
  ['in the moment it is kept', '2026-12-01T08:01', {}, 'wait'],
  ['after a crash', '2026-12-01T08:03', {}, 'send'],
  ['in the night', '2026-12-02T02:00', {}, 'wait'],
  ['the morning after', '2026-12-02T07:00', {}, 'send'],
  ['on leave', '2026-12-02T07:00', leave, 'wait'],
  ['weeks later, back from leave', '2027-01-12T07:00', {}, 'send'],
])('a question is sent until it has been, and never at night: %s', (_, now, about, verdict) => {
  const question = planned({ what: 'question', rules: undefined });
  expect(verdictOn(question, facts({ ...about, owed: [] }), at(now))).toBe(verdict);
});

test.each<[string, Notification['what'], string, Partial<NotificationFacts>, string]>([
  ['an exemption to the DBR in the same week', 'exemptionWaits', '2026-12-04T09:00', officer, 'wait'],
  ['the DBR on Monday morning', 'exemptionWaits', '2026-12-07T07:00', officer, 'send'],
  ['the DBR in the night to Monday', 'upkeep', '2026-12-07T02:00', officer, 'wait'],
  ['the DBR back from leave', 'exemptionDecided', '2026-12-16T09:00', officer, 'send'],
  ['an exemption to a director', 'exemptionWaits', '2026-12-01T09:00', {}, 'send'],
  ['an opinion that is asked of the DBR', 'opinionAsked', '2026-12-04T09:00', officer, 'wait'],
  ['an opinion that is asked, on Monday morning', 'opinionAsked', '2026-12-07T07:00', officer, 'send'],
  ['the DBR before an edition', 'revision', '2026-12-04T09:00', officer, 'wait'],
  ['an editor before an edition', 'revision', '2026-12-04T09:00', {}, 'send'],
  ['a lesser risk that was decided', 'riskDecided', '2026-12-04T09:00', officer, 'wait'],
  ['a part in a system, to the DBR', 'systemPart', '2026-12-04T09:00', officer, 'wait'],
  ['a part in a system, to its owner', 'systemPart', '2026-12-01T09:00', {}, 'send'],
  ['a question to the DBR', 'question', '2026-12-01T09:00', officer, 'send'],
  ['an exemption that ends', 'exemptionExpires', '2026-12-01T09:00', officer, 'send'],
  ['a change past the product', 'outsideChange', '2026-12-01T09:00', officer, 'send'],
])('S108: what nothing times waits for the list of the DBR’s week: %s', (_, what, now, about, verdict) => {
  const row = planned({ what, rules: undefined });
  expect(verdictOn(row, facts({ ...about, owed: [] }), at(now))).toBe(verdict);
});

test('S108: the list of a week is one notice with its number; one thing alone is told as itself', () => {
  const [waits, upkeep] = (['exemptionWaits', 'upkeep'] as const).map((what) => planned({ what, rules: undefined }));
  if (!waits || !upkeep) throw new Error('no rows');
  expect(weeklyNotice([waits])).toEqual(noticeOf(waits));
  const list = { activity: 'weeklyList', parameters: { count: '2' } };
  expect(weeklyNotice([waits, waits])).toEqual({ ...list, place: 'exemptions' });
  expect(weeklyNotice([waits, upkeep])).toEqual({ ...list, place: '' });
});

test.each([
  [undefined, { state: 'sent', sentAt: '2026-12-01T07:00:00Z' }],
  ['Forbidden', { state: 'failed', fault: 'Forbidden' }],
  ['unknown', { state: 'failed', fault: 'unknown' }],
  ['serviceNotAvailable', { state: 'planned', fault: 'serviceNotAvailable' }],
  ['unreachable', { state: 'planned', fault: 'unreachable' }],
  ['AADSTS7000215', { state: 'planned', fault: 'AADSTS7000215' }],
  ['503', { state: 'planned', fault: '503' }],
  ['ServiceUnavailable', { state: 'planned', fault: 'ServiceUnavailable' }],
  ['TooManyRequests', { state: 'planned', fault: 'TooManyRequests' }],
  ['InternalServerError', { state: 'planned', fault: 'InternalServerError' }],
] as const)('what becomes of a notification Microsoft answered with %s', (code, after) => {
  expect(afterSending(planned(), code, '2026-12-01T07:00:00Z')).toMatchObject(after);
});

test.each<[string, readonly Partial<Notification>[], boolean]>([
  ['nothing', [], false],
  ['nothing but what waits', [{ state: 'planned' }], false],
  ['a refusal', [{ state: 'failed', fault: 'Forbidden' }], true],
  ['a refusal before one that arrived', [{ state: 'failed', fault: 'Forbidden' }, {}], false],
  ['one that arrived before a refusal', [{}, { state: 'failed', fault: 'Forbidden' }, { state: 'dropped' }], true],
  ['what may have arrived', [{ state: 'failed', fault: 'interrupted' }], false],
])('whom Microsoft refused the last time is known from what was told before: %s', (_, notifications, refused) => {
  const told = notifications.map((own, day) => aNotification({ on: `2026-11-2${day}`, ...own }));
  expect(wasRefusedLast(told.toReversed())).toBe(refused);
});

test('what was sent at last has no fault left', () => {
  expect(afterSending(planned({ fault: '503' }), undefined, '2026-12-01T07:00:00Z').fault).toBeUndefined();
});
