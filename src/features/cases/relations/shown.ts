import type { Day } from '../../../core/dates.ts';
import { shownOf } from '../../../core/shown-of.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Statement } from '../incident/breach-records.ts';
import type { KnownReporter } from '../incident/cover-reporter.ts';
import { coverReporter } from '../incident/cover-reporter.ts';
import { numberOf } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import { inOrder, unansweredOf } from './case-message.ts';
import { isInForce } from './invitation.ts';
import type { CaseMessage, CaseTask, Invitation } from './records.ts';
import * as shapes from './shapes.ts';

/** The thread, oldest first. @param shape what its reader may read of a message */
export function shownThread<S extends object>(messages: readonly CaseMessage[], shape: S) {
  const open = new Set(unansweredOf(messages).map(({ key }) => key));
  return inOrder(messages).map((one) => ({ ...shownOf(one, shape), waiting: open.has(one.key) }));
}

/** A task as its owner meets it: what to do and the number of the case, nothing else of it. */
export function ownTask({ record, mark }: Stored<CaseTask>, today: Day) {
  const { state, dueOn } = record;
  const late = state === 'open' && dueOn !== undefined && dueOn < today;
  return { ...shownOf(record, shapes.ownTask.shape), late, seen: mark.version };
}

/** A task as the DBR meets it, with the person who does it. */
export function shownTask(stored: Stored<CaseTask>, today: Day) {
  return { ...ownTask(stored, today), ...shownOf(stored.record, shapes.task.shape) };
}

/** An invitation as the DBR meets it. */
export function shownInvitation({ record, mark }: Stored<Invitation>, today: Day) {
  return { ...shownOf(record, shapes.invitation.shape), inForce: isInForce(record, today), seen: mark.version };
}

/** The story is in the reporter's Danish, whatever language it is read in. */
const reporterInstead = 'melderen';

/**
 * The case as the invited meet it: of its groups of fields story, figures and decision (design section 7). Never who
 * reported it, who may have signed what was written, the log, or the names of those who assessed and decided.
 */
export function invitedCase(
  stored: Stored<Incident>,
  statement: Statement | undefined,
  invitation: Invitation,
  known: KnownReporter,
) {
  const cover = coverReporter(known, reporterInstead);
  return {
    ...shownOf(stored.record, shapes.caseForInvited.shape),
    number: numberOf(stored),
    purpose: invitation.purpose,
    until: invitation.until,
    facts: cover(statement?.facts ?? ''),
    effects: statement?.effects === undefined ? undefined : cover(statement.effects),
    remedies: statement?.remedies === undefined ? undefined : cover(statement.remedies),
    data: stored.record.data ?? [],
  };
}
