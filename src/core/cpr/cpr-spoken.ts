const ones = 'nul|zero en|et|one to|two tre|three fire|four fem|five seks|six syv|seven otte|eight ni|nine'.split(' ');
const teens =
  'ti|ten elleve|eleven tolv|twelve tretten|thirteen fjorten|fourteen femten|fifteen seksten|sixteen sytten|seventeen atten|eighteen nitten|nineteen'.split(
    ' ',
  );
const tens =
  'tyve|twenty tredive|thirty fyrre|forty halvtreds|fifty tres|sixty halvfjerds|seventy firs|eighty halvfems|ninety'.split(
    ' ',
  );

/** Every number from nought to 99 as it is spoken in Danish or English. */
const spoken = new Map([
  ...ones.flatMap((words, at) => named(words, `${at}`)),
  ...teens.flatMap((words, at) => named(words, `${at + 10}`)),
  ...tens.flatMap((words, at) => [
    ...named(words, `${(at + 2) * 10}`),
    ...ones
      .slice(1)
      .flatMap((one, of) => together(one, words).map((word) => [word, `${(at + 2) * 10 + of + 1}`] as const)),
  ]),
]);

function named(words: string, digits: string) {
  return words.split('|').map((word) => [word, digits] as const);
}

/** *enogtyve*, *en og tyve*, *twenty-one* */
function together(one: string, ten: string): readonly string[] {
  const [danish = '', english = ''] = ten.split('|');
  const units = one.split('|');
  const unit = units.at(-1);
  return [
    ...units.slice(0, -1).flatMap((own) => [`${own}og${danish}`, `${own} og ${danish}`]),
    `${english}-${unit}`,
    `${english} ${unit}`,
  ];
}

const words = [...spoken.keys()].toSorted((a, b) => b.length - a.length).join('|');
const number = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
const between =
  /(?<=\d[\u200b ,.]{0,12})(?:bindestreg|skråstreg|streg|minus|punktum|komma|mellemrum|dash|hyphen|dot|slash)(?=[ ,.]{0,3}\d)/giu;
const few = new RegExp(
  `(?<!\\p{L})(?:${words}|bindestreg|skråstreg|streg|minus|punktum|komma|mellemrum|dash|hyphen|dot|slash)(?!\\p{L})|\\d[oO]`,
  'iu',
);
const zeroAsLetter = /(?<=\d)[oO](?=[\doO])/g;

/** May a text hold a number in words, as who dictates says it? */
export function isSpoken(written: string): boolean {
  return few.test(written);
}

/**
 * A text with its spoken numbers as digits, and the words for what parts them as a hyphen.
 * @param unseen what fills a word's place, so that every other sign stays where it stands
 */
export function inDigits(written: string, unseen: string): string {
  return written
    .replace(number, (word) => (spoken.get(word.toLowerCase()) ?? '').padEnd(word.length, unseen))
    .replace(zeroAsLetter, '0')
    .replace(between, (word) => '-'.padEnd(word.length, unseen));
}
