import { z } from 'zod';
import type { Database } from '../mirror/database.ts';
import { readMeta, writeMeta } from '../mirror/meta.ts';

const remembered = z.object({ name: z.string(), members: z.array(z.string()) });
type Remembered = z.infer<typeof remembered>;

/** Who was last known to be in which group: in the mirror's file, so that it outlives a restart and the group itself. */
export interface GroupMemory {
  get(group: string): Readonly<Remembered> | undefined;
  put(group: string, known: Remembered): void;
  /** Forgets every other group. */
  keepOnly(groups: readonly string[]): void;
}

const nameOf = (group: string) => `outsideGroup:${group}`;

export function groupMemory(database: Database): GroupMemory {
  const known = new Map<string, Remembered | undefined>();
  return {
    get: (group) => {
      if (!known.has(group)) {
        const stored = readMeta(database, nameOf(group));
        known.set(group, stored === undefined ? undefined : remembered.parse(JSON.parse(stored)));
      }
      return known.get(group);
    },
    put: (group, now) => {
      known.set(group, now);
      writeMeta(database, nameOf(group), JSON.stringify(now));
    },
    keepOnly: (groups) => {
      const wanted = new Set(groups.map(nameOf));
      for (const { name } of database.all("SELECT name FROM meta WHERE name LIKE 'outsideGroup:%'")) {
        if (!wanted.has(String(name))) writeMeta(database, String(name), undefined);
      }
      for (const group of known.keys()) if (!groups.includes(group)) known.delete(group);
    },
  };
}
