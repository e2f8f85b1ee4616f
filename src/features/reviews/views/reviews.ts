import { z } from 'zod';
import { addDays, type Day, yearOf } from '../../../core/dates.ts';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { Lesson } from '../../cases/lessons/records.ts';
import { titleIn } from '../../handbook/rule.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';
import type { MemberStatus } from '../../members/queries/member-status.ts';
import { teamStatusIn } from '../../members/queries/team-status.ts';
import { Question } from '../../questions/records.ts';
import { actingFor } from '../../workplace/accountability/acting-for.ts';
import { delegationKey, sameReviewDays } from '../../workplace/accountability/delegation.ts';
import { Delegation } from '../../workplace/accountability/delegation-records.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { Setting } from '../../workplace/records.ts';
import { agendaFor, lessonsFor } from '../agenda.ts';
import { accountable, year } from '../answers.ts';
import { isOwnRecord } from '../in-place-of.ts';
import { leafletOffice } from '../leaflet.ts';
import { leafletOfficeShape } from '../leaflet-office.ts';
import { missedBy } from '../meeting.ts';
import { agendaSource } from '../queries/agenda-source.ts';
import { leftSince, teamAt } from '../queries/team-at.ts';
import { allowedPoints } from '../quoted.ts';
import { Review } from '../records.ts';
import { heldReviews, meetingsOf, nextNumber, openAgenda, pointsOf } from '../review.ts';
import type { PointSource } from '../shown-point.ts';
import { shownPoint } from '../shown-point.ts';
import { shownRecord, shownYear } from '../shown-review.ts';
import { agenda, record } from './shown-record.ts';

/** Questions to choose from; older ones have been talked about. */
const mostAsked = 20;

/**
 * Somebody's reviews at personnel meetings (S86), the reader's own or of whoever has delegated theirs (S72): how many of
 * the year's two, the next agenda or a suggestion for it, and the records. Names only from the day staff have been told
 * of (G8). Whoever does it for another meets what is needed for it: whom to tick, and not who has read what.
 * @throws Refusal `notAllowed` for somebody's who has not delegated them to the reader today
 */
export const reviews = view({
  summary:
    'Reviews at personnel meetings, one’s own or somebody’s who has delegated them: the year, the next agenda, and the records',
  roles: insideRoles,
  query: z.strictObject({ for: accountable }),
  output: z.strictObject({
    year,
    agenda,
    records: z.array(record),
    /** Those who can be ticked as present; only when the reader may meet names (G8). */
    people: z
      .array(
        z.strictObject({
          person: z.string(),
          name: z.string(),
          away: z.boolean(),
          /** The last day of somebody who has left: can be ticked for a meeting until then. */
          until: z.iso.date().optional(),
        }),
      )
      .optional(),
    team: z.int(),
    paper: leafletOfficeShape,
    /** Whose they are, when the reader does them for somebody who still answers for them (S72); the last day. */
    inPlaceOf: z.strictObject({ name: z.string(), until: z.iso.date() }).optional(),
    choices: z.strictObject({
      rules: z.array(z.strictObject({ rule: ruleNumber, title: z.string() })),
      /** What people have asked the reader, and whether their words may stand on the agenda. */
      questions: z.array(
        z.strictObject({ ...shape(Question, 'key', 'text'), state: z.enum(['none', 'asked', 'yes', 'no']) }),
      ),
      lessons: z.array(z.strictObject({ lesson: z.string(), title: z.string() })),
    }),
  }),
  read: (reader, actor, query) => {
    const { records, today } = reader;
    const { language } = actor;
    const key = query.for && delegationKey(query.for, 'holdReview', String(yearOf(today)));
    const delegation = key ? records.find(Delegation, key)?.record : undefined;
    const acting = actingFor(actor.person, query.for, delegation, today);
    const { id: manager, name } = acting.accountable;
    const { may } = personalViewsOn(reader.all(Setting), today);
    const status = teamStatusIn(reader, manager);
    const own = records.all(Review, { manager });
    const all = own.map(({ record }) => record);
    const agenda = agendaSource(reader, manager, status, all);
    const points: PointSource = {
      rules: reader.handbook().rules,
      lesson: (key) => records.find(Lesson, key)?.record,
      language,
      today,
      areas: [...new Set(status.flatMap(({ placement }) => placement.areas))],
    };
    const asked = reader.all(Question, { manager });
    const open = openAgenda(own);
    const prepared = open && pointsOf(open.record);
    const allowed = prepared && allowedPoints(prepared, asked);
    const team = teamAt(reader, manager, today);
    const nameOf = (person: string) => status.find(({ member }) => member.person === person)?.member.name ?? '';
    return {
      year: shownYear(all, yearOf(today), today),
      agenda: {
        number: open?.record.number ?? nextNumber(all, today),
        seen: open?.mark.version ?? 0,
        points: (allowed ?? agendaFor(agenda)).map((point) => shownPoint(point, points)),
        ...(allowed && allowed.length < (prepared?.length ?? 0) && { leftOut: true as const }),
      },
      records: heldReviews(own).flatMap((stored) => {
        const shown = shownRecord(stored, all, points);
        const isOwn = isOwnRecord(stored.record, acting);
        // Other people's records are met by whoever may go on with them.
        if (!isOwn && shown.openUntil === undefined) return [];
        const missing = may && !acting.performer ? missingOf(stored.record, status) : [];
        return [{ ...shown, mayUndo: shown.mayUndo && isOwn, missing }];
      }),
      ...(may && {
        people: inAlphabet([
          ...team.map((one) => ({ ...one, name: nameOf(one.person) })),
          ...leftSince(reader, manager, daysLookedBack(all, today), today).map((one) => ({ ...one, away: false })),
        ]),
      }),
      team: team.length,
      paper: leafletOffice(name, reader.all(Appointment, { role: 'dpo' }), reader.all(Setting), today),
      ...(acting.performer && delegation && { inPlaceOf: { name, until: delegation.until } }),
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
  },
});

/** What has been asked and may be talked about, the newest first: whoever asked is not named on a page that is shown. */
function forAgenda(asked: readonly Question[]) {
  return asked
    .filter(({ state }) => state !== 'withdrawn')
    .toSorted((a, b) => b.askedAt.localeCompare(a.askedAt))
    .slice(0, mostAsked)
    .map(({ key, text, agenda }) => ({ key, text, state: agenda ?? ('none' as const) }));
}

/** Those who were at none of the meetings and are still in the team: their state, and no rule by name (G8). */
function missingOf(review: Review, status: readonly MemberStatus[]) {
  const missed = new Set(missedBy(meetingsOf(review)));
  const missing = status.filter(({ member }) => missed.has(member.person));
  return inAlphabet(missing.map(({ member: { person, name, owes } }) => ({ person, name, hasRead: owes === 0 })));
}

/** The days from which somebody who has left since may have been at a meeting that can still be recorded. */
function daysLookedBack(all: readonly Review[], today: Day): readonly Day[] {
  const from = addDays(today, -sameReviewDays);
  return [from, ...all.flatMap((review) => meetingsOf(review).map(({ on }) => on)).filter((on) => on > from)];
}

function inAlphabet<T extends { name: string }>(people: readonly T[]): T[] {
  const danish = new Intl.Collator('da');
  return people.toSorted((a, b) => danish.compare(a.name, b.name));
}
