import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { acceptedFile } from '../accepted-file.ts';
import { attachmentKey } from '../attachment.ts';
import { Attachment } from '../records.ts';

/**
 * An editor uploads the file of an attachment again, because what lies in the library no longer is what was adopted. Its
 * hash says whether it is the same; the row and every text that shows it stay as they are.
 * @param asked.content the file in base64
 * @throws Refusal `unknownAttachment`; `attachmentOther` when it is another file; those of `addAttachment` about a file
 */
export async function restoreAttachment(
  { records, attachments }: Pick<Ports, 'records' | 'attachments'>,
  actor: Actor,
  { hash, content }: { hash: string; content: string },
): Promise<{ hash: string; name: string }> {
  if (!actor.roles.includes('editor')) throw new Refusal('notAllowed');
  const row = records.find(Attachment, attachmentKey(hash))?.record;
  if (!row) throw new Refusal('unknownAttachment');
  const file = acceptedFile(new Uint8Array(Buffer.from(content, 'base64')));
  if ('fault' in file) throw new Refusal(file.fault);
  if (file.hash !== hash) throw new Refusal('attachmentOther');
  await attachments.put(file);
  return { hash, name: row.name };
}
