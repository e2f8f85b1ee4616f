import { contentHash } from '../../core/content-hash.ts';
import type { Day, Moment } from '../../core/dates.ts';
import { addDays, yearOf } from '../../core/dates.ts';
import { sameReviewDays } from '../workplace/accountability/delegation.ts';
import type { Meeting } from './meeting.ts';
import { attendedOf, readMeetings, writtenAttendance, writtenMeetings } from './meeting.ts';
import type { Point } from './point.ts';
import { minutesOf, readPoints, writtenPoints } from './point.ts';
import type { Review } from './records.ts';

/** The three short fields of the minutes, free of CPR numbers: the guard has been over them. */
export interface Minutes {
  agreed: string;
  doubts: string;
  next: string;
}

export function reviewKey(manager: string, number: string): string {
  return `review:${manager}:${number}`.toLowerCase();
}

/** The number of the manager's next agenda; of two that are begun at once both have the same. */
export function nextNumber(reviews: readonly Pick<Review, 'number'>[], today: Day): string {
  const year = yearOf(today);
  const taken = reviews.flatMap(({ number }) => {
    const [of, count] = number.split('-').map(Number);
    return of === year && count !== undefined ? [count] : [];
  });
  return `${year}-${Math.max(0, ...taken) + 1}`;
}

/** The agenda that has not been held yet; the newest where a hand has made two. */
export function openAgenda<R extends { record: Review }>(reviews: readonly R[]): R | undefined {
  return newestFirst(reviews.filter(({ record }) => record.state === 'prepared'))[0];
}

/** Reviews that were held, the newest first. */
export function heldReviews<R extends { record: Review }>(reviews: readonly R[]): readonly R[] {
  return newestFirst(reviews.filter(({ record }) => record.heldOn !== undefined));
}

function newestFirst<R extends { record: Review }>(reviews: readonly R[]): readonly R[] {
  const orderOf = ({ record }: R) => `${record.heldOn ?? '9999'} ${record.number.padStart(12, '0')}`;
  return reviews.toSorted((a, b) => orderOf(b).localeCompare(orderOf(a)));
}

export function pointsOf({ points }: Review): readonly Point[] {
  return readPoints(points);
}

export function meetingsOf({ meetings = '', attendance = '' }: Review): readonly Meeting[] {
  return readMeetings(meetings, attendance);
}

export function agendaSaved(
  before: Review | undefined,
  by: { id: string; name: string; number: string; actor?: string | undefined },
  points: readonly Point[],
  now: Moment,
): Review {
  const { id, name, number, actor = id } = by;
  const own = { key: reviewKey(id, number), manager: id, managerName: name, number, state: 'prepared' as const };
  const agenda = { points: writtenPoints(points), minutes: minutesOf(points) };
  return { ...before, ...own, ...agenda, deed: 'saved', actor, at: now };
}

/**
 * The review with one more meeting, or with the meeting of that day put right.
 * @param rules what was gone through, as of the first day
 * @param salt random, for the imprint of a row that has none
 */
export function reviewHeld(
  before: Review,
  meeting: Meeting,
  said: { minutes: Minutes; rules: readonly string[]; salt: string },
  now: Moment,
): Review {
  const others = meetingsOf(before).filter(({ on }) => on !== meeting.on);
  const { agreed, doubts, next } = said.minutes;
  const minutes = { agreed: agreed || undefined, doubts: doubts || undefined, next: next || undefined };
  return withMeetings({ ...before, ...minutes, deed: 'held', at: now }, [...others, meeting], said.rules, said.salt);
}

/** Without its latest meeting: the agenda and what was written stay, and without a meeting it is to be held again. */
export function lastMeetingUndone(before: Review, actor: string, now: Moment): Review {
  const { rules = [], salt = '' } = before;
  return withMeetings({ ...before, deed: 'undone', actor, at: now }, meetingsOf(before).slice(0, -1), rules, salt);
}

/** So long after its last meeting the record may be taken back; after that it stands. */
const mayUndoDays = sameReviewDays;

/** May the latest meeting be taken back? Not when a later review builds on it, and not after thirty days. */
export function mayUndo(review: Review, all: readonly Review[], today: Day): boolean {
  const last = meetingsOf(review).at(-1)?.on;
  const later = all.some(({ heldOn }) => heldOn !== undefined && heldOn > (review.heldOn ?? ''));
  return last !== undefined && !later && today <= addDays(last, mayUndoDays);
}

/** May another shift still meet on the same agenda? */
export function mayMeetAgain({ heldOn }: Review, today: Day): boolean {
  return heldOn !== undefined && today <= addDays(heldOn, sameReviewDays);
}

function withMeetings(review: Review, unsorted: readonly Meeting[], rules: readonly string[], salt: string): Review {
  const meetings = unsorted.toSorted((a, b) => a.on.localeCompare(b.on));
  const [first] = meetings;
  if (!first) {
    const {
      heldOn,
      meetings: _,
      attendance,
      present,
      team,
      rules: __,
      contentHash: ___,
      performerName: ____,
      performer: _____,
      ...agenda
    } = review;
    return { ...agenda, state: 'prepared', salt };
  }
  const { count, of } = attendedOf(meetings);
  const held: Review = {
    ...review,
    state: 'held',
    heldOn: first.on,
    meetings: writtenMeetings(meetings),
    attendance: writtenAttendance(meetings) || undefined,
    present: count,
    team: of,
    rules,
    salt: review.salt || salt,
  };
  return { ...held, contentHash: evidenceOf(held) };
}

function evidenceOf(review: Review): string {
  const { key, manager, points, meetings, attendance, present, team, rules = [], salt = '' } = review;
  const { agreed, doubts, next, performer } = review;
  const said = { agreed, doubts, next, performer };
  return contentHash(
    { key, manager, points, meetings, attendance, present, team, rules: rules.join(' '), ...said },
    salt,
  );
}

/** Has nobody changed the record since it was made? */
export function isUntouched(review: Review): boolean {
  return review.heldOn === undefined || evidenceOf(review) === review.contentHash;
}
