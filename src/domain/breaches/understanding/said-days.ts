import { type Day, daysBetween } from '../../../core/dates.ts';
import type { MessageIndex } from './message-index.ts';
import { isSaid, type Phrase, phrases } from './phrase.ts';

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

const doubt =
  'måske|muligvis|vistnok|formentlig|tror|eller|maybe|perhaps|possibly|probably|think|or|tror_jeg|i_think|hvis_ikke';

function day(written: string, back: SaidDay['back'], part?: DayPart): SaidDay {
  const ways = written
    .split('\n')
    .map((way) => way.trim())
    .filter((way) => way !== '');
  const doubted = phrases(
    ways.flatMap((way) => [`${doubt} ${way}`, `${doubt} det|it var|was ${way}`, `${way} ${doubt}`]).join('\n'),
  );
  return { ways, said: phrases(ways.join('\n')), doubted, back, ...(part && { part }) };
}

const named = (back: Back) => () => back;

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

/** The first said counts, so that what has more words stands before what has fewer. */
export const saidDays: readonly SaidDay[] = [
  ...weekdays.map(([danish, english], at) =>
    day(`natten til ${danish}\nthe night before ${english}`, nightBefore(at), 'night'),
  ),
  ...weekdays.flatMap(([danish, english], at) => [
    ...partWords.map(([words, part]) =>
      day(`i|sidste ${danish}s|${danish} ${words}\nlast|on ${english} ${words}`, weekday(at), part),
    ),
    day(`i ${danish}s\nsidste ${danish}\non|last ${english}`, weekday(at)),
  ]),
  day('natten til i dag|idag\ni nat\ntidligt i morges', named(0), 'night'),
  day('natten til i går|igår', named(1), 'night'),
  // Which of two nights is not said, nor whether it was found before this morning.
  day('last night', named(undefined), 'night'),
  day('i morges\ntil morgen\nher til morgen\nthis morning\nсьогодні вранці', named(0), 'morning'),
  day('i formiddag|formiddags\ntil formiddag\nher til formiddag', named(0), 'forenoon'),
  day('i eftermiddag\nher til eftermiddag\nthis afternoon', named(0), 'afternoon'),
  day('i aften\ntil aften\nher til aften\nthis evening|tonight', named(0), 'evening'),
  day('i forgårs\nday before yesterday', named(2)),
  day('i aftes\ni går aftes|aften\nyesterday evening\ngestern abend', named(1), 'evening'),
  day('i går morges|morgen\nyesterday morning', named(1), 'morning'),
  day('i går formiddags|formiddag', named(1), 'forenoon'),
  day('i går eftermiddags|eftermiddag\nyesterday afternoon', named(1), 'afternoon'),
  day('i går nat', named(1), 'night'),
  day('i går\nigår\nyesterday\nwczoraj\ngestern', named(1)),
  day('i weekenden\nsidste weekend\nover weekenden\nat|over the weekend\nthis weekend\nlast weekend', weekend),
  day(
    `i|den sidste|forrige uge\nsidste|forrige uge|måned\nlast week|month|year\nforleden
    en|et|to|tre|fire|fem|seks|nogle|flere|mange|few|one|two|three|four|several|a|# uge|uger|dage|måned|måneder|år|week|weeks|days|month|months siden|ago
    for en uge|måned siden\nthe other day`,
    named('earlier'),
  ),
  day('en|# dag|døgn siden\na day ago', named(1)),
  day('i dag\nidag\ntoday\nlige før frokost\nazi\nheute', named(0)),
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
