import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lesson } from '../../src/features/cases/lessons/records.ts';
import type { AgendaSource } from '../../src/features/reviews/agenda.ts';
import { agendaFaults, agendaFor } from '../../src/features/reviews/agenda.ts';
import type { Point } from '../../src/features/reviews/point.ts';
import { minutesOf, readPoints, writtenPoints } from '../../src/features/reviews/point.ts';
import { aVersion } from '../records.ts';

const lesson = (own: Partial<Lesson> = {}): Lesson => ({
  ...{ key: 'lesson:1', actor: 'dbr', at: '2026-10-01T10:00:00Z', title: 'Papir', happens: 'Sker', instead: 'Gør' },
  ...{ published: true, publishedOn: '2026-10-01' },
  ...own,
});
const changed = (rule: string, inForceFrom: string, own = {}) =>
  aVersion({ rule, version: '2.0', inForceFrom, whatsNew: 'Nyt', ...own });

const given = (own: Partial<AgendaSource> = {}): AgendaSource => ({
  rules: [],
  leastRead: [],
  lessons: [],
  centre: { name: 'Center for Liv', people: 40, incidents: 5 },
  since: '2026-06-01',
  today: '2026-11-25',
  ...own,
});
const refs = (source: AgendaSource) => agendaFor(source).map(({ kind, ref }) => [kind, ref]);

test('S53: nothing has happened, and the fixed point stands there all the same', () => {
  expect(agendaFor(given())).toEqual([{ kind: 'privateData', minutes: 2 }]);
});

test('S86: a full agenda is twenty minutes: what is new, what is read least, one lesson, the fixed point', () => {
  const source = given({
    rules: [changed('r06', '2026-09-01'), changed('r07', '2026-10-01'), changed('r08', '2026-08-01')],
    leastRead: ['r02', 'r01'],
    lessons: [lesson()],
  });
  expect(refs(source)).toEqual([
    ['changed', 'r07'],
    ['changed', 'r06'],
    ['leastConfirmed', 'r02'],
    ['lesson', 'lesson:1'],
    ['privateData', undefined],
  ]);
  expect(minutesOf(agendaFor(source))).toBe(20);
});

test('a critical change comes before a newer one; a correction and what was talked about last time are no news', () => {
  const rules = [
    changed('r06', '2026-09-01', { critical: true }),
    changed('r07', '2026-10-01'),
    changed('r08', '2026-10-02', { material: false }),
    changed('r09', '2026-05-01'),
    aVersion({ rule: 'r10', inForceFrom: '2026-10-03' }),
  ];
  expect(refs(given({ rules })).slice(0, -1)).toEqual([
    ['changed', 'r06'],
    ['changed', 'r07'],
  ]);
});

test('a rule that is both new and little read stands once', () => {
  const source = given({ rules: [changed('r06', '2026-09-01')], leastRead: ['r06'] });
  expect(refs(source)).toEqual([
    ['changed', 'r06'],
    ['privateData', undefined],
  ]);
});

test.each([
  ['of another centre', {}, { centreName: 'Center for Vej' }, true],
  ['of the own centre, large enough', {}, { centreName: 'Center for Liv' }, true],
  ['of the own centre with nine people', { people: 9 }, { centreName: 'Center for Liv' }, false],
  ['of the own centre with two incidents', { incidents: 2 }, { centreName: 'Center for Liv' }, false],
  ['the DBR has taken away', {}, { published: false }, false],
  ['from before last time', {}, { publishedOn: '2026-05-31' }, false],
])('the small-group rule: a lesson %s', (_, size, own, wanted) => {
  const centre = { name: 'Center for Liv', people: 40, incidents: 5, ...size };
  expect(refs(given({ centre, lessons: [lesson(own)] })).some(([kind]) => kind === 'lesson')).toBe(wanted);
});

test('whatever there is to talk about, it never comes to more than twenty minutes, and no point to none', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 10, max: 99 }), { maxLength: 8 });
  fc.assert(
    fc.property(ids, ids, fc.boolean(), (news, unread, learnt) => {
      const points = agendaFor(
        given({
          rules: news.map((id) => changed(`r${id}`, '2026-09-01')),
          leastRead: unread.map((id) => `r${id}`),
          lessons: learnt ? [lesson()] : [],
        }),
      );
      expect(minutesOf(points)).toBeLessThanOrEqual(20);
      expect(points.every(({ minutes }) => minutes >= 1)).toBe(true);
      expect(agendaFaults(points, { isRule: () => true, isLesson: () => true })).toEqual([]);
    }),
  );
});

const fixed: Point = { kind: 'privateData', minutes: 2 };
test.each<[string, Point[], string[]]>([
  ['without the fixed point', [{ kind: 'rule', ref: 'r01', minutes: 5 }], ['noFixedPoint']],
  [
    'with a rule twice',
    [{ kind: 'rule', ref: 'r01', minutes: 5 }, { kind: 'changed', ref: 'r01', minutes: 5 }, fixed],
    ['twice'],
  ],
  ['with a rule nobody knows', [{ kind: 'rule', ref: 'r99', minutes: 5 }, fixed], ['unknownRule']],
  ['with a lesson that is gone', [{ kind: 'lesson', ref: 'lesson:9', minutes: 5 }, fixed], ['unknownLesson']],
  ['with a question of no words', [{ kind: 'question', text: '?!', minutes: 5 }, fixed], ['noWords']],
])('S53: an agenda %s is not saved', (_, points, wanted) => {
  const known = { isRule: (id: string) => id === 'r01', isLesson: (key: string) => key === 'lesson:1' };
  expect(agendaFaults(points, known)).toEqual(wanted);
});

test('an agenda reads back as it was written, and a line somebody has typed in the list is left out', () => {
  const points: Point[] = [
    { kind: 'changed', ref: 'r06', minutes: 5 },
    { kind: 'lesson', ref: 'lesson:1', minutes: 4 },
    { kind: 'question', text: 'Må vi sende sms · også til pårørende?', minutes: 3 },
    fixed,
  ];
  expect(readPoints(writtenPoints(points))).toEqual(points);
  expect(readPoints(`${writtenPoints([fixed])}\nHusk kage\n5 min · Kage · r06\n0 min · Regel · r06`)).toEqual([fixed]);
});
