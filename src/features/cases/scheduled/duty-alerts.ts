import type { Moment } from '../../../core/dates.ts';
import { Refusal, unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Scheduled } from '../../../kernel/feature.ts';
import { dutyRota, onDutyAt } from '../../workplace/settings/duty-rota.ts';
import { nis2Clocks } from '../clocks/nis2.ts';
import { isOpen } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { caseNotification, caseNotificationKey, retracted } from '../notifications/case-notification.ts';
import { afterRing, type DutyRing, dutyLine, dutyRings, isRungLately } from '../notifications/duty-alert.ts';
import { CaseNotification } from '../notifications/records.ts';
import { nis2Facts } from '../queries/nis2-facts.ts';

const minute = 'YYYY-MM-DDTHH:MM'.length;
const whom = { person: dutyLine, name: 'Vagttelefon', as: 'duty' } as const;

interface Due extends DutyRing {
  incident: Stored<Incident>;
}

/**
 * Rings whom the operator has connected when an outage or an attack is reported, or a clock is in its last hours, since a
 * notice in Teams at three in the morning rings for nobody. Each ring is a row beside the other notices of the case, so
 * that it is tried until it is taken, and a fault is seen where theirs are.
 */
export const dutyAlerts: Scheduled = {
  name: 'duty-line',
  period: (now, services) => {
    if (!services.dutyLine) return undefined;
    const isDue = toPlan(services, now).length > 0 || waiting(services).length > 0;
    return isDue ? now.slice(0, minute).toLowerCase() : undefined;
  },
  partial: true,
  run: async (services, now) => {
    const { records } = services;
    for (const { incident, occasion } of toPlan(services, now)) {
      await records.create(CaseNotification, caseNotification(whom, incident, occasion, now));
    }
    let rung = 0;
    for (const row of waiting(services)) rung += await ring(services, row, now);
    return rung;
  },
};

/** What is due and has no row yet; of several reports of one outage, the first. */
function toPlan(services: Services, now: Moment): readonly Due[] {
  const { records } = services;
  const rung = records.all(CaseNotification, { person: dutyLine }).map(({ record }) => record);
  const due: Due[] = [];
  for (const incident of records.all(Incident)) {
    for (const one of ringsOf(services, incident, now)) {
      const key = caseNotificationKey(dutyLine, incident.record.key, one.occasion);
      const planned = due.map(({ occasion }) => ({ occasion, at: now }));
      const isKnown = records.find(CaseNotification, key) !== undefined;
      if (!isKnown && !isRungLately(one, [...rung, ...planned], now)) due.push({ ...one, incident });
    }
  }
  return due;
}

function ringsOf(services: Services, { record }: Stored<Incident>, now: Moment): readonly DutyRing[] {
  if (!isOpen(record)) return [];
  const { notices, coverage } = nis2Facts(services, record.key);
  return dutyRings(record, coverage === 'yes' ? nis2Clocks(record, notices, coverage) : [], now);
}

/** What is known where SharePoint cannot be asked now. */
function unlessRefused<T>(known: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Refusal) return known;
    throw error;
  };
}

function waiting({ records }: Services): readonly Stored<CaseNotification>[] {
  return records.all(CaseNotification, { person: dutyLine }).filter(({ record }) => record.state === 'planned');
}

/** @returns how many were taken: one or none. What there is no reason for any more is taken back. */
async function ring(services: Services, planned: Stored<CaseNotification>, now: Moment): Promise<number> {
  const { records } = services;
  const { key, occasion, number, incident: of } = planned.record;
  // Another server may have rung since. While Microsoft does not answer, twice is better than never.
  const row = await records.fetch(CaseNotification, key).catch(unlessRefused(planned));
  if (row?.record.state !== 'planned') return 0;
  const incident = records.find(Incident, of);
  const due = incident && ringsOf(services, incident, now).find((one) => one.occasion === occasion);
  if (!due) {
    await records.update(CaseNotification, row, retracted(row.record)).catch(unlessChanged);
    return 0;
  }
  const rota = dutyRota(services.reader().setting('dutyPhone')) ?? [];
  const { event, deadlineAt } = due;
  const fault = await services.dutyLine?.ring(key, { event, case: number, deadlineAt, ring: onDutyAt(rota, now) });
  await records.update(CaseNotification, row, afterRing(row.record, fault, now)).catch(unlessChanged);
  return fault === undefined ? 1 : 0;
}
