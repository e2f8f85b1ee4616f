import type { Reader } from '../../../../kernel/reader.ts';
import { editionsOf, figuresIn } from '../../../cases/reports/breach-report.ts';
import { casesByQuarter } from '../../../cases/reports/queries/quarter-figures.ts';
import { BreachReport } from '../../../cases/reports/records.ts';
import { figuresOf, type ShownFigures } from '../../../cases/reports/report-figures.ts';
import { isOver, type Quarter, quartersOf } from '../../../cases/reports/report-period.ts';
import { protectYear } from '../../../cases/reports/year-figures.ts';

/**
 * The breaches of a year as they may be told beside its quarters: of those that are locked, or in which nothing was reported.
 * @returns `told` is absent where there is no such quarter
 */
export function breachesOfYear(
  reader: Reader,
  year: number,
): { quarters: readonly Quarter[]; told: ShownFigures | undefined } {
  const standing = reader.all(BreachReport).filter(({ withdrawn }) => !withdrawn);
  const cases = casesByQuarter(reader.records);
  const locked = quartersOf(year)
    .filter((quarter) => isOver(quarter, reader.today))
    .flatMap((quarter) => {
      const [newest] = editionsOf(standing, quarter);
      const now = figuresOf(cases.get(quarter) ?? []);
      return newest || now.total === 0 ? [{ quarter, told: newest && figuresIn(newest), now }] : [];
    });
  return {
    quarters: locked.map(({ quarter }) => quarter),
    told: locked.length > 0 ? protectYear(locked) : undefined,
  };
}
