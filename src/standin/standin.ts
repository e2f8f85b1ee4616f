import type { EventEmitter } from 'node:events';
import type { BotIssuer } from './bot/issuer.ts';
import type { Clock } from './clock.ts';
import type { TokenIssuer } from './entra/tokens.ts';
import type { FaultSwitch } from './faults.ts';
import type { GraphAnswer, Method } from './graph/graph-answer.ts';
import type { JsonObject } from './json.ts';
import type { Meter } from './meter.ts';
import type { Kitos } from './registers/kitos.ts';
import type { Os2compliance } from './registers/os2compliance.ts';
import type { Store } from './store.ts';
import type { TeamsApp } from './teams-app.ts';

/** What changes in a tenant are announced as, inside the process. */
export interface Changes {
  /** A row of the list was made, changed or removed. */
  list: [listId: string];
  /** The clock was moved. */
  clock: [];
}

export interface NewItem {
  fields: JsonObject;
  /** Identity shown as creator and editor; absent: the product's app. */
  by?: JsonObject;
  /** UTC whole seconds; absent: now. */
  at?: string;
}

export interface NewPerson {
  /** Graph user properties, at least userPrincipalName and displayName. */
  properties: JsonObject;
  /** User principal name. */
  manager?: string;
}

/** A running stand-in: what the HTTP routes share and what a test or a sample holds. */
export interface Standin {
  /** `http://127.0.0.1:4000`, no slash at the end. */
  readonly url: string;
  readonly store: Store;
  readonly clock: Clock;
  readonly tokens: TokenIssuer;
  /** What signs the messages Teams brings to the bot. */
  readonly botIssuer: BotIssuer;
  readonly meter: Meter;
  readonly faults: FaultSwitch;
  /** The product's Teams app, as its package describes it. */
  readonly teamsApp: TeamsApp;
  /** The registers of systems the municipality has had before. */
  readonly os2compliance: Os2compliance;
  readonly kitos: Kitos;
  readonly changes: EventEmitter<Changes>;
  /** A Graph request as the tenant itself, with every right and no meter: `graph('GET', '/sites/…/lists?$select=id')`. */
  graph(method: Method, path: string, body?: JsonObject | Buffer): Promise<GraphAnswer>;
  /** Fills a list quickly, in one transaction, each row as `by` at `at`; the same checks as a write through Graph. */
  addItems(listId: string, rows: readonly NewItem[]): void;
  /** Fills the directory quickly; managers must come before, or stand in, the same call. */
  addPeople(people: readonly NewPerson[]): void;
  /** Empties lists, people, groups and subscriptions; tenant, apps, sites and the signing key stay. */
  reset(): void;
  /** A copy of the whole store in a new file, for `startStandin({ from })`. */
  snapshotTo(file: string): void;
  close(): Promise<void>;
}
