import { z } from 'zod';
import { type Day, dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { freeText, maybeFreeText } from '../../../kernel/free-text.ts';
import { day } from '../../../kernel/shape.ts';
import { System } from '../../systems/records.ts';
import { Unit } from '../../workplace/records.ts';
import { courseKey, faultsOfCourse, givenOf } from '../course.ts';
import { mayPlan } from '../queries/whom-of.ts';
import { Course } from '../records.ts';
import { planning } from '../roles.ts';
import {
  courseAudiences,
  givenCourses,
  longestAbout,
  longestLink,
  longestPlace,
  longestTitle,
  mostUnits,
} from '../stored-words.ts';

/**
 * Says which course there is, for whom, how often and where (S41, S55, S78): those who plan for everybody, and the head of
 * a centre for the centre. One of the given two is planned under its own name; one that was stopped begins again.
 * @param input.course which one; a new one of the municipality's own is named by the press
 * @param input.months left out, it is taken once
 * @param input.seen version of the course, 0 for a new one
 * @throws Refusal `notAllowed` for units the actor does not lead, `courseInvalid` with everything in the way
 * (`faultsOfCourse`), `changedMeanwhile`
 */
export const saveCourse = action({
  summary: 'Plans a course: for whom, how often and where',
  roles: planning,
  input: z.strictObject({
    course: z.union([z.enum(givenCourses), z.uuid()]),
    title: freeText(longestTitle),
    about: maybeFreeText(longestAbout),
    audience: z.array(z.enum(courseAudiences)).max(courseAudiences.length),
    units: z.array(z.string().min(1).max(80)).max(mostUnits),
    system: z.string().min(1).max(100).optional(),
    months: z.int().optional(),
    startOn: day,
    link: z.string().trim().max(longestLink).optional(),
    nextOn: day.optional(),
    place: maybeFreeText(longestPlace),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { course, seen, units, audience, ...said }) => {
    const { actor, clock } = context;
    const key = courseKey(course);
    const at = clock.now();
    const wanted: Course = {
      ...{ key, actor: actor.person.id, at, byName: actor.person.name, kind: givenOf(key) ?? 'own' },
      ...{ ...said, audience: courseAudiences.filter((one) => audience.includes(one)) },
      ...(units.length > 0 && { units: [...new Set(units)].sort() }),
    };
    const { record, mark } = await change(context, Course, key, {
      seen,
      to: (before) => {
        if (before && saysTheSame(before, wanted)) return before;
        const { sessionOn, sessionCode } = before ?? {};
        if (!mayPlan(context, wanted) || (before && !mayPlan(context, before))) throw new Refusal('notAllowed');
        const faults = faultsOfCourse(wanted, before, knownIn(context, wanted), dayOf(at));
        if (faults.length > 0) throw new Refusal('courseInvalid', { faults });
        return { ...wanted, sessionOn, sessionCode, saidOn: saidOn(before, wanted) };
      },
      shows: (now) => ({ title: now?.title }),
    });
    return { key: record.key, version: mark.version };
  },
});

/** People are told again where a day or the place is another, and of nothing else that is written. */
function saidOn(before: Course | undefined, { startOn, nextOn, place, at }: Course): Day {
  const isSame = before?.startOn === startOn && before.nextOn === nextOn && before.place === place;
  return isSame ? (before.saidOn ?? dayOf(before.at)) : dayOf(at);
}

function knownIn({ records }: Context, { units = [], system }: Course): { units: boolean; system: boolean } {
  return {
    units: units.every((unit) => records.find(Unit, unit) !== undefined),
    system: system === undefined || records.find(System, system) !== undefined,
  };
}

function saysTheSame(one: Course, other: Course): boolean {
  const said = ({
    title,
    about,
    audience,
    units = [],
    system,
    months,
    startOn,
    link,
    nextOn,
    place,
    endedOn,
  }: Course) =>
    JSON.stringify([title, about, [...audience], [...units], system, months, startOn, link, nextOn, place, endedOn]);
  return said(one) === said(other);
}
