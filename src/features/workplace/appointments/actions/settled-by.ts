import { z } from 'zod';
import type { Stored } from '../../../../core/stored.ts';
import type { Context } from '../../../../kernel/context.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Appointment, AppointmentProposal } from '../records.ts';
import { carryOut } from '../scheduled/carry-out.ts';

/** What every step about a proposal answers. */
export const storedProposal = z.strictObject({ ...shape(AppointmentProposal, 'key'), row: z.int() });

/**
 * The answer, once the appointments that follow are written: what a crash leaves of them is seen through by scheduled
 * work.
 * @param undone those who were to follow, whose appointments are taken back with it
 */
export async function settledBy(
  context: Context,
  proposal: Stored<AppointmentProposal>,
  undone: readonly Stored<AppointmentProposal>[] = [],
): Promise<z.input<typeof storedProposal>> {
  // A person who was to follow goes before the person who stands again.
  for (const { record } of [...undone, proposal]) {
    const row = await carryOut(context, record);
    if (row) context.stands(Appointment, row);
  }
  return { key: proposal.record.key, row: proposal.mark.version };
}
