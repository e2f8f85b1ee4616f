/** Something in a text that reads as a Danish personal number: where it stands and how sure that is. */
export interface CprFinding {
  /** Index of its first character. */
  start: number;
  /** Index after its last character. */
  end: number;
  /** `low` for a date with a time of day after it: ask the writer, but mask it all the same. */
  confidence: 'high' | 'low';
}

/** A text that may be stored, and what had to be covered in it; positions are those of the text as it was written. */
export interface GuardedText {
  text: string;
  found: readonly CprFinding[];
}

const mask = '••-••••';
const nearWord = /cpr|personn(?:umme)?r|født/i;
/** Twenty characters, and the longest of the words itself. */
const nearDistance = 34;
/** Administrative numbers carry the day plus sixty (domain.md 2.11). */
const administrative = 60;
/** 29 February always passes: a two-digit year does not tell which century it belongs to. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// The hyphens are those Word and phones put in: U+2010–U+2015, the minus sign and the soft hyphen; the spaces may be
// the ones that do not break; after a hyphen the line may break, as where a letter was copied from. Built per search,
// because a global expression remembers where it stopped.
const candidate = () =>
  /(?<!\d)(\d{2})([ \u00a0.\-/]?)(\d{2})([ \u00a0.\-/]?)\d{2}[ \t\u00a0]?(?:[-\u00ad\u2010-\u2015\u2212](?:\r?\n)?)?[ \t\u00a0]?(\d{4})(?!\d)/g;

/**
 * Finds what reads as a CPR number (INV15). The check digit is never asked: numbers issued since 2007 may fail it and
 * are valid, so it could only make the guard miss people (cpr.dk; domain.md 2.11). Account and order numbers are
 * therefore sometimes hit, some 4 in 100 of those with ten digits.
 * @returns the findings in the order of the text, never overlapping
 */
export function findCpr(text: string): readonly CprFinding[] {
  const found: CprFinding[] = [];
  const expression = candidate();
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const [whole, day = '', first, month = '', second, last = ''] = match;
    const { index: start } = match;
    const end = start + whole.length;
    if (!isBirthday(Number(day), Number(month))) {
      // The number may begin inside what was refused: `12 99 …`.
      expression.lastIndex = start + 1;
      continue;
    }
    const looksLikeMoment = first !== '' && second !== '' && isTimeOfDay(last);
    found.push({ start, end, confidence: looksLikeMoment && !isNamedNear(text, start, end) ? 'low' : 'high' });
  }
  return found;
}

/** The text with every finding written as `DDMM••-••••`: enough to know one's own note again, not enough to look up. */
export function maskCpr(text: string): string {
  const found = findCpr(text);
  if (found.length === 0) return text;
  const masked = found.toReversed().reduce((rest, { start, end }) => {
    const dayAndMonth = rest.slice(start, end).replace(/\D/g, '').slice(0, 4);
    return `${rest.slice(0, start)}${dayAndMonth}${mask}${rest.slice(end)}`;
  }, text);
  // What is left of one number can complete the digits before it; every round has fewer digits, so this ends.
  return maskCpr(masked);
}

/** Does the text hold anything that reads as a CPR number? */
export function holdsCpr(text: string): boolean {
  return findCpr(text).length > 0;
}

/**
 * The guard every free text passes before it is stored, told or logged (INV15). It never refuses: whoever calls it
 * decides whether to keep the masked text or to ask the writer again.
 */
export function guardText(text: string): GuardedText {
  return { text: maskCpr(text), found: findCpr(text) };
}

function isBirthday(written: number, month: number): boolean {
  const day = written > administrative ? written - administrative : written;
  return day >= 1 && day <= (longest[month - 1] ?? 0);
}

function isTimeOfDay(digits: string): boolean {
  return Number(digits.slice(0, 2)) < 24 && Number(digits.slice(2)) < 60;
}

function isNamedNear(text: string, start: number, end: number): boolean {
  return (
    nearWord.test(text.slice(Math.max(0, start - nearDistance), start)) ||
    nearWord.test(text.slice(end, end + nearDistance))
  );
}
