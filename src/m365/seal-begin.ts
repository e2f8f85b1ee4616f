import { createHmac } from 'node:crypto';
import type { Clock } from '../domain/ports.ts';
import { isProven, provenKinds, type SealBegin } from '../domain/proof/proof.ts';
import type { Item } from './item.ts';
import { lists } from './lists.ts';
import type { M365Log } from './log.ts';
import { readByKey, readItem } from './point-read.ts';
import { fromFields } from './row.ts';
import type { ProofKeys } from './row-seal.ts';
import type { SiteList, Sites } from './sites.ts';
import type { Graph } from './transport.ts';
import type { Writer } from './writer.ts';

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
   * a mirror and a key. Never throws; until it is known every unsealed row counts.
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
  let begin: SealBegin | undefined = remembered();

  function remembered(): SealBegin | undefined {
    const known = JSON.parse(memory.read() ?? 'null') as SealBegin | null;
    return known && known.keys.at(-1)?.id === keys?.current.id ? known : undefined;
  }

  function mayBegin(): boolean {
    const found = sites.found().filter(({ kind }) => isProven(kind));
    return (
      Object.keys(provenKinds).every((kind) => found.some((list) => list.kind === kind)) &&
      found.every(({ hasSeal }) => hasSeal)
    );
  }

  async function find(ring: ProofKeys, list: SiteList<'setting'>): Promise<SealBegin | undefined> {
    const item = (await readByKey(graph, list, [key])) ?? (mayBegin() ? await make(ring, list) : undefined);
    if (!item) return undefined;
    const { value } = fromFields('setting', item.fields);
    // SharePoint's own moment: nobody can type it.
    const from = item.createdAt;
    const listed = keysIn(ring, value);
    if (listed.at(-1)?.id === ring.current.id) return { from, keys: listed };
    const added = [...listed.filter(({ id }) => id !== ring.current.id), { id: ring.current.id, from: clock.now() }];
    await note(ring, list, item, added);
    return { from, keys: added };
  }

  async function make(ring: ProofKeys, list: SiteList<'setting'>): Promise<Item | undefined> {
    const at = clock.now();
    const value = written(ring, [{ id: ring.current.id, from: at }]);
    const { mark } = await writer.create('setting', { key, actor: 'system', at, setting, value });
    log.info('sealBegins', { key: ring.current.id });
    return readItem(graph, list, mark.id);
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
      if (!keys || begin || !list) return;
      try {
        begin = await find(keys, list);
        if (begin) memory.write(JSON.stringify(begin));
      } catch (error) {
        log.warn('sealBeginUnknown', {
          list: lists.setting.name,
          error: error instanceof Error ? error.name : typeof error,
        });
      }
    },
  };
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
function keysIn(ring: ProofKeys, value: string): SealBegin['keys'] {
  const [, said = '', id = '', mac = ''] = /^(.*) ([0-9a-f]{12}):([\w-]+)$/.exec(value) ?? [];
  const own = ring.find(id);
  if (id === '' || (own && proof(own, said) !== mac)) return [];
  return said.split(' ').flatMap((one) => {
    const [, name, from] = /^([0-9a-f]{12})@(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/.exec(one) ?? [];
    return name && from ? [{ id: name, from }] : [];
  });
}

function proof({ key: secret }: ProofKeys['current'], said: string): string {
  return createHmac('sha256', secret).update(`sealed from ${said}`).digest('base64url').slice(0, 22);
}
