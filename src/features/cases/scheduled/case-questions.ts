import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Scheduled } from '../../../kernel/feature.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { ManagerText } from '../disclosures/records.ts';
import { Reporter } from '../incident/breach-records.ts';
import { isOpen, reporterKey } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { toReporter } from '../incident/reporter-pseudonyms.ts';
import type { Recipient } from '../notifications/case-notification.ts';
import { caseNotification } from '../notifications/case-notification.ts';
import { namedNotification } from '../notifications/named-notification.ts';
import { recipientsOf } from '../notifications/queries/recipients.ts';
import { CaseNotification } from '../notifications/records.ts';
import { isInForce } from '../relations/invitation.ts';
import { CaseMessage, CaseTask, Invitation } from '../relations/records.ts';

/** Whoever wrote it has planned its notification by then. */
const waited = { minutes: 1 };
/** What is older has been read in the tab, or is asked again. */
const lookBack = { hours: 6 };
const tenMinutes = 'YYYY-MM-DDTHH:M'.length;

/** Every ten minutes, and only while the DBR or a reporter has turned to somebody who has not been told of it. */
export const caseQuestions: Scheduled = {
  name: 'case-asked',
  period: (now, services) =>
    untold(services, now).length > 0 ? `${now.slice(0, tenMinutes)}0`.toLowerCase() : undefined,
  run: tellOfAsked,
};

/**
 * Tells of what a server stored and stopped before it could tell of: a question, an answer, a wish to withdraw, a task,
 * an invitation, a text for a manager, for whom a report was made.
 * @returns how many were to be told
 */
async function tellOfAsked(ports: Services, now: Moment): Promise<number> {
  const due = untold(ports, now);
  await Promise.all(due.map((notification) => ports.records.create(CaseNotification, notification)));
  await ports.followUps.tellOfCases();
  return due.length;
}

function untold(ports: Services, now: Moment): readonly CaseNotification[] {
  const { records } = ports;
  const moment = Temporal.Instant.from(now);
  const [from, to] = [moment.subtract(lookBack).toString(), moment.subtract(waited).toString()];
  const messages = records.changed(CaseMessage, from, to).flatMap(({ record, mark }) => {
    const { kind, key, incident, undoneAt } = record;
    if (kind === 'withdrawn' && undoneAt !== undefined) return [];
    const occasion = kind === 'withdrawn' ? `withdrawalWished-${mark.version}` : `${kind}-${afterColon(key)}`;
    return notifications(incident, occasion, addressees(ports, record, now));
  });
  const tasks = records.changed(CaseTask, from, to).flatMap(({ record }) => {
    const { key, state, kind, owner, ownerName, actor, incident } = record;
    if (state !== 'open' || kind === 'rulesReview' || owner === actor) return [];
    return notifications(incident, `task-${afterColon(key)}`, [{ person: owner, name: ownerName, as: 'taskOwner' }]);
  });
  const invitations = records.changed(Invitation, from, to).flatMap(({ record, mark }) => {
    const { person, name, incident } = record;
    const isTold = records.all(CaseNotification, { incident, person }).some((one) => one.record.as === 'participant');
    if (isTold || !isInForce(record, dayOf(now))) return [];
    return notifications(incident, `invited-${mark.version}`, [{ person, name, as: 'participant' }]);
  });
  const texts = records.changed(ManagerText, from, to).flatMap(({ record, mark }) => {
    const { state, answer, openedAt, manager, managerName, incident } = record;
    const to = { person: manager, name: managerName, as: 'manager' } as const;
    if (state === 'released' && openedAt === undefined)
      return notifications(incident, `text-released-${mark.version}`, [to]);
    const isNew = state === 'shown' && answer === undefined;
    return isNew ? notifications(incident, `text-shown-${mark.version}`, reporterOf(incident)) : [];
  });
  const named = records.changed(Reporter, from, to).flatMap(({ record: { key, forPerson } }) => {
    const stored = records.find(Incident, key.replace(/^reporter:/, 'incident:'));
    return stored && isOpen(stored.record) && forPerson !== undefined
      ? [namedNotification(stored, forPerson, now)]
      : [];
  });
  return [...messages, ...tasks, ...invitations, ...texts, ...named].filter(
    ({ key }) => records.find(CaseNotification, key) === undefined,
  );

  /** Where the name has been deleted there is nobody to ask. */
  function reporterOf(incident: string): readonly Recipient[] {
    return records.find(Reporter, reporterKey(incident)) ? [toReporter] : [];
  }

  function notifications(incident: string, occasion: string, whom: readonly Recipient[]): readonly CaseNotification[] {
    const stored = records.find(Incident, incident);
    return stored ? whom.map((recipient) => caseNotification(recipient, stored, occasion, now)) : [];
  }
}

function addressees(ports: Services, { kind, incident: key }: CaseMessage, now: Moment): readonly Recipient[] {
  const incident = ports.records.find(Incident, key)?.record;
  const reporter = ports.records.find(Reporter, reporterKey(key))?.record.person;
  if (!incident || reporter === undefined) return [];
  if (kind === 'asked') return [toReporter];
  const workplace = workplaceOn(ports, dayOf(now));
  return recipientsOf({ records: ports.records, workplace, now }, incident, reporter, 'dpo');
}

function afterColon(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
