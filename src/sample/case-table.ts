import type { SampleCase } from './case-story.ts';
import { closedCases } from './closed-cases.ts';
import { clusterCases } from './cluster-cases.ts';
import { drillCases } from './drill.ts';
import { openCases } from './open-cases.ts';
import { smallCases } from './small-cases.ts';

/** A year of cases in Eksempel Kommune, oldest first, as SharePoint numbers them. */
export const caseTable: readonly SampleCase[] = [
  ...closedCases,
  ...smallCases,
  ...clusterCases,
  ...drillCases,
  ...openCases,
].toSorted((a, b) => b.daysAgo - a.daysAgo || a.clock.localeCompare(b.clock));
