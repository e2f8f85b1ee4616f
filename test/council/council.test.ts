import { expect, test } from 'vitest';
import type { PersonType } from '../../src/core/person-type.ts';
import { councilNames } from '../../src/features/council/council.ts';
import { councilCount } from '../../src/features/council/council-count.ts';
import { inMayorsName, mayorIn } from '../../src/features/council/mayor.ts';
import type { Notification } from '../../src/features/delivery/records.ts';
import type { MemberStatus } from '../../src/features/members/queries/member-status.ts';
import { noticeOf } from '../../src/features/notifications/notice-of.ts';

const today = '2026-12-01';
const made = { actor: 'ida', at: '2026-11-01T08:00:00Z' };
const settings = (values: Record<string, string>) =>
  Object.entries(values).map(([setting, value]) => ({ ...made, key: setting.toLowerCase(), setting, value }));

function status(state: 'ready' | 'behind' | 'paused'): MemberStatus {
  const confirmed = state === 'ready' ? 'confirmed' : 'owed';
  const required = [{ rule: { id: 'r32' }, state: confirmed }];
  const member = { person: 'x', name: 'X', jobs: [], state, owes: state === 'ready' ? 0 : 1 };
  return { member, required } as unknown as MemberStatus;
}
const council = (ready: number, behind: number, paused = 0) => [
  ...Array.from({ length: ready }, () => status('ready')),
  ...Array.from({ length: behind }, () => status('behind')),
  ...Array.from({ length: paused }, () => status('paused')),
];

test.each<[string, readonly MemberStatus[], object]>([
  ['x of twenty-five', council(18, 7), { people: 25, ready: 18, coverage: [{ rule: 'r32', band: 'most' }] }],
  ['leave does not count', council(4, 1, 2), { people: 5, ready: 4, coverage: [{ rule: 'r32', band: 'some' }] }],
  ['four are so few that no number is told', council(3, 1), { people: 4, coverage: [{ rule: 'r32', band: 'hidden' }] }],
  ['nobody', [], { people: 0, coverage: [] }],
])('S102: the council in counts: %s', (_what, some, count) => {
  expect(councilCount(some)).toEqual(count);
});

test.each<[string, Record<string, string>, boolean]>([
  ['nothing decided', {}, false],
  ['a day without a case', { councilNamesDecidedOn: today }, false],
  ['a case without a day', { councilNamesCase: '26/1' }, false],
  ['both', { councilNamesDecidedOn: today, councilNamesCase: '26/1' }, true],
  ['a day that has not come', { councilNamesDecidedOn: '2026-12-02', councilNamesCase: '26/1' }, false],
])('S102: may names be seen? %s', (_what, values, may) => {
  expect(councilNames(settings(values), today) !== undefined).toBe(may);
});

const reminder: Notification = {
  ...{ ...made, key: 'tell:x', what: 'reminder', count: 2, channel: 'feed', state: 'planned', week: 'w', person: 'x' },
};

test.each<[string, Notification['what'], readonly PersonType[], boolean]>([
  ['a councillor is reminded by the mayor', 'reminder', ['councillor'], true],
  ['what is new comes as to all', 'reading', ['councillor'], false],
  ['one who works here too is reminded by the municipality', 'reminder', ['councillor', 'employee'], false],
  ['an employee', 'reminder', ['employee'], false],
  ['somebody without a place', 'reminder', [], false],
])('S102: %s', (_what, what, types, isMayors) => {
  const told = inMayorsName({ ...reminder, what }, { types }, 'Claus Ejlers');
  expect(told.inNameOf).toBe(isMayors ? 'Claus Ejlers' : undefined);
  expect(noticeOf(told).activity).toBe(isMayors ? 'mayorReminds' : 'rulesDue');
});

test('until the name is written it is the mayor who reminds', () => {
  expect([mayorIn([]), mayorIn(settings({ mayorName: 'Claus Ejlers' }))]).toEqual(['Borgmesteren', 'Claus Ejlers']);
});

test('INV15: the notice on a locked phone names nobody, not even the mayor', () => {
  expect(noticeOf({ ...reminder, inNameOf: 'Claus Ejlers' })).toEqual({
    activity: 'mayorReminds',
    parameters: {},
    place: '',
  });
});
