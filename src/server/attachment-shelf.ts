import { hashOfWrapped } from '../features/editing/attachments/wrapped.ts';
import type { Attachment } from '../features/handbook/attachment-records.ts';
import { fittingContent, storeFile } from '../m365/library/stored-file.ts';
import type { AttachmentFiles, Folder, Library } from '../ports/ports.ts';

/** A handbook has a few dozen pictures; this holds them all on an ordinary server. */
const mostBytes = 128 * 1024 * 1024;

/**
 * Pictures and files of the handbook, and those that have been read once, so that no reader waits for Microsoft again.
 * @param most bytes kept in memory: what was looked at longest ago makes room; none of what is fetched seldom, and not
 * for everybody
 */
export function openAttachmentShelf(library: Library & Pick<Folder, 'files'>, most = mostBytes): AttachmentFiles {
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
    removeUnnamed: async (namedNow, before) => {
      const old = (await library.files()).filter(({ changedAt }) => changedAt < before);
      const named = namedNow();
      const gone = old.filter(({ name }) => {
        const hash = hashOfWrapped(name);
        return hash !== undefined && !named.has(hash);
      });
      for (const { name } of gone) await library.remove(name);
      return gone.length;
    },
  };
}
