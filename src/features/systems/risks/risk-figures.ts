import type { Day } from '../../../core/dates.ts';
import type { SystemRisk } from './records.ts';
import { standingOn } from './risk.ts';

/** The risks of the systems in use as they stood on a day, by level, and how many of them nobody has decided on (S115). */
export function riskFigures(risks: readonly SystemRisk[], systems: ReadonlySet<string>, day: Day) {
  const standing = standingOn(risks, day).filter(({ system }) => systems.has(system));
  const count = (level: SystemRisk['level']) => standing.filter((risk) => risk.level === level).length;
  return {
    ...{ high: count('high'), medium: count('medium'), low: count('low') },
    undecided: standing.filter(({ decision }) => decision === undefined).length,
    of: standing.length,
  };
}
