import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import { smallest } from '../../../../core/small-groups/band.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Scheduled } from '../../../../kernel/feature.ts';
import { isCurrent } from '../../../workplace/employment.ts';
import { Employment } from '../../../workplace/records.ts';
import type { Workplace } from '../../../workplace/workplace.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { numberOf, reporterKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { atOnceKey, atOnceText, isToldAtOnce, nextWorkdayAfter } from '../manager-at-once.ts';
import { managerToTell } from '../manager-to-tell.ts';
import { managerQuestion } from '../queries/manager-question.ts';
import { ManagerText } from '../records.ts';

const minute = 'YYYY-MM-DDTHH:MM'.length;

/** Due only while there is a new case whose manager is to be told what to secure, and has not been. */
export const tellManagers: Scheduled = {
  name: 'case-manager',
  period: (now, services) => (toTell(services, now).length > 0 ? now.slice(0, minute).toLowerCase() : undefined),
  run: async (services, now) => {
    const due = toTell(services, now);
    for (const { text, incident } of due) {
      const { record, mark } = await services.records.create(ManagerText, text);
      const whom = { person: record.manager, name: record.managerName, as: 'manager' } as const;
      const occasion = `text-released-${mark.version}`;
      await services.records.create(CaseNotification, caseNotification(whom, incident, occasion, now));
    }
    await services.followUps.tellOfCases();
    return due.length;
  },
};

/** What is to be told of the cases of the last day (S85, S110); nobody where so few work that it would be known who reported. */
function toTell(services: Services, now: Moment): readonly { text: ManagerText; incident: Stored<Incident> }[] {
  const { records, holidays } = services;
  const isClosed = (day: string) => holidays.nameOf(day) !== undefined;
  const fresh = records.all(Incident).filter(({ record }) => isToldAtOnce(record, now));
  return fresh.flatMap((incident) => {
    const { record } = incident;
    const reporter = records.find(Reporter, reporterKey(record.key))?.record;
    if (!reporter || records.find(ManagerText, atOnceKey(record.key))) return [];
    const question = managerQuestion(services, record, reporter, dayOf(now));
    const manager = managerToTell(question, undefined);
    if (!manager || ledBy(records, question.workplace, manager.id) < smallest) return [];
    return [{ text: atOnceText(record, numberOf(incident), manager, nextWorkdayAfter(now, isClosed), now), incident }];
  });
}

/** How many people work for somebody today. */
function ledBy(records: Services['records'], { leading, today }: Workplace, manager: string): number {
  const { units, jobs } = leading(manager);
  const inUnits = units.flatMap(({ unit }) => records.all(Employment, { unit }).map(({ record }) => record));
  const led = [...inUnits, ...jobs].filter((job) => isCurrent(job, today) && job.person !== manager);
  return new Set(led.map(({ person }) => person)).size;
}
