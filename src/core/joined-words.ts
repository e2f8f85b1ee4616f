/** A few words of a row stand joined in one line of a SharePoint list, which holds so many characters. */
export const longestLine = 255;
export const wordSeparator = '; ';

/** Is there room for all of them in the line? */
export function fitInLine(words: readonly string[] = []): boolean {
  return words.join(wordSeparator).length <= longestLine;
}

/** The mark between two words can be part of none. */
export function isOneWord(word: string): boolean {
  return !word.includes(wordSeparator.trim());
}

/** Words of other people's making, the newest last: as many of them as there is room for, without the mark between two. */
export function newestInLine(words: readonly string[]): readonly string[] {
  const kept = words.map((word) => word.replaceAll(wordSeparator.trim(), ',').slice(0, longestLine));
  const from = kept.findIndex((_, at) => fitInLine(kept.slice(at)));
  return from < 0 ? [] : kept.slice(from);
}

/** The same, the first before the others; where there is no room for all, the last word says how many more there are. */
export function firstInLine(words: readonly string[]): readonly string[] {
  const kept = words.map((word) => word.replaceAll(wordSeparator.trim(), ','));
  if (fitInLine(kept)) return kept;
  const withRest = (count: number) => [...kept.slice(0, count), `og ${kept.length - count} til`];
  let count = kept.length - 1;
  while (count > 0 && !fitInLine(withRest(count))) count -= 1;
  return withRest(count);
}
