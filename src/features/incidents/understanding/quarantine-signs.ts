import type { MessageIndex } from './message-index.ts';
import { isSaid, phrase } from './phrase.ts';
import { namedPhrases } from './phrase-table.ts';
import type { Signs } from './signs.ts';
import { pairTable } from './words/word-table.ts';

/** What a first message hints at that keeps it in memory until its writer has chosen (domain.md 0 and 2.10). */
export type QuarantineReason = 'retaliation' | 'coverUp' | 'crime';

/** Signs of each hint; whole phrases that say it outright are one more. */
const hinting = {
  retaliation: namedPhrases('quarantine/retaliation.tsv'),
  coverUp: namedPhrases('quarantine/cover-up.tsv'),
  crime: namedPhrases('quarantine/crime.tsv'),
};
const ordinary = namedPhrases('quarantine/ordinary.tsv');
const who = ['power', 'insider', 'oneOfUs'].map((group) => [group, [phrase(`<${group}>`)]] as const);
const signs = [...Object.values(hinting).flatMap((table) => [...table]), ...ordinary, ...who];
const pairs = pairTable('quarantine/pairs.tsv', new Set(signs.map(([name]) => name))).map((pair) => pair.split(' & '));

/** How strongly one sign counts, and two that stand in the same message. */
const signStrength = 1;
const pairStrength = 0.7;

/**
 * The signs of a message together with those that only speak of what is held: who acts, what they do, for whom and in
 * what silence, by name and two by two. The learnt weights are weights of these.
 *
 * @param read what the other guesses see in it
 */
export function quarantineSignsIn(index: MessageIndex, read: Signs): Signs {
  const said = new Set(signs.filter(([, written]) => isSaid(index, written)).map(([name]) => name));
  const together = pairs.filter((pair) => pair.every((name) => said.has(name)));
  return new Map([
    ...read,
    ...[...said].map((name) => [`#${name}`, signStrength] as const),
    ...together.map((pair) => [`#${pair.join('&')}`, pairStrength] as const),
  ]);
}

/** What a sign speaks of, for those that speak of one. */
export function spokenOf(sign: string): QuarantineReason | undefined {
  return (['retaliation', 'coverUp', 'crime'] as const).find((hint) => hinting[hint].has(sign.slice(1)));
}

/** Whether a person expects the sign to speak for holding, against it or for nothing; learning starts from this. */
export function expectedOf(sign: string): 'for' | 'together' | 'against' | undefined {
  if (!sign.startsWith('#')) return undefined;
  if (sign.includes('&')) return 'together';
  if (ordinary.has(sign.slice(1))) return 'against';
  return spokenOf(sign) && 'for';
}
