import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import { smallest } from '../../../../core/small-groups/band.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Scheduled } from '../../../../kernel/feature.ts';
import { isCurrent } from '../../../workplace/employment.ts';
import { Employment } from '../../../workplace/records.ts';
import type { Workplace } from '../../../workplace/workplace.ts';
import { isHere } from '../../../workplace/workplace.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { numberOf, reporterKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { atOnceKey, atOnceText, isToldAtOnce, nextWorkdayAfter } from '../manager-at-once.ts';
import { isExcluded, managerToTell } from '../manager-to-tell.ts';
import { managersOfPattern, patternText, patternTextKey } from '../pattern-text.ts';
import { managerQuestion } from '../queries/manager-question.ts';
import { ManagerText } from '../records.ts';
import { lastTextEntry } from '../text-log.ts';

const minute = 'YYYY-MM-DDTHH:MM'.length;

/** Due only while there is a new case whose manager is to be told what to secure, and has not been. */
export const tellManagers: Scheduled = {
  name: 'case-manager',
  period: (now, services) => (due(services, now).length > 0 ? now.slice(0, minute).toLowerCase() : undefined),
  run: async (services, now) => {
    const told = due(services, now);
    for (const { text, incident } of told) {
      const stored = await services.records.create(ManagerText, text);
      const { record, mark } = stored;
      const whom = { person: record.manager, name: record.managerName, as: 'manager' } as const;
      const occasion = `text-released-${mark.version}`;
      await services.records.create(CaseNotification, caseNotification(whom, incident, occasion, now));
      services.followUps.caseLog(lastTextEntry(stored, (person) => person));
    }
    await services.followUps.tellOfCases();
    return told.length;
  },
};

interface ToTell {
  text: ManagerText;
  incident: Stored<Incident>;
}

function due(services: Services, now: Moment): readonly ToTell[] {
  return [...toTell(services, now), ...patternsToTell(services, now)];
}

/** Each manager a case about a pattern concerns, once, and nobody who has left (S75). */
function patternsToTell(services: Services, now: Moment): readonly ToTell[] {
  const { records } = services;
  return records.all(Incident).flatMap((incident) => {
    const { record } = incident;
    const untold = managersOfPattern(record).filter((id) => !records.find(ManagerText, patternTextKey(record.key, id)));
    if (untold.length === 0) return [];
    const reporter = records.find(Reporter, reporterKey(record.key))?.record;
    const question = managerQuestion(services, record, reporter, dayOf(now));
    return untold.flatMap((id) => {
      const person = question.workplace.person(id);
      if (!person || !isHere(question.workplace, id) || isExcluded(question, id)) return [];
      return [{ text: patternText(record, numberOf(incident), person, now), incident }];
    });
  });
}

/** What is to be told of the cases of the last day (S85, S110); nobody where so few work that it would be known who reported. */
function toTell(services: Services, now: Moment): readonly ToTell[] {
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
