import type { Day } from '../../core/dates.ts';
import type { RuleVersion } from '../handbook/records.ts';
import type { OwedRule, RequiredRule } from '../reading/required-reading.ts';
import { roundOf } from '../reading/round.ts';
import type { Briefing } from './records.ts';

/** So long after it was held a briefing may be written down. */
export const briefingDays = 60;

/** `<person>:2026-11-25:<by>`: one a day for each who briefs. */
export function briefingKey(person: string, heldOn: Day, by: string): string {
  return `${person}:${heldOn}:${by}`.toLowerCase();
}

export function briefedVersions({ rules }: Pick<Briefing, 'rules'>): readonly string[] {
  return rules.split(/\s+/).filter((key) => key !== '');
}

/** The rules as a row holds them: each once, in the order of their numbers. */
export function briefingRules(versions: readonly string[]): string {
  return [...new Set(versions)].sort().join(' ');
}

/** One row for the day: what was gone through before stays, unless it has been taken back. */
export function briefingWith(wanted: Briefing, before: Briefing | undefined): Briefing {
  if (!before || !isBriefingInForce(before)) return wanted;
  const rules = briefingRules([...briefedVersions(before), ...briefedVersions(wanted)]);
  return rules === before.rules ? before : { ...wanted, rules };
}

export function isBriefingInForce({ withdrawnAt }: Pick<Briefing, 'withdrawnAt'>): boolean {
  return withdrawnAt === undefined;
}

/**
 * Has the rule been gone through in a version whose reading still counts?
 * @param briefings the person's own
 */
export function isBriefed(counting: readonly Pick<RuleVersion, 'key'>[], briefings: readonly Briefing[]): boolean {
  const gone = new Set(briefings.filter(isBriefingInForce).flatMap(briefedVersions));
  return counting.some(({ key }) => gone.has(key));
}

/**
 * What somebody owes that nobody has gone through with them in this round (G1): the rules for a manager to take up in
 * person with whoever our own pages do not reach. They are owed all the same (INV7).
 * @param briefings the person's own
 */
export function stillToBrief(required: readonly RequiredRule[], briefings: readonly Briefing[]): readonly OwedRule[] {
  return required
    .filter((item) => item.state === 'owed')
    .filter(({ rule, version, round }) => {
      const ofRound = briefings.filter(({ heldOn }) => roundOf(version.recurs, heldOn) === round);
      return !isBriefed(rule.counting(version.inForceFrom), ofRound);
    });
}
