import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { ControlResult } from '../../controls/records.ts';
import { type AttachmentType, attachmentMimes } from '../../handbook/attachment.ts';
import { takenFile } from '../../handbook/book/taken-file.ts';
import { isOwnItem } from '../own-item.ts';
import { WheelItem } from '../records.ts';
import { seeing } from '../roles.ts';

/**
 * The file that shows what was done of an item, as it was uploaded.
 * @throws Refusal `unknownAttachment` where there is none, or the library no longer has it
 */
export const takeWheelEvidence = action({
  summary: 'The file that shows what was done of an item of the annual wheel',
  roles: seeing,
  input: z.strictObject({ key: z.string().min(1).max(200) }),
  output: takenFile,
  run: async ({ records, attachments }, { key }) => {
    const item = (await records.fetch(WheelItem, key))?.record;
    const result = item ? undefined : (await records.fetch(ControlResult, key))?.record;
    const { fileHash: hash, fileName: name, fileType } = item ?? (result && isOwnItem(result) ? result : {});
    const type = fileType as AttachmentType | undefined;
    const bytes = hash && type && (await attachments.content({ hash, type }));
    if (!bytes || !type || name === undefined) throw new Refusal('unknownAttachment');
    return { name, mime: attachmentMimes[type], base64: Buffer.from(bytes).toString('base64') };
  },
});
