import type { SpokenLanguage } from './language.ts';
import { wordForm } from './word-form.ts';

/** From nought upwards, Danish and English. */
const counting = `nul|zero en|et|one|a|an to|two tre|three fire|four fem|five seks|six syv|seven otte|eight ni|nine ti|ten
  elleve|eleven tolv|twelve tretten|thirteen fjorten|fourteen femten|fifteen seksten|sixteen sytten|seventeen
  atten|eighteen nitten|nineteen tyve|twenty`;
const larger: Readonly<Record<string, number>> = {
  par: 2,
  couple: 2,
  begge: 2,
  both: 2,
  tredive: 30,
  thirty: 30,
  fyrre: 40,
  forty: 40,
  halvtreds: 50,
  fifty: 50,
  hundrede: 100,
  hundred: 100,
  tusind: 1000,
  tusinde: 1000,
  thousand: 1000,
};

const values: ReadonlyMap<string, number> = new Map(
  [
    ...counting.split(/\s+/).flatMap((spellings, value) => spellings.split('|').map((word) => [word, value] as const)),
    ...Object.entries(larger),
  ].map(([word, value]) => [wordForm(word), value]),
);

/** What a word says as a number, in digits or letters. Years, dates and phone numbers are no counts. */
export function numberIn(form: string, language: SpokenLanguage): number | undefined {
  // The English preposition is no Danish two.
  if (form === 'to' && language !== 'da') return undefined;
  if (/^\d{1,4}$/.test(form)) return isYear(form) ? undefined : Number(form);
  return values.get(form);
}

function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits);
}
