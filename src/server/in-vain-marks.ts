import { createHmac, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { InVainMarks, MarkedWords } from '../features/editing/learning/in-vain.ts';
import { isGone, unsealed, writeSealed } from './keys/sealed-file.ts';

type OnDisk = Pick<MarkedWords, 'words' | 'week'>;

const ending = '.in-vain-mark';
/** Marks of one week, as they were made before: whose several are could not be told, so none of them counts. */
const formerEnding = '.in-vain';

/**
 * One encrypted file per person and words, whose name is a keyed imprint of the two: nobody can go from it to the person,
 * and the same person counts once. Its time is the Monday of the week it was made in and tells nothing finer.
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
      const imprint = createHmac('sha256', key)
        .update(JSON.stringify(['in vain', person, words]))
        .digest('hex');
      const name = path.join(folder, `${imprint}${ending}`);
      if (await read(name)) return;
      const part = path.join(folder, `${randomUUID()}${ending}-part`);
      await writeSealed(part, JSON.stringify({ words, week } satisfies OnDisk), key);
      await utimes(part, new Date(week), new Date(week));
      await rename(part, name);
    },
    before: async (week) => {
      const all = await Promise.all((await marks()).map(read));
      const over = all.flatMap((mark) => (mark && mark.week < week ? [mark] : []));
      return [...Map.groupBy(over, ({ words }) => words)].map(([words, same]) => ({
        words,
        week:
          same
            .map((mark) => mark.week)
            .toSorted()
            .at(-1) ?? week,
        askers: same.length,
      }));
    },
    forget: async (told, before, oldest) => {
      for (const file of await marks()) {
        const mark = await read(file);
        // What cannot be read is of another key: nobody will ever count it.
        const isOver = !mark || mark.week <= oldest || (mark.week < before && told.has(mark.words));
        if (isOver) await rm(file, { force: true });
      }
      for (const name of await readdir(folder).catch(() => []))
        if (name.endsWith(formerEnding)) await rm(path.join(folder, name), { force: true });
    },
  };
}
