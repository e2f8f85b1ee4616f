import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { addDays, addMonths, yearOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Lesson } from '../../features/cases/lessons/records.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { centreSizes } from '../../features/incidents/centre-size.ts';
import { Incident } from '../../features/incidents/records.ts';
import { Question } from '../../features/questions/records.ts';
import { leastReadIn } from '../../features/reading/queries/protected-status.ts';
import type { AgendaSource } from '../../features/reviews/agenda.ts';
import { agendaFor, lessonsFor } from '../../features/reviews/agenda.ts';
import { leftSince, teamAt } from '../../features/reviews/attended.ts';
import { isOwnRecord } from '../../features/reviews/in-place-of.ts';
import { leafletOffice } from '../../features/reviews/leaflet.ts';
import { missedBy, sameReviewDays } from '../../features/reviews/meeting.ts';
import { allowedPoints } from '../../features/reviews/quoted.ts';
import { Review } from '../../features/reviews/records.ts';
import { heldReviews, meetingsOf, nextNumber, openAgenda, pointsOf } from '../../features/reviews/review.ts';
import { centreOver } from '../../features/reviews/review-manager.ts';
import type { PointSource } from '../../features/reviews/shown-point.ts';
import { shownPoint } from '../../features/reviews/shown-point.ts';
import { shownRecord, shownYear } from '../../features/reviews/shown-review.ts';
import type { MemberStatus } from '../../features/team/member-status.ts';
import { teamStatusIn } from '../../features/team/queries/team-status.ts';
import { actingFor } from '../../features/team/tasks/acting-for.ts';
import { delegationKey } from '../../features/team/tasks/delegation.ts';
import { Delegation } from '../../features/team/tasks/records.ts';
import type { Staff } from '../../features/team/team.ts';
import { staffOn } from '../../features/team/team.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { personalViewsOn } from '../../features/workplace/personal-views.ts';
import { Employment, Setting, Unit } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

/** So far back the first agenda looks for what has changed. */
const monthsBack = 6;
/** Questions to choose from; older ones have been talked about. */
const mostAsked = 20;

/**
 * Somebody's reviews at personnel meetings (S86), the reader's own or of whoever has delegated theirs (S72): how many of the year's two, the next agenda or a suggestion for it,
 * and the records. Names only from the day staff have been told of (G8). Whoever does it for another meets what is needed
 * for it: whom to tick, and not who has read what.
 * @throws Refusal `notAllowed` for somebody's who has not delegated them to the reader today
 */
export function reviews(
  source: ViewSource,
  actor: Actor,
  query: { for?: string | undefined } = {},
): ViewData<'reviews'> {
  const { records, today } = source;
  const { language } = actor;
  const delegation = query.for === undefined ? undefined : delegationOfYear(source, query.for);
  const acting = actingFor(actor.person, query.for, delegation, today);
  const person = acting.accountable;
  const staff = staffOn(source, today);
  const { may } = personalViewsOn(source.all(Setting), source.today);
  const status = teamStatusIn(source, person.id);
  const own = records.all(Review, { manager: person.id });
  const all = own.map(({ record }) => record);
  const agenda = agendaSource(source, staff, person.id, status, all);
  const points: PointSource = {
    rules: source.handbook().rules,
    lesson: (key) => records.find(Lesson, key)?.record,
    language,
    today,
    areas: [...new Set(status.flatMap(({ placement }) => placement.areas))],
  };
  const asked = source.all(Question, { manager: person.id });
  const open = openAgenda(own);
  const prepared = open && pointsOf(open.record);
  const allowed = prepared && allowedPoints(prepared, asked);
  const team = teamAt(source, person.id, today);
  return {
    year: shownYear(all, yearOf(today), today),
    agenda: {
      number: open?.record.number ?? nextNumber(all, today),
      seen: open?.mark.version ?? 0,
      points: (allowed ?? agendaFor(agenda)).map((point) => shownPoint(point, points)),
      ...(allowed && allowed.length < (prepared?.length ?? 0) && { leftOut: true as const }),
    },
    records: heldReviews(own)
      .map((stored) => {
        const shown = shownRecord(stored, all, points);
        const isOwn = isOwnRecord(stored.record, acting);
        return {
          ...{ ...shown, mayUndo: shown.mayUndo && isOwn, isOwn },
          missing: may && !acting.performer ? missingOf(stored.record, status) : [],
        };
      })
      // Other people's records are met by whoever may go on with them.
      .flatMap(({ isOwn, ...shown }) => (isOwn || shown.openUntil !== undefined ? [shown] : [])),
    ...(may && {
      people: inAlphabet([
        ...team.map((one) => ({ ...one, name: nameOf(status, one.person) })),
        ...leftSince(source, person.id, daysLookedBack(all, today), today).map((one) => ({ ...one, away: false })),
      ]),
    }),
    team: team.length,
    paper: leafletOffice(person.name, source.all(Appointment, { role: 'dpo' }), source.all(Setting), today),
    ...(acting.performer && delegation && { inPlaceOf: { name: person.name, until: delegation.until } }),
    choices: {
      rules: [...points.rules.values()].flatMap((rule) => {
        const version = rule.inForce(today);
        return version ? [{ rule: rule.id, title: titleIn(version, language) }] : [];
      }),
      // Only the manager they were put to meets them before the yes.
      questions: acting.performer ? [] : forAgenda(asked),
      lessons: lessonsFor(agenda).map(({ key, title }) => ({ lesson: key, title })),
    },
  };
}

/** What has been asked and may be talked about, the newest first: whoever asked is not named on a page that is shown. */
function forAgenda(asked: readonly Question[]): ViewData<'reviews'>['choices']['questions'] {
  return asked
    .filter(({ state }) => state !== 'withdrawn')
    .toSorted((a, b) => b.askedAt.localeCompare(a.askedAt))
    .slice(0, mostAsked)
    .map(({ key, text, agenda }) => ({ key, text, state: agenda ?? 'none' }));
}

/** The delegation of this year's reviews. */
function delegationOfYear({ records, today }: ViewSource, accountable: string): Delegation | undefined {
  return records.find(Delegation, delegationKey(accountable, 'holdReview', String(yearOf(today))))?.record;
}

/** What a suggestion is made from: how far the team has come counts only in the order Læsestatus tells already. */
function agendaSource(
  source: ViewSource,
  staff: Staff,
  manager: string,
  status: readonly MemberStatus[],
  all: readonly Review[],
): AgendaSource {
  const { today, handbook } = source;
  const asked = new Set(status.flatMap(({ required }) => required.map(({ rule }) => rule.id)));
  const { rules } = handbook();
  const unit = staff.leading(manager).units[0]?.unit ?? status[0]?.placement.employments[0]?.unit;
  const centre = centreOver(staff, unit)?.name;
  const lessons = source.all(Lesson);
  // Everybody is counted only when there is a lesson it decides about.
  const isAsked = centre !== undefined && lessons.some(({ centreName }) => centreName === centre);
  const size = isAsked
    ? centreSizes(source.all(Unit), source.all(Employment), source.all(Incident), today).get(centre)
    : undefined;
  const last = heldReviews(all.map((record) => ({ record })))[0]?.record.heldOn;
  return {
    rules: [...asked].sort().flatMap((rule) => rules.get(rule)?.inForce(today) ?? []),
    leastRead: leastReadIn(source, manager).filter((rule) => asked.has(rule)),
    lessons,
    centre: { name: centre, people: size?.people ?? 0, incidents: size?.incidents ?? 0 },
    since: last ?? addMonths(today, -monthsBack),
    today,
  };
}

/** Those who were at none of the meetings and are still in the team: their state, and no rule by name (G8). */
function missingOf(review: Review, status: readonly MemberStatus[]): ViewData<'reviews'>['records'][number]['missing'] {
  const missed = new Set(missedBy(meetingsOf(review)));
  return inAlphabet(
    status
      .filter(({ member }) => missed.has(member.person))
      .map(({ member: { person, name, owes } }) => ({ person, name, hasRead: owes === 0 })),
  );
}

/** The days from which somebody who has left since may have been at a meeting that can still be recorded. */
function daysLookedBack(all: readonly Review[], today: Day): readonly Day[] {
  const from = addDays(today, -sameReviewDays);
  return [from, ...all.flatMap((review) => meetingsOf(review).map(({ on }) => on)).filter((on) => on > from)];
}

function nameOf(status: readonly MemberStatus[], person: string): string {
  return status.find(({ member }) => member.person === person)?.member.name ?? '';
}

function inAlphabet<T extends { name: string }>(people: readonly T[]): T[] {
  const danish = new Intl.Collator('da');
  return people.toSorted((a, b) => danish.compare(a.name, b.name));
}
