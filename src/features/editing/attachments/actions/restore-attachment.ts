import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { attachmentHash, attachmentKey } from '../../../handbook/attachment.ts';
import { Attachment } from '../../../handbook/attachment-records.ts';
import { attaching } from '../roles.ts';
import { base64, fileIn } from './file-in.ts';

/**
 * An editor uploads the file of an attachment again, because what lies in the library no longer is what was adopted. Its
 * hash says whether it is the same; the row and every text that shows it stay as they are.
 * @throws Refusal `unknownAttachment`; those of `fileIn`; `attachmentOther` when it is another file; `libraryFull`
 */
export const restoreAttachment = action({
  summary: 'Uploads the file of an attachment again when the one in the library no longer is what was adopted',
  roles: attaching,
  // Covering anything in its bytes would make another file.
  inputAsWritten: true,
  inputLarge: true,
  input: z.strictObject({ hash: z.string().regex(attachmentHash), content: base64 }),
  output: z.strictObject(shape(Attachment, 'hash', 'name')),
  run: async ({ records, attachments }, { hash, content }) => {
    const row = records.find(Attachment, attachmentKey(hash))?.record;
    if (!row) throw new Refusal('unknownAttachment');
    const file = fileIn(content);
    if (file.hash !== hash) throw new Refusal('attachmentOther');
    await attachments.put(file);
    return { hash, name: row.name };
  },
});
