import { guardText } from '../../../core/cpr/cpr.ts';
import { longestLine, longestLines, longestProcessors } from '../stored-words.ts';
import type { IncomingFacts, IncomingSystem } from './incoming.ts';

const textFacts = [
  ...(['purpose', 'supplier', 'supplierCvr', 'supportRef', 'statement', 'processors'] as const),
  ...(['legalBasis', 'recordLink', 'storage', 'integrations', 'authorities'] as const),
] as const satisfies readonly (keyof IncomingFacts)[];

/** What is written of these is several lines. */
const longTexts: Partial<Record<(typeof textFacts)[number], number>> = {
  integrations: longestLines,
  authorities: longestLines,
  processors: longestProcessors,
};

/**
 * As it may be stored: trimmed, with CPR numbers covered (INV15), no longer than a list takes. Nothing but space is nothing; that
 * there are no more processors is told, and stays so.
 */
export function tidied({ name, facts, ...rest }: IncomingSystem): IncomingSystem {
  const texts = textFacts.map((field) => {
    const written = tidy(facts[field] ?? '', longTexts[field] ?? longestLine);
    return [field, written === '' ? undefined : written] as const;
  });
  const none = facts.processors === '' ? { processors: '' } : {};
  const told = Object.entries({ ...facts, ...Object.fromEntries(texts), ...none }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...rest, name: tidy(name, longestLine), facts: Object.fromEntries(told) };
}

function tidy(written: string, most: number): string {
  const guarded = guardText(written.trim()).text;
  return guarded.length > most ? `${guarded.slice(0, most - 1)}…` : guarded;
}
