import { EventEmitter } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { connectorRoutes } from './bot/connector.ts';
import { openBotIssuer } from './bot/issuer.ts';
import { movableClock } from './clock.ts';
import { controlRoutes } from './control/routes.ts';
import { downloadRoutes } from './downloads.ts';
import { entraRoutes } from './entra/routes.ts';
import { openTokenIssuer } from './entra/tokens.ts';
import { openFaults, type Profile } from './faults.ts';
import { fillDirectory, fillList } from './fill.ts';
import { batchOperation } from './graph/batch.ts';
import { graphRoutes } from './graph/http.ts';
import { startNotifying } from './graph/notifications.ts';
import { operations } from './graph/operations.ts';
import { type GraphRouter, graphRouter } from './graph/router.ts';
import { uploadRoutes } from './graph/upload-sessions.ts';
import { productApp, sites } from './identity.ts';
import { openMeter } from './meter.ts';
import { kitosPath, kitosRoutes, openKitosStandin } from './registers/kitos.ts';
import { openOs2complianceStandin, os2compliancePath, os2complianceRoutes } from './registers/os2compliance.ts';
import { resettable } from './schema.ts';
import type { Changes, Standin } from './standin.ts';
import { openStore, type Store } from './store.ts';
import { openTeamsApp } from './teams-app.ts';
import { teamsRoutes } from './teams-routes.ts';

export interface StartOptions {
  /** 0 picks a free one. */
  port: number;
  /** Folder the state is kept in; absent: memory only. */
  data?: string | undefined;
  /** A file made by `snapshotTo`: the stand-in starts with a copy of it. */
  from?: string | undefined;
  /** Folder of the Teams package in the tenant's catalogue; absent: the product's own. */
  teamsPackage?: string | undefined;
  /** Where the page that plays Teams finds the product's tab; absent: on the product's usual port. */
  tab?: string | undefined;
  /** Seconds a browser keeps what the pages are made of; absent: a few, since somebody may be writing them. */
  pagesFresh?: number | undefined;
  /** How it behaves where tenants differ; `usual` when left out. */
  profile?: Profile | undefined;
  /** Loopback only; anything else is refused, because the stand-in lets anyone sign in as anyone. */
  host?: string | undefined;
}

const usualTab = 'http://localhost:3978/tab';
const loopback = ['127.0.0.1', 'localhost', '::1'];

/** Starts Microsoft 365 on this machine. @throws RangeError for a host beyond loopback */
export async function startStandin(options: StartOptions): Promise<Standin> {
  const host = options.host ?? '127.0.0.1';
  if (!loopback.includes(host))
    throw new RangeError(`The stand-in only listens on this machine (${loopback.join(', ')}), not on ${host}`);
  const place = placeOf(options);
  const store = openStore(place.file);
  const changes = new EventEmitter<Changes>();
  changes.setMaxListeners(0);
  const clock = movableClock(store, () => changes.emit('clock'));
  const app = express();
  // As patient as Microsoft's own: a caller that was busy for some seconds meets no connection that is being closed.
  const server = createServer({ keepAliveTimeout: 120_000 }, app);
  let router: GraphRouter;

  const standin: Standin = {
    url: '',
    store,
    clock,
    tokens: await openTokenIssuer(store, clock),
    botIssuer: await openBotIssuer(store),
    meter: openMeter(),
    faults: openFaults(options.profile ?? 'usual'),
    teamsApp: openTeamsApp(options.teamsPackage),
    os2compliance: openOs2complianceStandin(),
    kitos: openKitosStandin(),
    changes,
    graph: (method, target, body) => {
      const { pathname, searchParams } = new URL(target, 'https://graph.microsoft.com');
      return router.handle({
        method,
        path: pathname,
        query: searchParams,
        headers: {},
        body,
        caller: { kind: 'system' },
      });
    },
    addItems: (listId, rows) => fillList(standin, listId, rows),
    addPeople: (people) => fillDirectory(standin, people),
    reset: () => {
      store.atomically(() => {
        for (const table of resettable) store.run(`DELETE FROM ${table}`);
        grantProduct(store);
      });
      store.forget('');
      standin.faults.clear();
      standin.meter.reset();
      Object.assign(standin.os2compliance, openOs2complianceStandin());
      Object.assign(standin.kitos, openKitosStandin());
    },
    snapshotTo: store.snapshotTo,
    close: async () => {
      stopNotifying();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      store.close();
      place.remove();
    },
  };
  const all = [...operations, batchOperation(() => router)];
  router = graphRouter(standin, all);
  grantProduct(store);
  const stopNotifying = startNotifying(standin);

  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    // The product takes its clock from this header, as from the real Graph's.
    response.set('Date', new Date(clock.nowMs()).toUTCString());
    next();
  });
  app.use('/v1.0', graphRoutes(standin, router));
  app.use('/_standin', controlRoutes(standin));
  app.use(os2compliancePath, os2complianceRoutes(standin.os2compliance));
  app.use(kitosPath, kitosRoutes(standin.kitos));
  app.use(downloadRoutes(standin));
  app.use(uploadRoutes(standin));
  app.use(connectorRoutes(standin));
  app.use(entraRoutes(standin));
  app.use(teamsRoutes(standin, options.tab ?? usualTab, options.pagesFresh));

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(standin, { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}` });
}

function placeOf({ data, from }: StartOptions): { file: string; remove(): void } {
  const keep = () => {};
  if (data) {
    mkdirSync(data, { recursive: true });
    const file = path.join(data, 'standin.sqlite');
    if (from) copyFileSync(from, file);
    return { file, remove: keep };
  }
  if (!from) return { file: ':memory:', remove: keep };
  const folder = mkdtempSync(path.join(tmpdir(), 'standin-'));
  const file = path.join(folder, 'standin.sqlite');
  copyFileSync(from, file);
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The administrator's consent: the product writes on its two sites and has no other right to SharePoint. */
function grantProduct(store: Store): void {
  for (const site of sites) {
    store.run(
      'INSERT OR IGNORE INTO site_permission VALUES (?, ?, ?, ?, ?)',
      `product-${site.key}`,
      site.id,
      productApp.clientId,
      productApp.displayName,
      '["write"]',
    );
  }
}
