import { shownOf } from '../../core/shown-of.ts';
import type { Stored } from '../../core/stored.ts';
import { answersTo, suggestedRisk } from './assessment.ts';
import { deadlinesOf } from './clocks/deadline.ts';
import { journalAnswer, missingToClose } from './closing.ts';
import { isOpen, numberOf } from './incident/incident.ts';
import type { Incident } from './incident/records.ts';
import { reasonsOf } from './log/reasons.ts';
import type { CaseEntry } from './log/records.ts';
import { isLikelyNoBreach, noBreachFaults } from './no-breach.ts';
import type { AuthorityDraft } from './papers/records.ts';
import type { CaseTask } from './relations/records.ts';
import { handling, memo, memoLine } from './shapes.ts';

/** What belongs to a case and bears on its handling. */
export interface HandlingFile {
  /** The case's own, the oldest first. */
  log: readonly CaseEntry[];
  tasks: readonly CaseTask[];
  /** Notifications to Datatilsynet. */
  drafts: readonly AuthorityDraft[];
}

/** Where the handling of a case stands, for the DBR: the suggestion with its reasons, the answers, what is missing. */
export function shownHandling({ record, mark }: Stored<Incident>, { log, tasks, drafts }: HandlingFile) {
  const { risk, reasons } = suggestedRisk(record);
  const follows = (of: 'unlikely' | 'risk' | 'high') => answersTo(of, record);
  return {
    ...shownOf(record, handling.shape),
    seen: mark.version,
    suggestion: { risk, reasons: [...reasons] },
    follows: { unlikely: follows('unlikely'), risk: follows('risk'), high: follows('high') },
    reasons: reasonsOf(log),
    journal: record.journalNumber,
    journalAnswer: journalAnswer(record),
    missing: isOpen(record) ? [...missingToClose(record)] : [],
    noBreach: noBreachOf(record),
    openTasks: tasks
      .filter(({ state }) => state === 'open')
      .map(({ text, ownerName, dueOn }) => ({ text, ownerName, dueOn })),
    promises: drafts
      .toSorted((a, b) => a.turn - b.turn)
      .flatMap(({ sentAt, later = '' }) => (sentAt === undefined || later === '' ? [] : [{ text: later, at: sentAt }])),
  };
}

function noBreachOf(incident: Incident) {
  if (!isOpen(incident) || noBreachFaults(incident).length > 0) return undefined;
  return isLikelyNoBreach(incident) ? ('likely' as const) : ('possible' as const);
}

/** A case in a list of what is to be decided or ratified. */
export function decisionLine(stored: Stored<Incident>) {
  const { record, mark } = stored;
  return {
    ...shownOf(record, memoLine.shape),
    number: numberOf(stored),
    deadlineAt: deadlinesOf(record)[0]?.at,
    isDrill: record.isDrill || undefined,
    seen: mark.version,
  };
}

/** A case as the controller meets it. @param log the case's own */
export function decisionMemo(stored: Stored<Incident>, log: readonly CaseEntry[]) {
  const assessed = log.filter(({ what }) => what === 'assessed').toSorted((a, b) => a.at.localeCompare(b.at));
  return { ...shownOf(stored.record, memo.shape), ...decisionLine(stored), reasons: assessed.at(-1)?.note ?? '' };
}
