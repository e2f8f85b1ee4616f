import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Two runs in one checkout would build the tab under each other's feet; two checkouts may test beside each other.
 * @param file that says which process runs; one whose process is gone counts for nothing
 * @returns what ends it, or nothing where another run is under way
 */
export function beginRun(file: string): (() => void) | undefined {
  mkdirSync(path.dirname(file), { recursive: true });
  if (!isWritten(file)) {
    if (isRunning(file)) return undefined;
    rmSync(file, { force: true });
    if (!isWritten(file)) return undefined;
  }
  return () => rmSync(file, { force: true });
}

/** Of two that begin in the same moment one has made the file. */
function isWritten(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

function isRunning(file: string): boolean {
  const pid = Number(readFileSync(file, 'utf8'));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    // Signal 0 asks whether the process is there, and sends nothing.
    return process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
