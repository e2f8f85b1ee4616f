import { createHmac, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { isGone, unsealed, writeSealed } from './sealed-file.ts';

/** Things kept on the server until a moment of their own, on whichever server they are asked for. */
export interface SealedShelf<T> {
  /** @param name the same name is the same thing: it lies there once */
  put(name: string, thing: T, untilMs: number): Promise<void>;
  /** Nothing when its time is over. */
  find(name: string): Promise<T | undefined>;
  forget(name: string): Promise<void>;
  /** Everything whose time is not over, in no order; what another key sealed is left where it lies. */
  all(): Promise<readonly T[]>;
  /** Deletes what is over, also what another server left. */
  clear(): Promise<void>;
}

/** A file that is still being written is younger. */
const halfMs = 60_000;

interface OnDisk<T> {
  name: string;
  untilMs: number;
  thing: T;
}

/**
 * One encrypted file per thing, in the folder the servers share for waiting reports. What the file is called tells nobody
 * without the key what it is, and its time is when it is to be forgotten.
 * @param key 32 bytes, the same on every server that shares the folder
 * @param ending of its files, `.aside`: only these are looked at
 * @param nowMs milliseconds of the clock everybody goes by
 */
export function openSealedShelf<T>(folder: string, key: Buffer, ending: string, nowMs: () => number): SealedShelf<T> {
  const fileOf = (name: string) =>
    path.join(folder, `${createHmac('sha256', key).update(name).digest('hex')}${ending}`);
  const names = async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending));
  const read = async (file: string): Promise<OnDisk<T> | undefined> => {
    const sealed = await readFile(file).catch((error) => {
      if (isGone(error)) return undefined;
      throw error;
    });
    const text = sealed && unsealed(sealed, key);
    const kept = text === undefined ? undefined : (JSON.parse(text) as OnDisk<T>);
    return kept && nowMs() < kept.untilMs ? kept : undefined;
  };
  const isOver = async (name: string): Promise<boolean> => {
    const { mtimeMs } = await stat(path.join(folder, name));
    return name.endsWith(ending) ? nowMs() >= mtimeMs : Date.now() - mtimeMs > halfMs;
  };

  return {
    put: async (name, thing, untilMs) => {
      const file = fileOf(name);
      const part = `${file}.${randomUUID()}${ending}-part`;
      await writeSealed(part, JSON.stringify({ name, untilMs, thing } satisfies OnDisk<T>), key);
      await utimes(part, new Date(untilMs), new Date(untilMs));
      await rename(part, file);
    },
    find: async (name) => {
      const kept = await read(fileOf(name));
      return kept?.name === name ? kept.thing : undefined;
    },
    forget: (name) => rm(fileOf(name), { force: true }),
    all: async () => {
      const all = await Promise.all((await names()).map((name) => read(path.join(folder, name))));
      return all.flatMap((kept) => (kept ? [kept.thing] : []));
    },
    clear: async () => {
      const all = await readdir(folder).catch(() => []);
      for (const name of all.filter((one) => one.endsWith(ending) || one.endsWith(`${ending}-part`))) {
        try {
          if (await isOver(name)) await rm(path.join(folder, name), { force: true });
        } catch (error) {
          if (!isGone(error)) throw error;
        }
      }
    },
  };
}
