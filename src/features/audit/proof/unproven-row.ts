import type { Moment } from '../../../core/dates.ts';
import type { Mark } from '../../../core/stored.ts';
import type { Kinds } from '../../../lists.ts';
import type { ProofStatus, ProvenKind } from './proof.ts';

/** A row nobody can say that Rettesnor wrote as it stands in SharePoint. */
export interface UnprovenRow<K extends ProvenKind = ProvenKind> {
  kind: K;
  mark: Mark;
  /** As it is written. */
  record: Kinds[K];
  /** As it was when it was proven last. */
  good?: Kinds[K] | undefined;
  stands: ProofStatus;
  /** SharePoint's own moment. */
  modifiedAt: Moment;
  /** One of too many in an hour. */
  isAlarming: boolean;
}

declare module '../../../kernel/records.ts' {
  interface Records {
    /** Rows that nobody can say Rettesnor wrote, as the mirror has them; none of the other reads gives one that waits. */
    unproven(): readonly UnprovenRow[];
  }
}
