import type { Moment } from '../../../core/dates.ts';
import { isOpen } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseNotice } from '../papers/records.ts';
import type { Nis2Coverage } from './nis2.ts';
import { isNis2Binding, nis2Clocks } from './nis2.ts';

/** What SharePoint says of the next step of NIS 2 that is lacking, and of all that were due. */
export function nis2Columns(
  incident: Incident,
  notices: readonly CaseNotice[],
  coverage: Nis2Coverage,
  now: Moment,
): Pick<Incident, 'nis2DeadlineAt' | 'nis2State' | 'nis2Kept'> {
  const clocks = isNis2Binding(incident, coverage) ? nis2Clocks(incident, notices, coverage) : [];
  if (clocks.length === 0) return { nis2DeadlineAt: undefined, nis2State: 'none', nis2Kept: 'notRelevant' };
  const next = clocks.find(({ toldAt }) => toldAt === undefined);
  const isMissed = clocks.some(({ toldAt, deadlineAt }) => (toldAt ?? now) > deadlineAt);
  const state = next === undefined || !isOpen(incident) ? 'stopped' : now > next.deadlineAt ? 'overdue' : 'running';
  return {
    nis2DeadlineAt: next?.deadlineAt,
    nis2State: state,
    nis2Kept: isMissed ? 'no' : next === undefined ? 'yes' : undefined,
  };
}
