import { accessSync, constants, statfsSync } from 'node:fs';
import os from 'node:os';

/** Linux keeps what is in it in memory. */
const inMemory = '/dev/shm';
/** Several times what a whole run has at once: a container often gives the folder 64 MB. */
const enoughBytes = 6 * 1024 ** 3;

/**
 * Where a run has its temporary files: hundreds of databases, each for a few seconds. In memory a tenth of the CPU time of
 * all tests is saved.
 */
export function scratchPlace(): string {
  return hasRoom(inMemory) ? inMemory : os.tmpdir();
}

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= enoughBytes;
  } catch {
    // Other systems have none.
    return false;
  }
}
