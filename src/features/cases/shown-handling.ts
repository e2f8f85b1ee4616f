import type { Stored } from '../../core/stored.ts';
import { suggestedRisk } from './assessment.ts';
import { missingToClose } from './closing.ts';
import { deadlinesOf } from './deadline.ts';
import { isOpen, numberOf } from './incident/incident.ts';
import type { Incident } from './incident/records.ts';
import type { CaseEntry } from './log/records.ts';

/** Where the handling of a case stands, for the DBR: the suggestion with its reasons, the answers, what is missing. */
export function shownHandling({ record, mark }: Stored<Incident>) {
  const { risk, reasons } = suggestedRisk(record);
  return {
    seen: mark.version,
    suggestion: { ...(risk !== undefined && { risk }), reasons: [...reasons] },
    art33: record.art33,
    art34: record.art34,
    ...said({
      risk: record.risk,
      assessedBy: record.assessedBy,
      assessedAt: record.assessedAt,
      decidedBy: record.decidedBy,
      decidedAt: record.decidedAt,
      notifiedAt: record.notifiedAt,
      receiptNumber: record.receiptNumber,
      promised: record.promised,
      promisedBy: record.promisedBy,
      informedAt: record.informedAt,
      managementInformedAt: record.managementInformedAt,
      cause: record.cause,
      rulesReview: record.rulesReview,
      journal: record.journalNumber,
    }),
    missing: isOpen(record) ? [...missingToClose(record)] : [],
  };
}

/** A case as the controller meets it. @param log the case's own */
export function decisionMemo(stored: Stored<Incident>, log: readonly CaseEntry[]) {
  const { record, mark } = stored;
  const { key, category, reportedAt, persons, seenBy, risk, art33, art34, assessedBy } = record;
  const assessed = log.filter(({ what }) => what === 'assessed').toSorted((a, b) => a.at.localeCompare(b.at));
  return {
    key,
    number: numberOf(stored),
    category,
    reportedAt,
    art33,
    art34,
    ...said({ deadlineAt: deadlinesOf(record)[0]?.at, persons, seenBy, risk, assessedBy }),
    reasons: assessed.at(-1)?.note ?? '',
    ...(record.isDrill && { isDrill: true as const }),
    seen: mark.version,
  };
}

/** Only what is there: what nobody has said is absent, not empty. */
function said<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
