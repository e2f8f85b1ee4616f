import type { Day } from '../../core/dates.ts';
import type { RuleVersion } from '../handbook/records.ts';
import type { AudienceGroup, Rule } from '../handbook/rule.ts';
import type { Reason } from './reason.ts';

/** One way a rule gets on a list: through a profile with this signature, or through a role. */
export interface ReadingSource {
  reason: Reason;
  through: { profile: string } | { role: AudienceGroup };
  /** First day it asked: of the pack, the choice or the version; absent where the rule has asked from its first. */
  since?: Day | undefined;
  /** The deadline a manager has set. */
  dueOn?: Day | undefined;
}

/** A rule that is for everybody placed in one way. */
export interface SourcedRule {
  rule: Rule;
  version: RuleVersion;
  /** Versions whose reading still counts, the one that last changed the content first. */
  counting: readonly RuleVersion[];
  /** The first day anybody could read that one. */
  changedOn: Day;
  /** Why, the strongest reason first. */
  reasons: readonly Reason[];
  sources: readonly ReadingSource[];
}

/** A rule a manager has taken off, in every job that asked for it. */
export interface Removal {
  rule: string;
  byName: string;
  because: string;
}

export interface ReadingSources {
  rules: readonly SourcedRule[];
  removed: readonly Removal[];
}
