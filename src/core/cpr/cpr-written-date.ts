/** The months in Danish and English, and as they are cut short. */
const months = [
  ...['januar|january', 'februar|february', 'marts|march', 'april', 'maj|may', 'juni|june', 'juli|july'],
  ...['august', 'september', 'oktober|october', 'november', 'december'],
].map((names, at) => [names, `${at + 1}`.padStart(2, '0')] as const);
const short = ['jan', 'feb', 'mar', 'apr', 'maj|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];
const numbers = new Map([
  ...months.flatMap(([names, number]) => names.split('|').map((name) => [name, number] as const)),
  ...short.flatMap((names, at) => names.split('|').map((name) => [name, `${at + 1}`.padStart(2, '0')] as const)),
]);
const month = `(${[...numbers.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})[ .,]{0,3}`;
/** *31. december 1936*, *31 dec. 36* */
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)? {0,2}(?:of )?${month}(?=(?:(?:18|19|20)\\d\\d|\\d\\d)(?!\\d))`,
  'giu',
);
/** *December 31, 1936* */
const monthFirst = new RegExp(
  `(?<!\\p{L})${month}(\\d{1,2})(?:st|nd|rd|th)?[ ,]{1,3}(?=(?:18|19|20)\\d\\d(?!\\d))`,
  'giu',
);
const anyMonth = new RegExp(`(?<!\\p{L})(?:${[...numbers.keys()].join('|')})(?!\\p{L})`, 'iu');
/** *311236-xx 4321* */
const crossed = /(?<=\d{6}[- ]{0,2})x{1,4}(?=[- ]{0,2}\d{4}(?!\d))/giu;

/** May a text hold the date of a number with its month as a word, or a number with signs crossed out? */
export function isWrittenOut(written: string): boolean {
  return anyMonth.test(written) || /\d[- ]{0,2}x/i.test(written);
}

/**
 * A text with its dates as digits, `31.12.`, and without what is crossed out between two parts of a number.
 * @param unseen what fills a place, so that every other sign stays where it stands
 */
export function datesInDigits(written: string, unseen: string): string {
  const asDate = (whole: string, day: string, name: string) =>
    `${day.padStart(2, '0')}.${numbers.get(name.toLowerCase()) ?? ''}.`.padEnd(whole.length, unseen);
  return written
    .replace(dayFirst, (whole, day: string, name: string) => asDate(whole, day, name))
    .replace(monthFirst, (whole, name: string, day: string) => asDate(whole, day, name))
    .replace(crossed, (whole) => unseen.repeat(whole.length));
}
