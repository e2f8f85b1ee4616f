import { addDays, addMonths, type Day, yearOf } from '../../core/dates.ts';
import { type LockedItem, lockedItems, type RarerItem, rarerItems, rarerMonths, saidOf, usualDay } from './item.ts';
import type { WheelItem } from './records.ts';
import { calmDue, firstYearOf, type WheelStart } from './start.ts';

/** The wheel of the next year is there from October, so that it can be planned. */
const nextYearFrom = '10-01';
/** What comes every other year is not due in the first quarter after it is laid for the first time. */
const firstAhead = 90;

/** An item that stands in a year's wheel. */
export interface LaidItem {
  item: LockedItem;
  year: number;
  due: Day;
}

/** Which years' wheels stand on a day. */
function yearsOn(today: Day, start?: WheelStart): readonly number[] {
  const year = yearOf(today);
  const years = today.slice(5) >= nextYearFrom ? [year, year + 1] : [year];
  return years.filter((one) => one >= (firstYearOf(start) ?? 0));
}

/**
 * The locked items that are to stand in the wheels of a day (S114, S120, INV13), those there already among them.
 * @param stored every locked item there is
 */
export function itemsToLay(
  stored: readonly WheelItem[],
  today: Day,
  start: WheelStart | undefined,
): readonly LaidItem[] {
  const years = yearsOn(today, start);
  const yearly = years.flatMap((year) =>
    lockedItems.map((item) => ({ item, year, due: calmDue(`${year}-${usualDay[item]}`, start) })),
  );
  const rarer = rarerItems.flatMap((item) => {
    const due = nextDueOf(
      item,
      stored.filter((one) => one.item === item),
      today,
    );
    return due === undefined || !years.includes(yearOf(due)) ? [] : [{ item, year: yearOf(due), due }];
  });
  return [...yearly, ...rarer];
}

/** @returns nothing while one is still to be done */
function nextDueOf(item: RarerItem, rows: readonly WheelItem[], today: Day): Day | undefined {
  const [last] = rows.toSorted((a, b) => b.year - a.year);
  if (!last) return firstDueOf(item, today);
  const said = saidOf(last);
  if (said === 'planned') return undefined;
  // What was not done is not put off for two years more.
  if (said === 'notDone') return `${last.year + 1}-${usualDay[item]}`;
  // Done by hand in the list, it may say no day: then it was done when it was due.
  return latestDueOf(item, [...rows, { ...last, doneOn: last.doneOn ?? last.due }]);
}

function firstDueOf(item: RarerItem, today: Day): Day {
  const year = yearOf(today);
  const due = `${year}-${usualDay[item]}`;
  return due >= addDays(today, firstAhead) ? due : `${year + 1}-${usualDay[item]}`;
}

/**
 * The last day the item may be due: no more than two years after it was done last (S114, S121).
 * @returns nothing where it has not been done, or comes every year
 */
export function latestDueOf(item: LockedItem, rows: readonly WheelItem[]): Day | undefined {
  if (!rarerItems.some((one) => one === item)) return undefined;
  const done = rows.flatMap((row) =>
    row.item === item && row.state === 'done' && row.doneOn !== undefined ? [row.doneOn] : [],
  );
  const last = done.toSorted().at(-1);
  return last && addMonths(last, rarerMonths);
}
