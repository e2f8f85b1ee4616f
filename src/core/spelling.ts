const letterPairs: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'æ'],
  [/oe/g, 'ø'],
  [/aa/g, 'å'],
];
const plainLetters: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a' };

/** A word as search compares it: without case and accents, and with æ, ø and å also where ae, oe and aa were typed. */
export function spelled(word: string): string {
  const danish = letterPairs.reduce(
    (form, [pair, letter]) => form.replace(pair, letter),
    word.normalize().toLowerCase(),
  );
  return danish.replace(/[^a-zæøå\d]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** A word as a keyboard without æ, ø and å gives it: *børneattest* and *boerneattest* as *borneattest*. */
export function fold(word: string): string {
  return spelled(word).replace(/[æøå]/g, (letter) => plainLetters[letter] ?? letter);
}

/**
 * Does a text have all somebody has written, in any order and also inside longer words: *desk dbrs* fits
 * *IT-Servicedesk og DBR’s telefon*. *løn* does not find *kolonne*; *arshjul* finds *årshjul*.
 * @param written as it stands in a search field; nothing but spaces fits every text
 */
export function hasWords(text: string, written: string): boolean {
  const spelledText = spelled(withoutApostrophes(text));
  const foldedText = fold(spelledText);
  return spelled(withoutApostrophes(written))
    .split(/\s+/)
    .every((word) => spelledText.includes(word) || foldedText.includes(word));
}

function withoutApostrophes(text: string): string {
  return text.replace(/['’]/g, '');
}
