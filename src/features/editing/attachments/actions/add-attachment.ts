import { guardText } from '../../../../core/cpr/cpr.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { acceptedFile } from '../accepted-file.ts';
import { attachmentKey, isPicture, readableName } from '../attachment.ts';
import { Attachment } from '../records.ts';

/**
 * An editor attaches a picture or a file (S13, S14). The file first, under the hash of what it holds, then its row: a file
 * without a row harms nobody, and the same content again is the same attachment, whatever it is called this time.
 * @param asked.content the file in base64
 * @throws Refusal `attachmentTooLarge`, `attachmentKind`, `attachmentMacros`, `attachmentProtected`, `attachmentBroken`;
 * `altTextMissing` for a picture nobody has put into words; `cprFound` with the words masked (INV15); `libraryFull`
 */
export async function addAttachment(
  { records, attachments, clock, followUps }: Pick<Ports, 'records' | 'attachments' | 'clock' | 'followUps'>,
  actor: Actor,
  asked: { name: string; altDa?: string | undefined; altEn?: string | undefined; content: string },
): Promise<Stored<Attachment> & { existed: boolean }> {
  if (!actor.roles.includes('editor')) throw new Refusal('notAllowed');
  const file = acceptedFile(new Uint8Array(Buffer.from(asked.content, 'base64')));
  if ('fault' in file) throw new Refusal(file.fault);
  const { hash, type, content } = file;
  const altDa = worded('altDa', asked.altDa);
  const altEn = worded('altEn', asked.altEn);
  if (isPicture(type) && altDa === undefined) throw new Refusal('altTextMissing');
  const name = readableName(worded('name', asked.name) ?? '', type);
  const { id } = await attachments.put(file);
  const now = clock.now();
  const stored = await records.create(Attachment, {
    ...{ key: attachmentKey(hash), actor: actor.person.id, at: now, hash, name, type, size: content.byteLength },
    ...(isPicture(type) && { altDa, altEn }),
    ...{ byName: actor.person.name, file: id },
  });
  if (!stored.existed) followUps.audit(auditOf('addAttachment', stored, stored.record.actor, stored.record.at));
  return stored;
}

/** What somebody wrote, trimmed; nothing when nothing is left. @throws Refusal `cprFound` */
function worded(field: 'name' | 'altDa' | 'altEn', written = ''): string | undefined {
  const { text, found } = guardText(written.replace(/\s+/g, ' ').trim());
  if (found.length > 0) throw new Refusal('cprFound', { field, masked: text });
  return text === '' ? undefined : text;
}
