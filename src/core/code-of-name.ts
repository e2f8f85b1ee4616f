import { findCpr } from './cpr/cpr.ts';

const longestWords = 40;
const fromNonce = 6;

/**
 * The code of something new, for the lists and other systems: its name in plain letters, and a mark of the press that
 * made it, so that two of one name differ and the same press makes one: `hjemmeplejen-nord-3f2a9c`. It stays when the
 * name changes. It never reads as a CPR number, which the guard would cover in all that is sent (INV15).
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
  const marks = nonce.toLowerCase().replaceAll('-', '');
  const codes = [letters || otherwise, otherwise].flatMap((words) =>
    Array.from({ length: Math.max(1, marks.length - fromNonce + 1) }, (_, from) => {
      return `${words}-${marks.slice(from, from + fromNonce)}`;
    }),
  );
  return codes.find((code) => findCpr(code).length === 0) ?? `${otherwise}-${marks.slice(0, fromNonce)}`;
}

/** Would people take two names for one? Capitals and blanks around them tell nothing apart. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** The same for names people would take for one. */
export function nameKey(name: string): string {
  return name.trim().toLocaleLowerCase('da');
}
