import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { namesFrom } from '../../names-from.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { courseSaid, plannedCourse } from '../../training/examples.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
const ids = new Map<Who, string>();
const id = (who: Who) => ids.get(who) ?? '';

beforeAll(async () => {
  here = await world({ servers: 2 });
  for (const who of ['lone', 'ali', 'inge', 'peter', 'mette', 'karen', 'olga'] as const) {
    ids.set(who, await here.as(who).id());
  }
});
afterAll(() => here.close());

type Course = ActionInput<'saveCourse'>;
const save = (who: Who, own: Partial<Course> = {}) =>
  here.as(who).action('saveCourse', { ...courseSaid('Kursus'), course: crypto.randomUUID(), ...own });
const record = (who: Who, course: string, people: readonly Who[], on = '2026-11-30') =>
  here.as(who).action('recordAttendance', { course, on, people: people.map(id) });
const shown = async (who: Who, course: string) =>
  (await here.as(who).view('training', {})).answer.courses.find(({ key }) => key === course);

describe('S78: planning', () => {
  strangersAreRefused(() => here, 'saveCourse', 'dina', { ...courseSaid('Kursus'), course: 'management' });

  test('S78: the head of a centre plans for the centre, and for nobody else', async () => {
    expect((await save('karen')).refusal?.code).toBe('notAllowed');
    expect((await save('karen', { units: ['kommunen'] })).refusal?.code).toBe('notAllowed');
    const { key } = (await save('karen', { units: ['nord'] })).answer;
    await until(async () => (await shown('karen', key))?.mayChange === true);
    const { key: whole } = await plannedCourse(here, 'For alle');
    const own = { ...courseSaid('Kun os'), course: whole.slice('course:'.length), units: ['nord'], seen: 1 };
    expect((await here.as('karen').action('saveCourse', own)).refusal?.code).toBe('notAllowed');
  });

  test('what is wrong is said all at once, and nothing is saved', async () => {
    const wrong = {
      audience: [],
      months: 5,
      startOn: '2026-11-01',
      link: 'http://intra',
      units: ['mars'],
      system: 'x',
    };
    const { refusal } = await save('eva', wrong as Partial<Course>);
    expect(refusal).toMatchObject({
      code: 'courseInvalid',
      details: { faults: ['audience', 'interval', 'inThePast', 'link', 'unit', 'system'] },
    });
  });

  test('NIS 2 § 7: management’s own course is one, however many plan it at once', async () => {
    const wanted = { course: 'management', audience: ['management'] } as Partial<Course>;
    const replies = await Promise.all([save('eva', wanted), save('dina', { ...wanted, title: 'Et andet navn' })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const rows = (await rowsOf(here, 'course')).filter(({ kind }) => kind === 'management');
    expect(rows.map(({ key }) => key)).toEqual(['course:management']);
  });

  test('INV15: no CPR number stands in what a course is called', async () => {
    const { key } = (await save('eva', { title: 'Kursus 010203-1234' })).answer;
    expect((await rowsOf(here, 'course')).find((row) => row.key === key)?.title).not.toContain('1234');
  });
});

describe('S41, S55: attendance', () => {
  test('before names may be met a manager meets a word and records nobody', async () => {
    const { key } = await plannedCourse(here, 'Uden navne');
    const { courses, team } = (await here.as('mette').view('teamTraining', {})).answer;
    expect(courses.find((one) => one.key === key)).toMatchObject({ band: 'nobody' });
    expect([courses.some(({ people }) => people !== undefined), team]).toEqual([false, []]);
    expect((await record('mette', key, ['lone'])).refusal?.code).toBe('notAllowed');
    await namesFrom(here, '2026-12-01');
  });

  test('S41: a manager records those they lead; once a person and day, on whichever server', async () => {
    const { key } = await plannedCourse(here, 'Sikker mail');
    expect((await record('mette', key, ['mette'])).refusal?.code).toBe('unknownPerson');
    expect((await record('mette', key, ['lone'])).answer.people).toBe(1);
    const both = { course: key, on: '2026-11-30', people: [id('ali'), id('lone'), id('lone')] };
    const replies = await Promise.all([
      record('dina', key, ['lone', 'ali']),
      here.as('dina', { server: 1 }).action('recordAttendance', both),
    ]);
    expect(replies.map(({ answer }) => answer?.people)).toEqual([2, 2]);
    expect(new Set(replies.map(({ answer }) => answer?.batch)).size).toBe(1);
    expect((await rowsOf(here, 'attendance')).filter(({ course }) => course === key)).toHaveLength(2);
  });

  test('nobody records a day to come, one of long ago, nobody, the council or a course that is stopped', async () => {
    const { key } = await plannedCourse(here, 'Adgang');
    const faultOf = async (reply: ReturnType<typeof record>) => (await reply).refusal?.details?.faults;
    expect(await faultOf(record('mette', key, ['lone'], '2026-12-02'))).toEqual(['inTheFuture']);
    expect(await faultOf(record('mette', key, ['lone'], '2019-01-01'))).toEqual(['tooLongAgo']);
    expect(await faultOf(record('mette', key, []))).toEqual(['nobody']);
    expect((await record('dina', key, ['inge'])).refusal?.code).toBe('unknownPerson');
    expect((await record('dina', 'course:none', ['lone'])).refusal?.code).toBe('unknownCourse');
    await here.as('dina').carryOut('endCourse', { course: key });
    expect((await record('dina', key, ['lone'])).refusal?.code).toBe('unknownCourse');
  });

  test('it is one’s own on Min side, the manager’s by name, and taken back together', async () => {
    const { key, title } = await plannedCourse(here, 'Telefonen');
    const mine = async () => {
      const { courses, taken } = (await here.as('lone').view('myTraining', {})).answer;
      return [courses.find((one) => one.title === title)?.state, taken.filter((one) => one.title === title).length];
    };
    const led = async () => {
      const { courses } = (await here.as('mette').view('teamTraining', {})).answer;
      return courses.find((one) => one.key === key)?.people?.find(({ person }) => person === id('lone'))?.state;
    };
    expect(await mine()).toEqual(['missing', 0]);
    const { batch } = (await record('mette', key, ['lone'])).answer;
    await until(async () => (await mine())[0] === 'done');
    expect([await mine(), await led()]).toEqual([['done', 1], 'done']);
    expect((await here.as('karen').action('undoAttendance', { batch })).refusal?.code).toBe('unknownAttendance');
    await here.as('mette').carryOut('undoAttendance', { batch });
    await until(async () => (await mine())[0] === 'missing');
    await record('mette', key, ['lone']);
    await until(async () => (await mine())[0] === 'done');
    expect((await rowsOf(here, 'attendance')).filter(({ course }) => course === key)).toHaveLength(1);
  });
});

describe('S78: saying oneself that one is there', () => {
  const checkIn = (who: Who, course: string, code: string, server = 0) =>
    here.as(who, { server }).action('checkInToCourse', { course, code });
  const rows = async (of: string) => (await rowsOf(here, 'attendance')).filter(({ course }) => course === of);
  strangersAreRefused(() => here, 'checkInToCourse', 'lone', { course: 'course:x', code: 'abcdef' });

  test('S78: with the code of the day and no other, once on whichever server, and who plans takes it back', async () => {
    const { key, title } = await plannedCourse(here, 'Ved tavlen');
    const wrong = { code: 'attendanceInvalid', details: { faults: ['wrongCode'] } };
    expect((await checkIn('lone', key, 'abcdef')).refusal).toMatchObject(wrong);
    expect((await here.as('karen').action('openCourseSession', { course: key })).refusal?.code).toBe('notAllowed');
    const { code } = (await here.as('dina').action('openCourseSession', { course: key })).answer;
    expect((await here.as('eva').action('openCourseSession', { course: key })).answer.code).toBe(code);
    await until(async () => (await shown('dina', key))?.code === code);
    expect((await shown('karen', key))?.code).toBeUndefined();
    const mine = async () => {
      const { courses } = (await here.as('lone').view('myTraining', {})).answer;
      return courses.find((one) => one.title === title);
    };
    await until(async () => (await mine())?.isOpen === true);
    expect((await checkIn('lone', key, code === 'abcdef' ? 'abcdeg' : 'abcdef')).refusal).toMatchObject(wrong);
    expect(
      (await Promise.all([checkIn('lone', key, code), checkIn('lone', key, code, 1)])).map(({ status }) => status),
    ).toEqual([200, 200]);
    expect(await rows(key)).toMatchObject([{ how: 'self', on: '2026-12-01', person: id('lone'), byName: 'Lone Lund' }]);
    await until(async () => (await mine())?.state === 'done');
    expect((await mine())?.isOpen).toBe(false);
    const [{ batch = '' } = {}] = await rows(key);
    expect((await here.as('lone').action('undoAttendance', { batch })).status).toBe(403);
    await here.as('dina').carryOut('undoAttendance', { batch });
    await until(async () => (await mine())?.state === 'missing');
  });

  test('a course that is changed keeps the code of the day', async () => {
    const { key, id: course } = await plannedCourse(here, 'Rettet');
    const { code } = (await here.as('dina').action('openCourseSession', { course: key })).answer;
    await until(async () => (await shown('dina', key))?.code === code);
    const { version: seen = 0 } = (await shown('dina', key)) ?? {};
    await here.as('dina').carryOut('saveCourse', { ...courseSaid('Rettet igen'), course, seen });
    await until(async () => (await shown('dina', key))?.title === 'Rettet igen');
    expect((await shown('dina', key))?.code).toBe(code);
  });

  test('NIS 2 § 7, S102: the council’s own course: a member says it themselves, and the row names nobody', async () => {
    const course = crypto.randomUUID();
    const { key } = (await save('eva', { course, title: 'Byrådets kursus', audience: ['council'] })).answer;
    const { code } = (await here.as('eva').action('openCourseSession', { course: key })).answer;
    await until(async () => (await here.as('inge').view('myTraining', {})).answer.courses.some(({ isOpen }) => isOpen));
    expect((await checkIn('inge', key, code)).status).toBe(200);
    expect(await rows(key)).toMatchObject([{ person: id('inge'), name: 'Byrådsmedlem', byName: 'Byrådsmedlem' }]);
    expect((await record('eva', key, ['inge'], '2026-11-30')).status).toBe(200);
    expect(
      (await here.as('lone').view('myTraining', {})).answer.courses.some(({ title }) => title === 'Byrådets kursus'),
    ).toBe(false);
  });
});

test('S41: what is late waits on Start in one line, and the night counts each centre', async () => {
  await here.clock.move('2027-04-05T09:00');
  await until(async () => (await thingsOf(here.as('lone'), 'training')).length === 1);
  const [thing] = await thingsOf(here.as('lone'), 'training');
  expect(thing).toMatchObject({ place: '/receipts' });
  await here.tick();
  const counted = async () =>
    (await rowsOf(here, 'trainingStatus')).filter(({ unit, people }) => unit === 'center-liv' && people > 0);
  await expect.poll(async () => (await counted()).length, { timeout: 20_000 }).toBeGreaterThan(0);
  const [row] = await counted();
  expect(row?.countedOn).toBe('2027-04-05');
  await until(async () => (await here.as('dina').view('training', {})).answer.countedOn === '2027-04-05');
  const part = async (who: Who) => {
    const { courses } = (await here.as(who).view('training', {})).answer;
    return courses.find(({ key }) => key === row?.course)?.centres ?? [];
  };
  expect((await part('dina'))[0]?.counts?.people).toBe(row?.people);
  expect((await part('karen')).map(({ unit, counts }) => [unit, counts])).toEqual([['center-liv', undefined]]);
  expect(await part('mette')).toEqual([]);
});

test('S41, S55: courses that have come to wait are told once, in one notice', async () => {
  const told = async () =>
    (await rowsOf(here, 'notification')).filter(({ what, person }) => what === 'courseWaits' && person === id('lone'));
  expect(await told()).toEqual([]);
  for (const title of ['Nyt kursus', 'Et til']) await save('eva', { title, startOn: '2027-04-05' });
  await here.clock.move('2027-04-06T09:00');
  await here.tick();
  await expect.poll(async () => (await told()).length, { timeout: 20_000 }).toBe(1);
  const { courses } = (await here.as('lone').view('myTraining', {})).answer;
  const count = courses.filter(({ state }) => state !== 'done').length;
  expect(await told()).toMatchObject([{ count, key: `tell:${id('lone')}:courses-2027-04-06` }]);
  await here.clock.move('2027-04-07T09:00');
  await here.tick();
  await expect
    .poll(
      async () => (await rowsOf(here, 'run')).some(({ job, at }) => job === 'training-status' && at > '2027-04-07'),
      {
        timeout: 20_000,
      },
    )
    .toBe(true);
  expect(await told()).toHaveLength(1);
});
