import type { SearchWord } from '../../handbook/tailoring-records.ts';

/** Does it mean the same, in the same order, and is it in use or not alike? */
export function isSameWord(one: Pick<SearchWord, 'means' | 'to'>, other: Pick<SearchWord, 'means' | 'to'>): boolean {
  return (
    one.to === other.to && one.means.length === other.means.length && one.means.every((m, i) => m === other.means[i])
  );
}

/** Is the meaning the number of a rule, `R06`, that nobody can read? */
export function namesUnknownRule(meaning: string, isRule: (rule: string) => boolean): boolean {
  const [, digits] = /^r0*(\d{1,3})$/i.exec(meaning) ?? [];
  return digits !== undefined && !isRule(`r${digits.padStart(2, '0')}`);
}
