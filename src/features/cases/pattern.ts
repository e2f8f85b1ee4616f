import type { Day } from '../../core/dates.ts';
import { addDays, addMonths, dayOf } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { Category } from './incident/category.ts';
import { numberOf } from './incident/incident.ts';
import type { Incident } from './incident/records.ts';

/** So many of one kind in one centre within so many days are a pattern, not chance (domain.md 2.8). */
const timesForPattern = 3;
const daysForPattern = 90;

interface Cell {
  category: Category;
  centreName?: string;
  numbers: string[];
}

/**
 * What happened in a month, by kind and centre, most first; and what keeps happening up to its end. For the DBR alone:
 * small numbers are not hidden here. Reports merged into another, opened in error, or made in an exercise are no events of
 * their own.
 * @param month `2026-11`
 */
export function monthPattern(cases: readonly Stored<Incident>[], month: string) {
  const first: Day = `${month}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const counting = cases.filter(
    ({ record: { status, isDrill } }) => status !== 'merged' && status !== 'openedInError' && isDrill !== true,
  );
  const between = (from: Day) =>
    counting.filter(({ record }) => dayOf(record.reportedAt) >= from && dayOf(record.reportedAt) <= last);
  const cells = cellsOf(between(first));
  return {
    month,
    total: cells.reduce((sum, { numbers }) => sum + numbers.length, 0),
    cells,
    repeated: cellsOf(between(addDays(last, 1 - daysForPattern))).filter(
      ({ centreName, numbers }) => centreName !== undefined && numbers.length >= timesForPattern,
    ),
  };
}

function cellsOf(cases: readonly Stored<Incident>[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const stored of cases) {
    const { category, centreName } = stored.record;
    const name = `${category} ${centreName}`;
    const cell = cells.get(name) ?? { category, ...(centreName !== undefined && { centreName }), numbers: [] };
    cell.numbers.push(numberOf(stored));
    cells.set(name, cell);
  }
  return [...cells.values()]
    .map((cell) => ({ ...cell, numbers: cell.numbers.toSorted() }))
    .sort(
      (a, b) => b.numbers.length - a.numbers.length || (a.centreName ?? '').localeCompare(b.centreName ?? '', 'da'),
    );
}
