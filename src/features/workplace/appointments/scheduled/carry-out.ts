import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import { auditOf } from '../../../audit/audit.ts';
import { proposedAppointment } from '../appointment-proposal.ts';
import { carriedOut } from '../carried-out.ts';
import type { AppointmentProposal } from '../records.ts';
import { Appointment } from '../records.ts';

/**
 * Brings the appointment to where a stored proposal leaves it. Doing it again changes nothing, so that what a server
 * stopped in the middle of is seen through by the next one.
 * @returns the row, when the proposal is about one
 * @throws Refusal `changedMeanwhile`
 */
export async function carryOut(
  { records, followUps }: Pick<Services, 'records' | 'followUps'>,
  proposal: AppointmentProposal,
): Promise<Stored<Appointment> | undefined> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const existing = await records.fetch(Appointment, proposedAppointment(proposal));
    const wanted = carriedOut(proposal, existing?.record);
    if (!wanted || (existing && existing.record.to === wanted.to)) return existing;
    const stored = await write({ records }, existing, wanted);
    if (!stored) continue;
    if (wanted.actor !== 'system') followUps.audit(auditOf('appoint', stored, wanted.actor, wanted.at));
    return stored;
  }
  throw new Refusal('changedMeanwhile');
}

async function write(
  { records }: Pick<Services, 'records'>,
  existing: Stored<Appointment> | undefined,
  wanted: Appointment,
): Promise<Stored<Appointment> | undefined> {
  const action = wanted.actor === 'system' ? undefined : 'appoint';
  if (existing) return (await records.update(Appointment, existing, wanted, action).catch(unlessChanged)) ?? undefined;
  const { existed, ...made } = await records.create(Appointment, wanted, action);
  return existed ? undefined : made;
}
