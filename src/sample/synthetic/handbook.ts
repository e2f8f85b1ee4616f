import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { RuleVersion } from '../../features/handbook/records.ts';
import { rulesOf, ruleVersionKey } from '../../features/handbook/rule.ts';

/**
 * A handbook with a past: every rule of the sample changed its content once a year, spread over the year.
 * @param years how many years back; as many versions of each rule
 */
export function yearlyVersions(sample: readonly RuleVersion[], years: number, today: Day): readonly RuleVersion[] {
  return [...rulesOf(sample).values()].flatMap((rule, index) => {
    const newest = rule.versions.at(-1);
    if (!newest) return [];
    return Array.from({ length: years }, (_, back): RuleVersion => {
      const version = `${years - back}.0`;
      const inForceFrom = addDays(today, -365 * back - 30 - ((index * 9) % 300));
      return { ...newest, key: ruleVersionKey(rule.id, version), version, inForceFrom, material: true };
    });
  });
}
