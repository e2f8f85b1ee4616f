import { expect, test } from 'vitest';
import { noticeOf } from '../../src/features/notifications/notice-of.ts';
import type { NotificationFacts } from '../../src/features/notifications/what-to-tell.ts';
import { isStillWorth, whatToTell } from '../../src/features/notifications/what-to-tell.ts';
import { aNotification, anOwed, at, facts, wishes } from './notification-facts.ts';

const tuesday = at('2026-12-01T08:00');
const told = (own: Partial<NotificationFacts>, now = tuesday) => whatToTell(facts(own), now)?.what;
const placement = (own: Partial<NotificationFacts['placement']>) => ({ ...facts().placement, ...own });

test('one digest tells how many wait and which, the most urgent first, under a key of the person and the day', () => {
  const owed = [anOwed('r06'), anOwed('r01'), anOwed('r02')];
  expect(whatToTell(facts({ owed }), tuesday)).toEqual({
    key: 'tell:11111111-1111-4111-8111-111111111111:digest:2026-12-01',
    actor: 'system',
    at: tuesday,
    what: 'reading',
    count: 3,
    rules: ['r06', 'r01', 'r02'],
    channel: 'feed',
    state: 'planned',
    week: '2026-w49',
    person: '11111111-1111-4111-8111-111111111111',
  });
});

test('a server that is behind on what has been told finds the day’s digest under the same key, whatever it calls it', () => {
  const owed = [anOwed('r06', { dueOn: '2026-12-04' })];
  const thursday = at('2026-12-03T08:00');
  const before = aNotification({ on: '2026-12-01', rules: ['r06'] });
  const [behind, knowing] = [
    whatToTell(facts({ owed }), thursday),
    whatToTell(facts({ owed, told: [before] }), thursday),
  ];
  expect([behind?.what, knowing?.what]).toEqual(['reading', 'reminder']);
  expect(behind?.key).toBe(knowing?.key);
});

test.each<[string, Partial<NotificationFacts>, string?]>([
  ['who owes nothing', { owed: [] }],
  ['on leave', { placement: placement({ paused: true }) }],
  ['who has not begun', { placement: placement({ since: '2026-12-02' }) }],
  ['who asked for peace until tomorrow', { wishes: wishes({ snoozedUntil: '2026-12-02' }) }],
  ['at night', {}, '2026-12-01T06:59'],
  ['on a Saturday', {}, '2026-12-05T10:00'],
  ['on Christmas Day', {}, '2026-12-25T10:00'],
  ['on a day the person did not choose', { wishes: wishes({ days: ['mon'], chosen: true }) }],
  ['outside the hours the person chose', { wishes: wishes({ fromHour: 12, toHour: 14, chosen: true }) }],
  ['whose municipality has set the dosage to none', { perWeek: 0 }],
  [
    'who has had the week’s two',
    {
      told: [
        aNotification({ on: '2026-11-30', rules: ['r01'] }),
        aNotification({ on: '2026-11-30', rules: ['r02'], what: 'reminder' }),
      ],
    },
  ],
  [
    'who has had the one of a dosage of one',
    { perWeek: 1, told: [aNotification({ on: '2026-11-30', rules: ['r01'] })] },
  ],
  ['who has been told of the same rule before', { told: [aNotification({ on: '2026-06-02' })] }],
  ['who has been told something today', { told: [aNotification({ on: '2026-12-01', rules: ['r01'] })] }],
])('dosage and quiet: nobody is told %s', (_, own, when = '2026-12-01T08:00') => {
  expect(told(own, at(when))).toBeUndefined();
});

test('dosage: on Monday the week begins anew, in week 53 and over New Year too', () => {
  const used = ['2026-12-28', '2026-12-29'].map((on) => aNotification({ on, rules: ['r01'] }));
  expect(told({ told: used, owed: [anOwed('r06')] }, at('2026-12-30T08:00'))).toBeUndefined();
  // Friday 1 January is a holiday; whoever chose holidays is still in the same week.
  const anyDay = wishes({ days: ['mon', 'fri', 'sun'], holidays: true });
  expect(told({ told: used, wishes: anyDay }, at('2027-01-03T08:00'))).toBeUndefined();
  expect(told({ told: used, wishes: anyDay }, at('2027-01-04T08:00'))).toBe('reading');
});

test('the first working day gives a welcome, whatever the dosage, and one only', () => {
  const own = { placement: placement({ since: '2026-12-01' }), perWeek: 0 };
  expect(told(own)).toBe('welcome');
  const welcome = aNotification({ on: '2026-12-01', what: 'welcome' });
  expect(told({ ...own, told: [welcome] }, at('2026-12-02T08:00'))).toBeUndefined();
  expect(told({ placement: placement({ since: '2026-12-05' }) }, at('2026-12-07T08:00'))).toBe('welcome');
  expect(told({ placement: placement({ since: '2026-11-17' }) })).toBe('reading');
});

test('S88: a change that asks again is told again, to whoever was told of the rule before', () => {
  const changed = anOwed('r06', { version: '2.0', inForceFrom: '2026-12-01' });
  expect(told({ owed: [changed], told: [aNotification({ on: '2026-11-10' })] })).toBe('reading');
  expect(
    told({ owed: [changed], told: [aNotification({ on: '2026-12-01' })] }, at('2026-12-02T08:00')),
  ).toBeUndefined();
});

test('S25: a new round is told, though the rule was told of in the one before', () => {
  const yearly = anOwed('r06', { recurs: 'yearly', round: '2027' });
  expect(told({ owed: [yearly], told: [aNotification({ on: '2026-03-03' })] }, at('2027-01-05T08:00'))).toBe('reading');
});

test.each([
  ['four days before the deadline', '2026-12-05', '2026-11-01', undefined],
  ['three days before', '2026-12-04', '2026-11-01', 'reminder'],
  ['long after', '2026-10-01', '2026-11-01', 'reminder'],
  ['a day after the digest that told of it', '2026-12-02', '2026-11-30', undefined],
])('a reminder comes %s: due %s, told %s', (_, dueOn, on, what) => {
  expect(told({ owed: [anOwed('r06', { dueOn })], told: [aNotification({ on })] })).toBe(what);
});

test('nobody is reminded of the same rule twice in seven days', () => {
  const owed = [anOwed('r06', { dueOn: '2026-10-01' })];
  const reminded = (on: string) => [aNotification({ on: '2026-10-01' }), aNotification({ on, what: 'reminder' })];
  expect(told({ owed, told: reminded('2026-11-25') })).toBeUndefined();
  expect(told({ owed, told: reminded('2026-11-24') })).toBe('reminder');
});

test('what is urgent comes on a Sunday, beyond the dosage and after the day’s digest, but never at night, on leave or twice', () => {
  const urgent = anOwed('r09', { critical: true, inForceFrom: '2026-12-01' });
  const owed = [urgent, anOwed('r06')];
  const sunday = at('2026-12-06T09:00');
  expect(told({ owed, perWeek: 0 }, sunday)).toBe('critical');
  expect(told({ owed, told: [aNotification({ on: '2026-12-01', rules: ['r06'] })] })).toBe('critical');
  expect(told({ owed, perWeek: 0 }, at('2026-12-06T06:00'))).toBeUndefined();
  expect(told({ owed, placement: placement({ paused: true }) }, sunday)).toBeUndefined();
  expect(told({ owed, wishes: wishes({ snoozedUntil: '2026-12-07' }) }, sunday)).toBeUndefined();
  const once = [aNotification({ on: '2026-12-01', what: 'critical', rules: ['r09', 'r06'] })];
  expect(told({ owed, told: once, perWeek: 0 }, sunday)).toBeUndefined();
});

test('the urgent rule leads its digest, also when another urgent one was told before', () => {
  const owed = [anOwed('r08', { critical: true }), anOwed('r09', { critical: true })];
  const before = [aNotification({ on: '2026-11-02', what: 'critical', rules: ['r08'] })];
  const notification = whatToTell(facts({ owed, told: before }), tuesday);
  expect(notification).toMatchObject({ what: 'critical', rules: ['r09', 'r08'] });
  expect(notification && noticeOf(notification)).toEqual({
    activity: 'ruleUrgent',
    parameters: { rule: 'R09' },
    place: 'rule/r09',
  });
});

test('a second urgent rule on the same day is told of on that day, under a key of its own', () => {
  const first = whatToTell(facts({ owed: [anOwed('r08', { critical: true })] }), tuesday);
  const owed = [anOwed('r08', { critical: true }), anOwed('r09', { critical: true, inForceFrom: '2026-12-01' })];
  const second = whatToTell(facts({ owed, told: first ? [first] : [] }), at('2026-12-01T14:00'));
  expect(second).toMatchObject({ what: 'critical', rules: ['r09', 'r08'] });
  expect(second?.key).not.toBe(first?.key);
});

test('what is urgent is not worth sending once the rule it leads with has been read, though others wait', () => {
  const owed = [anOwed('r09', { critical: true }), anOwed('r06')];
  const urgent = aNotification({ on: '2026-12-01', what: 'critical', rules: ['r09', 'r06'] });
  expect(isStillWorth(urgent, facts({ owed }), tuesday)).toBe(true);
  expect(isStillWorth(urgent, facts({ owed: owed.slice(1) }), tuesday)).toBe(false);
});

test('Mind mig om det i morgen: peace today, then one digest whatever the dosage, and no second', () => {
  const own = { wishes: wishes({ snoozedUntil: '2026-12-02' }), perWeek: 0 };
  expect(told(own, at('2026-12-01T15:00'))).toBeUndefined();
  expect(told(own, at('2026-12-02T07:00'))).toBe('asked');
  const asked = [aNotification({ on: '2026-12-02', what: 'asked' })];
  expect(told({ ...own, told: asked }, at('2026-12-03T07:00'))).toBeUndefined();
});

test('Mind mig om det i morgen on a Friday comes on Monday, and is forgotten when weeks have passed without anything to read', () => {
  const own = { wishes: wishes({ snoozedUntil: '2026-12-05' }), perWeek: 0 };
  expect(told(own, at('2026-12-05T09:00'))).toBeUndefined();
  expect(told(own, at('2026-12-07T09:00'))).toBe('asked');
  expect(told(own, at('2026-12-21T09:00'))).toBeUndefined();
});

test('Mind mig om det i morgen in a night shift lasts the shift out, for the night belongs to the evening it began on', () => {
  const own = {
    wishes: wishes({ days: ['mon', 'tue', 'wed'], fromHour: 22, toHour: 6, snoozedUntil: '2026-12-01' }),
    perWeek: 0,
  };
  expect(told(own, at('2026-11-30T23:00'))).toBeUndefined();
  expect(told(own, at('2026-12-01T00:00'))).toBeUndefined();
  expect(told(own, at('2026-12-01T05:00'))).toBeUndefined();
  expect(told(own, at('2026-12-01T22:00'))).toBe('asked');
});

test('Mind mig om det i morgen is kept for somebody who is written to on Thursdays, over two Thursdays that are Christmas Eve and New Year’s Eve', () => {
  const own = { wishes: wishes({ days: ['thu'], snoozedUntil: '2026-12-18' }), perWeek: 0 };
  expect(told(own, at('2026-12-31T09:00'))).toBeUndefined();
  expect(told(own, at('2027-01-07T09:00'))).toBe('asked');
  expect(told(own, at('2027-02-11T09:00'))).toBeUndefined();
});

test('a digest that may have been lost in a crash counts as dosage, and its rule is told of another day', () => {
  const lost = aNotification({ on: '2026-11-30', state: 'failed', fault: 'interrupted' });
  expect(told({ told: [lost] })).toBe('reading');
  expect(told({ told: [lost], perWeek: 1 })).toBeUndefined();
  expect(told({ told: [{ ...lost, fault: 'Forbidden' }] })).toBeUndefined();
  expect(told({ told: [{ ...lost, state: 'dropped' }], perWeek: 1 })).toBe('reading');
});

test('when more wait than fit on a line, those nobody has told of yet are named', () => {
  const owed = Array.from({ length: 60 }, (_, index) => anOwed(`r${100 + index}`));
  const first = whatToTell(facts({ owed }), tuesday);
  expect(first?.rules).toHaveLength(40);
  expect(first?.rules?.join('; ').length).toBeLessThanOrEqual(255);
  const second = whatToTell(facts({ owed, told: first ? [first] : [] }), at('2026-12-02T08:00'));
  expect(second?.count).toBe(60);
  expect(second?.rules?.slice(0, 20)).toEqual(owed.slice(40).map(({ rule }) => rule.id));
  const third = whatToTell(
    facts({ owed, told: [first, second].flatMap((one) => one ?? []), perWeek: 9 }),
    at('2026-12-03T08:00'),
  );
  expect(third).toBeUndefined();
});

test.each([
  ['one rule', { count: 1 }, 'new', { activity: 'ruleDue', parameters: { rule: 'R06' }, place: 'rule/r06' }],
  ['one change', { count: 1 }, 'changed', { activity: 'ruleChanged', parameters: { rule: 'R06' }, place: 'rule/r06' }],
  ['several', { count: 3 }, 'changed', { activity: 'rulesDue', parameters: { count: '3' }, place: '' }],
  ['a welcome', { what: 'welcome', count: 9 }, 'new', { activity: 'welcome', parameters: { count: '9' }, place: '' }],
  [
    'a reminder of a change',
    { what: 'reminder' },
    'changed',
    { activity: 'ruleDue', parameters: { rule: 'R06' }, place: 'rule/r06' },
  ],
  [
    'a question',
    { what: 'question', rules: [] },
    'new',
    { activity: 'questionAsked', parameters: {}, place: 'questions' },
  ],
] as const)('a notice has a number and a place and nothing else: %s', (_, own, occasion, notice) => {
  expect(noticeOf(aNotification({ on: '2026-12-01', ...own }), [{ ...anOwed('r06'), occasion }])).toEqual(notice);
});
