import { guardText } from '../../core/cpr/cpr.ts';
import type { Moment } from '../../core/dates.ts';
import { dayOf, latestElsewhere, yearOf } from '../../core/dates.ts';
import { assessedIncident, assessmentFaults, groundOf, isLate, regimeOf, undecided } from './assessment.ts';
import { deadlinesOf } from './clocks/deadline.ts';
import type { Nis2Answers } from './clocks/nis2.ts';
import { judgedNis2 } from './clocks/nis2.ts';
import type { Promised } from './clocks/promise.ts';
import { promisedIn } from './clocks/promise.ts';
import type { Missing } from './closing.ts';
import { missingToClose } from './closing.ts';
import { ownAfter } from './decision/own-case.ts';
import { isOpen } from './incident/incident.ts';
import type { Incident } from './incident/records.ts';
import { art34Grounds } from './incident/stored-words.ts';
import { isOutOfScope, registeredUnder } from './mandates/mandate.ts';
import type { Mandate } from './mandates/records.ts';
import type { NoBreachFault } from './no-breach.ts';
import { closedAsNoBreach, noBreachFaults } from './no-breach.ts';
import { informedNote } from './papers/letter-sent.ts';
import type { CaseChange, Notified } from './wanted-change.ts';

type CaseFault =
  | 'incidentClosed'
  | 'incidentOpen'
  | 'incidentMerged'
  | 'inTheFuture'
  | 'delayReasonMissing'
  | 'notAssessed'
  | 'nothingPromised'
  | 'promiseUnsaid'
  | 'promiseTooEarly'
  | ReturnType<typeof assessmentFaults>[number]
  | NoBreachFault
  | Missing;

/** The case afterwards, and the line for the log; or everything that is in the way. */
export type Changed = { next: Incident; note: string } | { faults: readonly CaseFault[] };

/**
 * What a step makes of a case (INV10, INV11, S66, S107, S108). What the reporter said of the discovery is never
 * touched, the clock stops only with a recorded notification or decision, and a late notification explains the delay.
 * @param by.hasPart have they a part in the case themselves (`own-case.ts`)?
 * @param mandateFor the director's mandate an assessed case is registered under
 */
export function changedCase(
  incident: Incident,
  change: CaseChange,
  by: { id: string; name: string; hasPart?: boolean },
  now: Moment,
  mandateFor: (assessed: Incident) => Mandate | undefined = () => undefined,
): Changed {
  const faults = faultsOf(incident, change, now);
  if (faults.length > 0) return { faults };
  const done = carriedOut(incident, change, by, now);
  const owned = { ...done.next, own: ownAfter(done.next.own, change.step, by.hasPart === true) };
  const judged = change.step === 'assessed' && isOutOfScope(owned) ? { ...owned, ...undecided } : owned;
  const mandate = change.step === 'assessed' && judged.decidedAt === undefined ? mandateFor(judged) : undefined;
  const registered = mandate && registeredUnder(judged, mandate, now);
  const next = registered?.next ?? judged;
  const note = registered ? `${done.note}\n${registered.note}` : done.note;
  return { next: { ...next, actor: by.id, at: now, missing: missingOrNone(next) }, note: guardText(note).text };
}

function faultsOf(incident: Incident, change: CaseChange, now: Moment): readonly CaseFault[] {
  // What has become part of another case is made a case of its own again, and not opened beside it.
  if (incident.status === 'merged') return ['incidentMerged'];
  if (change.step === 'reopened') return isOpen(incident) ? ['incidentOpen'] : [];
  if (!isOpen(incident)) return ['incidentClosed'];
  switch (change.step) {
    case 'assessed':
      return assessmentFaults(change, regimeOf(incident));
    case 'awareSet':
      return future(change.awareAt, now);
    case 'notified': {
      const unexplained = isLate(incident, change.notifiedAt) && isBlank(change.delayReason);
      const isTooEarly = change.promisedBy !== undefined && change.promisedBy <= change.notifiedAt;
      const unsaid = change.promisedBy !== undefined && isBlank(change.promised);
      return [
        ...future(change.notifiedAt, now),
        ...(unexplained ? (['delayReasonMissing'] as const) : []),
        ...(unsaid ? (['promiseUnsaid'] as const) : []),
        ...(isTooEarly ? (['promiseTooEarly'] as const) : []),
      ];
    }
    case 'informed':
    case 'managementInformed':
      return future(change.informedAt, now);
    case 'promiseSettled':
      return incident.promised === undefined ? ['nothingPromised'] : [];
    case 'openedInError':
      return incident.promised === undefined ? [] : ['promise'];
    case 'closed':
      return missingToClose({
        ...incident,
        journalNumber: change.journal,
        prevention: change.prevention ?? incident.prevention,
      });
    case 'noBreach':
      return noBreachFaults(incident);
    default:
      return [];
  }
}

function carriedOut(
  incident: Incident,
  change: CaseChange,
  by: { id: string; name: string },
  now: Moment,
): { next: Incident; note: string } {
  switch (change.step) {
    case 'assessed': {
      const { riskReason, art33Reason, art34Reason } = change;
      const ground = groundOf(change);
      const exception = ground === undefined ? '' : `\nUndtagelse: ${art34Grounds[ground]}`;
      const note = `Risiko: ${riskReason}\nArt. 33: ${art33Reason}\nArt. 34: ${art34Reason}${exception}`;
      // What is judged as a breach of personal data is the DBR's, and its clock runs.
      const next = { ...assessedIncident(incident, change, by, now), owner: undefined };
      return { next: { ...next, deadlineAt: deadlinesOf(next)[0]?.at }, note };
    }
    case 'awareSet': {
      const aware = { ...incident, awareAt: change.awareAt };
      return { next: { ...aware, deadlineAt: deadlinesOf(aware)[0]?.at }, note: change.reason };
    }
    case 'notified': {
      const { notifiedAt, delayReason = '' } = change;
      const receiptNumber = guardText(change.receiptNumber).text;
      const notifiedYearEnds = `${yearOf(dayOf(notifiedAt))}-12-31`;
      const notified: Incident = { ...incident, art33: 'yes', notifiedAt, notifiedYearEnds, receiptNumber };
      return { next: { ...notified, ...promisedWith(change) }, note: delayReason };
    }
    case 'informed':
      return { next: informedCase(incident, change.informedAt), note: informedNote(change) };
    case 'managementInformed':
      return { next: { ...incident, managementInformedAt: change.informedAt }, note: change.whom };
    case 'nis2Judged':
      return { next: { ...incident, ...judgedNis2(change) }, note: nis2Note(change) };
    case 'explained': {
      const { cause, rulesReview } = change;
      return { next: { ...incident, status: 'followUp', cause: guardText(cause).text, rulesReview }, note: '' };
    }
    case 'promiseSettled':
      return { next: { ...incident, promised: undefined, promisedBy: undefined }, note: change.reason };
    case 'closed': {
      const { journal, prevention = incident.prevention ?? '' } = change;
      const said = { journalNumber: guardText(journal).text, prevention: guardText(prevention).text };
      return { next: { ...incident, status: 'closed', ...said }, note: `Forebyggelse: ${prevention}` };
    }
    case 'noBreach':
      return closedAsNoBreach(incident, change, by, now);
    case 'reopened':
      return { next: { ...incident, status: 'reopened' }, note: change.reason };
    case 'openedInError':
      return { next: { ...incident, status: 'openedInError' }, note: change.reason };
  }
}

/** What was said to follow, in words of its own or in the reason for the delay. Said again without any, it stands. */
function promisedWith({ notifiedAt, promised, promisedBy, delayReason }: Notified): Partial<Promised> {
  const said = [
    { field: 'later', state: 'written', text: guardText(promised ?? '').text },
    { field: 'delay', state: 'written', text: guardText(delayReason ?? '').text },
  ] as const;
  const made = promisedIn(said, notifiedAt);
  return made.promised === undefined ? {} : { ...made, ...(promisedBy !== undefined && { promisedBy }) };
}

/** A public communication in place of letters is what art. 34(3)(c) asks for: nobody was informed one by one. */
function informedCase(incident: Incident, informedAt: Moment): Incident {
  const isPublic = incident.art34Ground === 'disproportionate';
  return isPublic ? { ...incident, informedAt } : { ...incident, art34: 'yes', art34Ground: undefined, informedAt };
}

function nis2Note({ disruption, damage, reason }: Nis2Answers & { reason: string }): string {
  const say = (answer: 'yes' | 'no') => (answer === 'yes' ? 'Ja' : 'Nej');
  return `Driftsforstyrrelse eller tab: ${say(disruption)}\nSkade for andre: ${say(damage)}\n${reason}`;
}

function future(moment: Moment, now: Moment): readonly CaseFault[] {
  return moment > latestElsewhere(now) ? ['inTheFuture'] : [];
}

function missingOrNone(incident: Incident): readonly Missing[] | undefined {
  const missing = isOpen(incident) ? missingToClose(incident) : [];
  return missing.length > 0 ? missing : undefined;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
