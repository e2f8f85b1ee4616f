import { Refusal } from '../../../../core/refusal.ts';
import type { Services } from '../../../../kernel/context.ts';
import { attachmentKey, plainName } from '../../attachment.ts';
import { Attachment } from '../../attachment-records.ts';
import type { Book } from '../book.ts';
import { attachmentsOfBook } from '../book-attachments.ts';

/** A picture or a file of a book; without bytes it could not be fetched, without a name nobody knows what it is. */
export interface PackedAttachment {
  hash: string;
  name?: string;
  bytes?: Uint8Array;
}

/** All of a package together: it travels in one answer. A handbook of thirty drawings has five. */
const mostBytes = 24 * 1024 * 1024;
/** Files on their way at once: Microsoft gives each site so much. */
const atOnce = 4;

/**
 * The pictures and files a book refers to, as they lie in the library. What cannot be fetched, or is more than a package
 * carries, comes without its bytes: whoever takes the handbook along shall have the rest, and be told.
 */
export async function bookAttachments(
  { records, attachments }: Pick<Services, 'records' | 'attachments'>,
  book: Book,
): Promise<readonly PackedAttachment[]> {
  const hashes = attachmentsOfBook(book);
  const found = new Map<string, PackedAttachment>();
  let room = mostBytes;
  const queue = hashes.values();
  const fetchAll = async () => {
    for (const hash of queue) {
      const row = records.find(Attachment, attachmentKey(hash))?.record;
      if (!row) continue;
      const name = plainName(hash, row.type);
      const fits = row.size <= room;
      if (fits) room -= row.size;
      const bytes = fits ? await fetched(attachments, row) : undefined;
      found.set(hash, { hash, name, ...(bytes && { bytes }) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchAll));
  return hashes.map((hash) => found.get(hash) ?? { hash });
}

async function fetched(attachments: Services['attachments'], row: Attachment): Promise<Uint8Array | undefined> {
  const content = await attachments.content(row).catch((fault: unknown) => {
    if (fault instanceof Refusal) return undefined;
    throw fault;
  });
  return content && new Uint8Array(content);
}
