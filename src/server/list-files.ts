import { Refusal } from '../core/refusal.ts';
import { longestFile, longestImport } from '../features/workplace/imports/limits.ts';
import type { Folder, Library, ListFiles } from '../ports/ports.ts';
import { readList } from './files/read-list.ts';

/** A letter is at most four bytes. */
const mostBytes = 4 * longestImport;
/** No name anybody gives a file of theirs. */
const waitingBegins = 'venter-';

/** Lists that wait, each in one file of the library for its source, and those people put there. */
export function openListFiles(library: Library & Folder): ListFiles {
  return {
    put: async (key, csv) => {
      await library.put(waitingName(key), 'text/csv', new TextEncoder().encode(csv));
    },
    get: async (key) => {
      const content = await library.get(waitingName(key), mostBytes);
      return content && new TextDecoder().decode(content);
    },
    remove: (key) => library.remove(waitingName(key)),
    given: async () => (await library.files()).filter(({ name }) => !name.startsWith(waitingBegins)),
    read: async (file, kept) => {
      if (file.bytes > longestFile) throw new Refusal('tooLarge');
      const bytes = await library.read(file, longestFile);
      return bytes && readList({ bytes, isJson: /\.json$/i.test(file.name), kept });
    },
    discard: library.discard,
  };
}

/** `venter-api-0f3a….csv` */
function waitingName(key: string): string {
  return `${waitingBegins}${key.replace(/[^a-z0-9-]/g, '-')}.csv`;
}
