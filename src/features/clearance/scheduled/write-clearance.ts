import { unlessChanged } from '../../../core/refusal.ts';
import type { Records } from '../../../kernel/records.ts';
import type { ClearanceChange } from '../clearance-change.ts';
import { Clearance } from '../records.ts';

/**
 * Brings a row about somebody's access to where it should stand. Of two servers the second leaves what it has not seen
 * to the sweep; only that somebody is ready is never lost to a row that was made while the last evidence came in.
 */
export async function writeClearance(
  records: Pick<Records, 'create' | 'update'>,
  { before, wanted }: ClearanceChange,
): Promise<void> {
  if (before) {
    await records.update(Clearance, before, wanted).catch(unlessChanged);
    return;
  }
  const { existed, ...stored } = await records.create(Clearance, wanted);
  if (existed && stored.record.state === 'waiting' && wanted.state === 'cleared') {
    await records.update(Clearance, stored, wanted).catch(unlessChanged);
  }
}
