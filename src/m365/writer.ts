import type { Kind, Kinds } from '../domain/kinds.ts';
import type { Clock } from '../domain/ports.ts';
import { isProven } from '../domain/proof/proof.ts';
import type { Stored } from '../domain/record.ts';
import { Refusal } from '../domain/refusal.ts';
import { isKeyTaken, isObject, text } from './answers.ts';
import { eTag, type Item, itemOf, parseETag } from './item.ts';
import { sealColumn } from './lists/columns.ts';
import { lists } from './lists.ts';
import { stored } from './mirror/reader.ts';
import type { MirrorRow } from './mirror/rows.ts';
import type { Mirror } from './mirror.ts';
import { segment } from './odata.ts';
import { readByKey, readItem, refusalFor } from './point-read.ts';
import { type Fields, type RecordFor, sameRecord, wholeFields } from './row.ts';
import { type ProofKeys, sealOf } from './row-seal.ts';
import { type RowSealer, readableSchema } from './sealed-rows.ts';
import { listPath, type SiteList, type Sites } from './sites.ts';
import type { Graph } from './transport.ts';
import type { WriteRequest } from './writer/batch.ts';
import { openCaseSeal } from './writer/case-seal.ts';
import type { WriteQueue } from './writer/queue.ts';
import type { Settled } from './writer/waiting-room.ts';

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
  /** What rows are sealed with; nothing is sealed without. */
  proofKeys?: ProofKeys | undefined;
}): Writer {
  const { graph, queue, mirror, sites, sealer, clock, clientId, proofKeys } = parts;
  const caseSeal = openCaseSeal(parts);
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
  function taken<K extends Kind>(list: SiteList<K>, item: Item): MirrorRow<K> {
    mirror.merge(list, item);
    const row = mirror.byId(list, item.id);
    // Somebody has made the row unreadable by hand: flagged to the DBR, and nothing of ours to write over.
    if (!row) throw new Refusal('changedMeanwhile', { list: list.name, id: item.id, version: item.version });
    return row;
  }

  /** The seal of a record, where its list has the column. */
  function sealFor<K extends Kind>({ kind, hasSeal }: SiteList<K>, record: Kinds[K]): Fields {
    if (!proofKeys || !hasSeal || !isProven(kind)) return {};
    return { [sealColumn.name]: sealOf(proofKeys, kind, record as RecordFor<typeof kind>) };
  }

  /** Sends a write; once more without the seal when the list has lost the column: what people do must not fail for it. */
  async function send(list: SiteList, request: (seal: Fields) => WriteRequest, seal: Fields): Promise<Settled> {
    const settled = await queue.send(request(seal), lists[list.kind].priority);
    if (settled.answer.status !== 400 || isKeyTaken(settled.answer) || Object.keys(seal).length === 0) return settled;
    const unsealed = await queue.send(request({}), lists[list.kind].priority);
    if (unsealed.answer.status < 300) sites.unsealed(list);
    return unsealed;
  }

  async function existing<K extends Kind>(list: SiteList<K>, key: string): Promise<MirrorRow<K> | undefined> {
    const known = mirror.find(list.kind, key);
    if (!known || known.mark.list !== list.name) return undefined;
    const item = await readItem(graph, list, known.mark.id);
    if (item) return taken(list, item);
    mirror.remove(list, known.mark.id);
    return undefined;
  }

  /** The row that has the key. Somebody has it: SharePoint said so. */
  async function holder<K extends Kind>(list: SiteList<K>, key: string): Promise<MirrorRow<K>> {
    for (const pauseMs of lagPausesMs) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const item = await readByKey(graph, list, sealer.keysOf(list.kind, key)).catch(() => undefined);
      if (item) return taken(list, item);
    }
    throw new Refusal('saveUncertain');
  }

  async function make<K extends Kind>(kind: K, given: Kinds[K]): Promise<Stored<Kinds[K]> & { existed: boolean }> {
    const list = await listFor(kind, given.key);
    const record = await caseSeal.withSeal(kind, given);
    const known = await existing(list, record.key);
    if (known) return known.waits ? over(kind, known, record) : { ...stored(known), existed: true };
    const seal = sealFor(list, record);
    const fields = caseSeal.created(kind, record);
    const { answer, uncertain } = await send(
      list,
      (own) => ({ method: 'POST', path: `${listPath(list)}/items`, body: { fields: { ...fields, ...own } } }),
      seal,
    );
    if (isKeyTaken(answer)) {
      const row = await holder(list, record.key);
      if (row.waits) return over(kind, row, record);
      return { ...stored(row), existed: !(uncertain && sameRecord(kind, row.record, record)) };
    }
    if (answer.status !== 201) throw refusalFor(answer, kind);
    const item =
      itemOf(withFields(answer.body, { ...fields, ...seal })) ??
      (await readByKey(graph, list, sealer.keysOf(kind, record.key)));
    if (!item) throw new Refusal('saveUncertain');
    return { ...stored(taken(list, item)), existed: false };
  }

  /** A row that does not count is no row: what is made instead is written over it, and its history keeps it. */
  async function over<K extends Kind>(kind: K, row: MirrorRow<K>, record: Kinds[K]) {
    return { ...(await change(kind, row, record)), existed: false };
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

    update: change,
  };

  async function change<K extends Kind>(kind: K, before: Stored<Kinds[K]>, given: Kinds[K]): Promise<Stored<Kinds[K]>> {
    const list = await listFor(kind, given.key);
    const record = await caseSeal.withSeal(kind, given);
    const { body, row: whole } = caseSeal.changed(kind, before.record, record);
    const { id, version } = before.mark;
    const row = mirror.byId(list, id);
    const uid = row?.uid ?? (await readItem(graph, list, id))?.uid;
    if (uid === undefined) throw new Refusal('changedMeanwhile', { ...before.mark, deleted: true });
    // In a row that is not proven anything may stand where nothing is to be changed.
    const fields = row?.proof === 'unproven' ? wholeFields(kind, record) : body;
    const seal = sealFor(list, record);
    const { answer } = await send(
      list,
      (own) => ({
        method: 'PATCH',
        path: `${listPath(list)}/items/${segment(id)}/fields`,
        body: { ...fields, ...own },
        headers: { 'If-Match': eTag(uid, version) },
      }),
      seal,
    );
    const etag = isObject(answer.body) ? parseETag(text(answer.body['@odata.etag'])) : undefined;
    if (answer.status === 200 && etag && whole) {
      const written = { ...whole, ...seal, ...(isObject(answer.body) ? answer.body : {}) };
      const editor = { applicationId: clientId, isPerson: false, name: clientId };
      const now = clock.now();
      const item = { id, ...etag, fields: written, modifiedAt: now, editor, createdAt: now, maker: editor };
      return stored(taken(list, item));
    }
    if (![200, 404, 409, 412].includes(answer.status)) throw refusalFor(answer, kind);
    const fresh = await readItem(graph, list, id);
    if (!fresh) mirror.remove(list, id);
    const now = fresh && taken(list, fresh);
    // Ours after all: an earlier sending was carried out and its answer lost, or the same was asked for twice.
    if (now && (whole ? sameRecord(kind, now.record, record) : answer.status === 200)) return stored(now);
    throw new Refusal('changedMeanwhile', { ...before.mark, version: now?.mark.version, deleted: !now });
  }
}

/** Graph's answer leaves out hidden columns, and by its documentation all of them: what was sent fills the gaps. */
function withFields(body: unknown, sent: Readonly<Record<string, unknown>>): unknown {
  if (!isObject(body)) return body;
  return { ...body, fields: { ...sent, ...(isObject(body.fields) ? body.fields : {}) } };
}
