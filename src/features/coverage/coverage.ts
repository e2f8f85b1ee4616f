import type { Day } from '../../core/dates.ts';
import { addMonths } from '../../core/dates.ts';
import type { Band } from '../../core/small-groups/band.ts';
import type { ControlRound } from '../controls/control.ts';
import type { ControlKind, ControlOutcome } from '../controls/stored-words.ts';
import type { FocusArea } from '../handbook/rule.ts';
import type { AuditedFacts } from './audited.ts';
import { type Area, namedBy } from './standards.ts';

/** Was it looked at lately? `due`: planned, and its day has not come. */
export const freshnesses = ['fresh', 'due', 'late', 'none'] as const;
export type Freshness = (typeof freshnesses)[number];

/** How far the reading of a rule has come in every group that may be told of. */
export const readings = ['most', 'notYet', 'untold', 'nobody'] as const;
export type Reading = (typeof readings)[number];

/** What is known of a rule that is in force. */
export interface RuleFacts {
  rule: string;
  focus: readonly FocusArea[];
  iso: readonly string[];
  /** By the control of whether it is followed, or an audit that looked at it (S113, S114). */
  check: Freshness;
  checkedOn?: Day | undefined;
  /** What came of that control over time, the latest first. */
  results: readonly { outcome: ControlOutcome; doneOn: Day }[];
  /** It says how one can see that it is followed (S3). */
  saysHow: boolean;
  /** Personnel meetings it was gone through at in the last year (S86). */
  meetings: number;
  read: Reading;
  nextReview: Day;
  isOverdue: boolean;
}

/** What is known of a control of a system. */
export interface ControlFacts {
  key: string;
  about: string;
  kind: ControlKind;
  check: Freshness;
  checkedOn?: Day | undefined;
}

/** An area in numbers. */
export interface AreaFigures {
  rules: number;
  /** Rules that were lately seen to be followed or not. */
  checked: number;
  read: number;
  /** Rules whose reading may be told of, and is asked of somebody. */
  readOf: number;
  discussed: number;
  current: number;
  controls: number;
  fresh: number;
  /** What audits have looked at. */
  audited: number;
  /** What is lacking: a rule at all, its control, or a new look at it, and controls that are late. */
  gaps: number;
}

/** Once done a control that does not come again says something for so long (S114). */
const longestMonths = 24;

/** How a control stands: only what was done says something, and not being done for a reason is no evidence. */
export function freshnessOf({ control, results, dueOn }: ControlRound, today: Day): Freshness {
  if (control.endedOn !== undefined) return 'none';
  if (dueOn !== undefined && dueOn < today) return 'late';
  const last = results[0];
  if (!last || last.outcome === 'notDone') return 'due';
  return last.doneOn >= addMonths(today, -longestMonths) ? 'fresh' : 'late';
}

/** Enough have read it where most have. */
const enough: readonly Band[] = ['most', 'nearly', 'all'];
const untold: readonly Band[] = ['hidden'];

/** @param told the word of each centre; what is kept from the reader is not guessed at */
export function readingOf(told: readonly Band[]): Reading {
  const asked = told.filter((band) => band !== 'notAsked');
  if (asked.length === 0) return 'nobody';
  const known = asked.filter((band) => !untold.includes(band));
  if (known.length === 0) return 'untold';
  return known.every((band) => enough.includes(band)) ? 'most' : 'notYet';
}

/** Everything the picture is made of. */
export interface CoverageFacts {
  rules: readonly RuleFacts[];
  controls: readonly ControlFacts[];
  audited: readonly AuditedFacts[];
}

export function inArea(area: Area, { rules, controls, audited }: CoverageFacts): CoverageFacts {
  return {
    rules: rules.filter((rule) => area.holds(rule)),
    controls: controls.filter(({ kind }) => area.holds(namedBy(kind))),
    audited: audited.filter(({ iso }) => area.holds({ focus: [], iso })),
  };
}

/** What an area has and lacks (S31, S125): a picture, and no grade. */
export function figuresOf({ rules, controls, audited }: CoverageFacts): AreaFigures {
  const count = <T>(some: readonly T[], is: (one: T) => boolean) => some.filter(is).length;
  const checked = count(rules, ({ check }) => check === 'fresh');
  const current = count(rules, ({ isOverdue }) => !isOverdue);
  const late = count(controls, ({ check }) => check === 'late');
  return {
    rules: rules.length,
    checked,
    read: count(rules, ({ read }) => read === 'most'),
    readOf: count(rules, ({ read }) => read === 'most' || read === 'notYet'),
    discussed: count(rules, ({ meetings }) => meetings > 0),
    current,
    controls: controls.length,
    fresh: count(controls, ({ check }) => check === 'fresh'),
    audited: audited.length,
    gaps: (rules.length === 0 ? 1 : 0) + (rules.length - checked) + (rules.length - current) + late,
  };
}

/** How a control of a standard stands in one word; `notRelevant`: an editor has said so, with a reason. */
export const areaStates = ['shown', 'written', 'missing', 'notRelevant'] as const;

export function stateOfArea({
  rules,
  checked,
  fresh,
  controls,
  audited,
}: AreaFigures): 'shown' | 'written' | 'missing' {
  if (checked + fresh + audited > 0) return 'shown';
  return rules + controls > 0 ? 'written' : 'missing';
}
