import type { AttachmentFiles, Library } from '../domain/ports.ts';
import type { Attachment } from '../features/handbook/attachment-records.ts';
import { fittingContent, storeFile } from '../m365/library/stored-file.ts';

/** A handbook has a few dozen pictures; this holds them all on an ordinary server. */
const mostBytes = 128 * 1024 * 1024;

/**
 * Pictures and files of the handbook, and those that have been read once, so that no reader waits for Microsoft again.
 * @param most bytes kept in memory: what was looked at longest ago makes room
 */
export function openAttachmentShelf(library: Pick<Library, 'get' | 'put'>, most = mostBytes): AttachmentFiles {
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

  const fetched = async (attachment: Pick<Attachment, 'hash' | 'type'>) => {
    const content = await fittingContent(library, attachment);
    if (!content) return undefined;
    const buffer = Buffer.from(content);
    keep(attachment.hash, buffer);
    return buffer;
  };

  return {
    put: (file) => storeFile(library, file),
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
