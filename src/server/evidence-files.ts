import type { EvidenceFiles, Folder, Library } from '../domain/ports.ts';
import { hashOfWrapped } from '../features/editing/attachments/wrapped.ts';
import { openAttachmentShelf } from './attachment-shelf.ts';

/** Files that show something. They are fetched seldom, and not for everybody: none is kept in memory. */
export function openEvidenceFiles(library: Library & Pick<Folder, 'files'>): EvidenceFiles {
  return {
    ...openAttachmentShelf(library, 0),
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
