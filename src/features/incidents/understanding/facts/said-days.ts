import { type Day, daysBetween } from '../../../../core/dates.ts';
import { oneOf } from '../../../../core/tsv.ts';
import type { MessageIndex } from '../message-index.ts';
import { isSaid, type Phrase, phrases } from '../phrase.ts';
import { wordTable } from '../words/word-table.ts';

export type DayPart = 'night' | 'morning' | 'forenoon' | 'afternoon' | 'evening';

/** How many days back; `earlier` when it is two or more and nobody said which, `undefined` when even that is open. */
export type Back = number | 'earlier' | undefined;

/** A way to say a day, and how far it lies back as the clock of the turn stands. */
export interface SaidDay {
  /** As phrases are written, each a way to say it. */
  ways: readonly string[];
  said: readonly Phrase[];
  /** *Måske i går*, *i går eller i forgårs*: not said for sure. */
  doubted: readonly Phrase[];
  back(today: Day): Back;
  part?: DayPart;
}

/** With a star, because a slip of the pen would make *torsdag* of *tirsdag*. */
const weekdays: readonly (readonly [danish: string, english: string])[] = [
  ['*mandag', '*monday'],
  ['*tirsdag', '*tuesday'],
  ['*onsdag', '*wednesday'],
  ['*torsdag', '*thursday'],
  ['*fredag', '*friday'],
  ['*lørdag', '*saturday'],
  ['*søndag', '*sunday'],
];
const months: readonly (readonly [danish: string, english: string])[] = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['marts', 'march'],
  ['april', 'april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august', 'august'],
  ['september', 'september'],
  ['oktober', 'october'],
  ['november', 'november'],
  ['december', 'december'],
];
const partWords: readonly (readonly [written: string, part: DayPart])[] = [
  ['morges|morgen|morning', 'morning'],
  ['formiddags|formiddag|forenoon', 'forenoon'],
  ['eftermiddags|eftermiddag|afternoon', 'afternoon'],
  ['aftes|aften|evening', 'evening'],
  ['nat|night', 'night'],
];

function day(ways: readonly string[], back: SaidDay['back'], part?: DayPart): SaidDay {
  const doubted = ways.flatMap((way) => [`<doubt> ${way}`, `<doubt> det|it var|was ${way}`, `${way} <doubt>`]);
  return { ways, said: phrases(ways), doubted: phrases(doubted), back, ...(part && { part }) };
}

/** *I mandags*, said on a Monday, is a week ago; on a Tuesday it is yesterday. */
function weekday(at: number): SaidDay['back'] {
  return (today) => (Temporal.PlainDate.from(today).dayOfWeek - (at + 1) + 7) % 7 || 7;
}

/** *Natten til tirsdag* is over on Tuesday morning, and told that day. */
function nightBefore(at: number): SaidDay['back'] {
  return (today) => (Temporal.PlainDate.from(today).dayOfWeek - (at + 1) + 7) % 7;
}

/** On a Monday it may have been yesterday or the day before, and within a weekend it may be today. */
function weekend(today: Day): Back {
  const { dayOfWeek } = Temporal.PlainDate.from(today);
  return dayOfWeek > 1 && dayOfWeek < 6 ? 'earlier' : undefined;
}

const backs = ['0', '1', '2', 'earlier', 'weekend', 'open'] as const;
const parts = ['', 'night', 'morning', 'forenoon', 'afternoon', 'evening'] as const;

/** The days of the table, each with all its ways. */
function namedDays(): readonly SaidDay[] {
  const rows = wordTable('facts/days.tsv', ['day', 'back', 'part', 'way']);
  return [...Map.groupBy(rows, ({ cells }) => cells.day).values()].flatMap((ways) => {
    const [first] = ways;
    if (!first) return [];
    const said = oneOf(first, 'back', backs);
    const back = said === 'open' ? undefined : said === 'earlier' ? said : Number(said);
    return day(
      ways.map(({ cells }) => cells.way),
      said === 'weekend' ? weekend : () => back,
      oneOf(first, 'part', parts) || undefined,
    );
  });
}

/** The first said counts, so that what has more words stands before what has fewer. */
export const saidDays: readonly SaidDay[] = [
  ...weekdays.map(([danish, english], at) =>
    day([`natten til ${danish}`, `the night before ${english}`], nightBefore(at), 'night'),
  ),
  ...weekdays.flatMap(([danish, english], at) => [
    ...partWords.map(([words, part]) =>
      day([`i|sidste ${danish}s|${danish} ${words}`, `last|on ${english} ${words}`], weekday(at), part),
    ),
    day([`i ${danish}s`, `sidste ${danish}`, `on|last ${english}`], weekday(at)),
  ]),
  ...namedDays(),
];

/** The day a message says, unless it doubts it. */
export function dayIn(index: MessageIndex): SaidDay | undefined {
  const found = saidDays.find(({ said }) => isSaid(index, said));
  return found && isSaid(index, found.doubted) ? undefined : found;
}

/** *Den 12. november*: the last such day there was. */
export function dateIn({ words }: MessageIndex, today: Day): Day | undefined {
  for (const [at, { form }] of words.entries()) {
    const month = months.findIndex((names) => names.includes(words[at + 1]?.form ?? ''));
    if (month < 0 || !/^\d{1,2}$/.test(form) || words[at - 1]?.form === 'siden') continue;
    const said = lastSuch(today, month + 1, Number(form));
    if (said) return said;
  }
  return undefined;
}

function lastSuch(today: Day, month: number, dayOfMonth: number): Day | undefined {
  for (const year of [0, -1]) {
    try {
      const said = Temporal.PlainDate.from(today)
        .add({ years: year })
        .with({ day: 1 })
        .with({ month })
        .with({ day: dayOfMonth }, { overflow: 'reject' })
        .toString();
      if (daysBetween(said, today) >= 0) return said;
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }
  return undefined;
}
