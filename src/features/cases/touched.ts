import { guardText } from '../../core/cpr/cpr.ts';
import type { Moment } from '../../core/dates.ts';
import type { Incident } from './incident/records.ts';

/** The most rules, and the most systems, one case is said to touch: SharePoint keeps 255 characters of each. */
export const mostRules = 20;
export const mostSystems = 6;
export const longestSystem = 40;

/** A system as it is called; with its key where the register has it. */
interface NamedSystem {
  name: string;
  key?: string | undefined;
}

/**
 * The case with the rules and systems the DBR says it touches. What a system is called stands in words, so that the list
 * can be read and searched; its key stays when the register comes to call it something else.
 */
export function withTouched(
  incident: Incident,
  { rules, systems }: { rules: readonly string[]; systems: readonly NamedSystem[] },
  by: { id: string },
  now: Moment,
): Incident {
  const words = systems.map(({ name }) => oneWord(name)).filter((system) => system !== '');
  return {
    ...incident,
    rules: some([...new Set(rules)].sort()),
    systems: some(different(words)),
    systemKeys: some([...new Set(systems.flatMap(({ key }) => key ?? []))])?.join('\n'),
    actor: by.id,
    at: now,
  };
}

/** The systems of the register a case names, by key. */
export function systemKeysOf({ systemKeys = '' }: Pick<Incident, 'systemKeys'>): readonly string[] {
  return systemKeys.split('\n').filter(Boolean);
}

/** What a case calls its systems today: those of the register by their names now, and the words for the others. */
export function systemsNow(words: readonly string[] = [], registered: readonly { name: string }[]): readonly string[] {
  const known = new Set(registered.map(({ name }) => inSmall(oneWord(name))));
  return [...registered.map(({ name }) => name), ...words.filter((word) => !known.has(inSmall(word)))];
}

/** SharePoint keeps the words of a list in one line, with semicolons between them. */
function oneWord(system: string): string {
  return guardText(system.replace(/[;\s]+/g, ' ').trim())
    .text.slice(0, longestSystem)
    .trim();
}

function different(systems: readonly string[]): readonly string[] {
  return [...new Map(systems.map((system) => [inSmall(system), system])).values()];
}

function inSmall(word: string): string {
  return word.toLocaleLowerCase('da');
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
