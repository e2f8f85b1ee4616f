import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { ended } from '../../controls/actions/ended.ts';
import { Control } from '../../controls/records.ts';
import { isOwnItem } from '../own-item.ts';
import { planning } from '../roles.ts';

/**
 * Nobody is to do an own item any more. What has come of it stays.
 * @throws Refusal `unknownControl`, also for what is no own item: a locked one cannot be stopped (S120)
 */
export const endWheelItem = action({
  summary: 'Stops an own item of the annual wheel; its results stay',
  roles: planning,
  input: z.strictObject({ control: z.string().min(1).max(200) }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { control: key }) => {
    const stored = await context.records.fetch(Control, key);
    if (!stored || !isOwnItem(stored.record)) throw new Refusal('unknownControl');
    return ended(context, stored);
  },
});
