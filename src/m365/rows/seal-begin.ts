import { createHmac } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import type { Moment } from '../../core/dates.ts';
import { isProven, provenKinds, type SealBegin } from '../../features/audit/proof/proof.ts';
import { sealColumn } from '../../kernel/record.ts';
import { lists } from '../../lists.ts';
import type { M365Log } from '../log.ts';
import { isOutage, pagesOf, readByKey, readItem } from '../reading/point-read.ts';
import type { SiteList, Sites } from '../sites.ts';
import type { Graph } from '../transport.ts';
import type { Writer } from '../writer.ts';
import type { Item } from './item.ts';
import { listShapes } from './list-shape.ts';
import { fromFields } from './row.ts';
import { checkSeal, type ProofKeys } from './row-seal.ts';
import { RowUnreadable } from './row-unreadable.ts';

/** The row in *Indstillinger* by which servers know when the seal began: nobody chooses it, and the tab shows it not. */
const setting = 'sealedFrom';
const key = setting.toLowerCase();
/** As many as fit a line of SharePoint beside the proof. */
const mostKeys = 5;

/** When the seal began in this installation, and with which keys. */
export interface Beginning {
  known(): SealBegin | undefined;
  /**
   * Finds it out, or begins: as soon as every list that carries the seal has its column. Asks Graph once in the life of
   * a mirror and a key. Until it is known every unsealed row counts.
   * @throws while Microsoft does not answer
   */
  establish(): Promise<void>;
}

/** @param memory outlives the process with the mirror */
export function openBeginning(parts: {
  graph: Graph;
  sites: Sites;
  writer: Writer;
  keys: ProofKeys | undefined;
  clock: Clock;
  memory: { read(): string | undefined; write(begin: string): void };
  log: M365Log;
}): Beginning {
  const { graph, sites, writer, keys, clock, memory, log } = parts;
  const remembered = JSON.parse(memory.read() ?? 'null') as SealBegin | null;
  let begin = remembered && keys ? withKey(remembered, keys.current.id, clock.now()) : undefined;
  /** Does SharePoint say so too? A new key is noted there first. */
  let isNoted = begin === remembered;

  /** Asked of each list once in the life of an installation, or until the first that lacks the column. */
  async function mayBegin(): Promise<boolean> {
    const found = sites.found().filter(({ kind }) => isProven(kind));
    if (!Object.keys(provenKinds).every((kind) => found.some((list) => list.kind === kind))) return false;
    const shapes = listShapes(graph);
    for (const list of found) {
      if (shapes.hasSeal(list)) await shapes.look(list);
      if (!shapes.hasSeal(list)) return false;
    }
    return true;
  }

  async function find(ring: ProofKeys, list: SiteList<'setting'>): Promise<SealBegin | undefined> {
    const item = (await readByKey(graph, list, [key])) ?? ((await mayBegin()) ? await make(ring, list) : undefined);
    if (!item) return undefined;
    const { value } = fromFields('setting', item.fields);
    const { keys: named, isOurs } = keysIn(ring, value);
    // SharePoint's own moment, or an earlier one of ours: nobody makes it later.
    const from = earliest([item.createdAt, ...(isOurs ? named.map((one) => one.from) : [])]);
    const listed = { from, keys: named };
    const now = withKey(listed, ring.current.id, clock.now());
    if (now !== listed) await note(ring, list, item, now.keys);
    return now;
  }

  async function make(ring: ProofKeys, list: SiteList<'setting'>): Promise<Item | undefined> {
    const at = clock.now();
    const from = earliest([at, ...(await sealedAlready(ring))]);
    const value = written(ring, [{ id: ring.current.id, from }]);
    const { mark } = await writer.create('setting', { key, actor: 'system', at, setting, value });
    log.info('sealBegins', { key: ring.current.id });
    return readItem(graph, list, mark.id);
  }

  /** When appointments were sealed: the row that says when the seal began may have been taken away since. */
  async function sealedAlready(ring: ProofKeys): Promise<readonly Moment[]> {
    const list = sites.listFor('appointment', '');
    if (!list) return [];
    const found: Moment[] = [];
    for await (const items of pagesOf(graph, list, '$top=999', 20))
      found.push(...items.filter((item) => isSealed(ring, item)).map(({ modifiedAt }) => modifiedAt));
    return found;
  }

  async function note(ring: ProofKeys, list: SiteList<'setting'>, item: Item, some: SealBegin['keys']): Promise<void> {
    const before = fromFields('setting', item.fields);
    const record = { ...before, actor: 'system', at: clock.now(), value: written(ring, some) };
    const mark = { list: list.name, id: item.id, version: item.version };
    await writer.update('setting', { record: before, mark }, record);
    log.info('sealKeyChanged', { key: ring.current.id });
  }

  return {
    known: () => begin,
    establish: async () => {
      const list = sites.listFor('setting', key);
      if (!keys || (begin && isNoted) || !list) return;
      try {
        const found = await find(keys, list);
        if (!found) return;
        [begin, isNoted] = [found, true];
        memory.write(JSON.stringify(found));
      } catch (error) {
        if (isOutage(error) && !begin) throw error;
        log.warn('sealBeginUnknown', {
          list: lists.setting.name,
          error: error instanceof Error ? error.name : typeof error,
        });
      }
    },
  };
}

/** With the key as the last one. */
function withKey(begin: SealBegin, key: string, now: Moment): SealBegin {
  if (begin.keys.at(-1)?.id === key) return begin;
  return { ...begin, keys: [...begin.keys.filter(({ id }) => id !== key), { id: key, from: now }] };
}

/** `<key>@<moment> <key>@<moment> <key>:<proof>`, the last by the current key over what stands before it. */
function written(ring: ProofKeys, keys: SealBegin['keys']): string {
  const said = keys
    .slice(-mostKeys)
    .map(({ id, from }) => `${id}@${from}`)
    .join(' ');
  return `${said} ${ring.current.id}:${proof(ring.current, said)}`;
}

/**
 * The keys a row names. Somebody may have typed anything: what a key we have does not prove is left out, and so nothing
 * counts as sealed with a lost key. What a lost key has proven is believed, for nobody can check it any more.
 */
function keysIn(ring: ProofKeys, value: string): { keys: SealBegin['keys']; isOurs: boolean } {
  const [, said = '', id = '', mac = ''] = /^(.*) ([0-9a-f]{12}):([\w-]+)$/.exec(value) ?? [];
  const own = ring.find(id);
  if (id === '' || (own && proof(own, said) !== mac)) return { keys: [], isOurs: false };
  const keys = said.split(' ').flatMap((one) => {
    const [, name, from] = /^([0-9a-f]{12})@(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/.exec(one) ?? [];
    return name && from ? [{ id: name, from }] : [];
  });
  return { keys, isOurs: own !== undefined };
}

function isSealed(ring: ProofKeys, { fields }: Item): boolean {
  try {
    const record = fromFields('appointment', fields);
    return checkSeal(ring, 'appointment', record, fields[sealColumn.name]).seal === 'fits';
  } catch (error) {
    if (error instanceof RowUnreadable) return false;
    throw error;
  }
}

function earliest(moments: readonly Moment[]): Moment {
  return moments.reduce((first, one) => (Date.parse(one) < Date.parse(first) ? one : first));
}

function proof({ key: secret }: ProofKeys['current'], said: string): string {
  return createHmac('sha256', secret).update(`sealed from ${said}`).digest('base64url').slice(0, 22);
}
