import { addDays, yearOf } from '../../src/core/dates.ts';
import { caseTable } from '../../src/sample/cases/case-table.ts';

/** The number of a case of the sample: SharePoint numbers them in the order they were reported. */
export function numberOfCase(name: string, today = '2026-12-01'): string {
  const place = caseTable.findIndex((one) => one.name === name);
  const daysAgo = caseTable[place]?.daysAgo;
  if (daysAgo === undefined) throw new RangeError(`the sample has no case "${name}"`);
  return `${yearOf(addDays(today, -daysAgo))}-${String(place + 1).padStart(4, '0')}`;
}
