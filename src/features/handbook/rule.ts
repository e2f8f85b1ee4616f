import type { Day } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { RuleVersion } from './records.ts';

export type Chapter = RuleVersion['chapter'];
export type AudienceGroup = RuleVersion['audience'][number];
export type WorkArea = 'elderCare' | 'school' | 'administration' | 'technical' | 'council';
export type FocusArea = RuleVersion['focus'][number];
/** Whose information a rule protects (S1). */
export type DataSubject = 'citizens' | 'businesses' | 'partners' | 'staff' | 'politicians';
export type Recurrence = 'never' | 'yearly' | 'halfYearly';

/** `r06:3.1` */
export function ruleVersionKey(rule: string, version: string): string {
  return `${rule}:${version}`.toLowerCase();
}

/** The first day anybody could read the version: it may be released later than the day it is in force from. */
export function readableFrom({ inForceFrom, at }: Pick<RuleVersion, 'inForceFrom' | 'at'>): Day {
  const releasedOn = dayOf(at);
  return releasedOn > inForceFrom ? releasedOn : inForceFrom;
}

/** Orders `2.9` before `3.1` before `3.10`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The newest of some versions, in whatever order they come; nothing of none. */
export function newest<T extends { version: string }>(versions: readonly T[]): T | undefined {
  return versions.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
}

/**
 * A rule through time: its versions, oldest first. Exactly one is in force on a day: the newest whose day has come (S20).
 */
export class Rule {
  readonly id: string;
  readonly versions: readonly RuleVersion[];
  /** In force, or on its way. */
  readonly newest: RuleVersion;

  constructor(versions: readonly RuleVersion[]) {
    const first = versions[0];
    if (!first) throw new RangeError('a rule has at least one version');
    this.id = first.rule;
    this.versions = [...versions].sort((a, b) => compareVersions(a.version, b.version));
    this.newest = this.versions.at(-1) ?? first;
  }

  inForce(today: Day): RuleVersion | undefined {
    return this.versions.filter((version) => version.inForceFrom <= today).at(-1);
  }

  find(version: string): RuleVersion | undefined {
    return this.versions.find((candidate) => candidate.version === version);
  }

  /**
   * The versions whose reading still counts today: from the last one that changed the content up to the one in force.
   * The very first version counts as such a change.
   */
  counting(today: Day): readonly RuleVersion[] {
    const past = this.versions.filter((version) => version.inForceFrom <= today);
    const from = past.findLastIndex((version) => version.material);
    return past.slice(Math.max(from, 0));
  }

  /** Where a version stands on a day. */
  stateOf(version: RuleVersion, today: Day): 'inForce' | 'replaced' | 'coming' {
    if (version.inForceFrom > today) return 'coming';
    return this.inForce(today)?.version === version.version ? 'inForce' : 'replaced';
  }
}

/** The handbook: its rules by id, in the order of their numbers. */
export function rulesOf(versions: readonly RuleVersion[]): ReadonlyMap<string, Rule> {
  const byRule = Map.groupBy(versions, (version) => version.rule);
  const ids = [...byRule.keys()].sort();
  return new Map(ids.map((id) => [id, new Rule(byRule.get(id) ?? [])]));
}

/** Seconds an ordinary reader needs: 200 words a minute, in steps of ten, never under 30. */
export function readingSeconds(text: string): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return Math.max(30, Math.ceil((words / 200) * 6) * 10);
}

/** The text in the reader's language; Danish where there is no English. */
export function textIn(version: RuleVersion, wanted: Language): { language: Language; text: string } {
  return wanted === 'en' && version.textEn && version.textHashEn
    ? { language: 'en', text: version.textEn }
    : { language: 'da', text: version.textDa };
}

export function titleIn(version: { title: string; titleEn?: string | undefined }, wanted: Language): string {
  return wanted === 'en' ? (version.titleEn ?? version.title) : version.title;
}
