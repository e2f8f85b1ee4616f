import type { Moment } from '../dates.ts';
import type { BaseRecord } from '../record.ts';

/** How far a unit, or everybody of one person type, has come: counts, never names (design section 3, S18). */
export interface ReadingStatus extends BaseRecord {
  /** `gone`: the unit no longer exists; its row stays with nobody in it. */
  kind: 'unit' | 'type' | 'gone';
  /** The unit's code, or the person type's. */
  unit: string;
  name: string;
  /** The centre the unit is in; itself for a centre. */
  centre?: string | undefined;
  centreName?: string | undefined;
  people: number;
  /** Owe nothing. */
  ready: number;
  /** Owe something whose deadline has not passed. */
  underWay: number;
  /** Owe something whose deadline has passed. */
  behind: number;
  paused: number;
  /** `R01 14/14; R02 13/14`: of those who must, how many have read each rule of the core. */
  coverage?: string | undefined;
  /** Owe something and have signed for all of it on paper, which is no confirmation (INV7); absent for nobody. */
  onPaper?: number | undefined;
  /** The same for the rules that some must read by role, system or their manager's choice (S41). */
  training?: string | undefined;
  /** The counts as those meet them who meet counts alone, who meet them seldom (`shown-status.ts`). */
  shown?: string | undefined;
  shownAt?: Moment | undefined;
}

/** `unit:hjemmeplejen-nord` */
export function readingStatusKey(kind: 'unit' | 'type', unit: string): string {
  return `${kind}:${unit}`.toLowerCase();
}

/** A unit that is no longer there has nobody in it, and says so. */
export function goneStatus(before: ReadingStatus, at: string): ReadingStatus {
  const { key, unit, name, centre, centreName } = before;
  const nobody = { people: 0, ready: 0, underWay: 0, behind: 0, paused: 0 };
  return { key, actor: 'system', at, kind: 'gone', unit, name, centre, centreName, ...nobody };
}
