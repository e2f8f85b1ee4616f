import { addDays, type Day, dayOf, type Moment, momentAt, wholeSeconds } from '../../dates.ts';
import type { DiscoveredWhen } from '../category.ts';
import type { Heard } from './heard.ts';
import type { SpokenLanguage } from './language.ts';
import { isSaid, phrases } from './phrase.ts';
import { clockSaid, minutesAgo, minutesLong } from './time-spans.ts';

export type DayPart = 'night' | 'morning' | 'forenoon' | 'afternoon' | 'evening';

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

/** Within so many minutes *now* is the right word. */
const justNow = 15;

const parts: readonly (readonly [phrases: string, back: number, part?: DayPart])[] = [
  ['i nat\nlast night\nnatten til i dag', 0, 'night'],
  ['i morges\ntil morgen\nher til morgen\nthis morning\nсьогодні вранці', 0, 'morning'],
  ['i formiddag|formiddags\ntil formiddag', 0, 'forenoon'],
  ['i eftermiddag|eftermiddags\nthis afternoon', 0, 'afternoon'],
  ['i aften\ntil aften\nthis evening', 0, 'evening'],
  ['i aftes\ni går aftes|aften\nyesterday evening', 1, 'evening'],
  ['i går\nigår\nyesterday\nwczoraj', 1],
  ['i forgårs\nday before yesterday', 2],
  ['i dag\nidag\ntoday\ndagens\nlige før frokost', 0],
].map(([written, back, part]) => [written, back, part] as [string, number, DayPart?]);
const timed = parts.map(([written, back, part]) => ({ said: phrases(written), back, part }));

const now = phrases(`
  lige|netop .. nu|opdaget|set|fundet|ringet|ringede|sendt|sendte|kommet|trykket|sket
  nu her
  har|er lige|netop
  ringede|ringer|skrev|kom|ringet lige|netop
  har først .. set|opdaget .. nu
  først .. nu
  og nu .. er|ligger|blinker|har|kan|står|siger|virker
  nu er den|de|jeg|han|hun
  nu ringer|ligger|står|siger|kan|ser
  ringer og siger
  just now|noticed|found|realised|realized|discovered|sent|emailed|saw|happened|got|clicked
  right now
  now i see|realise|realize
  i dette øjeblik
  hov|ups|oops|hovsa
`);
const discovery =
  'opdagede|opdaget|opdager|fundet|fandt|finder|så|set|bemærkede|bemærket|konstaterede|noticed|found|discovered|realised|realized|saw|see|ringede|skrev|svarede|frem';
const past =
  'i_mandags|i_tirsdags|i_onsdags|i_torsdags|i_fredags|i_lørdags|i_søndags|i_weekenden|i_forgårs|sidste_uge|forrige_uge|uge_siden|uger_siden|dage_siden|last_week|days_ago|weeks_ago|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|last_friday|last_monday';
const earlier = phrases(`
  ${discovery} .. ${past}
  ${past} .. ${discovery}
  væk|forsvundet|gone|missing .. siden|since
  ledt .. dage|uge|uger
  going on .. since|for
  stået på siden|længe
`);
/** Whoever did it knew it at once. */
const ownDeed = 'jeg|vi|i|we|min|mit|my|vores|our';
const deeds = phrases(`
  ${ownDeed} .. i_går|igår|i_aftes|yesterday
  i_går|igår|i_aftes|yesterday .. ${ownDeed}
`);
const foundWhen = timed.map(({ back }, at) => ({
  back,
  said: phrases(
    (parts[at]?.[0] ?? '')
      .split('\n')
      .flatMap((time) => [`${discovery} .. ${time}`, `${time} .. ${discovery}`])
      .join('\n'),
  ),
}));

export function timesSaid(heard: Heard, language: SpokenLanguage, moment: Moment): TimesSaid {
  const today = dayOf(moment);
  const ago = minutesAgo(heard, language);
  const part = timed.find(({ said }) => isSaid(heard, said));
  const clock = clockSaid(heard);
  const happened = happenedAt();
  const discovered = discoveredAt();
  const exposedMinutes = minutesLong(heard, language);
  return {
    ...(happened && { happened }),
    ...(discovered && { discovered }),
    ...(exposedMinutes !== undefined && { exposedMinutes }),
  };

  function happenedAt(): SaidTime | undefined {
    if (ago !== undefined) {
      const at = wholeSeconds(Temporal.Instant.from(moment).subtract({ minutes: ago }).toString());
      return { day: dayOf(at), at };
    }
    if (!part && !clock) return undefined;
    const day = addDays(today, -(part?.back ?? 0));
    const at = clock && momentAt(day, clock);
    return { day, ...(at && at <= moment && { at }), ...(part?.part && { part: part.part }) };
  }

  function discoveredAt(): TimesSaid['discovered'] {
    if (isSaid(heard, now)) return { when: 'now', at: wholeSeconds(moment) };
    const found = foundWhen.find(({ said }) => isSaid(heard, said));
    if (found) return { when: whenOf(found.back) };
    if (ago !== undefined && ago <= justNow) return { when: 'now' };
    // What happened today cannot have been discovered before.
    if (happened?.day === today) return { when: 'today' };
    if (isSaid(heard, earlier)) return { when: 'earlier' };
    return isSaid(heard, deeds) ? { when: 'yesterday' } : undefined;
  }
}

function whenOf(back: number): DiscoveredWhen {
  return back === 0 ? 'today' : back === 1 ? 'yesterday' : 'earlier';
}
