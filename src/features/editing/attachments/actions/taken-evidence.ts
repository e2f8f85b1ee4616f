import { Refusal } from '../../../../core/refusal.ts';
import type { Context } from '../../../../kernel/context.ts';
import { type AttachmentType, attachmentMimes } from '../../../handbook/attachment.ts';
import type { TakenFile } from '../../../handbook/book/taken-file.ts';

/** What a row says of its file. */
interface WithFile {
  fileHash?: string | undefined;
  fileName?: string | undefined;
  fileType?: string | undefined;
}

/**
 * A file that shows something, as it was uploaded. Those from before such files had a library of their own lie among the
 * files of the handbook.
 * @throws Refusal `unknownAttachment` where the row names none, `evidenceGone` where no library has it any more
 */
export async function takenEvidence(
  { auditFiles, attachments }: Pick<Context, 'auditFiles' | 'attachments'>,
  { fileHash: hash, fileName: name, fileType }: WithFile,
): Promise<TakenFile> {
  const type = fileType as AttachmentType | undefined;
  if (hash === undefined || type === undefined || name === undefined) throw new Refusal('unknownAttachment');
  const bytes = (await auditFiles.content({ hash, type })) ?? (await attachments.content({ hash, type }));
  if (!bytes) throw new Refusal('evidenceGone');
  return { name, mime: attachmentMimes[type], base64: Buffer.from(bytes).toString('base64') };
}
