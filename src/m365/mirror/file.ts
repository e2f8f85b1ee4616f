import { closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { M365Log } from '../log.ts';
import { type Database, openDatabase, sqlText } from './database.ts';
import { fingerprint, mainKinds, shared, table, tablesFor } from './schema.ts';

const memoryOnly = ':memory:';
/** The file holds people's data; its journal gets the same rights from SQLite. */
export const ownerOnly = 0o600;

/** A server that is running has the file: two would each remember what the other one changes. */
class MirrorInUse extends Error {
  override name = 'MirrorInUse';

  constructor(cause: unknown) {
    super('Another Rettesnor has the mirror’s file open: give each server a folder of its own in RETTESNOR_DATA', {
      cause,
    });
  }
}

export interface MirrorFile {
  /** A path, or `:memory:`. */
  file: string;
  /** A file made by `snapshotTo`, used when `file` is missing, broken or of another shape. */
  snapshot?: string | undefined;
  /** Names the tenant and sites; a mirror of another workplace is never read. */
  workplace: string;
}

/**
 * Opens the mirror's file, or makes it anew. The mirror is disposable: whatever is wrong with an existing file, it is
 * deleted and filled again from the snapshot or from SharePoint. Only a file another process is writing to is an error.
 */
export function openMirrorFile({ file, snapshot, workplace }: MirrorFile, log: M365Log): Database {
  const wanted = fingerprint(workplace);
  if (file !== memoryOnly) mkdirSync(path.dirname(file), { recursive: true });
  const existing = file === memoryOnly ? undefined : reopened(file, wanted, log);
  if (existing) return existing;
  if (file !== memoryOnly) closeSync(openSync(file, 'a', ownerOnly));
  const database = prepared(openDatabase(file));
  database.exec(tablesFor(mainKinds));
  if (snapshot && existsSync(snapshot)) fillFrom(database, snapshot, wanted, log);
  database.run("INSERT OR REPLACE INTO meta VALUES ('fingerprint', ?)", wanted);
  return database;
}

function reopened(file: string, wanted: string, log: M365Log): Database | undefined {
  if (!existsSync(file)) return undefined;
  let database: Database | undefined;
  try {
    database = prepared(openDatabase(file));
    if (database.one('PRAGMA quick_check(1)')?.quick_check === 'ok' && fingerprintOf(database, 'main') === wanted) {
      // One from before there was a table gets it: an empty one says of no row anything that is wrong.
      database.exec(shared);
      return database;
    }
    log.warn('mirrorRebuilt', { reason: 'other shape' });
  } catch (error) {
    if (error instanceof MirrorInUse) throw error;
    log.warn('mirrorRebuilt', { reason: 'broken' });
  }
  database?.close();
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true });
  return undefined;
}

/** Losing the last seconds costs a few requests, so the disk need not be waited for at every commit. */
function prepared(database: Database): Database {
  try {
    // The lock falls with the process, whatever ends it. The waiting is for a predecessor that is just closing.
    database.exec(`PRAGMA busy_timeout = 5000; PRAGMA main.locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE; COMMIT;`);
  } catch (error) {
    database.close();
    throw error instanceof Error && /locked|busy/i.test(error.message) ? new MirrorInUse(error) : error;
  }
  return database;
}

function fillFrom(database: Database, snapshot: string, wanted: string, log: M365Log): void {
  try {
    database.exec(`ATTACH ${sqlText(snapshot)} AS snapshot`);
    if (fingerprintOf(database, 'snapshot') === wanted) {
      const own = ['list_state', 'removal', 'unreadable', 'foreign_edit', 'unproven', 'meta', 'person'];
      const has = database.one("SELECT 1 FROM snapshot.sqlite_master WHERE name = 'last_action'") !== undefined;
      const tables = [...own, ...(has ? ['last_action'] : []), ...mainKinds.map(table)];
      database.atomically(() => {
        for (const name of tables) database.exec(`INSERT OR REPLACE INTO main.${name} SELECT * FROM snapshot.${name}`);
      });
      log.info('mirrorFromSnapshot');
    } else {
      log.warn('snapshotIgnored', { reason: 'other shape' });
    }
    database.exec('DETACH snapshot');
  } catch {
    log.warn('snapshotIgnored', { reason: 'broken' });
  }
}

function fingerprintOf(database: Database, schema: 'main' | 'snapshot'): string {
  return String(database.one(`SELECT value FROM ${schema}.meta WHERE name = 'fingerprint'`)?.value ?? '');
}
