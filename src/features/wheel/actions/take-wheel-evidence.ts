import { z } from 'zod';
import { action } from '../../../kernel/action.ts';
import { ControlResult } from '../../controls/records.ts';
import { takenEvidence } from '../../editing/attachments/actions/taken-evidence.ts';
import { takenFile } from '../../handbook/book/taken-file.ts';
import { isOwnItem } from '../own-item.ts';
import { WheelItem } from '../records.ts';
import { seeing } from '../roles.ts';

/**
 * The file that shows what was done of an item, as it was uploaded.
 * @throws Refusal those of `takenEvidence`
 */
export const takeWheelEvidence = action({
  summary: 'The file that shows what was done of an item of the annual wheel',
  roles: seeing,
  input: z.strictObject({ key: z.string().min(1).max(200) }),
  output: takenFile,
  run: async (context, { key }) => {
    const { records } = context;
    const item = (await records.fetch(WheelItem, key))?.record;
    const result = item ? undefined : (await records.fetch(ControlResult, key))?.record;
    return takenEvidence(context, item ?? (result && isOwnItem(result) ? result : {}));
  },
});
