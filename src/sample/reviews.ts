import type { Day } from '../core/dates.ts';
import { addDays } from '../core/dates.ts';
import type { RuleVersion } from '../features/handbook/records.ts';
import { rulesOf } from '../features/handbook/rule.ts';
import { meetingWith } from '../features/reviews/attended.ts';
import type { Meeting } from '../features/reviews/meeting.ts';
import type { Point } from '../features/reviews/point.ts';
import { presenceChanges } from '../features/reviews/presence.ts';
import type { Presence, Review } from '../features/reviews/records.ts';
import { agendaSaved, nextNumber, reviewHeld } from '../features/reviews/review.ts';
import { isCurrent, isPaused } from '../features/workplace/employment.ts';
import { isLed } from '../features/workplace/leading.ts';
import { sampleRandom } from './random.ts';
import { sampleTable } from './sample-table.ts';
import type { Workplace } from './workplace/workplace.ts';
import { samplePerson } from './workplace/workplace.ts';

/** A review and everything it became, oldest first; and who was there. */
export interface SampleReview {
  story: readonly [Review, ...Review[]];
  presence: readonly Presence[];
}

const table = sampleTable(new URL('./reviews.tsv', import.meta.url), [
  'manager',
  'daysAgo',
  'rules',
  'agreed',
  'doubts',
  'next',
]).map((row) => ({
  manager: row.text('manager'),
  daysAgo: row.number('daysAgo'),
  rules: row.list('rules'),
  minutes: { agreed: row.text('agreed'), doubts: row.maybe('doubts') ?? '', next: row.maybe('next') ?? '' },
}));

/**
 * Reviews in Eksempel Kommune: Sanne has held one in spring, others two, one or none.
 * @param idOf Entra object id of a handle
 */
export function sampleReviews(
  { employments }: Pick<Workplace, 'employments'>,
  versions: readonly RuleVersion[],
  today: Day,
  idOf: (handle: string) => string,
): readonly SampleReview[] {
  const rules = rulesOf(versions);
  const before = new Map<string, Review[]>();
  return table
    .toSorted((a, b) => b.daysAgo - a.daysAgo)
    .map(({ manager, daysAgo, minutes, ...told }) => {
      const on = workingDay(addDays(today, -daysAgo));
      const salt = sampleRandom(`review:${manager}:${daysAgo}`);
      const id = idOf(manager);
      const own = before.get(manager) ?? [];
      before.set(manager, own);
      const by = { id, name: samplePerson(manager).name, number: nextNumber(own, on) };
      const agenda = agendaSaved(undefined, by, pointsOn(told.rules), `${addDays(on, -3)}T09:00:00Z`);
      const gone = told.rules.flatMap((rule) => {
        const version = rules.get(rule)?.inForce(on);
        return version ? [`${rule.toUpperCase()} ${version.version}`] : [];
      });
      const meeting = meetingOf(employments, id, on);
      const held = reviewHeld(agenda, meeting, { minutes, rules: gone, salt: salt.salt() }, `${on}T13:10:00Z`);
      own.push(held);
      const nameOf = (person: string) => employments.find((job) => job.person === person)?.name ?? '';
      const presence = presenceChanges(held, [], (person) => ({ name: nameOf(person), salt: salt.salt() }));
      return { story: [agenda, held], presence };
    });
}

function pointsOn(rules: readonly string[]): readonly Point[] {
  return [
    ...rules.map((ref): Point => ({ kind: 'rule', ref, minutes: Math.floor(18 / rules.length) })),
    { kind: 'privateData', minutes: 2 },
  ];
}

/** Everybody at work was there, but for one in a large team. */
function meetingOf(employments: Workplace['employments'], manager: string, on: Day): Meeting {
  const jobs = employments.filter((job) => job.manager === manager && isLed(job) && isCurrent(job, on));
  const team = jobs.map((job) => ({ person: job.person, away: isPaused(job, on) }));
  const here = team.filter(({ away }) => !away).map(({ person }) => person);
  const people = here.length > 3 ? here.slice(0, -1) : here;
  return meetingWith(team, on, { by: 'names', people }).meeting;
}

function workingDay(day: Day): Day {
  const past = Temporal.PlainDate.from(day).dayOfWeek - 5;
  return past > 0 ? addDays(day, -past) : day;
}
