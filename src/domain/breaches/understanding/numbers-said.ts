import type { SpokenLanguage } from './language.ts';
import { wordForm } from './word-form.ts';

/** From nought upwards, Danish and English. */
const counting = `nul|zero en|et|one|a|an to|two tre|three fire|four fem|five seks|six syv|seven otte|eight ni|nine ti|ten
  elleve|eleven tolv|twelve tretten|thirteen fjorten|fourteen femten|fifteen seksten|sixteen sytten|seventeen
  atten|eighteen nitten|nineteen tyve|twenty`;
const tens: Readonly<Record<string, number>> = {
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  halvtreds: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
};
const larger: Readonly<Record<string, number>> = {
  ...tens,
  par: 2,
  couple: 2,
  begge: 2,
  both: 2,
  håndfuld: 5,
  handful: 5,
  dusin: 12,
  dozen: 12,
  snes: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
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
  return values.get(form) ?? onesAndTens(form);
}

/** *femogtyve*: Danish says the ones first. */
function onesAndTens(form: string): number | undefined {
  const [ones = '', ten = ''] = /^(.+)og(.+)$/.exec(form)?.slice(1) ?? [];
  const [one, larger] = [values.get(ones), tens[ten]];
  return one !== undefined && one > 0 && one < 10 && larger !== undefined ? one + larger : undefined;
}

function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits);
}
