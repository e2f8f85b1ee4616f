import { guardText } from '../../core/cpr/cpr.ts';
import type { Moment } from '../../core/dates.ts';
import type { Incident } from './incident/records.ts';

/** The most rules, and the most systems, one case is said to touch: SharePoint keeps 255 characters of each. */
export const mostRules = 20;
export const mostSystems = 6;
export const longestSystem = 40;

/** The case with the rules and systems the DBR says it touches. Systems are words until there is a register of them. */
export function withTouched(
  incident: Incident,
  { rules, systems }: { rules: readonly string[]; systems: readonly string[] },
  by: { id: string },
  now: Moment,
): Incident {
  return {
    ...incident,
    rules: some([...new Set(rules)].sort()),
    systems: some(different(systems.map(oneWord).filter((system) => system !== ''))),
    actor: by.id,
    at: now,
  };
}

/** SharePoint keeps the words of a list in one line, with semicolons between them. */
function oneWord(system: string): string {
  return guardText(system.replace(/[;\s]+/g, ' ').trim()).text.slice(0, longestSystem);
}

function different(systems: readonly string[]): readonly string[] {
  return [...new Map(systems.map((system) => [system.toLocaleLowerCase('da'), system])).values()];
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
