import type { Stored } from '../../core/stored.ts';
import type { Clearance } from './records.ts';

/** A row about a gate that is to be written, and the one it takes the place of. */
export interface ClearanceChange {
  before?: Stored<Clearance> | undefined;
  wanted: Clearance;
}
