import { bytesHash } from '../../../core/content-hash.ts';
import type { RefusalCode } from '../../../core/refusal.ts';
import type { AttachmentType } from '../../handbook/attachment.ts';
import { largestAttachment } from '../../handbook/attachment.ts';
import { begins, holds } from './bytes.ts';
import { officeFile } from './office-file.ts';
import { gifWithoutMetadata } from './without-metadata/gif.ts';
import { jpegWithoutMetadata } from './without-metadata/jpeg.ts';
import { pngWithoutMetadata } from './without-metadata/png.ts';
import { webpWithoutMetadata } from './without-metadata/webp.ts';

/** Why a file is not taken. */
export type FileFault = Extract<
  RefusalCode,
  'attachmentTooLarge' | 'attachmentKind' | 'attachmentMacros' | 'attachmentProtected' | 'attachmentBroken'
>;

export interface AcceptedFile {
  type: AttachmentType;
  /** As it is to be stored. */
  content: Uint8Array;
  hash: string;
}

/**
 * What a file is, by its first bytes and never by its name, and what of it is stored: pictures lose what a camera or a
 * program has written into them about place, time and person.
 * @returns the fault instead, when it is too large, of another kind, protected, with macros or broken
 */
export function acceptedFile(bytes: Uint8Array): AcceptedFile | { fault: FileFault } {
  if (bytes.byteLength > largestAttachment) return { fault: 'attachmentTooLarge' };
  const known = picture(bytes) ?? document(bytes);
  if ('fault' in known) return known;
  return { ...known, hash: bytesHash(known.content) };
}

type Known = Pick<AcceptedFile, 'type' | 'content'> | { fault: FileFault };

function picture(bytes: Uint8Array): Known | undefined {
  const cleaned = (type: AttachmentType, content: Uint8Array | undefined): Known =>
    content ? { type, content } : { fault: 'attachmentBroken' };
  if (begins(bytes, '\x89PNG\r\n\x1a\n')) return cleaned('png', pngWithoutMetadata(bytes));
  if (begins(bytes, '\xff\xd8\xff')) return cleaned('jpeg', jpegWithoutMetadata(bytes));
  if (begins(bytes, 'GIF87a') || begins(bytes, 'GIF89a')) return cleaned('gif', gifWithoutMetadata(bytes));
  if (begins(bytes, 'RIFF') && begins(bytes.subarray(8), 'WEBP')) return cleaned('webp', webpWithoutMetadata(bytes));
  return undefined;
}

function document(bytes: Uint8Array): Known {
  if (begins(bytes, '%PDF-')) return { type: 'pdf', content: bytes };
  if (begins(bytes, 'PK\x03\x04')) {
    const office = officeFile(bytes);
    return 'fault' in office ? office : { ...office, content: bytes };
  }
  // Office locks a document by putting it whole into the box its old programs used.
  const isLocked = begins(bytes, '\xd0\xcf\x11\xe0') && holds(bytes, [...'EncryptedPackage'].join('\0'));
  return { fault: isLocked ? 'attachmentProtected' : 'attachmentKind' };
}
