import type { AnnualSection } from '../../features/reports/annual/figure.ts';
import type { Action } from '../../roles.ts';
import { useMay } from '../use-may.ts';

/** The view of the page with the rows behind a part. */
const needs: Readonly<Record<AnnualSection, Action>> = {
  breaches: 'breachReports',
  exemptions: 'exemptions',
  controls: 'controlsOfYear',
  audits: 'audits',
  reading: 'readingStatus',
  meetings: 'reviewsOn',
  training: 'training',
  wheel: 'wheel',
  systems: 'systems',
  risks: 'riskPicture',
};

/** May the reader see the rows behind the figures of a part? */
export function useMayOpen(section: AnnualSection): boolean {
  return useMay(needs[section]);
}
