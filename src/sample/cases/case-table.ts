import type { SampleCase } from './case-story.ts';
import { drillCases } from './drill.ts';
import { smallCases } from './small-cases.ts';
import { storyCases } from './story-cases.ts';

/** A year of cases in Eksempel Kommune, oldest first, as SharePoint numbers them. */
export const caseTable: readonly SampleCase[] = [...storyCases, ...smallCases, ...drillCases].toSorted(
  (a, b) => b.daysAgo - a.daysAgo || a.clock.localeCompare(b.clock),
);
