import type { Day } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseNotification } from '../../../incidents/breach-records.ts';
import { isConcernedPerson } from '../../../incidents/concerned-person.ts';
import { isOpen } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { reportedBy } from '../../../incidents/reported-by.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { isHere, workplaceOn } from '../../../workplace/workplace.ts';
import { stepEntry } from '../../log/case-log.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import type { TaskKind } from '../case-task.ts';
import { caseTask, taskKey } from '../case-task.ts';
import { CaseTask } from '../records.ts';

interface Adding {
  key: string;
  /** Made by the page, so that a repeat is the same task. */
  nonce: string;
  kind: TaskKind;
  text: string;
  /** Absent: whoever gives it. */
  owner?: string | undefined;
  dueOn?: Day | undefined;
}

/**
 * The DBR gives a task in a case (S106). Its owner is told the number and sees the task's text alone.
 * @throws Refusal `unknownIncident`, `incidentClosed`, `unknownPerson` for an owner who is not here, `personConcerned`
 * for one the report may be about
 */
export async function addCaseTask(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, nonce, owner = actor.person.id, ...given }: Adding,
): Promise<Stored<CaseTask>> {
  const { records, followUps } = ports;
  const now = ports.clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  if (!isOpen(current.record)) throw new Refusal('incidentClosed');
  const person = workplace.person(workplace.mainOf(owner));
  if (!person || !isHere(workplace, person.id)) throw new Refusal('unknownPerson');
  const from = reportedBy(records, current.record);
  const appointments = records.all(Appointment).map(({ record }) => record);
  if (isConcernedPerson(person.id, current.record, from, workplace, appointments)) throw new Refusal('personConcerned');
  const task = caseTask(current, { key: taskKey(nonce), ...given }, person, actor.person, now);
  const { existed: _, ...stored } = await records.create(CaseTask, task);
  if (stored.record.incident !== key) throw new Refusal('unknownIncident');
  if (person.id !== actor.person.id) {
    const to = { person: person.id, name: person.name, as: 'taskOwner' } as const;
    await records.create(CaseNotification, caseNotification(to, current, `task-${nonce}`, now));
    followUps.tellOfCases();
  }
  followUps.caseLog(stepEntry('taskAdded', current, actor.person, stored.record.at, undefined, stored.mark));
  return stored;
}
