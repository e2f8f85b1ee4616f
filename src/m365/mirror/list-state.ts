import type { Moment } from '../../core/dates.ts';
import type { SiteList } from '../sites.ts';
import type { Database } from './database.ts';
import { setAside } from './removals.ts';

/** How far a list has been read. */
export interface ListState {
  /** Where the next page is: a nextLink while a pass is under way, a deltaLink after it. */
  cursor?: string | undefined;
  /** The values the link at `cursor` asks for, as they were wished for in the first request. */
  wished?: string | undefined;
  /** At least one whole pass is in the mirror. */
  loaded: boolean;
  /** A full pass is under way: rows no page of it has are gone at its end. */
  passing: boolean;
  /** Number of the full pass under way or last made; rows carry the last one that saw them. */
  generation: number;
  /** Too many changes came without their values to be read one by one: everything is read again when it may be. */
  owesSweep: boolean;
  /** When it was last read to its end, in milliseconds of the machine's clock; remembered over restarts. */
  readAtMs?: number | undefined;
}

const untouched: ListState = { loaded: false, passing: true, generation: 1, owesSweep: false };

/** The state of a list; a list that was deleted and made again under its name is read from the start. */
export function readState(database: Database, list: SiteList, now: Moment): ListState {
  const row = database.one('SELECT * FROM list_state WHERE list = ?', list.name);
  if (row && row.list_id !== list.listId) {
    setAside(database, list, now);
    database.run('DELETE FROM unreadable WHERE list = ?', list.name);
    const state = { ...untouched, loaded: row.loaded === 1, generation: Number(row.generation) + 1 };
    writeState(database, list, state);
    return state;
  }
  if (!row) return untouched;
  return {
    cursor: row.cursor === null ? undefined : String(row.cursor),
    wished: row.wished === null ? undefined : String(row.wished),
    loaded: row.loaded === 1,
    passing: row.passing === 1,
    generation: Number(row.generation),
    owesSweep: row.owes_sweep === 1,
    readAtMs: row.read_at === null ? undefined : Number(row.read_at),
  };
}

export function writeState(database: Database, list: SiteList, state: ListState): void {
  database.run(
    'INSERT OR REPLACE INTO list_state (list, list_id, cursor, wished, loaded, passing, generation, read_at, owes_sweep) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    list.name,
    list.listId,
    state.cursor ?? null,
    state.wished ?? null,
    state.loaded ? 1 : 0,
    state.passing ? 1 : 0,
    state.generation,
    state.readAtMs ?? null,
    state.owesSweep ? 1 : 0,
  );
}
