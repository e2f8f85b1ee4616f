import { type Kind, lists } from '../lists.ts';
import { segment } from './odata.ts';
import { elements, isObject, link, text } from './rows/answers.ts';
import { onward } from './transport/onward.ts';
import type { Graph } from './transport.ts';

/** A SharePoint list of ours, found. */
export interface SiteList<K extends Kind = Kind> {
  kind: K;
  /** Internal name, `Confirmations2026`. */
  name: string;
  siteId: string;
  listId: string;
  year?: number | undefined;
}

/** Where our lists are: ids by name, looked up once and again when something is missing. */
export interface Sites {
  /** All lists found so far. */
  found(): readonly SiteList[];
  /** The list rows of this kind and key belong in; a list divided by year takes it from the front of the key. */
  listFor<K extends Kind>(kind: K, key: string): SiteList<K> | undefined;
  byName(name: string): SiteList | undefined;
  /** Names of lists the product needs and never found; a kind divided by year needs at least one. */
  missing(): readonly string[];
  /** Names of lists that were there once and are no longer: somebody deleted them. */
  vanished(): readonly string[];
  /**
   * Asks Graph for both sites' lists, unless they were found a moment ago; those who ask at the same time share one.
   * @throws when a site cannot be read
   */
  discover(): Promise<void>;
}

/** Whoever misses a list of next year must not ask Graph with every click. */
const freshMs = 5_000;

/** Graph path of a list. */
export function listPath({ siteId, listId }: SiteList): string {
  return `/sites/${segment(siteId)}/lists/${segment(listId)}`;
}

/** The year in front of a key such as `2026:r06:3.1:…`. */
export function yearInKey(key: string): number | undefined {
  const year = /^(\d{4}):/.exec(key)?.[1];
  return year === undefined ? undefined : Number(year);
}

/**
 * @param addresses `host:/sites/name` of the main site and of the DBR's
 * @param memory where what was found outlives the process, so that a restart needs no Graph
 */
export function openSites(
  graph: Graph,
  addresses: { main: string; dbr: string },
  memory: { read(): string | undefined; write(found: string): void },
): Sites {
  // What was there once is remembered too: without one of its lists a server goes on, as best it can.
  let known = JSON.parse(memory.read() ?? '[]') as readonly (SiteList & { isGone?: true })[];
  let found: readonly SiteList[] = known.filter(({ isGone }) => !isGone);
  // Asked at every request, and changed by a look alone.
  let missing = missingIn(known);
  let running: Promise<void> | undefined;

  let foundAtMs = 0;

  const look = async () => {
    if (Date.now() - foundAtMs < freshMs) return;
    const both = [await listsOf(graph, 'main', addresses.main), await listsOf(graph, 'dbr', addresses.dbr)];
    for (const [at, own] of both.entries()) {
      const site = at === 0 ? 'main' : 'dbr';
      // A whole answer with nothing in it takes no site's lists away.
      if (own.length === 0 && found.some(({ kind }) => lists[kind].site === site))
        throw new Error(`the ${site} site has none of its lists left`);
    }
    found = both.flat();
    foundAtMs = Date.now();
    const gone = known.filter(({ name }) => !found.some((list) => list.name === name));
    known = [...found, ...gone.map((list) => ({ ...list, isGone: true as const }))];
    missing = missingIn(known);
    memory.write(JSON.stringify(known));
  };

  return {
    found: () => found,
    listFor: <K extends Kind>(kind: K, key: string) => {
      const year = isDivided(kind) ? yearInKey(key) : undefined;
      return found.find((list): list is SiteList<K> => list.kind === kind && list.year === year);
    },
    byName: (name) => found.find((list) => list.name === name),
    missing: () => missing,
    vanished: () => known.filter(({ isGone }) => isGone).map(({ name }) => name),
    discover: () => {
      running ??= look().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

const kinds = Object.keys(lists) as readonly Kind[];

function missingIn(known: readonly SiteList[]): readonly string[] {
  const there = new Set(known.map(({ kind }) => kind));
  return kinds.filter((kind) => !there.has(kind)).map(wantedName);
}

function isDivided(kind: Kind): boolean {
  return 'partition' in lists[kind];
}

function wantedName(kind: Kind): string {
  return isDivided(kind) ? `${lists[kind].name}<year>` : lists[kind].name;
}

async function listsOf(graph: Graph, site: 'main' | 'dbr', address: string): Promise<readonly SiteList[]> {
  const answer = await graph.send({ method: 'GET', path: `/sites/${address}`, kind: 'site', answers: 'named' });
  const siteId = isObject(answer.body) ? text(answer.body.id) : '';
  if (answer.status !== 200 || siteId === '') throw new Error(`the ${site} site cannot be read: ${answer.status}`);
  const found: SiteList[] = [];
  const start = `/sites/${segment(siteId)}/lists?$select=id,name,displayName`;
  const follow = onward(start);
  let next: string | undefined = start;
  while (next) {
    const page = await graph.send({ method: 'GET', path: next, kind: 'page', answers: 'page' });
    if (page.status !== 200) throw new Error(`the lists of the ${site} site cannot be read: ${page.status}`);
    for (const element of elements(page.body)) {
      const ours = recognised(site, text(element.name));
      if (ours) found.push({ ...ours, siteId, listId: text(element.id) });
    }
    next = follow(link(page.body, '@odata.nextLink'));
  }
  return found;
}

function recognised(site: 'main' | 'dbr', name: string): Pick<SiteList, 'kind' | 'name' | 'year'> | undefined {
  for (const kind of kinds) {
    if (lists[kind].site !== site) continue;
    const wanted = lists[kind].name;
    if (!isDivided(kind) && name === wanted) return { kind, name };
    const year = name.startsWith(wanted) ? name.slice(wanted.length) : '';
    if (isDivided(kind) && /^\d{4}$/.test(year)) return { kind, name, year: Number(year) };
  }
  return undefined;
}
