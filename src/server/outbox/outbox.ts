import { createHmac, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { isGone, unsealed, writeSealed } from '../keys/sealed-file.ts';

/** A message somebody must not lose, kept until what it asks for is done. */
export interface Kept {
  message: string;
  /** It is done: the file goes. */
  done(): Promise<void>;
  /** Not now: the next look may try again. */
  release(): Promise<void>;
}

/** Messages that outlive the server and SharePoint's bad hours: one encrypted file each (design section 4). */
export interface Outbox {
  /**
   * Resolves when the message is on the disk.
   * @param owner whose it is: nobody may fill the disk for everybody
   * @throws when it cannot be written, or too many of the owner's wait already
   */
  keep(message: string, owner: string): Promise<Kept>;
  /** Takes the messages nobody has been at for a while; several servers may share the folder, and each gets others. */
  claim(): Promise<readonly Kept[]>;
  /** @throws when a message could not be written and read again */
  prove(): Promise<void>;
}

/** Limit per person: more than anybody reports by hand during a day without SharePoint. */
export const mostOfOne = 100;

/** The person has as many messages here as one may have. */
class TooManyKept extends Error {
  override name = 'TooManyKept';
  readonly code = 'tooManyOfOne';
}

/** How long a file is left alone: by then whoever kept or claimed it is done or gone. */
const quietMs = { '.msg': 45_000, '.claim': 300_000 } as const;

/**
 * @param key 32 bytes, the same on every server that shares the folder
 * @param unreadable told of a file that another key has written; it is kept under another name for whoever has the key
 */
export function openOutbox(folder: string, key: Buffer, unreadable: (name: string) => void): Outbox {
  const holder = randomUUID();

  /** The beginning of the names of somebody's files: the same on every server, and nobody's without the key. */
  const ownerName = (owner: string) => createHmac('sha256', key).update(`outbox ${owner}`).digest('hex').slice(0, 24);
  const kept = (message: string, file: string, whose: string): Kept => ({
    message,
    done: () => rm(file, { force: true }),
    release: () => rename(file, path.join(folder, `${whose}.${randomUUID()}.msg`)),
  });

  /** Renaming is the claim: of two servers one finds nothing to rename. */
  const take = async (name: string): Promise<Kept | undefined> => {
    const [whose = ''] = name.split('.');
    const own = path.join(folder, `${whose}.${randomUUID()}-${holder}.claim`);
    try {
      await rename(path.join(folder, name), own);
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
    // A claim is as old as its taking, not as the message.
    await utimes(own, new Date(), new Date());
    const message = unsealed(await readFile(own), key);
    if (message !== undefined) return kept(message, own, whose);
    await rename(own, `${own}.unreadable`);
    unreadable(name);
    return undefined;
  };

  return {
    keep: async (message, owner) => {
      const whose = ownerName(owner);
      const names = await readdir(folder).catch(() => []);
      if (names.filter((name) => name.startsWith(`${whose}.`) && /\.(msg|claim)$/.test(name)).length >= mostOfOne)
        throw new TooManyKept();
      const file = path.join(folder, `${whose}.${randomUUID()}.msg`);
      const part = `${file}.part`;
      try {
        await writeSealed(part, message, key);
        await rename(part, file);
      } catch (error) {
        // On a full disk the half-written file is removed, or it would take the last space.
        await rm(part, { force: true }).catch(() => {});
        throw error;
      }
      return kept(message, file, whose);
    },
    prove: async () => {
      // No `.msg`: nobody may claim it.
      const file = path.join(folder, `${randomUUID()}.proof`);
      const message = randomUUID();
      try {
        await writeSealed(file, message, key);
        if (unsealed(await readFile(file), key) !== message) throw new Error('what the outbox keeps cannot be read');
      } finally {
        await rm(file, { force: true });
      }
    },
    claim: async () => {
      const names = await readdir(folder).catch(() => []);
      const waiting = await Promise.all(names.map(async (name) => ((await isQuiet(folder, name)) ? name : undefined)));
      const taken = await Promise.all(waiting.map((name) => (name === undefined ? undefined : take(name))));
      return taken.filter((one) => one !== undefined);
    },
  };
}

async function isQuiet(folder: string, name: string): Promise<boolean> {
  const kind = path.extname(name);
  if (kind !== '.msg' && kind !== '.claim') return false;
  try {
    const { mtimeMs } = await stat(path.join(folder, name));
    return Date.now() - mtimeMs > quietMs[kind];
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}
