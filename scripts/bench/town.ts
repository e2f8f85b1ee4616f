import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type SyntheticSize, seedSynthetic } from '../../src/sample/synthetic.ts';
import { sampleUpn } from '../../src/sample/workplace/people.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';
import { productApp } from '../../src/standin/identity.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';
import { quiet, round } from './figures.ts';
import { openFilling } from './filled-mirror.ts';

/** Those of a large municipality. */
const casesInYear = 2_000;
const usualSystems = 1_100;

/** The product with no limit of Microsoft's to keep. */
export const unhurried = 'scripts/bench/serve-unhurried.ts';

/** A municipality of some size in a stand-in of its own, and the product running against it as its own process. */
export interface Town {
  standin: Standin;
  size: SyntheticSize;
  /** Starts the server, or another script that does, and waits until it is ready. @returns milliseconds from start to ready */
  startServer(script?: string): Promise<number>;
  stopServer(): Promise<void>;
  /** Waits until the server has nothing of its own left to do; its first day is worked off without Microsoft's limits. */
  quiet(): Promise<void>;
  url: string;
  /** What the server has cost since it started; noughts where there is no `/proc`. */
  usage(): { cpuMs: number; memoryMb: number };
  /** Headers of a signed-in inhabitant. */
  signedIn(index: number): Promise<Headers>;
  close(): Promise<void>;
}

export interface TownOptions {
  /** Inhabitants. */
  people: number;
  /** Years of confirmations. */
  years: number;
  /** In its register. */
  systems?: number | undefined;
  /** The confirmations stand in the mirror's file before the server starts, and are not in the stand-in. */
  straight?: boolean;
}

export async function openTown({ people, years, systems = usualSystems, straight }: TownOptions): Promise<Town> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rettesnor-bench-'));
  const standin = await startStandin({ port: 0, data: path.join(folder, 'standin') });
  const filling = straight ? openFilling(path.join(folder, 'server')) : undefined;
  const size = await seedSynthetic({
    ...{ standin, people, years, cases: years * casesInYear, systems },
    ...(filling && { keep: filling.keep }),
  });
  filling?.close();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;

  const stopServer = async () => {
    if (!server || server.exitCode !== null) return;
    const gone = new Promise((resolve) => server?.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
  };

  const startServer = async (script = 'src/server/main.ts') => {
    const began = performance.now();
    server = spawn(process.execPath, [path.join(import.meta.dirname, '../..', script)], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ...standinEnvironment(standin.url),
        RETTESNOR_DATA: path.join(folder, 'server'),
        RETTESNOR_PORT: String(port),
        RETTESNOR_PUBLIC_URL: `http://localhost:${port}`,
        RETTESNOR_LICENCES: String(people),
        RETTESNOR_LOG_LEVEL: 'error',
      },
    });
    while (!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok) await pause(20);
    return performance.now() - began;
  };

  let isPastFirstDay = false;
  return {
    standin,
    size,
    url,
    stopServer,
    startServer,
    usage: () => usageOf(server?.pid),
    quiet: async () => {
      if (!isPastFirstDay) {
        await stopServer();
        await startServer(unhurried);
        await quiet(standin);
        await stopServer();
        await startServer();
        isPastFirstDay = true;
      }
      await quiet(standin);
    },
    signedIn: async (index) => {
      const answer = await fetch(`${standin.url}/_standin/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          user: sampleUpn(`p${String(index + 1).padStart(6, '0')}`),
          clientId: productApp.clientId,
          scope: productApp.scope,
        }),
      });
      const { access_token: token } = (await answer.json()) as { access_token: string };
      return { authorization: `Bearer ${token}`, 'accept-language': 'da', 'content-type': 'application/json' };
    },
    close: async () => {
      await stopServer();
      await standin.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a signed-in inhabitant sends with each request. */
export type Headers = Record<string, string>;

/** Asks the product as an inhabitant: a view, or a job when there is something to send. @throws with what it answered */
export async function ask<T>({ url }: Town, headers: Headers, path: string, body?: object): Promise<T> {
  const sent = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await fetch(`${url}/api/${path}`, sent);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Linux counts hundredths of a second, and pages of four kilobytes. */
function usageOf(pid: number | undefined): { cpuMs: number; memoryMb: number } {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return { cpuMs: 0, memoryMb: 0 };
  // After the name of the program, which may hold anything: its state is the third field.
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const at = (field: number) => Number(fields[field - 3] ?? 0);
  return { cpuMs: (at(14) + at(15)) * 10, memoryMb: round((at(24) * 4) / 1_024) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
