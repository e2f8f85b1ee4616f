import { addMonths } from '../../../core/dates.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { centreSizes } from '../../cases/incident/centre-size.ts';
import { Incident } from '../../cases/incident/records.ts';
import { Lesson } from '../../cases/lessons/records.ts';
import type { MemberStatus } from '../../members/queries/member-status.ts';
import { leastReadIn } from '../../reading/status/queries/protected-status.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Employment, Unit } from '../../workplace/records.ts';
import { centreOver } from '../../workplace/units/centre-over.ts';
import type { AgendaSource } from '../agenda.ts';
import type { Review } from '../records.ts';
import { heldReviews } from '../review.ts';

/** So far back the first agenda looks for what has changed. */
const monthsBack = 6;

/**
 * What a suggestion is made from: how far the team has come counts only in the order Læsestatus tells already.
 * @param status the manager's team
 * @param all the manager's reviews
 */
export function agendaSource(
  reader: Reader,
  manager: string,
  status: readonly MemberStatus[],
  all: readonly Review[],
): AgendaSource {
  const { today } = reader;
  const staff = staffOn(reader, today);
  const asked = new Set(status.flatMap(({ required }) => required.map(({ rule }) => rule.id)));
  const { rules } = reader.handbook();
  const unit = staff.leading(manager).units[0]?.unit ?? status[0]?.placement.employments[0]?.unit;
  const centre = centreOver(staff, unit)?.name;
  const lessons = reader.isOn('lessons') ? reader.all(Lesson) : [];
  // Everybody is counted only when there is a lesson it decides about.
  const isAsked = centre !== undefined && lessons.some(({ centreName }) => centreName === centre);
  const size = isAsked
    ? centreSizes(reader.all(Unit), reader.all(Employment), reader.all(Incident), today).get(centre)
    : undefined;
  const last = heldReviews(all.map((record) => ({ record })))[0]?.record.heldOn;
  return {
    rules: [...asked].sort().flatMap((rule) => rules.get(rule)?.inForce(today) ?? []),
    leastRead: leastReadIn(reader, manager).filter((rule) => asked.has(rule)),
    lessons,
    centre: { name: centre, people: size?.people ?? 0, incidents: size?.incidents ?? 0 },
    since: last ?? addMonths(today, -monthsBack),
    today,
  };
}
