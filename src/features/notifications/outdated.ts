import type { Moment } from '../../core/dates.ts';
import type { LocalRecords } from '../../kernel/reader.ts';
import type { Notification } from './records.ts';

/** Is there nothing left of a notification to tell, because of what has been done since? */
type Outdated = (notification: Notification, records: LocalRecords, now: Moment) => boolean;

declare module '../../kernel/feature.ts' {
  interface FeatureDefinition {
    /** Asked of every notification that waits: each feature answers for those it makes. */
    outdated?: Outdated;
  }
}

declare module '../../kernel/context.ts' {
  interface Services {
    /** Says any feature so? */
    outdated: Outdated;
  }
}
