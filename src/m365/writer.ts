import type { Clock } from '../core/clock.ts';
import { lastActionColumn, lastActionText } from '../core/last-action.ts';
import { Refusal } from '../core/refusal.ts';
import type { Stored } from '../core/stored.ts';
import { isProven } from '../features/audit/proof/proof.ts';
import { sealColumn } from '../kernel/record.ts';
import type { Kind, Kinds } from '../lists.ts';
import { lists } from '../lists.ts';
import type { M365Log } from './log.ts';
import { stored } from './mirror/reader.ts';
import { isSetAside } from './mirror/removals.ts';
import type { MirrorRow } from './mirror/rows.ts';
import type { Mirror } from './mirror.ts';
import { segment } from './odata.ts';
import { isOutage, lookAt, readByKey, readItem, refusalFor } from './reading/point-read.ts';
import { errorCode, type GraphAnswer, isObject, text } from './rows/answers.ts';
import { eTag, type Item, itemOf, parseETag } from './rows/item.ts';
import { listShapes } from './rows/list-shape.ts';
import { columnsOf, type Fields, sameRecord, wholeFields } from './rows/row.ts';
import { type ProofKeys, sealOf } from './rows/row-seal.ts';
import { type RowSealer, readableSchema } from './rows/sealed-rows.ts';
import { listPath, type SiteList, type Sites } from './sites.ts';
import type { Graph } from './transport.ts';
import { openCaseSeal } from './writer/case-seal.ts';
import type { WriteQueue } from './writer/queue.ts';

/** The writing half of `Records`: durable in SharePoint before it answers, and in the mirror at once (design §4). */
export interface Writer {
  create<K extends Kind>(kind: K, record: Kinds[K], action?: string): Promise<Stored<Kinds[K]> & { existed: boolean }>;
  update<K extends Kind>(
    kind: K,
    before: Stored<Kinds[K]>,
    record: Kinds[K],
    action?: string,
  ): Promise<Stored<Kinds[K]>>;
}

/** Pauses while a filter may not see a row yet that is known to exist, in milliseconds. */
const lagPausesMs = [0, 150, 300, 600, 1_200, 2_400];
/** Of a list that is not as declared it is likelier that nobody has the key. */
const changedPausesMs = [0, 600];

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
  log: M365Log;
}): Writer {
  const { graph, queue, mirror, sites, sealer, clock, clientId, proofKeys, log } = parts;
  const caseSeal = openCaseSeal(parts);
  const us = { applicationId: clientId, isPerson: false, name: clientId };
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

  /** What is stored beside a record: its seal, where its kind bears one, and the action that writes it, if one does. */
  function besideOf<K extends Kind>({ kind }: SiteList<K>, record: Kinds[K], action: string | undefined): Fields {
    const acted = action === undefined ? {} : { [lastActionColumn.name]: lastActionText(action, record.at) };
    if (!proofKeys || !isProven(kind)) return acted;
    return { ...acted, [sealColumn.name]: sealOf(proofKeys, kind, record as Kinds[typeof kind]) };
  }

  /** Without what the list has no column for: one that is older than we are, or has lost one, takes the rest. */
  function fitting(list: SiteList, fields: Fields): Fields {
    const missing = listShapes(graph).missing(list);
    return Object.fromEntries(
      Object.entries(fields).filter(([name]) => !(missing.has(name) && isOptional(list, name))),
    );
  }

  async function existing<K extends Kind>(list: SiteList<K>, key: string): Promise<MirrorRow<K> | undefined> {
    const known = mirror.find(list.kind, key);
    if (!known || known.mark.list !== list.name || isSetAside(known.mark.id)) return undefined;
    const item = await readItem(graph, list, known.mark.id);
    if (item) return taken(list, item);
    mirror.remove(list, known.mark.id);
    return undefined;
  }

  /** The row that has the key, if anybody has it; a writer that was refused for it asks before the filter may see the row. */
  async function holder<K extends Kind>(list: SiteList<K>, key: string): Promise<MirrorRow<K> | undefined> {
    for (const pauseMs of listShapes(graph).differs(list) ? changedPausesMs : lagPausesMs) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const item = await readByKey(graph, list, sealer.keysOf(list.kind, key)).catch(passing);
      if (item) return taken(list, item);
    }
    return undefined;
  }

  /**
   * What fits the list now that Graph refused what was sent to it.
   * @returns nothing when that is the same. Whoever asked meanwhile may have been the one who learned of another column
   */
  async function othersThan(sent: Fields, list: SiteList, whole: Fields): Promise<Fields | undefined> {
    await lookAt(graph, list);
    const now = fitting(list, whole);
    return Object.keys(now).join() === Object.keys(sent).join() ? undefined : now;
  }

  async function make<K extends Kind>(
    kind: K,
    given: Kinds[K],
    action: string | undefined,
  ): Promise<Stored<Kinds[K]> & { existed: boolean }> {
    const list = await listFor(kind, given.key);
    const record = await caseSeal.withSeal(kind, given);
    const known = await existing(list, record.key);
    if (known) return known.waits ? over(kind, known, record, action) : { ...stored(known), existed: true };
    const path = `${listPath(list)}/items`;
    const whole = { ...caseSeal.created(kind, record), ...besideOf(list, record, action) };
    let fields = fitting(list, whole);
    const post = () => queue.send({ method: 'POST', path, body: { fields } }, lists[kind].priority);
    let sent = await post();
    // SharePoint has no code for a key that is taken, and its message is in the tenant's language (graph.md §2.3): who
    // has the key is asked for, and when nobody has, the list is looked at.
    if (isRefused(sent.answer)) {
      const row = await holder(list, record.key);
      if (row?.waits) return over(kind, row, record, action);
      if (row) return { ...stored(row), existed: !(sent.uncertain && sameRecord(kind, row.record, record)) };
      const others = await othersThan(fields, list, whole);
      if (others) {
        fields = others;
        sent = await post();
      }
    }
    const { answer } = sent;
    if (isRefused(answer) && !listShapes(graph).differs(list)) {
      log.warn('createRefused', { list: list.name, status: answer.status, code: errorCode(answer) });
      throw new Refusal('saveUncertain');
    }
    if (answer.status !== 201 && answer.status !== 200) throw refusalFor(answer, list);
    const made =
      itemOf(withFields(answer.body, fields)) ?? (await readByKey(graph, list, sealer.keysOf(kind, record.key)));
    if (!made) throw new Refusal('saveUncertain');
    // It is ours, whatever Graph says about who wrote it.
    return { ...stored(taken(list, { ...made, editor: us, maker: us })), existed: false };
  }

  /** A row that does not count is no row: what is made instead is written over it, and its history keeps it. */
  async function over<K extends Kind>(kind: K, row: MirrorRow<K>, record: Kinds[K], action: string | undefined) {
    return { ...(await change(kind, row, record, action)), existed: false };
  }

  return {
    create: async <K extends Kind>(kind: K, record: Kinds[K], action?: string) => {
      const name = `${kind}:${record.key}`;
      const first = making.get(name) as Promise<Stored<Kinds[K]>> | undefined;
      const joined = await first?.catch(() => undefined);
      if (joined) return { ...joined, existed: true };
      const own = make(kind, record, action).finally(() => making.delete(name));
      making.set(name, own);
      return own;
    },

    update: change,
  };

  async function change<K extends Kind>(
    kind: K,
    before: Stored<Kinds[K]>,
    given: Kinds[K],
    action?: string,
  ): Promise<Stored<Kinds[K]>> {
    const list = await listFor(kind, given.key);
    const record = await caseSeal.withSeal(kind, given);
    const { body, row: whole } = caseSeal.changed(kind, before.record, record);
    const { id, version } = before.mark;
    if (isSetAside(id)) throw new Refusal('changedMeanwhile', { ...before.mark, deleted: true });
    const row = mirror.byId(list, id);
    const uid = row?.uid ?? (await readItem(graph, list, id))?.uid;
    if (uid === undefined) throw new Refusal('changedMeanwhile', { ...before.mark, deleted: true });
    // In a row that is not proven anything may stand where nothing is to be changed.
    const changed = row?.proof === 'unproven' ? wholeFields(kind, record) : body;
    // What somebody typed into the column would stand under our name from now on.
    const said = { [lastActionColumn.name]: mirror.notedAction(list, id) ?? null };
    const beside = { ...said, ...besideOf(list, record, action) };
    const path = `${listPath(list)}/items/${segment(id)}/fields`;
    const headers = { 'If-Match': eTag(uid, version) };
    const patch = (fields: Fields) =>
      queue.send({ method: 'PATCH', path, body: fields, headers }, lists[kind].priority);
    const fields = fitting(list, { ...changed, ...beside });
    let { answer } = await patch(fields);
    const others = answer.status === 400 && (await othersThan(fields, list, { ...changed, ...beside }));
    if (others) ({ answer } = await patch(others));
    const etag = isObject(answer.body) ? parseETag(text(answer.body['@odata.etag'])) : undefined;
    if (answer.status === 200 && etag && whole) {
      const written = { ...whole, ...beside, ...(isObject(answer.body) ? answer.body : {}) };
      const now = clock.now();
      const item = { id, ...etag, fields: written, modifiedAt: now, editor: us, createdAt: now, maker: us };
      return stored(taken(list, item));
    }
    if (![200, 404, 409, 412].includes(answer.status)) throw refusalFor(answer, list);
    const fresh = await readItem(graph, list, id);
    if (!fresh) mirror.remove(list, id);
    const now = fresh && taken(list, fresh);
    // Ours after all: an earlier sending was carried out and its answer lost, or the same was asked for twice.
    if (now && (whole ? sameRecord(kind, now.record, record) : answer.status === 200)) return stored(now);
    throw new Refusal('changedMeanwhile', { ...before.mark, version: now?.mark.version, deleted: !now });
  }
}

/** A create that was not carried out, for a reason Graph has no code of its own for. */
const isRefused = ({ status }: GraphAnswer) => status === 400 || status === 409;

const isOptional = ({ kind }: SiteList, name: string) =>
  name === sealColumn.name ||
  name === lastActionColumn.name ||
  columnsOf(kind).some(([, column]) => column.name === name && column.optional === true);

/** An outage while somebody looks for a key is waited out; anything else is told. */
function passing(error: unknown): undefined {
  if (!isOutage(error)) throw error;
}

/** Graph's answer leaves out hidden columns, and by its documentation all of them: what was sent fills the gaps. */
function withFields(body: unknown, sent: Readonly<Record<string, unknown>>): unknown {
  if (!isObject(body)) return body;
  return { ...body, fields: { ...sent, ...(isObject(body.fields) ? body.fields : {}) } };
}
