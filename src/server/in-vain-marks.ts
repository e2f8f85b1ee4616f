import { createHmac, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { InVainMarks, MarkedWords } from '../features/editing/learning/in-vain.ts';
import { isGone, unsealed, writeSealed } from './keys/sealed-file.ts';

type OnDisk = Pick<MarkedWords, 'words' | 'week'>;

const ending = '.in-vain';

/**
 * One encrypted file per person, week and words, whose name is a keyed imprint of the three: nobody can go from it to the
 * person, and the same person counts once. Its time is the week's Monday and tells nothing finer.
 * @param key 32 bytes, the same on every server that shares the folder
 */
export function openInVainMarks(folder: string, key: Buffer): InVainMarks {
  const marks = async () =>
    (await readdir(folder).catch(() => []))
      .filter((name) => name.endsWith(ending))
      .map((name) => path.join(folder, name));
  const read = async (file: string): Promise<OnDisk | undefined> => {
    const sealed = await readFile(file).catch((error) => {
      if (isGone(error)) return undefined;
      throw error;
    });
    const text = sealed && unsealed(sealed, key);
    return text === undefined ? undefined : (JSON.parse(text) as OnDisk);
  };

  return {
    note: async (person, week, words) => {
      const name = createHmac('sha256', key)
        .update(JSON.stringify(['in vain', person, week, words]))
        .digest('hex');
      const part = path.join(folder, `${randomUUID()}${ending}-part`);
      await writeSealed(part, JSON.stringify({ words, week } satisfies OnDisk), key);
      await utimes(part, new Date(week), new Date(week));
      await rename(part, path.join(folder, `${name}${ending}`));
    },
    before: async (week) => {
      const all = await Promise.all((await marks()).map(read));
      const over = all.filter((mark) => mark !== undefined && mark.week < week);
      return [...Map.groupBy(over, (mark) => JSON.stringify(mark)).values()].flatMap((same) =>
        same[0] ? [{ ...same[0], askers: same.length }] : [],
      );
    },
    forget: async (week) => {
      for (const file of await marks()) {
        const mark = await read(file);
        // What cannot be read is of another key: nobody will ever count it.
        if (!mark || mark.week < week) await rm(file, { force: true });
      }
    },
  };
}
