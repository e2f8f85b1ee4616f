import type { Signs } from './signs.ts';

/** The concepts that are something to be lost, seen or sent, somebody it is about, or where it happens. */
const named: readonly string[] = [
  ...['device', 'bag', 'paper', 'digital', 'system', 'credentials', 'building'],
  ...['people', 'outsider', 'office', 'health', 'social', 'personal', 'place', 'transport', 'trash'],
].map((concept) => `<${concept}>`);

/** Does it name data, a person, a device, papers, a system or a place? */
export function namesSomething(signs: Signs): boolean {
  return named.some((concept) => signs.has(concept));
}
