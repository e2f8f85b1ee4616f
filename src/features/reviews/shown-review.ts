import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import { sameReviewDays } from '../workplace/accountability/delegation.ts';
import type { Review } from './records.ts';
import { isUntouched, mayMeetAgain, mayUndo, meetingsOf, pointsOf } from './review.ts';
import type { PointSource } from './shown-point.ts';
import { shownPoint } from './shown-point.ts';
import { yearStateOf } from './year-state.ts';

/** The year in figures and days: how many of two, and when the next is planned for. */
export function shownYear(reviews: readonly Review[], year: number, today: Day) {
  const days = reviews.flatMap(({ heldOn }) => heldOn ?? []);
  const { held, close, next } = yearStateOf(days, year, today);
  return { year, held, close, ...(next && { next }) };
}

/** A record as the manager sees it, without the names of those who were missing. */
export function shownRecord({ record, mark }: Stored<Review>, all: readonly Review[], source: PointSource) {
  const { performerName, number, heldOn = '', present = 0, team = 0, agreed = '', doubts = '', next = '' } = record;
  const { today } = source;
  return {
    number,
    seen: mark.version,
    heldOn,
    meetings: meetingsOf(record).map(({ on, count, of }) => ({ on, count, of })),
    present,
    team,
    points: pointsOf(record).map((point) => shownPoint(point, source)),
    agreed,
    doubts,
    next,
    mayUndo: mayUndo(record, all, today),
    ...(mayMeetAgain(record, today) && { openUntil: addDays(heldOn, sameReviewDays) }),
    untouched: isUntouched(record),
    ...(performerName && { performerName }),
  };
}
