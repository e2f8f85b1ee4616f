import type { Moment } from '../../core/dates.ts';
import type { RefusalCode } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import type { CaseEntry } from '../incidents/breach-records.ts';
import type { Incident } from '../incidents/records.ts';

/** What a change makes of a case at a moment; nothing where something is in its way. */
type Makes<M extends { next: Incident }> = (before: Incident, at: Moment) => M | undefined;

/** What somebody wants of a case they had before the eyes. */
export interface Change<M extends { next: Incident }> {
  /** Version they saw. */
  seen: number;
  now: Moment;
  /** Throws what is in its way now; what was done by the first press is in nobody's way. */
  refuse(incident: Incident): void;
  makes: Makes<M>;
  /** What is said where the case is neither as it was seen nor as wanted; else `changedMeanwhile`. */
  otherwise?: RefusalCode;
}

/** How a case stands after a change. */
export interface Made<M> {
  stored: Stored<Incident>;
  made: M;
  /** An equal press had done it before. */
  isAgain: boolean;
}

/** Changes of a case, each done and logged once, however often the same person presses (INV16). */
export interface Presses {
  /**
   * Changes a case that is as it was seen. What stands already as wanted is the first answer.
   * @throws Refusal `otherwise`, or what `refuse` throws
   */
  change<M extends { next: Incident }>(current: Stored<Incident>, change: Change<M>): Promise<Made<M>>;
  /**
   * Writes what was made of a case as it was read. Where somebody was quicker who made exactly that of it, the same
   * person pressing twice, theirs is the first answer.
   * @throws Refusal `changedMeanwhile`
   */
  write<M extends { next: Incident }>(before: Stored<Incident>, made: M, makes: Makes<M>): Promise<Made<M>>;
  /** Has an equal press of the same person just made of the case what stands? */
  isMade<M extends { next: Incident }>(stored: Stored<Incident>, makes: Makes<M>): Promise<boolean>;
  /**
   * Writes the line of a change in the log.
   * @throws Refusal `changedMeanwhile` for another press with another reason, which must not be thought kept
   */
  log(line: CaseEntry, isAgain: boolean): Promise<void>;
  /** @throws Refusal `changedMeanwhile` when somebody has changed the case since it was seen; the clock is nobody */
  refuseUnlessSeen(current: Stored<Incident>, seen: number): Promise<void>;
}
