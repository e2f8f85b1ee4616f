import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MetEdit } from '../../src/features/audit/records.ts';
import type { Kinds } from '../../src/lists.ts';
import { unitBudget } from '../../src/m365/budget.ts';
import { m365Clock } from '../../src/m365/clock.ts';
import type { M365Config } from '../../src/m365/config.ts';
import { type Microsoft365, openMicrosoft365 } from '../../src/m365/microsoft365.ts';
import type { GraphAccess } from '../../src/m365/provision/access.ts';
import { provision } from '../../src/m365/provision.ts';
import { appTokens } from '../../src/m365/tokens.ts';
import { type Graph, openGraph } from '../../src/m365/transport.ts';
import { serverKeys } from '../../src/server/keys/server-keys.ts';
import {
  type AppRegistration,
  outsideApp,
  productApp,
  setupApp,
  sharePointHost,
  teamsAppId,
  tenantId,
} from '../../src/standin/identity.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';
import { filledStandin } from '../filled-standin.ts';

/** A stand-in with the product's lists and a few people, and what a test needs to look at it. */
export interface Workplace {
  standin: Standin;
  folder: string;
  /** Opens the product's Microsoft 365 against the stand-in; stopped with the workplace. */
  open(some?: Partial<M365Config>): Promise<Opened>;
  /** Graph as somebody else's integration, or as the app that sets things up. */
  as(app: 'outside' | 'setup'): GraphAccess;
  /** Path of a list in the stand-in. */
  list(name: string): Promise<string>;
  /** @param from number of the first of them */
  addPeople(count: number, from?: number): Promise<string[]>;
  close(): Promise<void>;
}

export interface Opened {
  microsoft: Microsoft365;
  events: { event: string; ids: object }[];
  foreignEdits: MetEdit[];
  /** What was told as one: from when until when. */
  manyEdits: { since: string; until: string }[];
}

const site = `${sharePointHost}:/sites/rettesnor`;
const dbrSite = `${sharePointHost}:/sites/rettesnor-dbr`;

export async function openWorkplace({ lists = true } = {}): Promise<Workplace> {
  // The tenant that does all a client must expect: what holds there holds in the usual one.
  const strict = { port: 0, profile: 'strict' } as const;
  const standin = await (lists ? filledStandin('lists', provisionLists, strict) : startStandin(strict));
  const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-m365-'));
  const opened: Microsoft365[] = [];
  const access = {
    outside: graphAs(standin, outsideApp),
    setup: graphAs(standin, setupApp),
  };

  return {
    standin,
    folder,
    open: async (some = {}) => {
      const events: Opened['events'] = [];
      const foreignEdits: MetEdit[] = [];
      const manyEdits: Opened['manyEdits'] = [];
      const note = (event: string, ids: object = {}) => void events.push({ event, ids });
      const microsoft = await openMicrosoft365({
        tenantId,
        clientId: productApp.clientId,
        teamsAppId,
        credential: { kind: 'secret', secret: productApp.secret },
        sealKeys: serverKeys({ sealKey: 'everything-in-a-test-is-invented', sealKeysBefore: [] }, 'sealed cases'),
        site,
        dbrSite,
        graphOrigin: standin.url,
        loginOrigin: standin.url,
        mirrorFile: ':memory:',
        servers: 1,
        unitsPerMinute: 100_000,
        log: { info: note, warn: note },
        onForeignEdit: {
          one: (edit) => void foreignEdits.push(edit),
          many: (since, until) => void manyEdits.push({ since, until }),
        },
        ...some,
      });
      opened.push(microsoft);
      return { microsoft, events, foreignEdits, manyEdits };
    },
    as: (app) => access[app],
    list: (name) => listPath(access.setup, name),
    addPeople: async (count, from = 1) => {
      const ids: string[] = [];
      for (let number = from; number < from + count; number += 1) ids.push(await addPerson(access.setup, number));
      return ids;
    },
    close: async () => {
      for (const microsoft of opened) await microsoft.stop().catch(() => {});
      await standin.close().catch(() => {});
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const provisionLists = async (empty: Standin) =>
  void (await provision(graphAs(empty, setupApp), { site, dbrSite, years: [2025, 2026] }));

/** Graph as one of the stand-in's apps, without the mirror and everything above it; the product's, when none is named. */
export function openGraphOf(
  { standin }: Pick<Workplace, 'standin'>,
  some: { graphOrigin?: string; loginOrigin?: string; app?: AppRegistration } = {},
): Graph {
  const { clientId, secret } = some.app ?? productApp;
  const tokens = appTokens({
    tenantId,
    clientId,
    credential: { kind: 'secret', secret },
    loginOrigin: some.loginOrigin ?? standin.url,
  });
  const parts = { tokens, clock: m365Clock(), budget: unitBudget(100_000, 1) };
  return openGraph({ ...parts, graphOrigin: some.graphOrigin ?? standin.url });
}

/** A confirmation of the year 2026, complete and valid. */
export function aConfirmation(some: Partial<Kinds['confirmation']> = {}): Kinds['confirmation'] {
  const person = some.person ?? '00000000-0000-4000-8000-000000000001';
  const rule = some.rule ?? 'R06';
  return {
    key: `2026:${rule}:3.1:${person}:-`.toLowerCase(),
    actor: person,
    at: '2026-11-24T08:00:00Z',
    rule,
    version: '3.1',
    year: 2026,
    person,
    name: 'Ida Eksempel',
    round: '-',
    confirmedAt: '2026-11-24T08:00:00Z',
    how: 'tab',
    language: 'da',
    textHash: 'a1b2',
    salt: '00ff',
    contentHash: 'c3d4',
    ...some,
  };
}

function graphAs(standin: Standin, app: typeof setupApp): GraphAccess {
  const send = async (method: string, address: string, body?: object) => {
    const token = await standin.tokens.forApp(app, 'https://graph.microsoft.com');
    const response = await fetch(`${standin.url}/v1.0${address}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
  return {
    get: (address) => send('GET', address),
    post: (address, body) => send('POST', address, body),
    patch: (address, body) => send('PATCH', address, body),
  };
}

async function listPath(graph: GraphAccess, name: string): Promise<string> {
  for (const address of [site, dbrSite]) {
    const { id } = (await graph.get(`/sites/${address}`)) as { id: string };
    const { value } = (await graph.get(`/sites/${id}/lists?$select=id,name`)) as {
      value: { id: string; name: string }[];
    };
    const found = value.find((list) => list.name === name);
    if (found) return `/sites/${id}/lists/${found.id}`;
  }
  throw new Error(`no list ${name}`);
}

async function addPerson(graph: GraphAccess, number: number): Promise<string> {
  const { id } = (await graph.post('/users', {
    accountEnabled: true,
    displayName: `Person ${number}`,
    mailNickname: `person${number}`,
    userPrincipalName: `person${number}@eksempelkommune.onmicrosoft.com`,
    passwordProfile: { password: 'Kun-til-prøve-1' },
  })) as { id: string };
  return id;
}
