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
