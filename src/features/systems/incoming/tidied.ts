import { guardText } from '../../../core/cpr/cpr.ts';
import { longestLine, longestLines } from '../stored-words.ts';
import type { IncomingFacts, IncomingSystem } from './incoming.ts';

const textFacts = [
  ...(['purpose', 'supplier', 'supplierCvr', 'supportRef', 'statement'] as const),
  ...(['legalBasis', 'recordLink', 'storage', 'integrations', 'authorities'] as const),
] as const satisfies readonly (keyof IncomingFacts)[];

/** What is written of these is several lines. */
const longTexts: readonly (typeof textFacts)[number][] = ['integrations', 'authorities'];

/** As it may be stored: trimmed, with CPR numbers covered (INV15), no longer than a list takes. Nothing but space is nothing. */
export function tidied({ name, facts, ...rest }: IncomingSystem): IncomingSystem {
  const texts = textFacts.map((field) => {
    const written = tidy(facts[field] ?? '', longTexts.includes(field) ? longestLines : longestLine);
    return [field, written === '' ? undefined : written] as const;
  });
  const told = Object.entries({ ...facts, ...Object.fromEntries(texts) }).filter(([, value]) => value !== undefined);
  return { ...rest, name: tidy(name, longestLine), facts: Object.fromEntries(told) };
}

function tidy(written: string, most: number): string {
  const guarded = guardText(written.trim()).text;
  return guarded.length > most ? `${guarded.slice(0, most - 1)}…` : guarded;
}
