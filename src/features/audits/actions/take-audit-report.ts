import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { type AttachmentType, attachmentMimes } from '../../handbook/attachment.ts';
import { takenFile } from '../../handbook/book/taken-file.ts';
import { seesAudit } from '../audit-rights.ts';
import { working } from '../roles.ts';
import { knownAudit } from './known-audit.ts';

/**
 * The report of an audit as it was uploaded.
 * @throws Refusal `unknownAudit` also for one the actor may not see, `unknownAttachment` where there is none, or where the
 * library no longer has what was uploaded
 */
export const takeAuditReport = action({
  summary: 'The report of an audit as it was uploaded',
  roles: working,
  input: z.strictObject({ audit: z.string().min(1).max(200) }),
  output: takenFile,
  run: async (context, { audit: key }) => {
    const { stored, relation } = await knownAudit(context, key);
    if (!seesAudit(relation)) throw new Refusal('unknownAudit');
    const { fileHash: hash, fileName: name } = stored.record;
    const type = stored.record.fileType as AttachmentType | undefined;
    const bytes = hash && type && (await contentOf(context, { hash, type }));
    if (!bytes || !type || name === undefined) throw new Refusal('unknownAttachment');
    return { name, mime: attachmentMimes[type], base64: Buffer.from(bytes).toString('base64') };
  },
});

/** Those uploaded before audits had a library of their own lie among the files of the handbook. */
async function contentOf(
  { auditFiles, attachments }: Pick<Context, 'auditFiles' | 'attachments'>,
  file: { hash: string; type: AttachmentType },
): Promise<Uint8Array | undefined> {
  return (await auditFiles.content(file)) ?? attachments.content(file);
}
