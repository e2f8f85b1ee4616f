import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

export type Row = Record<string, SQLInputValue>;

/** One SQLite database with its statements prepared once. */
export interface Database {
  one(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  run(sql: string, ...values: SQLInputValue[]): void;
  /** Runs statements that return nothing. */
  exec(sql: string): void;
  /** All of the work or nothing of it; inside another one it is part of that. */
  atomically<T>(work: () => T): T;
  close(): void;
}

/** @param file a path, or `:memory:` */
export function openDatabase(file: string): Database {
  const sqlite = new DatabaseSync(file);
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? sqlite.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  let inside = false;

  return {
    one: (sql, ...values) => prepared(sql).get(...values) as Row | undefined,
    all: (sql, ...values) => prepared(sql).all(...values) as Row[],
    run: (sql, ...values) => {
      prepared(sql).run(...values);
    },
    exec: (sql) => sqlite.exec(sql),
    atomically: (work) => {
      if (inside) return work();
      sqlite.exec('BEGIN IMMEDIATE');
      inside = true;
      try {
        const result = work();
        sqlite.exec('COMMIT');
        return result;
      } catch (error) {
        sqlite.exec('ROLLBACK');
        throw error;
      } finally {
        inside = false;
      }
    },
    close: () => sqlite.close(),
  };
}

/** A path as an SQL text. */
export function sqlText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
