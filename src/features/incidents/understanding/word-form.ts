/** People change two neighbours even in short words; one letter more or less is another word until it is long. */
export const shortestSwapped = 5;
export const shortestWithSlip = 7;

const danishLetters = /aa|ae|oe/g;
const danishLetter: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' };

/**
 * A word as phrases compare it: without capitals and foreign accents, and with æ, ø and å also where a keyboard without
 * them gave *ae*, *oe* and *aa*. The search folds them into *a* and *o*; here *før* must not be *for*, nor *hævn* *havn*.
 */
export function wordForm(word: string): string {
  const plain = [...word.normalize('NFC').toLowerCase()].map((letter) =>
    'æøå'.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''),
  );
  return plain.join('').replace(danishLetters, (pair) => danishLetter[pair] ?? pair);
}

/** Does the word begin so, but for a slip? */
export function beginsWithSlip(word: string, wanted: string): boolean {
  return [0, -1, 1].some((more) => isSlip(word.slice(0, wanted.length + more), wanted));
}

/**
 * Two neighbours changed places, or one letter wrong, missing or too many; the first letter is right. At the end of a
 * word another letter is another form of it and no slip.
 */
export function isSlip(form: string, wanted: string): boolean {
  if (wanted.length < shortestSwapped || form[0] !== wanted[0] || Math.abs(form.length - wanted.length) > 1)
    return false;
  const from = firstDifference(form, wanted);
  const [a, b] = [form.slice(from), wanted.slice(from)];
  if (a.length === b.length && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)) return true;
  if (wanted.length < shortestWithSlip) return false;
  if (a.length < 2 || b.length < 2) return false;
  return a.length === b.length ? a.slice(1) === b.slice(1) : a.slice(1) === b || a === b.slice(1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
