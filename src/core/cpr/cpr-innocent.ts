/** Where a text holds digits that are surely something else than a CPR number; places in the text as the guard reads it. */
export interface Span {
  start: number;
  end: number;
}

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const century = '(?:19|20)\\d\\d';
const hour = '(?:[01]?\\d|2[0-4])';
const time = `${hour}[.:][0-5]\\d(?:[.:][0-5]\\d)?`;
const times = `(?:${time}(?: ?- ?${time})?|${hour} ?- ?${hour})`;
/** The rest of a CPR number after its date: four digits, however they are set apart. */
const rest = '(?:[^\\p{L}\\d]{1,3}\\d)(?:[^\\p{L}\\d]{0,3}\\d){3}(?!\\d)';
const fullDate = `${day}[./-]${month}(?:[./-]| )${century}`;
const anyDate = `${day}[./]${month}[./-](?:19|20)?\\d\\d`;
const phone =
  '(?:\\(?(?:\\+|00)45\\)? ?)?(?:\\d{8}(?!\\d)|(?:\\d{4}[ .-]\\d{4}|\\d\\d([ .-]?)\\d\\d\\1\\d\\d\\1\\d\\d|\\d\\d \\d{3} \\d{3})(?![ .-]?\\d))';
const phoneAgain = phone.replaceAll('\\1', '\\2');
const callWord =
  '(?:tlf|telefon\\p{L}*|mobil\\p{L}*|ring\\p{L}*|kald|sms|fax|phone|mobile|cell|call|telephone|tel|lokalnr|nås|træffes)';
const little =
  '(?:(?:nr|nummer|no|number|på|til|mig|os|ham|hende|dem|at|to|me|us|on|er|is|her|lige|bare)(?!\\p{L})[ .:]{0,3}){0,4}';
const orderWord =
  '(?:konto\\p{L}*|account|iban|ordre\\p{L}*|order|faktura\\p{L}*|invoice|varen\\p{L}*|serien\\p{L}*|inventar\\p{L}*|pakke\\p{L}*|tracking|p-?nr|p-?nummer|produktionsenhed\\p{L}*|ean|gln|bestilling\\p{L}*|rekvisition\\p{L}*|aftalen\\p{L}*|imei)';
const named = (words: string) => `(?<!\\p{L})${words}[ .:#-]{0,4}(?:(?:nr|nummer|no|number|er|is)[ .:#]{0,3}){0,2}`;

/** +45 20 10 40 50 */
const danishPhone = /(?<!\d)\(?(?:\+|00)45\)? ?(?:\d{8}(?!\d)|(?:\d{4} \d{4}|\d\d \d\d \d\d \d\d)(?! ?\d))/gu;

/**
 * What stays though its digits would do: shapes nobody writes a CPR number in, or words just before that say what it is.
 * Six digits and four stay for no word: that is how a CPR number is written, whatever it is called.
 */
const innocent: readonly RegExp[] = [
  // 3112••-••••
  /\d{4}••-••••/gu,
  // The id of a group or of a file in a link
  /(?:(?<![\p{L}\d])|(?<=%7b))[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}(?![\p{L}\d])/giu,
  // 2026-10-12 13:05:22, and a stamp with milliseconds
  new RegExp(
    `(?<!\\d)${century}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:[ T,]{1,2}${time}(?:[.,]\\d{1,6})?)?(?![-.:/]?\\d)`,
    'gu',
  ),
  // 12.10.2026 14.30, 12.10.2026 10-12, and the date alone when no four digits follow it
  new RegExp(`(?<!\\d)${fullDate}(?: ?-)?[ ,;(]{1,2}${times}(?![.:]?\\d)`, 'gu'),
  new RegExp(`(?<!\\d)${fullDate}(?!\\d)(?!${rest})`, 'gu'),
  // 12.10.26 14:30
  new RegExp(`(?<!\\d)${day}[./-]${month}[./-]\\d\\d[ ,;(]{1,3}${time}(?: ?- ?${time})?(?![.:]?\\d)`, 'gu'),
  // 12.10.26 - 14.10.26, 16.10.26
  new RegExp(`(?<!\\d)${anyDate}(?:[ ,;/&+-]{1,3}${anyDate}(?!\\d))+(?![.-]?\\d)`, 'gu'),
  // 10.12-14.30, 15.00-16.00
  new RegExp(`(?<![\\d.:])${time} ?- ?${time}(?![.:-]? ?\\d)`, 'gu'),
  new RegExp(`(?<![\\d:])${hour}:[0-5]\\d:[0-5]\\d(?!:?\\d)(?!${rest})`, 'gu'),
  // 2010, 2011, 2012
  new RegExp(`(?<!\\d)(?:${century}[ ,/-]{1,3}){2,9}${century}(?!\\d)`, 'gu'),
  // 2026-0042, which is no year and last digits
  new RegExp(`(?:(?<!\\d[^\\p{L}\\d]{0,3})|(?<=${anyDate}[ ,;]{1,2}))20(?:1[3-9]|[2-5]\\d)-\\d{4,9}(?!\\d)`, 'gu'),
  // sagsnr. 12/10-123456
  new RegExp(
    `${named('(?:sag\\p{L}*|case|journal\\p{L}*|j)')}\\d\\d/(?:\\d{5,6}(?:-\\d{1,6})?|\\d\\d-\\d{5,6})(?!\\d)`,
    'giu',
  ),
  // tlf. 20 10 40 50, 21 31 41 51
  new RegExp(
    `(?<!\\p{L})${callWord}[ .:(]{0,4}${little}${phone}(?:(?:[ ,;/\\n]{1,3}|[ ,]{0,2}(?:og|eller|or|and) )${phoneAgain}){0,5}`,
    'giu',
  ),
  danishPhone,
  // reg. 5479 konto 1212345678, 5479-1212345678
  new RegExp(
    `${named('(?:reg\\p{L}*|konto\\p{L}*|account|bank\\p{L}*)')}\\d{4}[ /-]{1,3}\\d{6,10}(?![ .-]{0,3}\\d)`,
    'giu',
  ),
  new RegExp(`${named(orderWord)}\\d{7,20}(?![-.]?\\d)`, 'giu'),
  // EAN 579 8001 012 345
  new RegExp(`${named('(?:ean|gln)')}\\d(?:[ -]?\\d){12}(?!\\d)`, 'giu'),
  new RegExp(`${named('(?:cvr|se)')}\\d\\d(?: ?\\d\\d){3}(?! ?\\d)`, 'giu'),
  // ISBN 87-12-03412-5, 978-87-12-03412-5
  new RegExp(`${named('isbn(?:-?1[03])?')}\\d(?:[ -]?\\d){8}[ -]?[\\dx](?!\\d)`, 'giu'),
  /(?<!\d)97[89][ -]?\d(?:[ -]?\d){9}(?!\d)/gu,
  // 10.12.134.178
  /(?<![\d.])(?=[\d.]{0,12}\d{3})(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\.?\d)/gu,
  // 12.105.000,00 and 1.012.345.678 kr.
  /(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d\d(?!\d)/gu,
  /(?<![\d.,])\d{1,3}(?:[., ]\d{3}){1,4}(?:,-)?(?= ?(?:kr|dkk|eur|euro|€|\$|mio|t?kr)(?!\p{L}))/giu,
  /(?<=(?<!\p{L})(?:kr|dkk|eur|€|\$)[ .]{0,2})\d{1,3}(?:[., ]\d{3})+(?!\d)/giu,
];

const asCpr = /cpr|personn(?:umme)?r/i;
const nearDistance = 25;

const asksForPhone = new RegExp(`(?<!\\p{L})${callWord}`, 'iu');
const anyPhone = new RegExp(`(?<!\\d)${phone}`, 'gu');

/**
 * The telephones in a text without words: those with `+45`, and any after a question for one.
 * @param question what the text answers
 */
export function phonesIn(text: string, question: string): readonly Span[] {
  return spansOf(text, asksForPhone.test(question) ? anyPhone : danishPhone);
}

export function spansOf(text: string, expression: RegExp): readonly Span[] {
  return [...text.matchAll(expression)].map(({ 0: shown, index }) => ({ start: index, end: index + shown.length }));
}

/** The innocent digits of a text; none of those near which somebody says that it is a CPR number. */
export function innocentIn(text: string): readonly Span[] {
  return innocent.flatMap((expression) =>
    spansOf(text, expression).filter(
      ({ start, end }) =>
        text[end - 1] === '•' || !asCpr.test(text.slice(Math.max(0, start - nearDistance), end + nearDistance)),
    ),
  );
}
