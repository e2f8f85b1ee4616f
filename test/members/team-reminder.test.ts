import { expect, test } from 'vitest';
import type { Notification } from '../../src/features/delivery/records.ts';
import type { Member } from '../../src/features/members/member-shape.ts';
import type { MemberStatus } from '../../src/features/members/queries/member-status.ts';
import { type Reminded, remindedOf, reminderOf } from '../../src/features/members/reminder.ts';
import { verdictOn } from '../../src/features/notifications/waiting.ts';
import type { NotificationFacts } from '../../src/features/notifications/what-to-tell.ts';
import { aNotification, anOwed, at, facts, wishes } from '../notifications/notification-facts.ts';
import { lone } from '../records.ts';

const now = at('2026-12-03T10:00');

function status(own: Partial<Member> = {}): MemberStatus {
  const member: Member = { person: lone.id, name: 'Lone', jobs: [], state: 'behind', owes: 2, ...own };
  return {
    member,
    placement: facts().placement,
    required: [anOwed('r06'), anOwed('r01', { dueOn: '2026-11-20' })],
    briefings: [],
  };
}

const monday = aNotification({ on: '2026-11-30' });
const thisMorning = aNotification({ on: '2026-12-03' });
const tuesday = aNotification({ on: '2026-12-01', what: 'reminder' });

test.each<[string, Partial<Member>, Notification[], Reminded]>([
  ['who is behind', {}, [], 'onItsWay'],
  ['who is under way', { state: 'underWay' }, [], 'onItsWay'],
  ['one digest this week', {}, [monday], 'onItsWay'],
  ['the week’s dosage is used', {}, [monday, tuesday], 'weekIsFull'],
  [
    'last week’s digests do not count',
    {},
    [aNotification({ on: '2026-11-24' }), aNotification({ on: '2026-11-25' })],
    'onItsWay',
  ],
  ['a digest of this morning came to whoever had not read by then, and is not told of', {}, [thisMorning], 'onItsWay'],
  ['nor does it count before tomorrow', {}, [monday, thisMorning], 'onItsWay'],
  ['reminded this morning', {}, [aNotification({ on: '2026-12-03', what: 'nudge' })], 'toldToday'],
  [
    'reminded this morning, and it was read before it came',
    {},
    [aNotification({ on: '2026-12-03', what: 'nudge', state: 'dropped' })],
    'toldToday',
  ],
  ['an answer this morning is no digest', {}, [aNotification({ on: '2026-12-03', what: 'answer' })], 'onItsWay'],
  ['on leave', { state: 'paused' }, [], 'paused'],
  ['not begun', { state: 'coming' }, [], 'notStarted'],
  ['nothing owed', { state: 'ready', owes: 0 }, [], 'nothingOwed'],
  ['no account', { noAccount: true }, [], 'noAccount'],
])('a manager’s reminder to one of the team: %s', (_, member, told, came) => {
  expect(remindedOf(status(member), told, 2, now)).toBe(came);
});

test('it names what is owed, the most urgent first, and is one a day whoever sends it', () => {
  const one = reminderOf(status(), 'sanne', now);
  expect(one).toMatchObject({ what: 'nudge', count: 2, rules: ['r01', 'r06'], actor: 'sanne', state: 'planned' });
  expect(reminderOf(status(), 'jens', at('2026-12-03T15:00')).key).toBe(one.key);
});

const leave = { placement: { ...facts().placement, paused: true } };

test.each<[string, string, Partial<NotificationFacts>, string]>([
  ['in the moment it is kept', '2026-12-03T10:01', {}, 'wait'],
  ['after a crash', '2026-12-03T10:03', {}, 'send'],
  ['in the evening', '2026-12-03T20:00', {}, 'wait'],
  ['the morning after', '2026-12-04T07:00', {}, 'send'],
  ['while peace is asked for', '2026-12-03T11:00', { wishes: wishes({ snoozedUntil: '2026-12-04' }) }, 'wait'],
  ['on leave', '2026-12-04T07:00', leave, 'wait'],
  ['when the rules have been read', '2026-12-03T11:00', { owed: [anOwed('r20')] }, 'drop'],
  [
    'when a digest came the same morning',
    '2026-12-03T11:00',
    { told: [{ ...thisMorning, at: at('2026-12-03T08:00') }] },
    'drop',
  ],
  ['when a digest came the day before', '2026-12-03T11:00', { told: [tuesday] }, 'send'],
  ['a week later', '2026-12-10T10:00', {}, 'drop'],
])('it waits for the person’s own hours and falls away with what it is about: %s', (_, when, about, verdict) => {
  const nudge = { ...reminderOf(status(), 'sanne', now) };
  expect(verdictOn(nudge, facts(about), at(when))).toBe(verdict);
});
