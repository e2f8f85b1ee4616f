import path from 'node:path';
import { z } from 'zod';
import { type BotIdentity, botFaults, botOf } from './bot/bot-config.ts';
import type { Credential } from './keys/credential.ts';
import { type ModelAccess, modelFaults, modelsOf, modelVariables } from './model/model-config.ts';
import { type RegisterAccess, registerFaults, registersOf, registerVariables } from './registers/registers-config.ts';

/** The world the server runs in: the municipality's tenant, or the stand-in on a laptop. Nothing else knows. */
type World =
  | { world: 'tenant'; credential: Credential }
  | { world: 'standin'; standin: string; credential: Credential & { kind: 'secret' } };

export type Config = World &
  ModelAccess & {
    tenantId: string;
    clientId: string;
    /** Id of the Teams app, which the links in notices name. */
    teamsAppId: string;
    /** Absent: nobody answers in the chat, and the Teams package has no bot. */
    bot?: BotIdentity | undefined;
    /** The registration another system's tokens for `POST /api/import` are for; absent: nobody brings in lists there. */
    importId?: string | undefined;
    /** `host:/sites/rettesnor` */
    site: string;
    dbrSite: string;
    /** Where Teams finds the tab, without a slash at the end. */
    publicUrl: string;
    /** Folder of the mirror file. */
    data: string;
    snapshot?: string | undefined;
    /** Known to all servers of a tenant whose app proves itself by a managed identity, which is no secret. */
    notificationSecret?: string | undefined;
    /** Folder of reports that wait for SharePoint; servers may share it. */
    outbox: string;
    /** What reports are encrypted with while they wait; absent: made from the app's own secret. */
    outboxKey?: string | undefined;
    /** What rows are sealed with, 32 characters or more: the same on all servers, and kept for ever. */
    sealKey: string;
    /** Earlier ones: what they sealed is still read. */
    sealKeysBefore: readonly string[];
    /** Sign-in name of the person who confirms the very first guarded roles, and stands in while there is neither DBR nor director. */
    setupConfirmer?: string | undefined;
    /** Where an outage, an attack or a last hour rings somebody, and what its body is signed with. */
    dutyWebhook?: string | undefined;
    dutySecret?: string | undefined;
    /** Registers of systems outside that are read at night. */
    registers: RegisterAccess;
    host: string;
    port: number;
    /** Servers that share the tenant's budget of resource units. */
    servers: number;
    /** SharePoint resource units the app may use in a minute (graph.md section 3). */
    unitsPerMinute: number;
    logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  };

/** Everything that is wrong with the environment, in one message. */
export class ConfigFaults extends Error {
  override name = 'ConfigFaults';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `Rettesnor cannot start. ${faults.length} to put right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
    this.faults = faults;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment into a typed configuration: the only place that does.
 * @throws ConfigFaults naming everything that is missing or impossible at once
 */
export function readConfig(environment: Environment = process.env): Config {
  // An empty variable is how many hosts write "not set".
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = variables.safeParse(given);
  const faults = [
    ...(read.success ? [] : read.error.issues.map((issue) => faultOf(issue, given))),
    ...worldFaults(given),
    ...botFaults(given),
    ...importFaults(given),
    ...modelFaults(given),
    ...registerFaults(given),
  ];
  if (!read.success || faults.length > 0) throw new ConfigFaults(faults);

  const set = read.data;
  const world = worldOf(set);
  return {
    ...world,
    bot: botOf(set, world.credential),
    tenantId: set.RETTESNOR_TENANT_ID,
    clientId: set.RETTESNOR_CLIENT_ID,
    teamsAppId: set.RETTESNOR_TEAMS_APP_ID ?? set.RETTESNOR_CLIENT_ID,
    importId: set.RETTESNOR_IMPORT_ID,
    site: set.RETTESNOR_SITE,
    dbrSite: set.RETTESNOR_DBR_SITE,
    publicUrl: set.RETTESNOR_PUBLIC_URL.replace(/\/$/, ''),
    data: path.resolve(set.RETTESNOR_DATA),
    snapshot: set.RETTESNOR_SNAPSHOT,
    notificationSecret: set.RETTESNOR_NOTIFICATION_SECRET,
    outbox: path.resolve(set.RETTESNOR_OUTBOX ?? path.join(set.RETTESNOR_DATA, 'outbox')),
    outboxKey: set.RETTESNOR_OUTBOX_KEY,
    sealKey: set.RETTESNOR_SEAL_KEY,
    sealKeysBefore: set.RETTESNOR_SEAL_KEYS_BEFORE,
    setupConfirmer: set.RETTESNOR_SETUP_CONFIRMER,
    dutyWebhook: set.RETTESNOR_DUTY_WEBHOOK,
    dutySecret: set.RETTESNOR_DUTY_SECRET,
    ...modelsOf(set),
    registers: registersOf(set),
    host: set.RETTESNOR_HOST ?? (set.RETTESNOR_STANDIN ? '127.0.0.1' : '0.0.0.0'),
    port: set.RETTESNOR_PORT,
    servers: set.RETTESNOR_SERVERS,
    unitsPerMinute: unitsFor(set.RETTESNOR_LICENCES),
    logLevel: set.RETTESNOR_LOG_LEVEL,
  };
}

const site = z
  .string('a site as host:/sites/name')
  .regex(/^[a-z0-9.-]+:\/sites\/[^/]+$/i, 'a site as host:/sites/name');
const whole = (least: number, most: number) =>
  z.coerce.number(`a whole number from ${least} to ${most}`).int().min(least).max(most);

const sealKeyWanted =
  '32 characters or more, the same on all servers and never lost; make one with: openssl rand -base64 48';

const variables = z.object({
  RETTESNOR_TENANT_ID: z.guid('the tenant’s id, a GUID'),
  RETTESNOR_CLIENT_ID: z.guid('the app registration’s client id, a GUID'),
  RETTESNOR_TEAMS_APP_ID: z.guid('the Teams app’s id, a GUID').optional(),
  RETTESNOR_CLIENT_SECRET: z.string().optional(),
  RETTESNOR_CERTIFICATE: z.string().optional(),
  RETTESNOR_MANAGED_IDENTITY: z.string().optional(),
  RETTESNOR_BOT_ID: z.guid('the bot’s app id, a GUID').optional(),
  RETTESNOR_BOT_SECRET: z.string().optional(),
  RETTESNOR_BOT_CERTIFICATE: z.string().optional(),
  RETTESNOR_BOT_MANAGED_IDENTITY: z.string().optional(),
  RETTESNOR_IMPORT_ID: z.guid('the import’s own registration, a GUID').optional(),
  RETTESNOR_SITE: site,
  RETTESNOR_DBR_SITE: site,
  RETTESNOR_PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'the address Teams finds the tab at, https://…' }),
  RETTESNOR_DATA: z.string('the folder of the mirror file').default('.data/server'),
  RETTESNOR_SNAPSHOT: z.string().optional(),
  RETTESNOR_NOTIFICATION_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  RETTESNOR_OUTBOX: z.string().optional(),
  RETTESNOR_OUTBOX_KEY: z.string().min(32, 'at least 32 characters').optional(),
  RETTESNOR_SEAL_KEY: z.string(sealKeyWanted).min(32, sealKeyWanted),
  RETTESNOR_SEAL_KEYS_BEFORE: z
    .string()
    .default('')
    .transform((keys) => keys.split(',').flatMap((key) => key.trim() || []))
    .pipe(z.array(z.string().min(32, 'earlier values of RETTESNOR_SEAL_KEY, with commas between'))),
  RETTESNOR_SETUP_CONFIRMER: z
    .string()
    .regex(/^\S+@\S+$/, 'a sign-in name, name@municipality.dk')
    .optional(),
  RETTESNOR_DUTY_WEBHOOK: z.url({ protocol: /^https?$/, error: 'an address, https://…' }).optional(),
  RETTESNOR_DUTY_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  ...modelVariables,
  ...registerVariables,
  RETTESNOR_HOST: z.string().optional(),
  RETTESNOR_PORT: whole(0, 65_535).default(3978),
  RETTESNOR_SERVERS: whole(1, 50).default(1),
  RETTESNOR_LICENCES: whole(1, 10_000_000).default(1_000),
  RETTESNOR_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent')
    .default('info'),
  RETTESNOR_STANDIN: z.url({ protocol: /^http$/, error: 'the stand-in’s address, http://127.0.0.1:3979' }).optional(),
  RETTESNOR_STANDIN_SECRET: z.string().optional(),
});

type Variables = z.output<typeof variables>;

const credentialNames = ['RETTESNOR_CLIENT_SECRET', 'RETTESNOR_CERTIFICATE', 'RETTESNOR_MANAGED_IDENTITY'] as const;
const loopback = ['127.0.0.1', 'localhost', '[::1]', '::1'];

/** A token for the app or the bot must not open the import, nor one for the import anything else. */
function importFaults({ RETTESNOR_IMPORT_ID: own, RETTESNOR_CLIENT_ID: app, RETTESNOR_BOT_ID: bot }: Environment) {
  const isAnothers = [app, bot].some((id) => id !== undefined && id.toLowerCase() === own?.toLowerCase());
  return isAnothers ? ['RETTESNOR_IMPORT_ID: a registration of its own, neither the app’s nor the bot’s'] : [];
}

/** What the variables say together: exactly one world, and the stand-in never beyond this machine. */
function worldFaults(given: Environment): string[] {
  const credentials = credentialNames.filter((name) => given[name]);
  const standin = given.RETTESNOR_STANDIN;
  const publicUrl = given.RETTESNOR_PUBLIC_URL;
  if (standin === undefined) {
    return [
      ...(credentials.length === 1 ? [] : [`exactly one of ${credentialNames.join(', ')}, not ${credentials.length}`]),
      ...(given.RETTESNOR_STANDIN_SECRET ? ['RETTESNOR_STANDIN_SECRET is only for the stand-in: remove it'] : []),
      ...(given.RETTESNOR_MANAGED_IDENTITY && !given.RETTESNOR_OUTBOX_KEY
        ? ['RETTESNOR_OUTBOX_KEY is missing: a managed identity has no secret to encrypt waiting reports with']
        : []),
      ...(given.RETTESNOR_DUTY_WEBHOOK?.startsWith('http://') ? ['RETTESNOR_DUTY_WEBHOOK: https in a tenant'] : []),
      ...(publicUrl?.startsWith('http://') ? ['RETTESNOR_PUBLIC_URL: Teams asks for https in a tenant'] : []),
    ];
  }
  const host = given.RETTESNOR_HOST;
  return [
    ...credentials.map((name) => `${name} and RETTESNOR_STANDIN: two worlds at once; remove one`),
    ...(given.RETTESNOR_STANDIN_SECRET ? [] : ['RETTESNOR_STANDIN_SECRET: the stand-in’s secret of the app']),
    ...(isLoopback(standin) ? [] : ['RETTESNOR_STANDIN: the stand-in may only run on this machine (127.0.0.1)']),
    ...(host === undefined || loopback.includes(host)
      ? []
      : ['RETTESNOR_HOST: with the stand-in the server may only listen on 127.0.0.1']),
  ];
}

function worldOf(set: Variables): World {
  if (set.RETTESNOR_STANDIN) {
    const credential = { kind: 'secret', secret: set.RETTESNOR_STANDIN_SECRET ?? '' } as const;
    return { world: 'standin', standin: set.RETTESNOR_STANDIN.replace(/\/$/, ''), credential };
  }
  if (set.RETTESNOR_CERTIFICATE) {
    return { world: 'tenant', credential: { kind: 'certificate', path: set.RETTESNOR_CERTIFICATE } };
  }
  if (set.RETTESNOR_MANAGED_IDENTITY) {
    return { world: 'tenant', credential: { kind: 'managedIdentity', clientId: set.RETTESNOR_MANAGED_IDENTITY } };
  }
  return { world: 'tenant', credential: { kind: 'secret', secret: set.RETTESNOR_CLIENT_SECRET ?? '' } };
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && loopback.includes(new URL(address).hostname);
}

/** The value itself may be a secret: only the name and what is wanted are said. */
function faultOf({ path: [name = ''], message }: z.core.$ZodIssue, given: Environment): string {
  return given[String(name)] === undefined ? `${String(name)} is missing: ${message}` : `${String(name)}: ${message}`;
}

/** Microsoft's application limit per minute by the tenant's licences (graph.md section 3, October 2025). */
function unitsFor(licences: number): number {
  const classes = [
    [1_000, 1_250],
    [5_000, 2_500],
    [15_000, 3_750],
    [50_000, 5_000],
  ] as const;
  return classes.find(([most]) => licences <= most)?.[1] ?? 6_250;
}
