import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { schema } from './schema.ts';

export type Value = SQLInputValue;

/** The stand-in's memory: one SQLite database, with statements prepared once. */
export interface Store {
  /** First row of a query, or `undefined`. */
  one<T extends object>(sql: string, ...params: Value[]): T | undefined;
  all<T extends object>(sql: string, ...params: Value[]): T[];
  run(sql: string, ...params: Value[]): void;
  /** Runs the work in one transaction; a throw rolls it back. Inside another transaction it joins that one. */
  atomically<T>(work: () => T): T;
  /** Values derived from rows, dropped by `forget`; keyed by whoever puts them there. */
  remembered<T>(key: string, make: () => T): T;
  forget(prefix: string): void;
  /** A complete copy in a new file (`VACUUM INTO`). */
  snapshotTo(file: string): void;
  isOpen(): boolean;
  close(): void;
}

/** Opens or makes the database. @param file a path, or `:memory:` */
export function openStore(file: string): Store {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;');
  database.exec(schema);
  const statements = new Map<string, StatementSync>();
  const memory = new Map<string, unknown>();
  let inTransaction = false;

  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };

  return {
    one: <T extends object>(sql: string, ...params: Value[]) => prepared(sql).get(...params) as T | undefined,
    all: <T extends object>(sql: string, ...params: Value[]) => prepared(sql).all(...params) as T[],
    run: (sql, ...params) => {
      prepared(sql).run(...params);
    },
    atomically: (work) => {
      if (inTransaction) return work();
      database.exec('BEGIN');
      inTransaction = true;
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        memory.clear();
        throw error;
      } finally {
        inTransaction = false;
      }
    },
    remembered: <T>(key: string, make: () => T) => {
      if (!memory.has(key)) memory.set(key, make());
      return memory.get(key) as T;
    },
    forget: (prefix) => {
      for (const key of memory.keys()) if (key.startsWith(prefix)) memory.delete(key);
    },
    snapshotTo: (target) => database.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`),
    isOpen: () => database.isOpen,
    close: () => database.close(),
  };
}
