import type { Part } from '../../../core/small-groups/protect-words.ts';

/** Of those who must, how many have read each rule. */
export type Coverage = ReadonlyMap<string, Part>;

/** `R01 14/14; R02 13/14`, in the order of the rules; nothing of a rule nobody must read. */
export function coverageWords(coverage: Coverage): string {
  return [...coverage]
    .filter(([, { of }]) => of > 0)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([rule, { done, of }]) => `${rule.toUpperCase()} ${done}/${of}`)
    .join('; ');
}

/** The counts back from their words; what somebody has written by hand and nobody can count with is left out. */
export function coverageIn(words = ''): Coverage {
  const parts = words.split(';').flatMap((part): [string, Part][] => {
    const [, rule, done, of] = /^\s*(R\d{2,3}) (\d{1,6})\/(\d{1,6})\s*$/i.exec(part) ?? [];
    return rule && Number(done) <= Number(of) ? [[rule.toLowerCase(), { done: Number(done), of: Number(of) }]] : [];
  });
  return new Map(parts);
}
