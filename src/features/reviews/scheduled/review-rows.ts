import type { Moment } from '../../../core/dates.ts';
import { dayOf, yearOf } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import type { RecordDefinition, RecordOf } from '../../../kernel/record.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Employment } from '../../workplace/records.ts';
import { presenceChanges } from '../presence.ts';
import { Presence, Review, ReviewYear } from '../records.ts';
import { heldReviews } from '../review.ts';
import { reviewManagerOf } from '../review-manager.ts';
import { reviewYearKey, reviewYearOf, saysTheSame } from '../review-year.ts';

/** A review that changes oftener while its rows are written is brought in step by what follows from the last change. */
const mostRounds = 5;

type Parts = Pick<Services, 'records' | 'directory' | 'clock' | 'random'>;

/**
 * Writes what follows from a review: who was there, a row each, and the manager's year. Every row has its own key and is
 * made from the review as it stands in the list, before and after: of what follows from a record and from its undoing
 * either may come last, on whichever server, and the rows are the same.
 * @param known the review as the action left it; it may be another by now
 * @returns how many rows were written
 */
export async function writeReviewRows(parts: Parts, known: Review): Promise<number> {
  const { records } = parts;
  let written = 0;
  let before = await records.fetch(Review, known.key);
  for (let round = 0; round < mostRounds; round += 1) {
    written += await writeRows(parts, before?.record ?? known);
    const after = await records.fetch(Review, known.key);
    if (after?.mark.version === before?.mark.version) break;
    before = after;
  }
  return written;
}

async function writeRows(parts: Parts, review: Review): Promise<number> {
  const today = yearOf(dayOf(parts.clock.now()));
  // Taken back, it is held in no year, and the one it was held in says so.
  const own = review.heldOn ? yearOf(review.heldOn) : Number(review.number.slice(0, 4));
  let written = await writePresence(parts, review);
  for (const year of new Set([today, own])) written += await writeReviewYear(parts, review.manager, year, review);
  return written;
}

/**
 * The mirror may be behind: what is written is decided again by the key, and a row somebody else wrote meanwhile is
 * left to the night.
 */
export async function writePresence({ records, directory, random }: Parts, review: Review): Promise<number> {
  const rows = records.all(Presence, { review: review.key });
  const nameOf = (person: string) =>
    directory.person(person)?.name ?? records.all(Employment, { person })[0]?.record.name ?? '';
  const changes = presenceChanges(
    review,
    rows.map(({ record }) => record),
    (person) => ({ name: nameOf(person), salt: random.salt() }),
  );
  // All at once, so that the writer can put twenty of them in one request.
  await Promise.all(changes.map((row) => put(records, Presence, row, (before) => before.at > row.at)));
  return changes.length;
}

/**
 * The manager's row of a year, when it does not stand as it should. Somebody who leads nobody has none; one that is
 * there stays and says so.
 * @param newest a review the mirror may not have yet
 */
export async function writeReviewYear(parts: Parts, manager: string, year: number, newest?: Review): Promise<number> {
  const { records, clock } = parts;
  const now = clock.now();
  const before = records.find(ReviewYear, reviewYearKey(year, manager))?.record;
  const row = yearRow(parts, manager, year, now, newest);
  const wanted = row ?? (before && { ...before, leadsNobody: true, at: now });
  if (!wanted || (before && saysTheSame(before, wanted))) return 0;
  await put(records, ReviewYear, wanted, () => false, keepEscalation);
  return 1;
}

function yearRow(parts: Parts, manager: string, year: number, now: Moment, newest?: Review): ReviewYear | undefined {
  const who = reviewManagerOf(staffOn(parts, dayOf(now)), manager);
  if (!who) return undefined;
  const known = parts.records.all(Review, { manager }).map(({ record }) => record);
  const all = newest ? [...known.filter(({ key }) => key !== newest.key), newest] : known;
  const days = heldReviews(all.map((record) => ({ record }))).flatMap(({ record }) => record.heldOn ?? []);
  return reviewYearOf(who, days, year, dayOf(now), now);
}

async function put<R extends RecordDefinition>(
  records: Services['records'],
  of: R,
  row: RecordOf<R>,
  isNewer: (before: RecordOf<R>) => boolean,
  over: (row: RecordOf<R>, before: RecordOf<R>) => RecordOf<R> = (one) => one,
): Promise<void> {
  const stored = await records.create(of, row);
  if (!stored.existed || isNewer(stored.record)) return;
  const done = await records.update(of, stored, over(row, stored.record)).catch(unlessChanged);
  if (done) return;
  const fresh = await records.fetch(of, row.key);
  if (fresh && !isNewer(fresh.record)) {
    await records.update(of, fresh, over(row, fresh.record)).catch(unlessChanged);
  }
}

/** That it was told once is told once, whatever the row says later. */
function keepEscalation(row: ReviewYear, { escalatedOn, escalatedTo }: ReviewYear): ReviewYear {
  return { ...row, escalatedOn, escalatedTo };
}
