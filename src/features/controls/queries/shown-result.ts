import { z } from 'zod';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import { ControlResult } from '../records.ts';

/** What came of a control once, as a page shows it. */
export const shownResult = z.strictObject({
  ...shape(ControlResult, 'key', 'dueOn', 'doneOn', 'outcome', 'note', 'link', 'fileName', 'doneByName'),
  ...shape(ControlResult, 'followUp', 'followUpOwner', 'followUpOwnerName', 'followUpDue'),
  ...shape(ControlResult, 'followUpDoneOn', 'followUpNote'),
  version: z.int(),
  mayFollowUp: z.boolean(),
});

/**
 * @param mayFollowUp whether the reader may say how what was found is followed up
 * @param readsFindings others see that it was controlled, and when
 */
export function resultShown(
  { records }: Pick<Reader, 'records'>,
  row: ControlResult,
  mayFollowUp: boolean,
  readsFindings = true,
): z.input<typeof shownResult> {
  const { key, dueOn, doneOn, outcome, doneByName, followUpOwner, followUpOwnerName } = row;
  const { note, link, fileName, followUp, followUpNote, followUpDue, followUpDoneOn } = row;
  return {
    ...{ key, dueOn, doneOn, outcome, doneByName },
    ...{ followUpOwner, followUpOwnerName, followUpDue, followUpDoneOn },
    ...(readsFindings && { note, link, fileName, followUp, followUpNote }),
    version: records.find(ControlResult, key)?.mark.version ?? 0,
    mayFollowUp: mayFollowUp && followUp !== undefined,
  };
}
