import { bytesHash } from '../../core/content-hash.ts';
import type { AcceptedFile } from '../../features/editing/attachments/accepted-file.ts';
import {
  largestWrapped,
  unwrapped,
  wrapped,
  wrappedMime,
  wrappedName,
} from '../../features/editing/attachments/wrapped.ts';
import { largestAttachment, plainName } from '../../features/handbook/attachment.ts';
import type { Attachment } from '../../features/handbook/attachment-records.ts';
import type { Library } from '../../ports/ports.ts';

/** Stores an attachment wrapped, under the hash of what it holds. @throws Refusal as the library */
export function storeFile(library: Pick<Library, 'put'>, file: AcceptedFile): Promise<{ id: string }> {
  return library.put(wrappedName(file.hash), wrappedMime, wrapped(file, file.content));
}

/**
 * An attachment from the library, also one stored before they were wrapped, or by an older server beside this one.
 * @returns nothing when no file under its names holds what the hash says: none is there, or SharePoint or somebody has
 * changed it
 * @throws Refusal as the library
 */
export async function fittingContent(
  library: Pick<Library, 'get'>,
  { hash, type }: Pick<Attachment, 'hash' | 'type'>,
): Promise<Uint8Array | undefined> {
  const stored = await library.get(wrappedName(hash), largestWrapped);
  const content = stored && unwrapped(hash, stored);
  if (content) return content;
  const plain = await library.get(plainName(hash, type), largestAttachment);
  return plain && bytesHash(plain) === hash ? plain : undefined;
}
