import { addDays, type Day } from '../core/dates.ts';
import { attendanceOf, batchOf } from '../features/training/attendance.ts';
import { courseKey } from '../features/training/course.ts';
import { measureKey } from '../features/training/measure.ts';
import type { Measure } from '../features/training/measure-records.ts';
import type { Attendance, Course } from '../features/training/records.ts';
import { samplePerson, type sampleWorkplace } from './workplace/workplace.ts';

interface SampleTraining {
  courses: readonly Course[];
  attendance: readonly Attendance[];
  measures: readonly Measure[];
}

/** The courses began so long ago that some have taken them, and nobody is late. */
const begunDaysAgo = 40;
const heldDaysAgo = 12;
/** Of five people in a row, these have not been there yet. */
const awayOfFive = [1, 3];

/**
 * What Eksempel Kommune teaches: management's own course, artificial intelligence, and one about a system. Some have been
 * there, and nothing waits for anybody.
 * @param idOf Entra object id of a handle
 */
export function sampleTraining(
  { employments }: Pick<ReturnType<typeof sampleWorkplace>, 'employments'>,
  today: Day,
  idOf: (handle: string) => string,
): SampleTraining {
  const startOn = addDays(today, -begunDaysAgo);
  const on = addDays(today, -heldDaysAgo);
  const base = { actor: idOf('stine'), at: `${startOn}T09:00:00Z`, byName: samplePerson('stine').name, startOn };
  const management: Course = {
    ...{ ...base, key: courseKey('management'), kind: 'management', title: 'Ledelsens kursus i cybersikkerhed' },
    ...{ about: 'Trusler mod kommunen, ledelsens ansvar og årets risici.', audience: ['management'], months: 12 },
  };
  const ai: Course = {
    ...{ ...base, key: courseKey('aiLiteracy'), kind: 'aiLiteracy', title: 'Kunstig intelligens i arbejdet' },
    about: 'Hvad du må skrive til en sprogmodel, og hvorfor svaret skal læses efter.',
    ...{ audience: ['everybody'], months: 24, nextOn: addDays(today, 20), place: 'Kantinen kl. 14' },
  };
  const system: Course = {
    ...{ ...base, key: courseKey('omsorgsporten-adgang'), kind: 'own', title: 'Adgange i Omsorgsporten' },
    about: 'Sådan giver og fjerner I adgange, og sådan læser I loggen.',
    ...{ audience: ['owners', 'administrators'], system: 'omsorgsporten', months: 24 },
  };
  const people = [...new Map(employments.map(({ person, name, kind }) => [person, { person, name, kind }])).values()];
  const there = people.filter(({ kind }, place) => kind === 'employee' && !awayOfFive.includes(place % 5));
  const attended = (course: Course, who: readonly { person: string; name: string }[]) => {
    const all = who.map(({ person, name }) => ({ course, person, name, on }));
    const by = { id: idOf('stine'), name: samplePerson('stine').name };
    const batch = batchOf(by.id, all);
    return all.map((one) => attendanceOf(one, { how: 'session', batch }, by, `${on}T15:00:00Z`));
  };
  const board = ['karen', 'mette', 'anders'].map((handle) => ({
    person: idOf(handle),
    name: samplePerson(handle).name,
  }));
  const decided = { actor: idOf('jens'), at: base.at, by: idOf('jens'), byName: samplePerson('jens').name };
  const centre = { unit: 'aeldre-og-sundhed', unitName: 'Center for Ældre og Sundhed' };
  const measures: readonly Measure[] = [
    {
      ...{ ...decided, ...centre, key: measureKey('doerlaase') },
      ...{ what: 'Lås på skabet med papirjournaler i alle vagtrum', dueOn: addDays(today, 90) },
    },
    {
      ...{ ...decided, ...centre, key: measureKey('vejledning'), what: 'Nye vikarer får vejledningen ved første vagt' },
      ...{ dueOn: on, doneOn: on, note: 'Vejledningen ligger i vagtplanen.' },
    },
  ];
  return {
    measures,
    courses: [management, ai, system],
    attendance: [...attended(ai, there), ...attended(management, board)],
  };
}
