import { shownOf } from '../../core/shown-of.ts';
import type { Stored } from '../../core/stored.ts';
import { suggestedRisk } from './assessment.ts';
import { missingToClose } from './closing.ts';
import { deadlinesOf } from './deadline.ts';
import { isOpen, numberOf } from './incident/incident.ts';
import type { Incident } from './incident/records.ts';
import type { CaseEntry } from './log/records.ts';
import { handling, memo } from './shapes.ts';

/** Where the handling of a case stands, for the DBR: the suggestion with its reasons, the answers, what is missing. */
export function shownHandling({ record, mark }: Stored<Incident>) {
  const { risk, reasons } = suggestedRisk(record);
  return {
    ...shownOf(record, handling.shape),
    seen: mark.version,
    suggestion: { risk, reasons: [...reasons] },
    journal: record.journalNumber,
    missing: isOpen(record) ? [...missingToClose(record)] : [],
  };
}

/** A case as the controller meets it. @param log the case's own */
export function decisionMemo(stored: Stored<Incident>, log: readonly CaseEntry[]) {
  const { record, mark } = stored;
  const assessed = log.filter(({ what }) => what === 'assessed').toSorted((a, b) => a.at.localeCompare(b.at));
  return {
    ...shownOf(record, memo.shape),
    number: numberOf(stored),
    deadlineAt: deadlinesOf(record)[0]?.at,
    reasons: assessed.at(-1)?.note ?? '',
    isDrill: record.isDrill || undefined,
    seen: mark.version,
  };
}
