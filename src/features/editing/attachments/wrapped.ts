import { bytesHash } from '../../../core/content-hash.ts';
import { attachmentMimes, largestAttachment } from '../../handbook/attachment.ts';
import type { Attachment } from '../../handbook/attachment-records.ts';
import { joined } from './bytes.ts';

/**
 * What is put before the bytes of an attachment in the library. SharePoint writes into Office files and some pictures
 * when they are uploaded, so that their hash would no longer be that of what was adopted; a file whose ending and
 * beginning it does not know it leaves alone. A person who has the file without us reads what it is and cuts the first five
 * lines off.
 */
const opening = /^Rettesnor attachment 1\nmime: ([^\n]+)\nsha256: ([0-9a-f]{64})\nsize: (\d+)\n\n/;
const longestOpening = 256;

/** An attachment of the largest size as it lies in the library. */
export const largestWrapped = largestAttachment + longestOpening;
export const wrappedMime = 'application/octet-stream';

/** What an attachment is called in the library, whatever it is. */
export function wrappedName(hash: string): string {
  return `${hash}.rettesnor`;
}

/** @returns nothing for a file that is not called so: somebody has put it there by hand */
export function hashOfWrapped(name: string): string | undefined {
  return /^([0-9a-f]{64})\.rettesnor$/.exec(name)?.[1];
}

/** The bytes as they are stored; the same content gives the same bytes. */
export function wrapped({ hash, type }: Pick<Attachment, 'hash' | 'type'>, content: Uint8Array): Uint8Array {
  const lines = ['Rettesnor attachment 1', `mime: ${attachmentMimes[type]}`, `sha256: ${hash}`];
  return joined([new TextEncoder().encode(`${[...lines, `size: ${content.byteLength}`].join('\n')}\n\n`), content]);
}

/** @returns nothing when these are not the bytes of that content, wrapped and whole */
export function unwrapped(hash: string, stored: Uint8Array): Uint8Array | undefined {
  const [whole = '', , said, size] = opening.exec(new TextDecoder().decode(stored.subarray(0, longestOpening))) ?? [];
  if (said !== hash) return undefined;
  const content = stored.subarray(whole.length);
  return content.byteLength === Number(size) && bytesHash(content) === hash ? content : undefined;
}
