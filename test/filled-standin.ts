import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Standin } from '../src/standin/standin.ts';
import { startStandin } from '../src/standin/start.ts';

const place = 'RETTESNOR_TEST_SNAPSHOTS';

/** Vitest's setup around a whole run: the folder that its workers share filled stand-ins in. */
export default function shareSnapshots(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-snapshots-'));
  process.env[place] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What servers of their own process share of a run: each of them reads a thousand modules, compiled once. */
export function compiledOnce(): { NODE_COMPILE_CACHE: string } {
  return { NODE_COMPILE_CACHE: path.join(sharedFolder(), 'compiled') };
}

/**
 * A stand-in that is filled once in a run, and copied for whoever wants the same again: filling it is most of what it
 * costs to begin a test.
 * @param name of what is in it; the same name is the same content
 */
export async function filledStandin(name: string, fill: (empty: Standin) => Promise<void>): Promise<Standin> {
  const file = path.join(sharedFolder(), `${name}.sqlite`);
  await inTurn(`${file}.lock`, async () => {
    if (existsSync(file)) return;
    const empty = await startStandin({ port: 0 });
    await fill(empty);
    // Whole or not at all: a worker that is stopped in the middle leaves no half file.
    empty.snapshotTo(`${file}.new`);
    await empty.close();
    renameSync(`${file}.new`, file);
  });
  return startStandin({ port: 0, from: file });
}

/** Workers begin beside each other, and each would fill the same: one does, and the others wait for it. */
async function inTurn(lock: string, work: () => Promise<void>): Promise<void> {
  while (!isTaken(lock)) await new Promise((resolve) => setTimeout(resolve, 100));
  await work().finally(() => rmdirSync(lock));
}

/** Making a folder is one step: of several who try, one has made it. */
function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function sharedFolder(): string {
  const folder = process.env[place];
  if (!folder) throw new Error('What a run shares needs the setup in vitest.config.ts.');
  return folder;
}
