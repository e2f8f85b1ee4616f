import type { Moment } from '../../../../core/dates.ts';
import { secondsBetween } from '../../../../core/dates.ts';
import { unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import { proposedAppointment, settledProposal } from '../appointment-proposal.ts';
import { carriedOut } from '../carried-out.ts';
import { Appointment, AppointmentProposal } from '../records.ts';
import { carryOut } from './carry-out.ts';
import { tellOfProposal } from './proposal-follow.ts';

const minute = 'YYYY-MM-DDTHH:MM'.length;
/** The server that took the answer to a proposal has carried it out by then. */
const waitedSeconds = 60;
/** What is older has been carried out, or somebody has changed the row by hand since. */
const lookBack = { hours: 48 };

/** Due only while an emergency is over, or a server stopped between an answer and the appointment that follows from it. */
export function appointmentsPeriod(now: Moment, services: Services): string | undefined {
  const isDue = lapsing(services, now).length > 0 || leftOver(services, now).length > 0;
  return isDue ? now.slice(0, minute).toLowerCase() : undefined;
}

/**
 * Lets a deputy in an emergency go after 72 hours nobody confirmed, and sees through what was answered (S74).
 * @returns how many proposals it did something about
 */
export async function settleAppointments(services: Services, now: Moment): Promise<number> {
  const { records } = services;
  const over = lapsing(services, now);
  for (const { record } of over) {
    const fresh = await records.fetch(AppointmentProposal, record.key);
    const settled = fresh && settledProposal(fresh.record, now);
    if (!fresh || settled?.state !== 'lapsed') continue;
    const stored = await records.update(AppointmentProposal, fresh, settled).catch(unlessChanged);
    if (stored) await follow(services, settled);
  }
  const left = leftOver(services, now);
  for (const { record } of left) await follow(services, record);
  return over.length + left.length;
}

async function follow(services: Services, proposal: AppointmentProposal): Promise<void> {
  await carryOut(services, proposal);
  tellOfProposal(services, proposal);
}

function lapsing({ records }: Pick<Services, 'records'>, now: Moment): readonly Stored<AppointmentProposal>[] {
  return records
    .all(AppointmentProposal, { state: 'proposed' })
    .filter(({ record }) => settledProposal(record, now) !== record);
}

/** Of each appointment the newest answer alone counts; whatever was written to the row after it stands. */
function leftOver({ records }: Pick<Services, 'records'>, now: Moment): readonly Stored<AppointmentProposal>[] {
  const from = Temporal.Instant.from(now).subtract(lookBack).toString();
  const changed = records.changed(AppointmentProposal, from, now);
  const byAppointment = Map.groupBy(changed, ({ record }) => proposedAppointment(record));
  return [...byAppointment].flatMap(([key, proposals]) => {
    const newest = proposals.toSorted((a, b) => b.record.at.localeCompare(a.record.at))[0];
    if (!newest || secondsBetween(newest.record.at, now) < waitedSeconds) return [];
    const row = records.find(Appointment, key)?.record;
    const wanted = carriedOut(newest.record, row);
    const isLeft = wanted !== undefined && (!row || (row.at < newest.record.at && row.to !== wanted.to));
    return isLeft ? [newest] : [];
  });
}
