import type { Day, Moment } from '../../../../core/dates.ts';
import { wholeSeconds } from '../../../../core/dates.ts';
import type { DiscoveredWhen } from '../../../cases/incident/category.ts';
import type { MessageIndex } from '../message-index.ts';
import { isSaid, phrases } from '../phrase.ts';
import { phraseTable } from '../phrase-table.ts';
import { type Back, dayIn, saidDays } from './said-days.ts';

/** Within so many minutes *now* is the right word. */
const justNow = 15;

const { now, notNow, toldBySomebody, going } = phraseTable('facts/discovered.tsv', [
  'now',
  'notNow',
  'toldBySomebody',
  'going',
]);
/** Up to twelve words may stand between a deed and its day. */
const foundWhen = new Map(
  saidDays.map((day) => [
    day,
    {
      said: phrases(day.ways.flatMap((way) => [`<discovery> .. ${way}`, `${way} .. <discovery>`])),
      done: phrases(day.ways.flatMap((way) => [`<happening> .. .. ${way}`, `${way} .. .. <happening>`])),
      since: phrases(day.ways.flatMap((way) => [`siden|since ${way}`, `siden|since .. ${way}`])),
    },
  ]),
);

/** What else is known of the times of a message. */
export interface Times {
  today: Day;
  moment: Moment;
  /** Minutes back, where that was said. */
  ago: number | undefined;
  happened: Day | undefined;
}

/** When it was discovered: said, or sure because it cannot have been seen before it happened. */
export function discoveredSaid(
  index: MessageIndex,
  { today, moment, ago, happened }: Times,
): { when: DiscoveredWhen; at?: Moment } | undefined {
  if (isSaid(index, now) && !isSaid(index, notNow)) return { when: 'now', at: wholeSeconds(moment) };
  if (ago !== undefined && ago <= justNow) return { when: 'now' };
  const day = dayIn(index);
  const told = day && foundWhen.get(day);
  const isSince = told !== undefined && isSaid(index, told.since);
  const when = told && whenOf(day?.back(today));
  if (told && when && !isSince && isSaid(index, told.said)) return { when };
  // What happened today cannot have been discovered before.
  if (happened === today) return { when: 'today' };
  if (isSaid(index, going)) return { when: 'earlier' };
  const isDone = told !== undefined && !isSince && isSaid(index, told.done) && !isSaid(index, toldBySomebody);
  return when && isDone ? { when } : undefined;
}

function whenOf(back: Back): DiscoveredWhen | undefined {
  if (back === undefined || back === 'earlier') return back;
  return back === 0 ? 'today' : back === 1 ? 'yesterday' : 'earlier';
}
