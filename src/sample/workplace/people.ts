import type { PersonType } from '../../core/person-type.ts';
import { type AppointedRole, appointedRoles } from '../../core/role.ts';
import { personTypes } from '../../core/stored-words.ts';
import { codesOf, type TableRow } from '../../core/table.ts';
import { sampleTable } from '../sample-table.ts';

/** How somebody keeps up with the rules: at once, in good time, late, or hardly. */
export type Pace = 'prompt' | 'steady' | 'late' | 'behind';

/** A job, in words that fit any day the sample is made on. */
export interface SampleJob {
  unit: string;
  kind?: PersonType | undefined;
  /** First day: a date, or a number of days before today (below zero: to come). */
  since: string | number;
  /** Last day, as days after today. */
  endsIn?: number | undefined;
  /** On leave since so many days, for so many. */
  leave?: { since: number; days: number } | undefined;
}

/** An invented person: name, what they do, where, which special roles they hold, and how they read. */
export interface SamplePerson {
  /** Short name, also before the @ of the sign-in name and in `?as=`. */
  handle: string;
  name: string;
  title: string;
  jobs: readonly SampleJob[];
  roles: readonly AppointedRole[];
  pace: Pace;
  /** For those a story is told about: the rules they owe, and no others. */
  owes?: readonly string[] | undefined;
  language?: 'en' | undefined;
}

/** First day of the one who starts next Monday; the calendar of the sample knows which that is. */
export const nextMonday = 'nextMonday';

const paces = ['prompt', 'steady', 'late', 'behind'] as const satisfies readonly Pace[];

/** Eksempel Kommune's people by where they work. Nobody here exists. */
export const samplePeople: readonly SamplePerson[] = sampleTable(new URL('./people.tsv', import.meta.url), [
  'handle',
  'name',
  'title',
  'unit',
  'since',
  'kind',
  'pace',
  'roles',
  'endsIn',
  'leave',
  'owes',
  'language',
  'also',
]).map((row) => {
  const [alsoUnit, alsoSince] = row.list('also');
  return {
    handle: row.text('handle'),
    name: row.text('name'),
    title: row.text('title'),
    jobs: [
      ...(row.maybe('unit') === undefined ? [] : [jobIn(row)]),
      ...(alsoUnit && alsoSince ? [{ unit: alsoUnit, since: alsoSince }] : []),
    ],
    roles: row.some('roles', appointedRoles),
    pace: row.one('pace', paces),
    owes: row.maybe('owes') === undefined ? undefined : row.list('owes').filter((rule) => rule !== '-'),
    language: row.maybeOne('language', ['en']),
  };
});

function jobIn(row: TableRow<'unit' | 'since' | 'kind' | 'endsIn' | 'leave'>): SampleJob {
  const since = row.text('since');
  const [leaveSince, days] = row.list('leave').map(Number);
  return {
    unit: row.text('unit'),
    kind: row.maybeOne('kind', codesOf(personTypes)),
    since: /^-?\d+$/.test(since) ? Number(since) : since,
    endsIn: row.maybeNumber('endsIn'),
    leave: leaveSince !== undefined && days !== undefined ? { since: leaveSince, days } : undefined,
  };
}

/** Accounts without a job: somebody's second one, of which nobody has told Rettesnor yet whose it is, and a guest. */
export const otherAccounts: readonly SamplePerson[] = [
  { handle: 'adm-ravi', name: 'Ravi Menon', title: 'Administratorkonto' },
  { handle: 'grethe_eksempel-revision.example#EXT#', name: 'Grethe Holt', title: 'Gæst fra Eksempel Revision' },
].map((account) => ({ ...account, jobs: [], roles: [], pace: 'steady' }));

/** Sign-in name: `lone@eksempelkommune.example`. */
export function sampleUpn(handle: string): string {
  return `${handle}@eksempelkommune.example`;
}
