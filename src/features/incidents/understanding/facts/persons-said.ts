import type { PersonsBand } from '../../../cases/incident/category.ts';
import { type MessageIndex, type Spelling, spelling } from '../message-index.ts';
import { isSaid } from '../phrase.ts';
import { phraseTable } from '../phrase-table.ts';
import type { SpokenLanguage } from '../spoken-language.ts';
import { wordsOf } from '../word-groups.ts';
import { wordSets } from '../words/word-table.ts';
import { countAt, numberIn } from './numbers-said.ts';
import { onePersonSaid, wholeClassSaid } from './one-person.ts';

/** How many people a message says it is about. */
export interface PersonsSaid {
  band: PersonsBand;
  /** As said; absent when only the size was said: *hele kommunen*, *en borger*. */
  count?: number;
}

/** So many words may stand between a number and what it counts: *4 meget syge borgere*. */
const between = 2;
/** So many after what is counted tell whether it saw something. */
const sawWithin = 5;
const people = wordsOf('severalOfThem').map(spelling);
const things = wordsOf('thingsOfSeveral').map(spelling);
const viewers = wordsOf('thoseWhoSaw').map(spelling);
const { parting, seeing, about, goingOn, unsure } = wordSets('facts/counting.tsv', [
  'parting',
  'seeing',
  'about',
  'goingOn',
  'unsure',
]);
const { large, unknownCount } = phraseTable('facts/persons.tsv', ['large', 'unknownCount']);

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
  return words.flatMap(({ sentence }, from) => {
    const { count = 0, length = 1 } = countAt(words, from, language) ?? {};
    const at = from + length - 1;
    if (count < 2 || isPartOfTime(words[at + 1]?.form) || isUnsure(index, from)) return [];
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
