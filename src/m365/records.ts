import type { Moment } from '../core/dates.ts';
import { Refusal } from '../core/refusal.ts';
import type { Stored } from '../core/stored.ts';
import type { BaseRecord, RecordDefinition, RecordOf, Where } from '../kernel/record.ts';
import type { Records } from '../kernel/records.ts';
import type { Kind, Kinds } from '../lists.ts';
import { stored } from './mirror/reader.ts';
import { isSetAside } from './mirror/removals.ts';
import type { Mirror } from './mirror.ts';
import { readByKey, readItem } from './reading/point-read.ts';
import { countPlainVersions, readVersions } from './reading/version-read.ts';
import type { RowSealer } from './rows/sealed-rows.ts';
import type { SiteList, Sites } from './sites.ts';
import type { Graph } from './transport.ts';
import type { Writer } from './writer.ts';

/** The `Records` port: reads from the mirror, writes through the writer, asks Graph where the port says so. */
export function openRecords(parts: {
  graph: Graph;
  mirror: Mirror;
  sites: Sites;
  writer: Writer;
  sealer: RowSealer;
}): Records {
  const { graph, mirror, sites, writer, sealer } = parts;

  const fromGraph = async <K extends Kind>(list: SiteList<K>, key: string) => {
    const mark = mirror.find(list.kind, key)?.mark;
    if (mark?.list !== list.name || isSetAside(mark.id)) return readByKey(graph, list, sealer.keysOf(list.kind, key));
    const item = await readItem(graph, list, mark.id);
    if (item) return item;
    mirror.remove(list, mark.id);
    return readByKey(graph, list, sealer.keysOf(list.kind, key));
  };

  const fetch = async <K extends Kind>(kind: K, key: string): Promise<Stored<Kinds[K]> | undefined> => {
    const list = sites.listFor(kind, key);
    if (!list) throw new Refusal('notProvisioned', { list: kind });
    const item = await fromGraph(list, key);
    if (!item) return undefined;
    mirror.merge(list, item);
    const row = mirror.byId(list, item.id);
    return row && !row.waits ? stored(row) : undefined;
  };

  const byKind: ByKind = {
    find: (kind, key) => {
      const row = mirror.find(kind, key);
      return row && !row.waits ? stored(row) : undefined;
    },
    all: mirror.all,
    each: mirror.each,
    changed: mirror.changedBetween,
    fetch,
    versions: async (kind, { record, mark }) => {
      const list = sites.listFor(kind, record.key);
      return list ? (await readVersions(graph, list, mark.id, sealer)).map((version) => version.record) : [];
    },
    plainVersions: async (kind, { record, mark }) => {
      const list = sites.listFor(kind, record.key);
      return list && countPlainVersions(graph, list, mark.id);
    },
    create: writer.create,
    update: writer.update,
  };
  return { ...withoutPast(byRecord(byKind)), unproven: mirror.unproven };
}

/** The rows of a list that says when one is history, without those that are (`past` of its declaration). */
function withoutPast(records: Records): Records {
  /** The mirror remembers its answers until their list changes; so are these, with them. */
  const known = new WeakMap<object, readonly unknown[]>();
  return {
    ...records,
    find: (record, key) => {
      const row = records.find(record, key);
      return row && isPast(record, row) ? undefined : row;
    },
    all: <R extends RecordDefinition>(record: R, where?: Where<RecordOf<R>>) => {
      const rows = records.all(record, where);
      if (record.past === undefined) return rows;
      const present = (known.get(rows) as typeof rows | undefined) ?? rows.filter((row) => !isPast(record, row));
      known.set(rows, present);
      return present;
    },
    each: function* (record, where) {
      for (const row of records.each(record, where)) if (!isPast(record, row)) yield row;
    },
  };
}

function isPast({ past }: RecordDefinition, { record }: Stored<BaseRecord>): boolean {
  return past !== undefined && Reflect.get(record, past) !== undefined;
}

/** The reads and writes as they are done in here: by the name rows of a record go by. */
interface ByKind {
  find<K extends Kind>(kind: K, key: string): Stored<Kinds[K]> | undefined;
  all<K extends Kind>(kind: K, where?: Where<Kinds[K]>): readonly Stored<Kinds[K]>[];
  each<K extends Kind>(kind: K, where?: Where<Kinds[K]>): Iterable<Stored<Kinds[K]>>;
  changed<K extends Kind>(kind: K, from: Moment, until: Moment): readonly Stored<Kinds[K]>[];
  fetch<K extends Kind>(kind: K, key: string): Promise<Stored<Kinds[K]> | undefined>;
  versions<K extends Kind>(kind: K, stored: Stored<Kinds[K]>): Promise<readonly Kinds[K][]>;
  plainVersions<K extends Kind>(kind: K, stored: Stored<Kinds[K]>): Promise<number | undefined>;
  create: Writer['create'];
  update: Writer['update'];
}

/** The same by the record itself. A record's kind is its key in `lists`, which the compiler cannot know of any record. */
function byRecord(byKind: ByKind): Records {
  const named =
    <A extends unknown[]>(work: (kind: Kind, ...rest: A) => unknown) =>
    ({ kind }: RecordDefinition, ...rest: A) =>
      work(kind as Kind, ...rest);
  return Object.fromEntries(Object.entries(byKind).map(([name, work]) => [name, named(work)])) as unknown as Records;
}
