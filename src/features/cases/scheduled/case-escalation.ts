import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Scheduled } from '../../../kernel/feature.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isInOffice } from '../../workplace/workplace.ts';
import { nis2Warnings } from '../clocks/nis2-warnings.ts';
import { awaitsDecision } from '../decision/decision.ts';
import { hourAt } from '../decision/queries/authority-now.ts';
import { ownCaseNow } from '../decision/queries/own-case-now.ts';
import { takesPart } from '../drills/drill.ts';
import { drillsThatCount } from '../drills/queries/drills-that-count.ts';
import { isOpen } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { CaseEntry } from '../log/records.ts';
import { counts } from '../mandates/mandate.ts';
import { Mandate } from '../mandates/records.ts';
import type { DueStep, Recipient, ToldAs } from '../notifications/case-notification.ts';
import { caseNotification } from '../notifications/case-notification.ts';
import { fallbackRecipients } from '../notifications/delivery-failure.ts';
import { dueSteps, isToldToday, lastForEach } from '../notifications/escalation.ts';
import { mayReceive } from '../notifications/queries/may-receive.ts';
import { ownTold } from '../notifications/queries/own-told.ts';
import { reinstated } from '../notifications/queries/reinstated.ts';
import { toldOnStep } from '../notifications/queries/told-on-step.ts';
import type { Untold } from '../notifications/queries/untold.ts';
import { CaseNotification } from '../notifications/records.ts';
import { nis2Facts } from '../queries/nis2-facts.ts';
import { planNotifications } from './plan-notifications.ts';

const tenMinutes = 'YYYY-MM-DDTHH:M'.length;

/** Every ten minutes, and only while there is an open case somebody has not been told of in time. */
export const caseEscalation: Scheduled = {
  name: 'case-escalation',
  period: (now, services) =>
    missingNotifications(services, now).length > 0 ? `${now.slice(0, tenMinutes)}0`.toLowerCase() : undefined,
  run: escalate,
};

/**
 * Tells the next ones up of cases that wait too long (domain.md 2.1), or whose notifications do not come through. Each
 * step is told once to each: its row has a key of its own, whichever server comes first and however often it starts
 * again.
 * @returns how many were to be told
 */
async function escalate(services: Services, now: Moment): Promise<number> {
  const due = missingNotifications(services, now);
  await planNotifications(services, due);
  await services.followUps.tellOfCases();
  return due.length;
}

/** A step whose notification was taken back while the case was over is due again when it is open again. */
function missingNotifications(ports: Services, now: Moment): readonly Untold[] {
  const { records } = ports;
  const open = records.all(Incident).filter(({ record }) => isOpen(record));
  if (open.length === 0) return [];
  const reads = Map.groupBy(records.all(CaseEntry, { what: 'read' }), ({ record }) => record.incident);
  /** A person who has a part in it has not opened it for the others. */
  const isOpened = (incident: Incident) => {
    const looks = reads.get(incident.key) ?? [];
    if (looks.length === 0 || incident.status !== 'received') return looks.length > 0;
    const { hasPart } = ownCaseNow(ports, incident, now);
    return looks.some(({ record }) => !hasPart(record.actor));
  };
  const imports = new Map(
    records.all(CaseEntry, { what: 'imported' }).map(({ record }) => [record.incident, dayOf(record.at)]),
  );
  /** The DBR who brings in the old register has it before the eyes, and nobody is told of all of it at once. */
  const isJustImported = ({ key, imported }: Incident) =>
    imported !== undefined && (imports.get(key) ?? dayOf(now)) === dayOf(now);
  const workplace = workplaceOn(ports, dayOf(now));
  const around = { records, workplace };
  const drills = drillsThatCount(records);
  const mandated = mandatedNow(ports, now);
  /** Who decides at this hour for a director who is told that a case waits. */
  const standIns = (incident: Incident, tells: readonly ToldAs[]) =>
    tells.includes('executive') && awaitsDecision(incident)
      ? mandated.filter((one) => mayReceive(ports, one, incident, workplace.today))
      : [];
  const reader = ports.reader();
  const hours = {
    open: reader.setting('hoursToOpen'),
    assess: reader.setting('hoursToAssess'),
    decide: reader.setting('hoursToDecide'),
  };
  const steps = open
    .filter(({ record }) => !isJustImported(record))
    .flatMap((stored) => {
      const { notices, coverage } = nis2Facts(ports, stored.record.key);
      const told = records.all(CaseNotification, { incident: stored.record.key }).map(({ record }) => record);
      const due: readonly DueStep[] = [
        ...dueSteps(stored.record, isOpened(stored.record), hours, now),
        ...nis2Warnings(stored.record, notices, coverage, now),
        // Somebody is told in another's place: to them it is the first alert.
        ...fallbackRecipients(told, now).map((fallback) => ({ ...fallback, isLast: true })),
      ];
      const wanted = due.flatMap(({ occasion, tells, isLast = false }) =>
        [...toldOnStep(tells, stored.record, around), ...standIns(stored.record, tells)]
          .filter(({ as }) => takesPart(as, stored.record, drills, now))
          .map((to) => caseNotification(to, stored, occasion, now))
          .filter((notification) => isLast || !isToldToday(notification, told, now)),
      );
      return [...lastForEach(wanted), ...ownTold(ports, stored, now)];
    })
    .map((notification) => ({ notification, before: records.find(CaseNotification, notification.key) }))
    .filter(({ before }) => before === undefined || before.record.state === 'retracted');
  return [...steps, ...open.flatMap(({ record }) => reinstated(ports, record, now))];
}

/** Directors whose mandate counts now. */
function mandatedNow(ports: Services, now: Moment): readonly Recipient[] {
  const { records } = ports;
  const [hour, today] = [hourAt(ports, now), dayOf(now)];
  const workplace = workplaceOn(ports, today);
  const isDirector = (person: string) =>
    records.all(Appointment, { role: 'divisionDirector', person }).some(({ record }) => holds(record, today));
  return records
    .all(Mandate)
    .filter(({ record }) => counts(record, hour) && isDirector(record.person) && isInOffice(workplace, record.person))
    .map(({ record: { person, name } }) => ({ person, name, as: 'executive' as const }));
}
