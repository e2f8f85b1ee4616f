import type { Day, Moment } from '../../../core/dates.ts';
import { wholeSeconds } from '../../../core/dates.ts';
import type { DiscoveredWhen } from '../category.ts';
import type { MessageIndex } from './message-index.ts';
import { isSaid, phrases } from './phrase.ts';
import { type Back, dayIn, saidDays } from './said-days.ts';

/** Within so many minutes *now* is the right word. */
const justNow = 15;

const now = phrases(`
  lige|netop .. nu|opdaget|set|fundet|ringet|ringede|sendt|sendte|kommet|trykket|sket
  lige|netop mistet|tabt|tastet|fået|trykket|opdaget|sendt|delt|mailet|lagt|åbnet|slettet|hørt
  fandt|så|opdagede|tabte|mistede|sendte|klikkede|trykkede|hørte lige|netop
  nu her
  har|er lige|netop
  ringede|ringer|skrev|kom|ringet lige|netop
  har først .. set|opdaget .. nu
  først .. nu
  og nu .. blinker|skriver
  nu ringer|opdager|ser|finder jeg|vi|den|han|hun|der|en|ansøger|naboen|den_rigtige
  nu kan jeg|vi se|ikke
  ser|opdager|finder|hører|læser|skriver nu
  nu ser|opdager
  nu er markøren|musen
  lige|just nu|now
  ringer og siger
  der ringer .. nu
  for lidt|kort|et_øjeblik|et_sekund|kort_tid siden
  for et|to|ganske_kort øjeblik|sekunder siden
  a moment|second|minute|little_while ago
  få minutter siden
  just now|noticed|found|realised|realized|discovered|sent|emailed|saw|happened|got|clicked|typed|lost|left|dropped|talked|told|opened|received|learned|heard
  have|has|i_ve just
  writing .. just now
  right now
  now i see|realise|realize
  i dette øjeblik
  hov|ups|oops|hovsa
  så det nu
  på vej & politi*|police
  on their|the way & police
`);
const notNow = phrases('og har lige siden\nhar lige fra');
const discovery =
  'opdagede|opdaget|opdager|fundet|fandt|finder|så|set|bemærkede|bemærket|konstaterede|noticed|found|discovered|realised|realized|saw|see|ringede|skrev|svarede|frem|phoned|called|told|viste|fik|vide|op_for|opmærksom|hørte|kontaktede|henvendte|mødte|kom|skriver|ringer|ringet|sagde|afleverede|kom_frem|fortalte|meldte|gjorde';
/** Somebody else tells of it, at a time that is not said. */
const toldBySomebody = phrases(
  'ringer|klager|klaget|klagede|opdagede|opdaget|opdager|fandt_ud|realised|discovered|noticed|complained & !ikke_opdaget',
);
const going = phrases(`
  going on .. since|for
  ledt .. dage|uge|uger
  set det mange gange|uger
  i mange uger|måneder
`);
/** Whoever did or lost something knew it at once. */
const steps =
  'jeg|vi|i|we|sendte|mailede|mistede|mistet|tabte|glemte|glemt|snakkede|talte|lagde|gav|slettede|klikkede|trykkede|åbnede|betalte|betalt|forsvandt|forsvundet|stjålet|stole|stolen|væk|lost|left|fell|dropped|opened|clicked|sent|emailed|mailed|smidt|udleverede|indtalte|faxede|sms_ede|røg|delte|skrev|viste|hørte|så|slog|brugte|tog|shared|forwarded|posted|used|took|wysłałam|zgubiłam|habe';
/** Up to twelve words may stand between a deed and its day. */
const foundWhen = new Map(
  saidDays.map((day) => [
    day,
    {
      said: phrases(day.ways.flatMap((way) => [`${discovery} .. ${way}`, `${way} .. ${discovery}`]).join('\n')),
      done: phrases(day.ways.flatMap((way) => [`${steps} .. .. ${way}`, `${way} .. .. ${steps}`]).join('\n')),
      since: phrases(day.ways.flatMap((way) => [`siden|since ${way}`, `siden|since .. ${way}`]).join('\n')),
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
