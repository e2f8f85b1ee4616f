import { addDays, type Day, dayOf, type Moment, momentAt, wholeSeconds } from '../../../../core/dates.ts';
import type { DiscoveredWhen } from '../../../cases/incident/category.ts';
import type { MessageIndex } from '../message-index.ts';
import type { SpokenLanguage } from '../spoken-language.ts';
import { discoveredSaid } from './discovered-said.ts';
import { type DayPart, dateIn, dayIn } from './said-days.ts';
import { clockSaid, minutesAgo, minutesLong } from './time-spans.ts';

/** A time as somebody said it: the day, and the moment where a clock or *for 10 min siden* was said. */
export interface SaidTime {
  day: Day;
  at?: Moment;
  part?: DayPart;
}

export interface TimesSaid {
  /** When it happened, as far as said. */
  happened?: SaidTime;
  /** When it was discovered: said, or sure because it cannot have been seen before it happened. */
  discovered?: { when: DiscoveredWhen; at?: Moment };
  /** For how many minutes it could be seen: *slettede efter ca 20 min*. */
  exposedMinutes?: number;
}

/** @param moment the clock of the turn, which *i går* and *i tirsdags* are said against */
export function timesSaid(index: MessageIndex, language: SpokenLanguage, moment: Moment): TimesSaid {
  const today = dayOf(moment);
  const ago = minutesAgo(index, language);
  const happened = happenedAt(index, today, ago, moment);
  const discovered = discoveredSaid(index, { today, moment, ago, happened: happened?.day });
  const exposedMinutes = minutesLong(index, language);
  return {
    ...(happened && { happened }),
    ...(discovered && { discovered }),
    ...(exposedMinutes !== undefined && { exposedMinutes }),
  };
}

function happenedAt(index: MessageIndex, today: Day, ago: number | undefined, moment: Moment): SaidTime | undefined {
  if (ago !== undefined) {
    const at = wholeSeconds(Temporal.Instant.from(moment).subtract({ minutes: ago }).toString());
    return { day: dayOf(at), at };
  }
  const said = dayIn(index);
  const back = said?.back(today);
  const date = dateIn(index, today);
  const clock = clockSaid(index, said?.part);
  if (date === undefined && typeof back !== 'number' && (said !== undefined || !clock)) return undefined;
  const day = date ?? addDays(today, typeof back === 'number' ? -back : 0);
  const at = clock && momentAt(day, clock);
  // A clock that has not come yet is yesterday's or tomorrow's; nobody said which.
  if (at && at > moment && said === undefined && date === undefined) return undefined;
  return { day, ...(at && at <= moment && { at }), ...(said?.part && { part: said.part }) };
}
