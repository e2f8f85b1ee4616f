import { createHmac, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { PendingMessages, PendingWords } from '../../bot/conversations/pending-words.ts';
import { isGone, unsealed, writeSealed } from '../keys/sealed-file.ts';

/** Words of the chat that wait for a press, beside the reports that wait for SharePoint. */
export interface ServerShelf extends PendingMessages {
  start(): void;
  /** Deletes what nobody has come for in time, also what another server left. */
  clear(): Promise<void>;
  stop(): void;
}

const waitMs = 30 * 60_000;
const lookEveryMs = 60_000;
/** A file that is still being written is younger. */
const halfMs = 60_000;

type OnDisk = PendingWords & { id: string; account: string; untilMs: number };

/**
 * One encrypted file per message, in the folder the servers share for waiting reports. Its name tells nobody without the
 * key who wrote it, and its time is when it is to be forgotten.
 * @param key 32 bytes, the same on every server that shares the folder
 * @param nowMs milliseconds of the clock everybody goes by
 * @param lost told of what could not be deleted in time
 */
export function openPendingMessages(
  folder: string,
  key: Buffer,
  nowMs: () => number,
  lost: (error: unknown) => void,
): ServerShelf {
  let timer: NodeJS.Timeout | undefined;
  const fileOf = (id: string, account: string) =>
    path.join(folder, `${createHmac('sha256', key).update(`aside ${account} ${id}`).digest('hex')}.aside`);
  const isOver = async (name: string): Promise<boolean> => {
    const { mtimeMs } = await stat(path.join(folder, name));
    return name.endsWith('.aside') ? nowMs() >= mtimeMs : Date.now() - mtimeMs > halfMs;
  };
  const clear = async () => {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => /\.aside(-part)?$/.test(one))) {
      try {
        if (await isOver(name)) await rm(path.join(folder, name), { force: true });
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    }
  };

  return {
    put: async (id, account, words) => {
      const file = fileOf(id, account);
      const part = `${file}.${randomUUID()}.aside-part`;
      const untilMs = nowMs() + waitMs;
      await writeSealed(part, JSON.stringify({ ...words, id, account, untilMs } satisfies OnDisk), key);
      await utimes(part, new Date(untilMs), new Date(untilMs));
      await rename(part, file);
    },
    find: async (id, account) => {
      const file = await readFile(fileOf(id, account)).catch((error) => {
        if (isGone(error)) return undefined;
        throw error;
      });
      const text = file && unsealed(file, key);
      if (text === undefined) return undefined;
      const { untilMs, id: itsId, account: writer, ...words } = JSON.parse(text) as OnDisk;
      return itsId === id && writer === account && nowMs() < untilMs ? words : undefined;
    },
    forget: (id, account) => rm(fileOf(id, account), { force: true }),
    start: () => {
      const look = () => void clear().catch(lost);
      look();
      timer = setInterval(look, lookEveryMs);
      timer.unref();
    },
    clear,
    stop: () => clearInterval(timer),
  };
}
