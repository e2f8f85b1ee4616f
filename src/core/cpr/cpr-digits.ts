import { innocentIn } from './cpr-innocent.ts';

/** Digits that stand together, in the text as it is read. */
export interface DigitGroup {
  start: number;
  end: number;
  digits: string;
}

/** Groups whose digits together are a number. */
export interface Window {
  first: DigitGroup;
  last: DigitGroup;
  groups: readonly DigitGroup[];
}

/** Every number a row can be read as; they may overlap. @param isOne what counts as a number */
export function windowsIn(run: readonly DigitGroup[], isOne = isNumber): readonly Window[] {
  return run.flatMap((first, from) => {
    const windows: Window[] = [];
    let digits = '';
    for (let at = from; at < run.length && digits.length < withCentury; at += 1) {
      const last = run[at] ?? first;
      digits += last.digits;
      if (isOne(digits)) windows.push({ first, last, groups: run.slice(from, at + 1) });
    }
    return windows;
  });
}

/** Administrative numbers carry the day plus sixty (domain.md 2.11). */
const administrative = 60;
/** 29 February always passes: a two-digit year does not tell which century it belongs to. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** So many signs that are no letters may stand between two digits of one number. */
const mostBetween = 3;
const fewestDigits = 10;
const withCentury = 12;

/** Rows of groups of digits with little between them; what is surely something else parts them. */
export function runsIn(text: string): readonly (readonly DigitGroup[])[] {
  const all = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
    digits,
  }));
  if (all.reduce((sum, { digits }) => sum + digits.length, 0) < fewestDigits) return [];
  const innocent = coveredBy(innocentIn(text), text.length);
  const runs: DigitGroup[][] = [];
  let before: DigitGroup | undefined;
  for (const group of all) {
    if (innocent[group.start]) {
      before = undefined;
      continue;
    }
    const run = before && isLittle(text.slice(before.end, group.start)) ? runs.at(-1) : undefined;
    if (run) run.push(group);
    else runs.push([group]);
    before = group;
  }
  return runs;
}

/** Ten digits, or twelve with the year in four, that begin with a day. */
export function isNumber(digits: string): boolean {
  if (!isBirthday(digits)) return false;
  return digits.length === fewestDigits || (digits.length === withCentury && /^....(?:18|19|20)/.test(digits));
}

/** Is there such a day, as the first digits of a CPR number write it? */
export function isBirthday(digits: string): boolean {
  const written = Number(digits.slice(0, 2));
  const day = written > administrative ? written - administrative : written;
  return day >= 1 && day <= (longest[Number(digits.slice(2, 4)) - 1] ?? 0);
}

function isLittle(between: string): boolean {
  return between.length <= mostBetween && !/[\p{L}\p{N}]/u.test(between);
}

/** For each place of a text, whether a span covers it. */
export function coveredBy(spans: readonly { start: number; end: number }[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}
