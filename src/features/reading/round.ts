import type { Day } from '../../core/dates.ts';
import { yearOf } from '../../core/dates.ts';
import type { Recurrence } from '../handbook/rule.ts';

/** `-` for a rule read once, `2026` for a yearly one, `2026h1` for a half-yearly one (S25). */
export type Round = string;

/** The round a rule is in on a day. */
export function roundOf(recurs: Recurrence, today: Day): Round {
  if (recurs === 'never') return '-';
  const year = yearOf(today);
  if (recurs === 'yearly') return String(year);
  return `${year}h${today < `${year}-07-01` ? 1 : 2}`;
}

/** The first day of a round; `undefined` for a rule that is read once. */
export function roundStart(round: Round): Day | undefined {
  if (round === '-') return undefined;
  return `${round.slice(0, 4)}-${round.endsWith('h2') ? '07' : '01'}-01`;
}
