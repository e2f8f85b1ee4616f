import type { Attachment } from '../domain/attachments/attachment.ts';
import { largestAttachment, storedName } from '../domain/attachments/attachment.ts';
import { bytesHash } from '../domain/content-hash.ts';
import type { Library } from '../domain/ports.ts';

/** Files that have been read once, so that no reader waits for Microsoft again. */
export interface AttachmentShelf {
  /**
   * @returns nothing when the library has no such file, or another than was put there
   * @throws Refusal as the library
   */
  content(attachment: Pick<Attachment, 'hash' | 'type'>): Promise<Buffer | undefined>;
}

/** A handbook has a few dozen pictures; this holds them all on an ordinary server. */
const mostBytes = 128 * 1024 * 1024;

/** @param most bytes kept in memory: what was looked at longest ago makes room */
export function openAttachmentShelf(library: Pick<Library, 'get'>, most = mostBytes): AttachmentShelf {
  const kept = new Map<string, Buffer>();
  const underWay = new Map<string, Promise<Buffer | undefined>>();
  let size = 0;

  const keep = (hash: string, content: Buffer) => {
    kept.set(hash, content);
    size += content.byteLength;
    for (const [oldest, { byteLength }] of kept) {
      if (size <= most) break;
      kept.delete(oldest);
      size -= byteLength;
    }
  };

  const fetched = async ({ hash, type }: Pick<Attachment, 'hash' | 'type'>) => {
    const content = await library.get(storedName(hash, type), largestAttachment);
    // Somebody may have put another file there by hand: it is not what the rule was adopted with.
    if (!content || bytesHash(content) !== hash) return undefined;
    const buffer = Buffer.from(content);
    keep(hash, buffer);
    return buffer;
  };

  return {
    content: async (attachment) => {
      const { hash } = attachment;
      const known = kept.get(hash);
      if (known) {
        kept.delete(hash);
        kept.set(hash, known);
        return known;
      }
      const asked =
        underWay.get(hash) ??
        fetched(attachment).finally(() => {
          underWay.delete(hash);
        });
      underWay.set(hash, asked);
      return asked;
    },
  };
}
