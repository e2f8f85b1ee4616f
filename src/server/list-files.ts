import type { Library, ListFiles } from '../domain/ports.ts';
import { longestImport } from '../features/workplace/imports/limits.ts';

/** A letter is at most four bytes. */
const mostBytes = 4 * longestImport;

/** Lists that wait, each in one file of the library for its source. */
export function openListFiles(library: Library): ListFiles {
  return {
    put: async (key, csv) => {
      await library.put(waitingName(key), 'text/csv', new TextEncoder().encode(csv));
    },
    get: async (key) => {
      const content = await library.get(waitingName(key), mostBytes);
      return content && new TextDecoder().decode(content);
    },
    remove: (key) => library.remove(waitingName(key)),
  };
}

/** `venter-api-0f3a….csv`: no name anybody gives a file of theirs. */
function waitingName(key: string): string {
  return `venter-${key.replace(/[^a-z0-9-]/g, '-')}.csv`;
}
