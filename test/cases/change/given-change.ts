import type { Assessment } from '../../../src/features/cases/assessment.ts';
import { changedCase } from '../../../src/features/cases/case-change.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import type { CaseChange } from '../../../src/features/cases/wanted-change.ts';

export const ayse = { id: 'ayse', name: 'Ayse' };
export const now = '2026-12-02T08:00:00Z';
export const seconds = (by: number) => Temporal.Instant.from(now).add({ seconds: by }).toString();
export const fine: Assessment = {
  risk: 'risk',
  riskReason: 'Helbred hos en fremmed',
  art33: 'yes',
  art33Reason: 'Risikoen er ikke usandsynlig',
  art34: 'no',
  art34Reason: 'Ingen høj risiko',
};
export const changedTo = (incident: Incident, change: CaseChange, at = now) => {
  const changed = changedCase(incident, change, ayse, at);
  if ('faults' in changed) throw new Error(changed.faults.join());
  return changed.next;
};
export const faults = (incident: Incident, change: CaseChange, at = now) => {
  const changed = changedCase(incident, change, ayse, at);
  return 'faults' in changed ? changed.faults : [];
};
