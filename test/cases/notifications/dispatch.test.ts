import { expect, test } from 'vitest';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { caseNotification } from '../../../src/features/cases/notifications/case-notification.ts';
import type { AboutCase, ToldOf } from '../../../src/features/cases/notifications/dispatch.ts';
import { dispatched } from '../../../src/features/cases/notifications/dispatch.ts';
import { anIncident } from '../incidents.ts';

const at = (minute: number) =>
  new Date(Date.parse('2026-12-01T08:00:00Z') + minute * 60_000).toISOString().slice(0, 19);
const moment = (minute: number) => `${at(minute)}Z`;

function about(
  number: number,
  minute: number,
  own: Partial<Incident> = {},
  person = 'ayse',
  by = `e${number}`,
): AboutCase {
  const record = anIncident({ key: `incident:${number}`, category: 'malicious', reportedAt: moment(minute), ...own });
  const incident = { record, mark: { list: 'Incidents', id: String(number), version: 2 } };
  const notification = caseNotification({ person, name: person, as: 'dpo' }, incident, 'reported', moment(minute));
  return {
    by,
    to: person,
    incident,
    notification: { record: notification, mark: { list: 'CaseTellings', id: String(number), version: 1 } },
  };
}
const toldAt = (minute: number, one: AboutCase): ToldOf => ({ ...one, at: moment(minute) });
const some = (count: number, minute: number, own: Partial<Incident> = {}) =>
  Array.from({ length: count }, (_, index) => about(index + 1, minute, own));
const sizes = (planned: readonly AboutCase[], told: readonly ToldOf[], minute: number) =>
  dispatched(planned, told, moment(minute)).map(({ length }) => length);

test('S105: the first reports of a kind are told at once, each by itself', () => {
  expect(sizes(some(1, 0), [], 0)).toEqual([1]);
  expect(sizes(some(3, 0), [], 0)).toEqual([1, 1, 1]);
});

test('many after them wait until ten minutes have passed, and are one notice then', () => {
  const told = some(3, 0).map((one) => toldAt(0, one));
  const wave = Array.from({ length: 37 }, (_, index) => about(index + 10, 1));
  expect(sizes(wave, told, 1)).toEqual([]);
  expect(sizes(wave, told, 9)).toEqual([]);
  expect(sizes(wave, told, 10)).toEqual([37]);
});

test('many that have waited for Microsoft are one notice as soon as it answers', () => {
  expect(sizes(some(37, 0), [], 60)).toEqual([37]);
});

test('a red flag nobody was told of comes at once, in the middle of a cluster', () => {
  const told = some(3, 0, { redFlags: ['takeover'] }).map((one) => toldAt(0, one));
  const flagged = about(50, 2, { redFlags: ['takeover', 'protectedAddress'] });
  expect(sizes([...some(20, 1, { redFlags: ['takeover'] }), flagged], told, 2)).toEqual([1]);
});

test('one person with many things to tell is no cluster, within reason', () => {
  const ofLone = (count: number) =>
    Array.from({ length: count }, (_, index) => about(index + 1, 0, {}, 'ayse', 'lone'));
  expect(sizes(ofLone(12), [], 0)).toHaveLength(12);
  expect(sizes(ofLone(150), [], 0)).toEqual([150]);
});

test('a cluster of one kind holds nothing else up, nor anybody else, nor a drill', () => {
  const told = some(3, 0).map((one) => toldAt(0, one));
  const others = [about(60, 1, { category: 'lostDevice' }), about(61, 1, {}, 'dorte'), about(62, 1, { isDrill: true })];
  expect(sizes([...some(20, 1), ...others], told, 1)).toEqual([1, 1, 1]);
});

test('what a reporter adds to one case is one notice, and the next comes ten minutes after', () => {
  const first = about(1, 0);
  const added = (nonce: string, minute: number, number = 1): AboutCase => {
    const { incident, notification, ...rest } = about(number, minute);
    const record = { ...notification.record, occasion: `added-${nonce}`, at: moment(minute) };
    return { ...rest, incident, notification: { ...notification, record } };
  };
  expect(sizes([added('a', 1)], [toldAt(0, first)], 1)).toEqual([1]);
  const told = [toldAt(1, added('a', 1))];
  expect(sizes([added('b', 2), added('c', 3)], told, 3)).toEqual([]);
  expect(sizes([added('b', 2), added('c', 3)], told, 11)).toEqual([2]);
  expect(sizes([added('d', 3, 2), { ...added('e', 3), to: 'dorte' }], told, 3)).toEqual([1, 1]);
});
