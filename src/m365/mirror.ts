import { chmodSync, renameSync, rmSync } from 'node:fs';
import type { Moment } from '../core/dates.ts';
import type { Mark } from '../core/stored.ts';
import type { UnprovenRow } from '../features/audit/proof/unproven-row.ts';
import type { MetEdit } from '../features/audit/records.ts';
import type { Kind, Kinds } from '../lists.ts';
import { lists } from '../lists.ts';
import type { M365Log } from './log.ts';
import { type Database, openDatabase, sqlText } from './mirror/database.ts';
import { type EditListener, editNotifier, openBurst } from './mirror/edit-notifier.ts';
import { type MirrorFile, openMirrorFile, ownerOnly } from './mirror/file.ts';
import { editsBetween, isForeignVersion, keepDeletion, keptDeletions } from './mirror/foreign-edits.ts';
import { openIntake } from './mirror/intake.ts';
import { type ListState, readState, writeState } from './mirror/list-state.ts';
import { type MirrorReader, mirrorReader } from './mirror/reader.ts';
import {
  type HeldRemovals,
  hasRemovals,
  heldRemovals,
  heldRows,
  noteGone,
  noteUnseen,
  releaseRemovals,
} from './mirror/removals.ts';
import { type MirrorRow, notedAction, removeRow, rowById } from './mirror/rows.ts';
import { dbrKinds, kinds, table, tablesFor } from './mirror/schema.ts';
import { allUnproven, withoutGood } from './mirror/unproven.ts';
import type { Item } from './rows/item.ts';
import type { Prove } from './rows/prover.ts';
import type { RowSealer } from './rows/sealed-rows.ts';
import type { SiteList } from './sites.ts';

/** What one page of a list brought. */
export interface Page {
  items: readonly Item[];
  /** Ids of items that are gone. */
  deleted: readonly string[];
  /** What the state is once the page is in. */
  state: ListState;
  /** The page ends a full pass: rows it did not see are gone. */
  endsFullPass: boolean;
  /** Nothing follows at once: what is gone by now goes, or waits when it is very much. */
  endsReading: boolean;
}

/**
 * The local copy of the lists: one SQLite file for the main site, memory alone for the DBR's (design §4). Disposable,
 * and never ahead of SharePoint.
 */
export interface Mirror extends Omit<MirrorReader, 'changed'> {
  /** The file's database, where the directory keeps its people. */
  readonly file: Database;
  state(list: SiteList): Readonly<ListState>;
  byId<K extends Kind>(list: SiteList<K>, id: string): MirrorRow<K> | undefined;
  /** The text of a row's column of the last action, as our app wrote it last. */
  notedAction(list: SiteList, id: string): string | undefined;
  /** Takes a page in, rows and state in one transaction. */
  apply(list: SiteList, page: Page): void;
  /** Takes one item in, read or written just now. */
  merge(list: SiteList, item: Item): void;
  /** SharePoint says the item is not there. */
  remove(list: SiteList, id: string): void;
  /** Rows nobody can say that Rettesnor wrote. */
  unproven(): readonly UnprovenRow[];
  /** Unproven rows whose earlier versions are to be looked through for one that is proven. */
  withoutGood(): readonly UnprovenRow[];
  /** What was found there. @param isProvenAgain it says the same as the row, which has the seal of it */
  lookedBack(unproven: UnprovenRow, good: object | undefined, isProvenAgain: boolean): void;
  /** Rows that are said to be gone, too many at once to be believed, by list; they stay until somebody says so. */
  held(): readonly HeldRemovals[];
  /** The rows of a list that wait. */
  heldRows(list: SiteList): readonly MirrorRow<Kind>[];
  /** The rows of a list that wait were removed on purpose. */
  release(list: SiteList): void;
  /** Changes made outside the app from one moment to another. */
  editsBetween(since: Moment, until: Moment): readonly MetEdit[];
  /** Was this version of a row made without our app? */
  isForeign(list: SiteList, mark: Mark): boolean;
  /** Rows of a list that went with many others since then. */
  keptDeletions(list: SiteList, since: Moment): readonly MetEdit[];
  /** Rows whose newest version cannot be read, by list, with the columns it fails at. */
  unreadable(list: SiteList): readonly { id: string; column: string }[];
  /** Any number that changes whenever a row of the kind has. */
  revision(kind: Kind): number;
  /** The newest declaration any row of the kind was written with. */
  newestSchema(kind: Kind): number;
  /** A complete copy of the file, replacing an older one; rows of the DBR's site are never in it. */
  snapshotTo(file: string): void;
  close(): void;
}

/**
 * @param parts.clientId edits by any other application or person are foreign
 * @param parts.onForeignEdit told after the transaction, again and again until its promises resolve
 */
export function openMirror(
  parts: MirrorFile & {
    clientId: string;
    servers: number;
    sealer: RowSealer;
    now(): Moment;
    log: M365Log;
    onForeignEdit: EditListener;
    prove: Prove;
  },
): Mirror {
  const { log, now, onForeignEdit } = parts;
  const file = openMirrorFile(parts, log);
  const memory = openDatabase(':memory:');
  memory.exec(tablesFor(dbrKinds));
  const databaseOf = (kind: Kind) => (lists[kind].site === 'dbr' ? memory : file);
  const isBurst = openBurst(parts.servers);
  const notifiers = new Map(
    [file, memory].map((database) => [database, editNotifier(database, onForeignEdit, isBurst)]),
  );
  const reader = mirrorReader(databaseOf);
  const newest = new Map(kinds.map((kind) => [kind, newestIn(databaseOf(kind), kind)]));

  const revisions = new Map<Kind, number>();
  const touched = (kind: Kind, added?: Kinds[Kind]) => {
    revisions.set(kind, (revisions.get(kind) ?? 0) + 1);
    reader.changed(kind, added);
  };

  const { take, takeOut, settle, lookedBack, restandAll } = openIntake({
    ...{ ...parts, touched },
    metSchema: (kind, schema) => newest.set(kind, Math.max(newest.get(kind) ?? 0, schema)),
  });

  const inOne = (kind: Kind, work: (database: Database) => void) => {
    const database = databaseOf(kind);
    database.atomically(() => {
      work(database);
      restandAll(database);
    });
    notifiers.get(database)?.();
  };

  /** Every request asks for the state of every list. */
  const states = new Map<string, { listId: string; state: ListState }>();
  const stateOf = (list: SiteList) => {
    const known = states.get(list.name);
    if (known?.listId === list.listId) return known.state;
    const state = readState(databaseOf(list.kind), list, now());
    states.set(list.name, { listId: list.listId, state });
    return state;
  };

  return {
    file,
    find: reader.find,
    all: reader.all,
    each: reader.each,
    changedBetween: reader.changedBetween,
    acted: reader.acted,
    state: stateOf,
    byId: (list, id) => rowById(databaseOf(list.kind), list, id),
    notedAction: ({ kind, name }, id) => notedAction(databaseOf(kind), name, id),
    apply: (list, { items, deleted, state, endsFullPass, endsReading }) => {
      states.delete(list.name);
      inOne(list.kind, (database) => {
        noteGone(database, list, deleted);
        const mayBeBack = hasRemovals(database, list);
        for (const item of items) take(database, list, item, state.generation, mayBeBack);
        if (endsFullPass) noteUnseen(database, list, state.generation);
        if (endsReading) settle(database, list);
        writeState(database, list, state);
      });
    },
    // Marked as seen by the pass to come: one that starts now may not see the item yet, for Graph's filters and delta
    // lag behind a write.
    merge: (list, item) =>
      inOne(list.kind, (database) => {
        const { generation } = readState(database, list, now());
        take(database, list, item, generation + 1, hasRemovals(database, list));
      }),
    remove: (list, id) =>
      inOne(list.kind, (database) => {
        const gone = removeRow(database, list, id);
        takeOut(database, gone ? [gone] : [], list.kind);
      }),
    unproven: () => [file, memory].flatMap(allUnproven),
    withoutGood: () => [file, memory].flatMap(withoutGood),
    lookedBack: (unproven, good, isProvenAgain) =>
      inOne(unproven.kind, (database) => lookedBack(database, unproven, good, isProvenAgain)),
    held: () => [...heldRemovals(file), ...heldRemovals(memory)],
    heldRows: (list) => heldRows(databaseOf(list.kind), list),
    release: (list) =>
      inOne(list.kind, (database) => {
        takeOut(database, releaseRemovals(database, list), list.kind, keepDeletion);
      }),
    editsBetween: (since, until) => [...editsBetween(file, since, until), ...editsBetween(memory, since, until)],
    isForeign: ({ kind }, mark) => isForeignVersion(databaseOf(kind), mark),
    keptDeletions: ({ kind, name }, since) => keptDeletions(databaseOf(kind), name, since),
    unreadable: ({ kind, name }) =>
      databaseOf(kind)
        .all('SELECT id, "column" FROM unreadable WHERE list = ? ORDER BY id', name)
        .map(({ id, column }) => ({ id: String(id), column: String(column) })),
    revision: (kind) => revisions.get(kind) ?? 0,
    newestSchema: (kind) => newest.get(kind) ?? 0,
    snapshotTo: (target) => {
      const part = `${target}.part`;
      rmSync(part, { force: true });
      file.exec(`VACUUM INTO ${sqlText(part)}`);
      chmodSync(part, ownerOnly);
      renameSync(part, target);
    },
    close: () => {
      file.close();
      memory.close();
    },
  };
}

function newestIn(database: Database, kind: Kind): number {
  return Number(database.one(`SELECT max(_schema) AS newest FROM ${table(kind)}`)?.newest ?? 0);
}
