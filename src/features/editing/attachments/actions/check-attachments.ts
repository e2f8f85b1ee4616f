import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { attachmentHash, attachmentKey, attachmentsAtOnce } from '../../../handbook/attachment.ts';
import { Attachment } from '../../../handbook/attachment-records.ts';
import { attaching } from '../roles.ts';

/** Files on their way at once: Microsoft gives each site so much. */
const atOnce = 4;

const hashes = z.array(z.string().regex(attachmentHash));

/**
 * Which of these attachments cannot be opened: their file is away, or is no longer what the hash says. What this server
 * still holds of them can. Only editors may ask, who can upload them again.
 * @throws Refusal as `Library.get`: while Microsoft does not answer nobody knows
 */
export const checkAttachments = action({
  summary: 'Looks which attachments cannot be opened: their file is away or no longer what was adopted; writes nothing',
  roles: attaching,
  input: z.strictObject({ hashes: hashes.min(1).max(attachmentsAtOnce) }),
  output: z.strictObject({ unreadable: hashes }),
  run: async ({ records, attachments }, asked) => {
    const unreadable: string[] = [];
    const queue = asked.hashes.values();
    const look = async () => {
      for (const hash of queue) {
        const row = records.find(Attachment, attachmentKey(hash))?.record;
        if (row && !(await attachments.content(row))) unreadable.push(hash);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, look));
    return { unreadable };
  },
});
