import { isBirthday } from './cpr-digits.ts';
import type { Span } from './cpr-innocent.ts';

const named = /cpr|personn(?:umme)?r|født/i;
/** *sidste fire 4321*, *slutter på 4321* */
const said = /(?<!\p{L})(?:sidste|slutter|ender|last|ends|ending)(?!\p{L})[^\d•]{0,30}(\d{4})(?!\d)/giu;
/** Said so, they are the last of a number, and no time or year. */
const ofNumber = /(?<!\p{L})(?:sidste|last) {0,2}(?:fire|4|four)(?!\p{L})/iu;
const date = /(?<!\d)\d\d[./ -]?\d\d[./ -]?(?:18|19|20)?\d\d(?!\d)/gu;

/** The last four digits of a number whose date stands elsewhere in the text, as the guard reads it. */
export function lastFourIn(text: string): readonly Span[] {
  const isNamed = named.test(text);
  const hasDate = [...text.matchAll(date)].some(([written]) => isBirthday(written.replace(/\D/g, '')));
  if (!hasDate) return [];
  return [...text.matchAll(said)]
    .filter(([phrase]) => isNamed || ofNumber.test(phrase))
    .map(({ 0: phrase, index }) => ({ start: index + phrase.length - 'cccc'.length, end: index + phrase.length }));
}
