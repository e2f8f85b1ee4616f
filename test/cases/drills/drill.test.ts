import { expect, test } from 'vitest';
import { casesOf, drillFigures, isRunning, takesPart } from '../../../src/features/cases/drills/drill.ts';
import type { Drill } from '../../../src/features/cases/drills/records.ts';
import { caseNotification } from '../../../src/features/cases/notifications/case-notification.ts';
import { anIncident } from '../incidents.ts';

const at = (minute: number) =>
  `${new Date(Date.parse('2026-12-01T08:00:00Z') + minute * 60_000).toISOString().slice(0, 19)}Z`;
const drill = (own: Partial<Drill> = {}): Drill => ({
  ...{ key: 'drill:1', actor: 'dina', at: at(0), title: 'Phishing', byName: 'Dina' },
  ...{ startedAt: at(0), endsAt: at(120), tells: ['dpo', 'serviceDesk'], ...own },
});

test.each([
  [drill(), -1, false],
  [drill(), 0, true],
  [drill(), 119, true],
  [drill(), 120, false],
  [drill({ endedAt: at(30) }), 29, true],
  [drill({ endedAt: at(30) }), 30, false],
])('a drill runs from its start until it is ended, or ends by itself', (one, minute, running) => {
  expect(isRunning(one, at(minute))).toBe(running);
});

test('only whoever takes part is told of a drill, and only while it runs; of what is real everybody', () => {
  const [practised, real] = [anIncident({ isDrill: true }), anIncident()];
  expect(takesPart('dpo', practised, [drill()], at(5))).toBe(true);
  expect(takesPart('executive', practised, [drill()], at(5))).toBe(false);
  expect(takesPart('dpo', practised, [drill()], at(200))).toBe(false);
  expect(takesPart('executive', real, [], at(5))).toBe(true);
});

test('its cases are those reported in it, and nothing real is among them', () => {
  const cases = [
    anIncident({ key: 'a', isDrill: true, reportedAt: at(5) }),
    anIncident({ key: 'b', reportedAt: at(6) }),
    anIncident({ key: 'c', isDrill: true, reportedAt: at(300) }),
  ];
  expect(casesOf(drill(), cases).map(({ key }) => key)).toEqual(['a']);
});

test('it shows how soon things happened after the first report', () => {
  const stored = (key: string, minute: number) => ({
    record: anIncident({ key, isDrill: true, reportedAt: at(minute) }),
    mark: { list: 'Incidents', id: '1', version: 1 },
  });
  const first = stored('a', 10);
  const notification = {
    ...caseNotification({ person: 'dina', name: 'Dina', as: 'dpo' }, first, 'reported', at(10)),
    sentAt: at(11),
  };
  const entry = {
    key: 'x',
    actor: 'dina',
    at: at(25),
    number: '2026-0001',
    what: 'read',
    byName: 'Dina',
    incident: 'a',
  } as const;
  expect(drillFigures([first, stored('b', 12)], [notification], [entry])).toEqual({
    reports: 2,
    toTold: 1,
    toOpened: 15,
  });
  expect(drillFigures([], [], [])).toEqual({ reports: 0 });
});
