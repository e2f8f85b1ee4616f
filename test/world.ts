import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { readConfig } from '../src/server/config.ts';
import { type Server, startServer } from '../src/server/start-server.ts';
import { standinEnvironment } from '../src/standin/environment.ts';
import type { Standin } from '../src/standin/standin.ts';
import { type Client, type ClientOptions, client } from './client.ts';
import { compiledOnce, workedInTenant } from './filled-standin.ts';
import { type KeptWorld, keepTenant, keptTenant, wallTimeOf } from './kept-world.ts';
import { fillWorkplace, morning, upnOf, type Who } from './workplace.ts';

export interface WorldOptions {
  servers?: number;
  /** Each server is a process of its own, which can be killed. */
  processes?: boolean;
  /** The servers share the folder of what waits, as several of one municipality may. */
  sharedOutbox?: boolean;
  /** Variables of every server's environment besides the usual ones. */
  environment?: Readonly<Record<string, string>>;
  /** Nothing of the handbook is there: no rule, no page, no decision. */
  withoutHandbook?: boolean;
  /** The mirror files stay in this folder, so that another world can begin with them. */
  data?: string;
  /** The servers, which run in this process, look by themselves for nothing that is due. */
  still?: boolean;
  /** It goes on where another world was kept, at the same moment. */
  from?: KeptWorld;
}

/** One running server of a world, in this process or in its own. */
interface WorldServer {
  url: string;
  data: string;
  /** There when the server runs in this process. */
  inside?: Server;
  /** There when it does not. */
  process?: ChildProcess;
  /** What it has logged so far, line by line. */
  log: string[];
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A tenant on this machine with people in it, and the product running in it. */
export interface World {
  standin: Standin;
  servers: WorldServer[];
  /** A person at a tab of their own. */
  as(who: Who, options?: ClientOptions): Client;
  clock: {
    /** Moves the time of Microsoft 365 and waits until every server has seen it. */
    move(to: string): Promise<void>;
  };
  /** Every server looks for what is due, which by itself it does each twenty seconds. */
  tick(): Promise<void>;
  /** Waits until it is so while every server looks again and again. */
  tickUntil(isSo: () => Promise<boolean> | boolean): Promise<void>;
  close(): Promise<void>;
  /** Closes it, and keeps it in the folder, so that any number of worlds begin with what there is now. */
  keep(folder: string): Promise<KeptWorld>;
}

/** A tenant so large, and what Microsoft grants it in a minute (graph.md section 3): both sides reckon with the same. */
export const granted = { licences: '100000', unitsPerMinute: 6_250 } as const;

/**
 * Starts the stand-in with the small workplace of `workplace.ts`, and servers against it, all on free ports. Nothing of
 * ours is replaced: people speak HTTP with tokens the stand-in signs.
 */
export async function world(options: WorldOptions = {}): Promise<World> {
  const scratch = options.data ?? mkdtempSync(path.join(tmpdir(), 'rettesnor-world-'));
  const { standin, handOver } = options.from
    ? await keptTenant(options.from)
    : await workedInTenant(
        options.withoutHandbook ? 'workplace-without-handbook' : 'workplace',
        async (empty) => readConfig(await environmentFor(empty, path.join(scratch, 'morning'))),
        (empty) => fillWorkplace(empty, options.withoutHandbook),
      );
  standin.clock.move(options.from ? wallTimeOf(options.from.moment) : morning);
  standin.meter.limit = granted.unitsPerMinute;
  const servers: WorldServer[] = [];
  for (let number = 0; number < (options.servers ?? 1); number += 1) {
    const environment = await environmentFor(standin, path.join(scratch, `server-${number}`));
    environment.RETTESNOR_SERVERS = String(options.servers ?? 1);
    Object.assign(environment, options.environment);
    if (options.sharedOutbox) environment.RETTESNOR_OUTBOX = path.join(scratch, 'outbox');
    const { data, publicUrl } = readConfig(environment);
    if (!existsSync(data)) handOver({ data, publicUrl });
    servers.push(options.processes ? outside(environment) : inside(environment, options.still));
  }
  await Promise.all(servers.map((server) => server.start()));
  const tick = async () => {
    await Promise.all(servers.map(({ inside: here }) => here?.context.schedule.tick()));
  };
  const stop = () => Promise.all(servers.map((server) => server.stop()));
  const end = async () => {
    await standin.close();
    if (!options.data) rmSync(scratch, { recursive: true, force: true });
  };

  return {
    standin,
    servers,
    as: (who, of = {}) => client(standin, () => servers[of.server ?? 0]?.url ?? '', upnOf(who), of),
    clock: {
      move: async (to) => {
        standin.clock.move(to);
        for (const { inside: here } of servers) here?.context.microsoft.looked();
        await Promise.all(servers.map((server) => until(async () => near(await timeAt(server), standin.clock.now()))));
      },
    },
    tick,
    tickUntil: (isSo) =>
      until(async () => {
        await tick();
        return isSo();
      }),
    close: async () => {
      await stop();
      await end();
    },
    keep: async (folder) => {
      await stop();
      const kept = keepTenant(standin, { folder, data: scratch, urls: servers.map(({ url }) => url) });
      await end();
      return kept;
    },
  };
}

/**
 * Asks again until it is so; a test waits for what happens, never for time to pass. The longer it waits, the more rarely
 * it asks: a busy machine is not helped by questions, and a server that counts them would refuse.
 */
export async function until(isSo: () => Promise<boolean> | boolean, seconds = 90): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  for (let pause = 50; !(await isSo()); pause = Math.min(pause * 1.2, 400)) {
    if (performance.now() > end) throw new Error(`it did not become so within ${seconds} s: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

type Environment = Record<string, string>;

async function environmentFor(standin: Standin, data: string): Promise<Environment> {
  const port = await freePort();
  return {
    ...standinEnvironment(standin.url),
    RETTESNOR_DATA: data,
    RETTESNOR_PORT: String(port),
    RETTESNOR_PUBLIC_URL: `http://127.0.0.1:${port}`,
    RETTESNOR_LICENCES: granted.licences,
    RETTESNOR_SETUP_CONFIRMER: upnOf('petra'),
    RETTESNOR_LOG_LEVEL: 'info',
  };
}

function inside(environment: Environment, still = false): WorldServer {
  const server: WorldServer = {
    ...placeOf(environment),
    log: [],
    start: async () => {
      const lines = new Writable({
        write: (line, _encoding, done) => {
          server.log.push(String(line));
          done();
        },
      });
      server.inside = await startServer(readConfig(environment), lines);
      if (still) void server.inside.context.schedule.stop();
      await server.inside.ready;
    },
    stop: async () => {
      await server.inside?.close();
      delete server.inside;
    },
  };
  return server;
}

function outside(environment: Environment): WorldServer {
  const root = path.dirname(import.meta.dirname);
  const server: WorldServer = {
    ...placeOf(environment),
    log: [],
    start: async () => {
      mkdirSync(server.data, { recursive: true });
      const child = spawn(process.execPath, [path.join(root, 'src/server/main.ts')], {
        env: { ...process.env, ...compiledOnce(), ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (lines) => server.log.push(String(lines)));
      server.process = child;
      await until(async () => {
        if (child.exitCode !== null) throw new Error(`the server stopped: ${server.log.join('')}`);
        return (await fetch(`${server.url}/readyz`).catch(() => undefined))?.ok === true;
      });
    },
    stop: async () => {
      const { process: child } = server;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
  return server;
}

function placeOf(environment: Environment): { url: string; data: string } {
  return { url: environment.RETTESNOR_PUBLIC_URL ?? '', data: environment.RETTESNOR_DATA ?? '' };
}

async function timeAt({ url }: WorldServer): Promise<string> {
  const { now } = (await (await fetch(`${url}/readyz`)).json()) as { now: string };
  return now;
}

function near(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) < 10_000;
}

// Below the ports the system gives to connections, and apart from those of the other workers of the run.
const firstPort = 11_000 + (Number(process.env.VITEST_POOL_ID ?? 0) % 13) * 1_500;
let given = Math.floor(Math.random() * 1_500);

/** A port nobody listens on just now, and nobody else of the run is about to. */
export async function freePort(): Promise<number> {
  for (let left = 100; left > 0; left -= 1) {
    given = (given + 1) % 1_500;
    const port = firstPort + given;
    if (await isFree(port)) return port;
  }
  throw new Error('no port');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
