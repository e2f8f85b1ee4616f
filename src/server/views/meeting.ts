import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { readingSeconds, textIn, titleIn } from '../../features/handbook/rule.ts';
import { requiredReading } from '../../features/reading/required-reading.ts';
import { arrivalKey, arrivalsAt, isThere } from '../../features/reviews/arrival.ts';
import { teamAt } from '../../features/reviews/attended.ts';
import { delegationOfReview } from '../../features/reviews/in-place-of.ts';
import { Arrival, OpenMeeting } from '../../features/reviews/meetings-records.ts';
import { isMeetingOpen, managersOver, openMeetingKey } from '../../features/reviews/open-meeting.ts';
import { isRulePoint } from '../../features/reviews/point.ts';
import { Review } from '../../features/reviews/records.ts';
import { pointsOf, reviewKey } from '../../features/reviews/review.ts';
import { actingFor } from '../../features/team/tasks/acting-for.ts';
import { Delegation } from '../../features/team/tasks/records.ts';
import { staffOn } from '../../features/team/team.ts';
import { personalViewsOn } from '../../features/workplace/personal-views.ts';
import { Setting } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * The meeting a code leads to, for somebody in that manager's team: exactly what of its agenda they owe (INV7). A code
 * this server has not heard of yet is unknown for some seconds; the page asks again.
 */
export function meeting(source: ViewSource, actor: Actor, { code }: { code: string }): ViewData<'meeting'> {
  const [found] = source.all(OpenMeeting, { code });
  if (!found) return { state: 'unknown' };
  const { person } = actor;
  if (!managersOver(staffOn(source, source.today), person.id).includes(found.manager)) return { state: 'other' };
  const review = source.records.find(Review, reviewKey(found.manager, found.number));
  if (!review || !isMeetingOpen(found, review, source.now)) return { state: 'over' };
  const { managerName, on, until } = found;
  const onAgenda = new Set(pointsOf(review.record).flatMap((point) => (isRulePoint(point) ? [point.ref] : [])));
  const { plan, placement, confirmations, settings, language } = source.reader(actor);
  const own = requiredReading(plan, placement, confirmations, settings, source.today).filter(({ rule }) =>
    onAgenda.has(rule.id),
  );
  const owed = own.filter(({ state }) => state === 'owed');
  const arrival = source.records.find(Arrival, arrivalKey(found, person.id))?.record;
  return {
    state: 'open',
    managerName,
    on,
    until,
    here: arrival !== undefined && isThere(arrival),
    rules: owed.map(({ rule, version }) => ({
      rule: rule.id,
      title: titleIn(version, language),
      seconds: readingSeconds(textIn(version, language).text),
    })),
    confirmed: own.length - owed.length,
  };
}

/**
 * Who has said themselves that they are at the meeting the reader holds, their own or for whoever has delegated it (S72):
 * by name from the day staff have been told of (G8).
 * @throws Refusal `notAllowed` for somebody's who has not delegated it to the reader today
 */
export function arrivals(
  source: ViewSource,
  actor: Actor,
  query: { for?: string | undefined; number: string },
): ViewData<'arrivals'> {
  const { number } = query;
  const key = query.for && delegationOfReview(query.for, number);
  const delegation = key ? source.records.find(Delegation, key)?.record : undefined;
  const person = actingFor(actor.person, query.for, delegation, source.today).accountable;
  const found = source.records.find(OpenMeeting, openMeetingKey(person.id))?.record;
  if (found?.number !== number) return { count: 0 };
  const review = source.records.find(Review, reviewKey(person.id, number));
  const there = source.all(Arrival, arrivalsAt(found)).filter(isThere);
  const team = new Set(teamAt(source, person.id, found.on).map((one) => one.person));
  const people = there.map((one) => one.person).filter((one) => team.has(one));
  const { may } = personalViewsOn(source.all(Setting), source.today);
  const { code, until } = found;
  return {
    ...(isMeetingOpen(found, review, source.now) && { open: { code, until } }),
    count: people.length,
    ...(may && { people }),
  };
}
