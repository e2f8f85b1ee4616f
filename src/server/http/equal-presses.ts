import { unlessChanged } from '../../core/refusal.ts';
import { sameRow } from '../../core/same-row.ts';
import type { Records } from '../../kernel/records.ts';

/**
 * The lists for what people do. Two equal presses of one person may be under way on two servers: the second then finds
 * the row as it wanted it, with the moment of the first, and that is its answer instead of a refusal (INV16). `change`
 * does the same for the row an action is about; here it holds also for those written on the side (the cases of a drill
 * that ends, a job put right, the number of a report, an imported draft). The servers' own work keeps the strict lists:
 * there the refusal says that another server was quicker.
 */
export function acceptingEqual(records: Records): Records {
  return {
    ...records,
    update: async (kind, before, wanted, action) => {
      try {
        return await records.update(kind, before, wanted, action);
      } catch (error) {
        unlessChanged(error);
        const latest = await records.fetch(kind, wanted.key);
        if (latest && sameRow(latest.record, wanted)) return latest;
        throw error;
      }
    },
  };
}
