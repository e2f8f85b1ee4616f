import { choice, day, lines, moment, number, patterns, personId, set, text, words } from '../../core/column.ts';
import { defaultView, equal, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * Something people are to have learnt: for whom, where, and how often again (S41, S55, S78). The row stays when nobody is
 * asked to take it any more.
 */
export const Course = record('course', {
  site: 'main',
  name: 'Courses',
  da: 'Kurser',
  purpose: 'Viser, hvilke kurser kommunen holder, hvem de er for, og hvor tit de skal tages.',
  purposeEn: 'Shows which courses the municipality holds, whom they are for and how often they are to be taken.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 36, da: 'Tre år efter at kurset er stoppet.', en: 'Three years after the course has ended.' },
  columns: {
    title: text('CourseTitle', 'Kursus'),
    kind: choice(
      'Kind',
      'Slags',
      { own: 'Kommunens eget', management: 'Ledelsens kursus', aiLiteracy: 'Kunstig intelligens' },
      { indexed: true },
    ),
    about: lines('About', 'Det lærer man', { optional: true }),
    audience: set('Audience', 'For', {
      everybody: 'Alle, der arbejder her',
      managers: 'Ledere',
      management: 'Direktionen',
      owners: 'Systemejere og dataejere',
      administrators: 'Systemadministratorer',
      privileged: 'Dem med udvidede rettigheder',
      council: 'Byrådet',
    }),
    /** Codes of units; what is below a unit belongs to it. Empty is all of them. */
    units: words('Units', 'Enheder (koder)', { optional: true }),
    /** Key of the system it is about: owners and administrators are those of that system (S41). */
    system: text('System', 'System (kode)', { indexed: true, optional: true }),
    /** Empty where it is taken once. */
    months: number('IntervalMonths', 'Måneder imellem', { optional: true, pattern: patterns.months }),
    startOn: day('StartOn', 'Begynder', { indexed: true }),
    link: text('Link', 'Link', { optional: true }),
    /** The next time it is held. */
    nextOn: day('NextOn', 'Næste gang', { optional: true }),
    place: text('Place', 'Sted', { optional: true }),
    /** When its days and its place were said: another change of the course is no news. */
    saidOn: day('SaidOn', 'Dage og sted meldt ud', { hidden: true, optional: true }),
    endedOn: day('EndedOn', 'Stoppet den', { optional: true }),
    /** On this day those who are there say so themselves, with the code on the wall. */
    sessionOn: day('SessionOn', 'Koden gælder den', { hidden: true, optional: true }),
    sessionCode: text('SessionCode', 'Kode til fremmøde', { hidden: true, optional: true }),
    byName: text('ByName', 'Planlagt af', { personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'title kind audience units months startOn nextOn place endedOn', 'title'),
    listView('Næste gang', 'nextOn title place audience', 'nextOn'),
  ],
});
export type Course = RecordOf<typeof Course>;

/**
 * Somebody took a course on a day: recorded by who held it, or brought in from the learning system (S41, S55, S78). It
 * confirms no rule, which only the reader can (INV7).
 */
export const Attendance = record('attendance', {
  site: 'main',
  name: 'CourseAttendance',
  da: 'Kursusdeltagelse',
  purpose: 'Viser, hvilke kurser du har taget, og hvornår.',
  purposeEn: 'Shows which courses you have taken, and when.',
  priority: 'task',
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: { months: 48, da: 'Fire år.', en: 'Four years.' },
  columns: {
    on: day('AttendedOn', 'Taget den', { indexed: true, personal: 'reading' }),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    title: text('CourseTitle', 'Kursus', { personal: 'reading' }),
    how: choice(
      'How',
      'Vides fra',
      { session: 'Noteret ved kurset', file: 'Læringssystemet', self: 'Meldt selv ved kurset' },
      { personal: 'reading' },
    ),
    byName: text('ByName', 'Noteret af', { personal: 'reading' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'reading' }),
    course: text('Course', 'Kursus (nøgle)', { indexed: true, hidden: true, personal: 'reading' }),
    /** What was recorded together, and is taken back together. */
    batch: text('Batch', 'Noteret sammen', {
      ...{ indexed: true, hidden: true, personal: 'evidence' },
      pattern: '[0-9a-f]{24}',
    }),
    person: personId('Person', 'Person (id)', 'identity'),
    by: personId('By', 'Noteret af (id)', 'reading'),
  },
  views: [
    defaultView('Alle', 'on title name how byName withdrawnAt', '-on'),
    listView('Fra læringssystemet', 'on title name byName', '-on', equal('how', 'Læringssystemet')),
  ],
});
export type Attendance = RecordOf<typeof Attendance>;

/**
 * How many of those a course is for have taken it, centre by centre, counted every night (S41, S78). Counts, never a name.
 */
export const TrainingStatus = record('trainingStatus', {
  site: 'main',
  name: 'TrainingStatus',
  da: 'Træningsstatus',
  purpose: 'Hvor mange i hvert center der har taget hvert kursus. Kun antal, aldrig navne.',
  purposeEn: 'How many in each centre have taken each course. Counts only, never names.',
  priority: 'seal',
  readers: ['dpo', 'auditor'],
  retention: { da: 'Skrives om hver nat.', en: 'Rewritten every night.' },
  columns: {
    title: text('CourseTitle', 'Kursus'),
    name: text('UnitName', 'Center', { optional: true }),
    /** Those it is for, without those on leave. */
    people: number('People', 'Personer'),
    done: number('Done', 'Har taget det'),
    late: number('Late', 'Efter fristen'),
    countedOn: day('CountedOn', 'Talt den'),
    course: text('Course', 'Kursus (nøgle)', { indexed: true, hidden: true }),
    /** Code of the centre; empty for those in none. */
    unit: text('Unit', 'Center (kode)', { indexed: true, hidden: true, optional: true }),
  },
  views: [defaultView('Alle', 'title name people done late countedOn', 'course')],
});
export type TrainingStatus = RecordOf<typeof TrainingStatus>;
