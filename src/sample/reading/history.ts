import type { Day, Moment } from '../../core/dates.ts';
import { addDays, latest } from '../../core/dates.ts';
import type { Role } from '../../core/role.ts';
import type { Rule } from '../../features/handbook/rule.ts';
import type { Ask } from '../../features/reading/assignment.ts';
import { assignmentsOf } from '../../features/reading/assignment.ts';
import { confirm, signatureOf, withdrawn } from '../../features/reading/confirmation.ts';
import type { ReadingPlan } from '../../features/reading/reading-plan.ts';
import type { Confirmation } from '../../features/reading/records.ts';
import { roundOf } from '../../features/reading/round.ts';
import { isPaused } from '../../features/workplace/employment.ts';
import type { Placement } from '../../features/workplace/placed.ts';
import { placementOf } from '../../features/workplace/placement.ts';
import type { SampleRandom } from '../random.ts';
import { sampleRandom } from '../random.ts';
import type { Pace } from '../workplace/people.ts';
import type { Demand } from './demands.ts';
import { demandsOf } from './demands.ts';

/** Everything one row has been, oldest first: confirmed, perhaps withdrawn, perhaps confirmed again. */
export type Reading = readonly [Confirmation, ...Confirmation[]];

/** Somebody who reads. */
export interface Reader {
  id: string;
  name: string;
  employments: Parameters<typeof placementOf>[1];
  roles: readonly Role[];
  pace: Pace;
  /** The rules that are left open; all others are read. Absent: as the pace makes it. */
  owes?: readonly string[] | undefined;
  language?: 'en' | undefined;
}

/** Days until somebody reads, at least and at most, and how many in a thousand they never get to. */
const habits: Readonly<Record<Pace, { soonest: number; latest: number; never: number }>> = {
  prompt: { soonest: 0, latest: 4, never: 0 },
  steady: { soonest: 1, latest: 15, never: 20 },
  late: { soonest: 6, latest: 40, never: 80 },
  behind: { soonest: 12, latest: 70, never: 250 },
};

/**
 * What somebody has confirmed since the product came into use; always the same for the same person and handbook.
 * @param from the day the product came into use
 * @param today the last day read on is the day before
 */
export function readingsOf(reader: Reader, plan: ReadingPlan, from: Day, today: Day): readonly Reading[] {
  const lastDay = lastWorkingDay(reader, today);
  const placement = placementOf(reader.id, reader.employments, reader.roles, lastDay);
  if (!placement.since) return [];
  const { assigned } = assignmentsOf(plan, placement, lastDay);
  return assigned.flatMap(({ rule, asks }) => {
    const begin = latest([from, firstAsked(asks) ?? from]) ?? from;
    const random = sampleRandom(`${reader.id}:${rule.id}`);
    return demandsOf(rule, begin, lastDay).flatMap((demand) => {
      const day = dayOfReading(reader, rule, demand, lastDay, random);
      if (day === undefined || isAway(placement, day)) return [];
      const version = rule.inForce(day);
      if (!version) return [];
      const round = roundOf(version.recurs, day);
      const language = reader.language ?? 'da';
      const make = (second: number) => {
        const now = momentAt(`${day}T00:00:00Z`, second);
        return confirm(version, signatureOf(reader, reader.roles, version), {
          round,
          how: 'tab',
          language,
          now,
          salt: random.salt(),
        });
      };
      return [withSecondThoughts(make, reader.owes !== undefined, random)];
    });
  });
}

/** The day the first of a person's jobs, packs and managers' choices asked for a rule. */
function firstAsked(asks: readonly Ask[]): Day | undefined {
  const days = asks.flatMap(({ job, since }) => latest([job?.from, since].filter((day) => day !== undefined)) ?? []);
  return days.sort()[0];
}

function dayOfReading(
  reader: Reader,
  rule: Rule,
  { start, until }: Demand,
  lastDay: Day,
  random: SampleRandom,
): Day | undefined {
  const { soonest, latest: longest, never } = habits[reader.pace];
  const forgets = random.inThousand(never);
  const day = addDays(start, soonest + random.below(longest - soonest + 1));
  if (reader.owes !== undefined && until === undefined) {
    if (reader.owes.includes(rule.id)) return undefined;
    return day <= lastDay ? day : lastDay;
  }
  const inTime = until === undefined ? day <= lastDay : day < until;
  return inTime && !forgets ? day : undefined;
}

function lastWorkingDay(reader: Reader, today: Day): Day {
  const yesterday = addDays(today, -1);
  const ends = reader.employments.map(({ to }) => (to === undefined || to > yesterday ? yesterday : to));
  return latest(ends) ?? yesterday;
}

function isAway(placement: Placement, day: Day): boolean {
  return placement.employments.every((job) => isPaused(job, day));
}

/** A few take a confirmation back; most of them confirm again within the minute, and those in a story always do. */
function withSecondThoughts(make: (second: number) => Confirmation, isTold: boolean, random: SampleRandom): Reading {
  const second = 5 * 3600 + random.below(14 * 3600);
  const first = make(second);
  if (!random.inThousand(20)) return [first];
  const taken = withdrawn(first, momentAt(first.confirmedAt, 6));
  return isTold || random.inThousand(800) ? [first, taken, make(second + 47)] : [first, taken];
}

function momentAt(moment: Moment, later: number): Moment {
  return Temporal.Instant.from(moment).add({ seconds: later }).toString();
}
