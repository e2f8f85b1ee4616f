import { adds, changes, type Examples } from '../examples/example.ts';
import { upnOf } from '../workplace.ts';
import { until, type World } from '../world.ts';

/** What is said of a course for everybody once a year. */
export const courseSaid = (title: string) =>
  ({ title, audience: ['everybody'], units: [], months: 12, startOn: '2026-12-01', seen: 0 }) as {
    title: string;
    audience: 'everybody'[];
    units: string[];
    months: number;
    startOn: string;
    seen: number;
  };

/** A course of its own, so that no example is in the way of another. */
export async function plannedCourse(here: World, title: string): Promise<{ key: string; title: string; id: string }> {
  const id = crypto.randomUUID();
  const own = `${title} ${id.slice(0, 8)}`;
  const { key } = (await here.as('dina').action('saveCourse', { ...courseSaid(own), course: id })).answer;
  await until(async () => {
    const { answer } = await here.as('dina').view('training', {});
    return answer.courses.some((course) => course.key === key);
  });
  return { key, title: own, id };
}

export const training = {
  saveCourse: {
    ready: async () => {
      const course = crypto.randomUUID();
      const title = `Sikker mail ${course.slice(0, 8)}`;
      return { who: 'eva', input: { ...courseSaid(title), course }, writes: [adds('course', { title })], audits: 1 };
    },
  },
  endCourse: {
    ready: async (here) => {
      const { key } = await plannedCourse(here, 'Stoppet kursus');
      return { who: 'dina', input: { course: key }, writes: [changes('course', { key })], audits: 1 };
    },
  },
  recordAttendance: {
    ready: async (here) => {
      const { key: course } = await plannedCourse(here, 'Holdt kursus');
      const input = { course, on: '2026-11-30', people: [await here.as('lone').id()] };
      return { who: 'eva', input, writes: [adds('attendance', { course })], audits: 1 };
    },
  },
  openCourseSession: {
    ready: async (here) => {
      const { key: course } = await plannedCourse(here, 'Kursus med kode');
      return { who: 'eva', input: { course }, writes: [changes('course', { key: course })], audits: 1 };
    },
  },
  checkInToCourse: {
    ready: async (here) => {
      const { key: course } = await plannedCourse(here, 'Mødt op');
      const { code } = (await here.as('eva').action('openCourseSession', { course })).answer;
      return { who: 'lone', input: { course, code }, writes: [adds('attendance', { course })], audits: 1 };
    },
  },
  undoAttendance: {
    ready: async (here) => {
      const { key: course } = await plannedCourse(here, 'Fortrudt kursus');
      const people = [await here.as('lone').id()];
      const { batch } = (await here.as('eva').action('recordAttendance', { course, on: '2026-11-30', people })).answer;
      await until(async () => {
        const { recorded } = (await here.as('eva').view('training', {})).answer;
        return recorded.some((one) => one.batch === batch);
      });
      return { who: 'eva', input: { batch }, writes: [changes('attendance', { course })], audits: 1 };
    },
  },
  importAttendance: {
    differs: { why: 'a repeat says that nothing was left to store', same: ({ batch }) => batch },
    ready: async (here) => {
      const { key: course, title } = await plannedCourse(here, 'Hentet kursus');
      const lines = [{ line: 2, person: upnOf('lone'), course: title, on: '30-11-2026' }];
      const input = { check: false, courses: [], lines };
      return { who: 'eva', input, writes: [adds('attendance', { course })], audits: 1 };
    },
  },
  saveMeasure: {
    ready: async () => {
      const what = `Lås til skabet ${crypto.randomUUID().slice(0, 8)}`;
      const said = {
        measure: crypto.randomUUID(),
        unit: 'center-liv',
        what,
        dueOn: '2027-01-31',
        done: false,
        seen: 0,
      };
      return { who: 'karen', input: said, writes: [adds('measure', { what })], audits: 1 };
    },
  },
} satisfies Pick<
  Examples,
  | 'saveCourse'
  | 'endCourse'
  | 'recordAttendance'
  | 'undoAttendance'
  | 'importAttendance'
  | 'saveMeasure'
  | 'openCourseSession'
  | 'checkInToCourse'
>;
