import type { PersonsBand } from '../category.ts';
import type { SpokenLanguage } from './language.ts';
import { type MessageIndex, type Spelling, spelling } from './message-index.ts';
import { numberIn } from './numbers-said.ts';
import { onePersonSaid, wholeClassSaid } from './one-person.ts';
import { severalOfThem, thingsOfSeveral, thoseWhoSaw } from './persons-words.ts';
import { isSaid, phrases } from './phrase.ts';

/** How many people a message says it is about. */
export interface PersonsSaid {
  band: PersonsBand;
  /** As said; absent when only the size was said: *hele kommunen*, *en borger*. */
  count?: number;
}

/** So many words may stand between a number and what it counts: *4 meget syge borgere*. */
const between = 2;
/** None of these stands between a number and what it counts: *six laptops, no citizens*. */
const parting = new Set(
  `og and med with men but ingen ikke ik no not i in på on til from fra har have er are var were that som der for mens
  hvor sider sekunder km kr mb cm procent`.split(/\s+/),
);
/** Followed by one of these somebody is counted who saw it: *to mødre nåede at læse*. */
const seeing = new Set(
  `set ser så læst læse læste åbnet åbne hørt hørte høre stod sad sidder kan kunne able read saw seen heard opened open
  diskuterede discussed nysgerrige`.split(/\s+/),
);
const sawWithin = 5;
const people = words(severalOfThem);
const things = words(thingsOfSeveral);
const viewers = words(thoseWhoSaw);

const large = phrases(`
  flere|mange|adskillige|several|many hundrede|tusind*|hundred|thousand
  hundredvis|tusindvis|hundreds|thousands
  over|mere_end|more_than hundrede|tusind*|100|200|300|500|1000|hundred|thousand
  stykke over hundrede
`);
const about = new Set(['ca', 'cirka', 'omkring', 'circa', 'about', 'around', 'roughly', 'omtrent', 'alle', 'samtlige']);
/** After a number that stands alone the sentence goes on with another matter. */
const goingOn = new Set('vi jeg er har så de we and og men but er'.split(' '));
const unsure = new Set(['måske', 'muligvis', 'maybe', 'perhaps', 'possibly', 'might']);
const unknownCount = phrases(`
  ved|aner|husker|kan ikke|ik|ikk .. hvor mange
  don_t|not|no_idea .. how many
`);

function words(written: string): readonly Spelling[] {
  return written
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(spelling);
}

/** The people the information is about, as far as they were counted; those who saw it are counted apart. */
export function personsSaid(index: MessageIndex, language: SpokenLanguage, cprFound: number): PersonsSaid | undefined {
  const counts = [
    ...countsOf(index, language, people).filter(({ isSeeing }) => !isSeeing),
    ...countsOf(index, language, things),
    ...countsAlone(index, language),
  ].map(({ count }) => count);
  const count = Math.max(...counts);
  if (isSaid(index, large) && count <= 100) return { band: '100+' };
  if (counts.length > 0) return { band: bandOf(count), count };
  if (wholeClassSaid(index)) return { band: '11-100' };
  if (isSaid(index, unknownCount)) return undefined;
  return cprFound === 1 || onePersonSaid(index) ? { band: '1' } : undefined;
}

/** How many saw it, as far as they were counted. */
export function viewersSaid(index: MessageIndex, language: SpokenLanguage): number | undefined {
  const counts = [
    ...countsOf(index, language, viewers),
    ...countsOf(index, language, people).filter(({ isSeeing }) => isSeeing),
  ].map(({ count }) => count);
  return counts.length > 0 ? Math.max(...counts) : undefined;
}

interface Count {
  count: number;
  isSeeing: boolean;
}

/** Several of something; *en borger* is no count but one of them. */
function countsOf(index: MessageIndex, language: SpokenLanguage, nouns: readonly Spelling[]): readonly Count[] {
  const { words, placesOf } = index;
  const places = new Set(nouns.flatMap((noun) => placesOf(noun)));
  return words.flatMap(({ form, sentence }, at) => {
    const count = numberIn(form, language);
    if (count === undefined || count < 2 || isPartOfTime(words[at + 1]?.form) || isUnsure(index, at)) return [];
    const next = words.slice(at + 1, at + 2 + between);
    const noun = next.findIndex((_, step) => places.has(at + 1 + step));
    const isSame = next[noun]?.sentence === sentence;
    const isParted = next
      .slice(0, noun)
      .some(
        ({ form }, step) => parting.has(form) || (step > 0 && isOf(form)) || numberIn(form, language) !== undefined,
      );
    if (noun < 0 || !isSame || isParted || isAlike(index, at + 1 + noun)) return [];
    const after = words.slice(at + 2 + noun, at + 2 + noun + sawWithin);
    return [{ count, isSeeing: after.some((word) => word.sentence === sentence && seeing.has(word.form)) }];
  });
}

/** *12 af mine borgere* are twelve of them; *200 billeder af børnene* are pictures. */
function isOf(form: string): boolean {
  return form === 'af' || form === 'of';
}

/** *Hele afdelingen, ca. 40*: a number that counts nothing else. */
function countsAlone(index: MessageIndex, language: SpokenLanguage): readonly Count[] {
  return index.words.flatMap(({ form, sentence }, at) => {
    const before = index.words[at - 1]?.form ?? '';
    const next = index.words[at + 1];
    const count = /^\d+$/.test(form) ? numberIn(form, language) : undefined;
    if (count === undefined || count < 2 || !about.has(before) || isUnsure(index, at)) return [];
    const isAlone = next === undefined || next.sentence !== sentence || goingOn.has(next.form);
    return isAlone ? [{ count, isSeeing: false }] : [];
  });
}

/** *To personer med samme navn*: they tell why it happened, not whom it is about. */
function isAlike({ words }: MessageIndex, noun: number): boolean {
  return words.slice(noun + 1, noun + 4).some(({ form }) => form === 'samme' || form === 'same');
}

function isUnsure({ words }: MessageIndex, at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ form }) => unsure.has(form));
}

function isPartOfTime(next: string | undefined): boolean {
  return /^(min|minut|time|timer|dag|dage|uge|uger|måned|år|year|hours?|minutes?|days?|weeks?|months?|klasse|etage|sal|årig|gange?|tiden)/.test(
    next ?? '',
  );
}

function bandOf(count: number): PersonsBand {
  if (count === 1) return '1';
  if (count <= 10) return '2-10';
  return count <= 100 ? '11-100' : '100+';
}
