import type { Kind, Kinds } from '../domain/kinds.ts';
import type { Clock } from '../domain/ports.ts';
import type { Stored } from '../domain/record.ts';
import { Refusal } from '../domain/refusal.ts';
import { isKeyTaken, isObject, text } from './answers.ts';
import { eTag, type Item, itemOf, parseETag } from './item.ts';
import { lists } from './lists.ts';
import type { Mirror } from './mirror.ts';
import { segment } from './odata.ts';
import { readByKey, readItem, refusalFor } from './point-read.ts';
import { sameRecord } from './row.ts';
import { type RowSealer, readableSchema } from './sealed-rows.ts';
import { listPath, type SiteList, type Sites } from './sites.ts';
import type { Graph } from './transport.ts';
import { openCaseSeal } from './writer/case-seal.ts';
import type { WriteQueue } from './writer/queue.ts';

/** The writing half of `Records`: durable in SharePoint before it answers, and in the mirror at once (design §4). */
export interface Writer {
  create<K extends Kind>(kind: K, record: Kinds[K]): Promise<Stored<Kinds[K]> & { existed: boolean }>;
  update<K extends Kind>(kind: K, before: Stored<Kinds[K]>, record: Kinds[K]): Promise<Stored<Kinds[K]>>;
}

/** Pauses while a filter may not see a row yet that is known to exist, in milliseconds. */
const lagPausesMs = [0, 150, 300, 600, 1_200, 2_400];

export function openWriter(parts: {
  graph: Graph;
  queue: WriteQueue;
  mirror: Mirror;
  sites: Sites;
  sealer: RowSealer;
  clock: Clock;
  clientId: string;
}): Writer {
  const { graph, queue, mirror, sites, sealer, clock, clientId } = parts;
  const seal = openCaseSeal(parts);
  /** Creations under way: a second click joins the first. */
  const making = new Map<string, Promise<unknown>>();

  async function listFor<K extends Kind>(kind: K, key: string): Promise<SiteList<K>> {
    if (mirror.newestSchema(kind) > readableSchema(kind)) throw new Refusal('newerSchema', { list: kind });
    if (!sites.listFor(kind, key)) await sites.discover().catch(() => {});
    const list = sites.listFor(kind, key);
    if (!list) throw new Refusal('notProvisioned', { list: kind });
    return list;
  }

  /** Into the mirror, and back out as it is there now: this version or a newer one. */
  function taken<K extends Kind>(list: SiteList<K>, item: Item): Stored<Kinds[K]> {
    mirror.merge(list, item);
    const row = mirror.byId(list, item.id);
    // Somebody has made the row unreadable by hand: flagged to the DBR, and nothing of ours to write over.
    if (!row) throw new Refusal('changedMeanwhile', { list: list.name, id: item.id, version: item.version });
    return { record: row.record, mark: row.mark };
  }

  async function existing<K extends Kind>(list: SiteList<K>, key: string): Promise<Stored<Kinds[K]> | undefined> {
    const known = mirror.find(list.kind, key);
    if (!known || known.mark.list !== list.name) return undefined;
    const item = await readItem(graph, list, known.mark.id);
    if (item) return taken(list, item);
    mirror.remove(list, known.mark.id);
    return undefined;
  }

  /** The row that has the key. Somebody has it: SharePoint said so. */
  async function holder<K extends Kind>(list: SiteList<K>, key: string): Promise<Stored<Kinds[K]>> {
    for (const pauseMs of lagPausesMs) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const item = await readByKey(graph, list, sealer.keysOf(list.kind, key)).catch(() => undefined);
      if (item) return taken(list, item);
    }
    throw new Refusal('saveUncertain');
  }

  async function make<K extends Kind>(kind: K, given: Kinds[K]): Promise<Stored<Kinds[K]> & { existed: boolean }> {
    const list = await listFor(kind, given.key);
    const record = await seal.withSeal(kind, given);
    const known = await existing(list, record.key);
    if (known) return { ...known, existed: true };
    const fields = seal.created(kind, record);
    const request = { method: 'POST' as const, path: `${listPath(list)}/items`, body: { fields } };
    const { answer, uncertain } = await queue.send(request, lists[kind].priority);
    if (isKeyTaken(answer)) {
      const stored = await holder(list, record.key);
      return { ...stored, existed: !(uncertain && sameRecord(kind, stored.record, record)) };
    }
    if (answer.status !== 201) throw refusalFor(answer, kind);
    const item =
      itemOf(withFields(answer.body, fields)) ?? (await readByKey(graph, list, sealer.keysOf(kind, record.key)));
    if (!item) throw new Refusal('saveUncertain');
    return { ...taken(list, item), existed: false };
  }

  return {
    create: async <K extends Kind>(kind: K, record: Kinds[K]) => {
      const name = `${kind}:${record.key}`;
      const first = making.get(name) as Promise<Stored<Kinds[K]>> | undefined;
      const joined = await first?.catch(() => undefined);
      if (joined) return { ...joined, existed: true };
      const own = make(kind, record).finally(() => making.delete(name));
      making.set(name, own);
      return own;
    },

    update: async <K extends Kind>(kind: K, before: Stored<Kinds[K]>, given: Kinds[K]) => {
      const list = await listFor(kind, given.key);
      const record = await seal.withSeal(kind, given);
      const { body, row } = seal.changed(kind, before.record, record);
      const { id, version } = before.mark;
      const uid = mirror.byId(list, id)?.uid ?? (await readItem(graph, list, id))?.uid;
      if (uid === undefined) throw new Refusal('changedMeanwhile', { ...before.mark, deleted: true });
      const { answer } = await queue.send(
        {
          method: 'PATCH',
          path: `${listPath(list)}/items/${segment(id)}/fields`,
          body,
          headers: { 'If-Match': eTag(uid, version) },
        },
        lists[kind].priority,
      );
      const etag = isObject(answer.body) ? parseETag(text(answer.body['@odata.etag'])) : undefined;
      if (answer.status === 200 && etag && row) {
        const fields = { ...row, ...(isObject(answer.body) ? answer.body : {}) };
        const editor = { applicationId: clientId, name: clientId };
        return taken(list, { id, ...etag, fields, modifiedAt: clock.now(), editor });
      }
      if (![200, 404, 409, 412].includes(answer.status)) throw refusalFor(answer, kind);
      const fresh = await readItem(graph, list, id);
      if (!fresh) mirror.remove(list, id);
      const stored = fresh && taken(list, fresh);
      // Ours after all: an earlier sending was carried out and its answer lost, or the same was asked for twice.
      if (stored && (row ? sameRecord(kind, stored.record, record) : answer.status === 200)) return stored;
      throw new Refusal('changedMeanwhile', { ...before.mark, version: stored?.mark.version, deleted: !stored });
    },
  };
}

/** Graph's answer leaves out hidden columns, and by its documentation all of them: what was sent fills the gaps. */
function withFields(body: unknown, sent: Readonly<Record<string, unknown>>): unknown {
  if (!isObject(body)) return body;
  return { ...body, fields: { ...sent, ...(isObject(body.fields) ? body.fields : {}) } };
}
