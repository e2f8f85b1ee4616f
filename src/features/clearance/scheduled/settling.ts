import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Records } from '../../../kernel/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { clearanceRow } from '../clearance.ts';
import type { ClearanceChange } from '../clearance-change.ts';
import type { Newcomer } from '../queries/newcomer.ts';
import { newcomerOf } from '../queries/newcomer.ts';
import { clearanceSource } from '../queries/signing.ts';
import { Clearance } from '../records.ts';

/** The rows about somebody's gates that do not stand as they should; none when all do. */
export function clearanceChanges(
  records: Pick<Records, 'find'>,
  { gateStatuses }: Newcomer,
  by: { actor: string; now: Moment },
): readonly ClearanceChange[] {
  return gateStatuses.flatMap(({ evidence, ...status }) => {
    const before = records.find(Clearance, status.gate.key);
    const wanted = clearanceRow(status, evidence, before?.record, by);
    return wanted ? [{ before, wanted }] : [];
  });
}

/**
 * What follows when somebody has read, signed, been briefed, or taken any of it back: the rows about their gates are
 * brought to where they should stand. The nightly sweep repeats what is lost.
 * @param account any of theirs
 */
export function settleClearance(
  { reader, followUps }: Pick<Services, 'reader' | 'followUps'>,
  account: string,
  by: { actor: string; now: Moment },
): void {
  const mirrored = reader();
  const workplace = workplaceOn(mirrored, dayOf(by.now));
  const newcomer = newcomerOf(clearanceSource(mirrored), workplace, workplace.mainOf(account));
  if (!newcomer) return;
  for (const change of clearanceChanges(mirrored.records, newcomer, by)) followUps.clearance(change);
}
