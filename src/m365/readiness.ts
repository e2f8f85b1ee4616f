import type { Moment } from '../core/dates.ts';
import { yearOf } from '../core/dates.ts';
import { listName, lists } from '../lists.ts';
import type { Mirror } from './mirror.ts';
import { listShapes } from './rows/list-shape.ts';
import type { SiteList, Sites } from './sites.ts';
import type { Graph } from './transport.ts';

const staleMs = 120_000;

interface Parts {
  sites: Sites;
  mirror: Mirror;
  sync: { tried(list: SiteList): boolean };
  directory: { loaded(): boolean; tried(): boolean };
}

/**
 * Is enough of the workplace in the mirror to answer truly? People, and every list that views are made of, all years of
 * it: a rule of last year is owed unless last year's confirmations say otherwise. A mirror that was whole before a
 * restart will do when Microsoft does not answer; the DBR's lists were never kept, so for them having asked is enough.
 */
export function readinessOf({ sites, mirror, sync, directory }: Parts): {
  ready: boolean;
  waitingFor: readonly string[];
} {
  const unread = sites.found().filter((list) => {
    const isKept = lists[list.kind].site === 'main';
    return usedByViews(list) && !(sync.tried(list) && (mirror.state(list).loaded || !isKept));
  });
  const waitingFor = [
    ...(directory.loaded() && directory.tried() ? [] : ['people']),
    ...sites.missing().map((name) => `list ${name} is missing`),
    ...unread.map(({ name }) => name),
  ];
  return { ready: waitingFor.length === 0, waitingFor };
}

/**
 * What is not as it should be, though people are answered: an outage, a list somebody changed or deleted, rows that
 * cannot be read, and rows said to be gone that wait for somebody's word. Plain English, with names of lists alone.
 */
export function troublesOf(parts: {
  graph: Graph;
  sites: Sites;
  mirror: Mirror;
  sync: { troubles(): readonly string[] };
  directory: { troubles(): readonly string[] };
}): readonly string[] {
  const { graph, sites, mirror, sync, directory } = parts;
  const unreadable = sites.found().flatMap((list) => {
    const rows = mirror.unreadable(list);
    const columns = [...new Set(rows.map(({ column }) => column))].join(', ');
    return rows.length === 0 ? [] : [`${rows.length} rows of ${list.name} cannot be read (${columns})`];
  });
  return [
    ...directory.troubles(),
    ...sync.troubles(),
    ...sites.vanished().map((name) => `the list ${name} is gone; restore it, or run npm run provision`),
    ...listShapes(graph).troubles(),
    ...unreadable,
    ...mirror
      .held()
      .map(({ list, count }) => `${count} rows of ${list} are said to be gone and wait for the DBR's word`),
  ];
}

/**
 * Lists of single years that the handbook needs and the site lacks, once a version of a rule comes into force in a new
 * year: everybody can read on, but nobody can confirm that version until `npm run provision` has been run.
 */
export function missingYears({ sites, mirror }: Pick<Parts, 'sites' | 'mirror'>): readonly string[] {
  const years = new Set(mirror.all('ruleVersion').map(({ record }) => yearOf(record.inForceFrom)));
  const found = new Set(sites.found().map(({ name }) => name));
  return [...years]
    .map((year) => listName('confirmation', year).name)
    .filter((name) => !found.has(name))
    .sort();
}

/**
 * Since when the list that was read longest ago has not been read; `undefined` when all are from the last two minutes.
 * Age is taken from the machine's clock: moving Microsoft's makes nothing old.
 */
export function staleSince({ sites, mirror }: Pick<Parts, 'sites' | 'mirror'>, now: Moment): Moment | undefined {
  const reads = sites
    .found()
    .filter(usedByViews)
    .map((list) => mirror.state(list).readAtMs ?? openedAtMs);
  const ageMs = Date.now() - Math.min(...reads);
  if (reads.length === 0 || ageMs < staleMs) return undefined;
  return Temporal.Instant.from(now)
    .subtract({ milliseconds: Math.round(ageMs) })
    .round('second')
    .toString();
}

/** A server is of use before the lists behind the scenes are in: the audit trail, the runs. */
function usedByViews({ kind }: SiteList): boolean {
  return lists[kind].priority !== 'seal';
}

const openedAtMs = Date.now();
