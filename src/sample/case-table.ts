import type { SampleCase } from './case-story.ts';
import { closedCases } from './closed-cases.ts';
import { drillCases } from './drill.ts';
import { openCases } from './open-cases.ts';
import { smallCases } from './small-cases.ts';
import { waveCases } from './wave-cases.ts';

/** A year of cases in Eksempel Kommune, oldest first, as SharePoint numbers them. */
export const caseTable: readonly SampleCase[] = [
  ...closedCases,
  ...smallCases,
  ...waveCases,
  ...drillCases,
  ...openCases,
].toSorted((a, b) => b.daysAgo - a.daysAgo || a.clock.localeCompare(b.clock));
