import type { Clock } from '../core/clock.ts';
import type { Moment } from '../core/dates.ts';
import { dayOf } from '../core/dates.ts';
import type { Mark } from '../core/stored.ts';
import type { Notifier } from '../features/delivery/notifier.ts';
import type { Planner } from '../features/team/planner/planner.ts';
import { groupIdsIn } from '../features/workplace/outside-groups.ts';
import { readSetting } from '../features/workplace/setting.ts';
import type { RecordDefinition } from '../kernel/record.ts';
import type { Records } from '../kernel/records.ts';
import type { Kind } from '../lists.ts';
import type { ActedRecords, Folder, Library, Outside } from '../ports/ports.ts';
import { actedRecords } from './acted-records.ts';
import { activityFeed } from './activity-feed.ts';
import { unitBudget } from './budget.ts';
import { m365Clock } from './clock.ts';
import type { M365Config } from './config.ts';
import { openDirectory, type PeopleDirectory } from './directory.ts';
import { openDiscovery } from './discovery.ts';
import { openLibrary } from './library.ts';
import { readMeta, writeMeta } from './mirror/meta.ts';
import type { HeldRemovals } from './mirror/removals.ts';
import { openMirror } from './mirror.ts';
import { outsideOf } from './outside.ts';
import { openPlanner } from './planner.ts';
import { missingYears, readinessOf, staleSince, troublesOf } from './readiness.ts';
import { lookBack } from './reading/look-back.ts';
import { markHonourer } from './reading/read-your-writes.ts';
import { openRecords } from './records.ts';
import { listShapes } from './rows/list-shape.ts';
import { prover } from './rows/prover.ts';
import { openBeginning } from './rows/seal-begin.ts';
import { openRowSealer } from './rows/sealed-rows.ts';
import { openSites } from './sites.ts';
import { openSubscriptions } from './subscriptions.ts';
import { openSync } from './sync.ts';
import { appTokens } from './tokens.ts';
import { openGraph } from './transport.ts';
import { openQueue } from './writer/queue.ts';
import { openWriter } from './writer.ts';

/** The municipality's Microsoft 365, as the server uses it. */
export interface Microsoft365 {
  records: Records;
  acted: ActedRecords;
  directory: PeopleDirectory;
  /** Teams' activity feed. */
  notifier: Notifier;
  planner: Planner;
  /** Files beside the lists. */
  library: Library & Folder;
  /** Lists of employments from other systems. */
  employmentFiles: Library & Folder;
  /** Reports of audits, which editors may not open. */
  auditFiles: Library & Folder;
  /** Time of Microsoft 365. */
  clock: Clock;
  /** Begins loading and polling; resolves when ready. Missing lists are looked for until they are there. */
  start(): Promise<void>;
  /** Finishes the writes under way, breaks off the rest and closes the mirror. */
  stop(): Promise<void>;
  readiness(): { ready: boolean; waitingFor: readonly string[] };
  /** What is not as it should be though people can be answered, in plain English. */
  troubles(): readonly string[];
  /** Lists of single years in which a version of a rule comes into force, and which nobody has provisioned yet. */
  missingYears(): readonly string[];
  /** Changes made outside the app, as the mirror has kept them. */
  outside: Outside;
  /** Rows said to be gone, too many at once to be believed: they stay until `release`. */
  heldRemovals(): readonly HeldRemovals[];
  /** The rows of the list that wait were removed on purpose. @param list internal name */
  release(list: string): void;
  /** Since when the oldest list a view uses has not been read, when that is more than two minutes. */
  freshness(): { staleSince?: Moment | undefined };
  /** Makes sure the mirror has at least these versions; a second at most. */
  honour(marks: readonly Mark[]): Promise<void>;
  /** A view was looked at: lists that change often are asked in the background. */
  looked(): void;
  /** A change notification arrived, its clientState checked. @param resource `sites/{id}/lists/{id}` */
  notified(resource: string): void;
  /** Has every list of the kind been read to its end, and asked for since the start? */
  loaded(record: RecordDefinition): boolean;
  /** Any number that changes whenever a row of the kind has changed in the mirror. */
  revision(record: RecordDefinition): number;
  /** How long Microsoft lets even the most urgent write wait now, milliseconds. */
  busyMs(): number;
  usage(): { requests: number; units: number; queued: number };
  /** Copies the mirror's file; rows of the DBR's site are never in it. */
  snapshotTo(file: string): void;
}

/**
 * Opens the mirror and prepares everything; nothing is asked of Microsoft yet.
 * @throws when another process holds the mirror's file, or the certificate cannot be read
 */
export async function openMicrosoft365(config: M365Config): Promise<Microsoft365> {
  const { log } = config;
  // With a managed identity Graph names the identity, not the registration people sign in to, as the editor of a row.
  const us = config.credential.kind === 'managedIdentity' ? config.credential.clientId : config.clientId;
  const clock = m365Clock();
  const budget = unitBudget(config.unitsPerMinute, config.servers);
  const graph = openGraph({ tokens: appTokens(config), clock, budget, graphOrigin: config.graphOrigin });
  const sealer = openRowSealer(config.sealKeys);
  const keys = config.proofKeys;
  const { hasSeal } = listShapes(graph);
  const prove = prover({ keys, begin: () => beginning.known(), hasSeal, clientId: us });
  const mirror = openMirror({
    file: config.mirrorFile,
    snapshot: config.snapshot,
    workplace: [config.tenantId, us, config.site, config.dbrSite].join(' '),
    clientId: us,
    servers: config.servers,
    sealer,
    now: clock.now,
    log,
    onForeignEdit: config.onForeignEdit,
    prove,
  });
  const sites = openSites(
    graph,
    { main: config.site, dbr: config.dbrSite },
    { read: () => readMeta(mirror.file, 'lists'), write: (found) => writeMeta(mirror.file, 'lists', found) },
  );
  const queue = openQueue({ graph, budget, log, patienceMs: config.patienceMs });
  const writer = openWriter({ graph, queue, mirror, sites, sealer, clock, clientId: us, proofKeys: keys, log });
  const beginning = openBeginning({
    ...{ graph, sites, writer, keys, clock, log },
    memory: { read: () => readMeta(mirror.file, 'sealed'), write: (begin) => writeMeta(mirror.file, 'sealed', begin) },
  });
  const lookBackNow = lookBack({ graph, mirror, sites, prove, sealer, clientId: us, log });
  const records = openRecords({ graph, mirror, sites, writer, sealer });

  const ready = Promise.withResolvers<void>();
  const sync = openSync({
    ...{ graph, mirror, log },
    onRead: () => {
      lookBackNow();
      directory.settingsRead();
      checkReady();
    },
    onGone: () => discovery.soon(),
  });
  const settingsNow = () => mirror.all('setting').map(({ record }) => record);
  const directory = openDirectory({
    graph,
    database: mirror.file,
    log,
    mayShrink: () => dayOf(clock.now()) <= readSetting('acceptSmallerDirectoryUntil', settingsNow()),
    outsideGroups: () => groupIdsIn(readSetting('outsideGroups', settingsNow())) ?? [],
    onRead: () => checkReady(),
    onClosed: (people) => config.onAccountsClosed?.(people),
  });
  const state = () => readinessOf({ sites, mirror, sync, directory });
  const subscriptions =
    config.notificationUrl === undefined
      ? undefined
      : openSubscriptions({
          graph,
          clock,
          log,
          lists: sites.found,
          notificationUrl: config.notificationUrl,
          clientState: config.clientState ?? '',
        });
  const discovery = openDiscovery({
    sites,
    log,
    missingYears: () => missingYears({ sites, mirror }),
    // What a row proves depends on when the seal began: that is known before rows are read.
    onFound: async () => {
      await beginning.establish();
      sync.follow(sites.found());
      checkReady();
    },
  });

  let isReady = false;
  function checkReady(): void {
    config.onRead?.();
    isReady ||= state().ready;
    if (isReady) ready.resolve();
  }

  return {
    records,
    acted: actedRecords({ graph, mirror, sites, sealer, clientId: us }),
    directory,
    notifier: activityFeed({ ...config, graph }),
    planner: openPlanner({ ...config, graph, budget }),
    library: openLibrary({ ...config, graph, budget, library: 'attachmentFile' }),
    employmentFiles: openLibrary({ ...config, graph, budget, library: 'employmentFile' }),
    auditFiles: openLibrary({ ...config, graph, budget, library: 'auditFile' }),
    clock,
    start: async () => {
      directory.start();
      sync.follow(sites.found());
      discovery.start();
      await ready.promise;
      subscriptions?.start();
    },
    stop: async () => {
      subscriptions?.stop();
      await queue.stop();
      graph.close();
      await Promise.all([discovery.stop(), sync.stop(), directory.stop()]);
      mirror.close();
    },
    readiness: state,
    outside: outsideOf(mirror, sites),
    heldRemovals: mirror.held,
    release: (name) => {
      const list = sites.byName(name);
      if (list) mirror.release(list);
    },
    troubles: () => troublesOf({ graph, sites, mirror, sync, directory }),
    missingYears: () => missingYears({ sites, mirror }),
    freshness: () => ({ staleSince: staleSince({ sites, mirror }, clock.now()) }),
    honour: markHonourer({ graph, mirror, sites }),
    looked: sync.looked,
    notified: (resource) => {
      const listId = /\/lists\/([^/]+)$/i.exec(resource)?.[1];
      if (listId) sync.notified(listId);
    },
    loaded: ({ kind }) => {
      const own = sites.found().filter((list) => list.kind === kind);
      return own.length > 0 && own.every((list) => sync.tried(list) && mirror.state(list).loaded);
    },
    revision: ({ kind }) => mirror.revision(kind as Kind),
    busyMs: queue.busyMs,
    usage: () => ({ requests: graph.usage().requests, units: graph.usage().units, queued: queue.queued() }),
    snapshotTo: mirror.snapshotTo,
  };
}
