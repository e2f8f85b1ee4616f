import { stemmer as danishStem } from '@orama/stemmers/danish';
import { stemmer as englishStem } from '@orama/stemmers/english';
import type { Language } from '../../../core/language.ts';
import { fold, spelled } from '../../../core/spelling.ts';

/** A word of a text: as search compares it, and where it stands. */
export interface Token {
  form: string;
  start: number;
  end: number;
}

const stem: Readonly<Record<Language, (word: string) => string>> = { da: danishStem, en: englishStem };

/** The words of a text in their order. Everything that is neither letter nor digit only parts them. */
export function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((match) => ({
    form: spelled(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The word and its stems: *koder*, *koden* and *kode* share one. @param form a spelled word */
export function termsOf(form: string, languages: readonly Language[]): readonly string[] {
  return [...new Set([form, ...languages.map((language) => stem[language](form).trim()).filter(isTerm)])];
}

/** What a word is found by: its terms as it is spelled, and as a keyboard without æ, ø and å gives them. */
export function allTermsOf(form: string, languages: readonly Language[]): readonly string[] {
  return [...new Set([form, fold(form)].flatMap((way) => termsOf(way, languages)))];
}

/** A word that says nothing about what is asked for, as *må* and *jeg*. @param form a spelled word, or one folded */
export function isStopWord(form: string): boolean {
  return stopWords.has(form);
}

function isTerm(term: string): boolean {
  return term.length > 1;
}

const danish = `ad af al alle alt altid andet andre at bare begge blev blive bliver da de deres det dem den denne der
  derfor dets dette dig din dine disse dit dog du efter egen eller en end ene er et for fra før få får gerne gør gøre
  ham han hans har havde have hen hende hendes her hos hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor
  hvornår i igen ikke ind ja jeg jer jeres jo kan kom komme kommer kun kunne lige man mange med meget men mere mig min
  mine mit må måtte ned nej nogen noget nogle nok nu når og også om op os over på sig selv ses sin sine sit skal skulle
  som så sådan til ud under vi vil ville vores være været`;
const english = `a about am an and any are as at be been but by can could did do does for from had has have he her his how
  i if in into is its just me may might must my no not of on or our out shall she should so some than that the their
  them then there they this those to too us was we were what when where which who whom why will with would yes you your`;
const stopWords: ReadonlySet<string> = new Set(
  `${danish} ${english}`.split(/\s+/).flatMap((word) => [spelled(word), fold(word)]),
);
