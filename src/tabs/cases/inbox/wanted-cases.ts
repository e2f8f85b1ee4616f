import type { CaseLine } from '../time-left.ts';

/** What the reader looks for in the inbox; empty where it does not matter. */
export interface WantedCases {
  text: string;
  category: string;
  centre: string;
  year: string;
  waitsFor: string;
}

export const everyCase: WantedCases = { text: '', category: '', centre: '', year: '', waitsFor: '' };

/** Fewer letters stand in nearly every case. */
const fewestLetters = 3;

/** Is anything looked for? */
export function isWanted(wanted: WantedCases): boolean {
  return wordsOf(wanted) !== undefined || [wanted.category, wanted.centre, wanted.year, wanted.waitsFor].some(Boolean);
}

/** The words that are looked for in the cases themselves, once there are letters enough. */
export function wordsOf({ text }: WantedCases): string | undefined {
  const words = text.trim();
  return words.length >= fewestLetters ? words : undefined;
}

/**
 * The lines that are looked for, in their order.
 * @param keys of the cases that hold the words; absent while they are on their way, or none are looked for
 */
export function wantedLines(
  lines: readonly CaseLine[],
  wanted: WantedCases,
  keys: ReadonlySet<string> | undefined,
): readonly CaseLine[] {
  const { category, centre, year, waitsFor } = wanted;
  return lines.filter(
    (line) =>
      (keys === undefined || keys.has(line.key)) &&
      (category === '' || line.category === category || line.alsoCategory === category) &&
      (centre === '' || line.centreName === centre) &&
      (year === '' || yearOf(line) === year) &&
      (waitsFor === '' || line.turn?.of === waitsFor),
  );
}

/** What there is to choose among: the newest year first, centres by name. */
export function choicesOf(lines: readonly CaseLine[]): { years: readonly string[]; centres: readonly string[] } {
  const danish = new Intl.Collator('da');
  return {
    years: [...new Set(lines.map(yearOf))].toSorted().toReversed(),
    centres: [...new Set(lines.flatMap(({ centreName }) => centreName ?? []))].toSorted(danish.compare),
  };
}

/** Of its number, which is the one of the year it was reported in. */
function yearOf({ number }: CaseLine): string {
  return number.slice(0, 4);
}
