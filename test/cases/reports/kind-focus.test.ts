import { expect, test } from 'vitest';
import { kindRows } from '../../../src/features/cases/reports/report-figures.ts';
import { rowName } from '../../../src/features/cases/reports/report-tables.ts';
import { cases } from '../../../src/text/da/cases.ts';
import { tabHandbook } from '../../../src/text/da/tab/tab-handbook.ts';

const nameOf = (row: Parameters<typeof rowName>[0]) => rowName(row, cases.breachReports.row, tabHandbook.focus);

test('S31: a report says of every kind of incident which focus areas of the policy it strikes at', () => {
  for (const kind of kindRows) expect(nameOf(kind)).toMatch(/\(.+\)$/);
  expect(nameOf('sent')).toBe('Sendt, delt eller lagt forkert (Fortrolighed)');
  expect(nameOf('total')).toBe(cases.breachReports.row.total);
});
