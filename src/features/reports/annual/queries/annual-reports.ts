import { isAny, type Role } from '../../../../core/role.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { editionOf, isLocked, yearFiguresKey } from '../annual-report.ts';
import { AnnualReport, YearFigures } from '../records.ts';
import { writers } from '../roles.ts';
import { shownAnnualReportOf } from '../shown-annual-report.ts';

type Source = Pick<Reader, 'records' | 'all'>;

/** The years somebody may read about, the newest first: a draft is the DBR's own. */
export function annualYears({ all }: Source, roles: readonly Role[]): readonly number[] {
  const reports = all(AnnualReport);
  if (!isAny(roles, writers)) return newestFirst(reports.filter(isLocked).map(({ year }) => year));
  return newestFirst([...reports.map(({ year }) => year), ...all(YearFigures).map(({ year }) => year)]);
}

/**
 * A year's report beside the year before; nothing where the reader may not see it, or nothing has been counted.
 * @param edition the newest the reader may see where it is left out
 */
export function annualReportOf(
  reader: Source & Pick<Reader, 'today'>,
  year: number,
  roles: readonly Role[],
  edition?: number,
) {
  if (!annualYears(reader, roles).includes(year)) return undefined;
  const editions = editionsOn(reader, year).filter((one) => isLocked(one) || isAny(roles, writers));
  const report = edition === undefined ? editions[0] : editions.find((one) => editionOf(one) === edition);
  if (edition !== undefined && !report) return undefined;
  const others = editions.flatMap((one) => (one === report ? [] : [editionOf(one)]));
  const rows = { ...ofYear(reader, year), report, others, before: ofYear(reader, year - 1) };
  return shownAnnualReportOf(year, rows, reader.today);
}

function ofYear(source: Pick<Source, 'records'>, year: number) {
  return {
    report: reportOn(source, year),
    counted: source.records.find(YearFigures, yearFiguresKey(year))?.record,
  };
}

/** The newest edition of a year's report. */
export function reportOn(source: Pick<Source, 'records'>, year: number): AnnualReport | undefined {
  return editionsOn(source, year)[0];
}

function editionsOn({ records }: Pick<Source, 'records'>, year: number): readonly AnnualReport[] {
  const rows = records.all(AnnualReport, { year }).map(({ record }) => record);
  return rows.toSorted((a, b) => editionOf(b) - editionOf(a));
}

function newestFirst(years: readonly number[]): readonly number[] {
  return [...new Set(years)].toSorted((a, b) => b - a);
}
