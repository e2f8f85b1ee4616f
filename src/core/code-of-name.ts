const longestWords = 40;
const fromNonce = 6;

/**
 * The code of something new, for the lists and other systems: its name in plain letters, and a mark of the press that
 * made it, so that two of one name differ and the same press makes one: `hjemmeplejen-nord-3f2a9c`. It stays when the
 * name changes.
 * @param otherwise for a name without a letter or a digit
 */
export function codeOfName(name: string, nonce: string, otherwise: string): string {
  const letters = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestWords)
    .replace(/^-+|-+$/g, '');
  return `${letters || otherwise}-${nonce.toLowerCase().replaceAll('-', '').slice(0, fromNonce)}`;
}

/** Would people take two names for one? Capitals and blanks around them tell nothing apart. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** The same for names people would take for one. */
export function nameKey(name: string): string {
  return name.trim().toLocaleLowerCase('da');
}
