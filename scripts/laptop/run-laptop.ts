import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { standinEnvironment } from '../../src/standin/environment.ts';
import type { Profile } from '../../src/standin/faults.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';
import { buildTab } from './build-tab.ts';
import { end, freeOrEnd, portNamed } from './port.ts';

const root = path.join(import.meta.dirname, '../..');

export interface Laptop {
  /** Folder below `.data` that keeps this world. */
  folder: string;
  /** Begin from the sample again. */
  fresh: boolean;
  /** Fills the stand-in the first time, and leaves it as it is after that. */
  fill(standin: Standin): Promise<void>;
  /** What is filled in, said while it is done. */
  filling: string;
  /** How the stand-in behaves where tenants differ; as usual when left out. */
  profile?: Profile | undefined;
  /** By the clock in Denmark, `2026-12-01T08:00`; absent: now. */
  morning?: string;
  /** What to say when all is up. @param teams address of the page that plays Teams, no slash at the end */
  welcome(teams: string): string;
}

/**
 * The whole product on a laptop: the Microsoft 365 stand-in with a municipality in it, the tab, and the server as a
 * process of its own. Stops with Ctrl+C.
 */
export async function runLaptop(laptop: Laptop): Promise<void> {
  const { folder, fresh, fill, filling, morning, profile, welcome } = laptop;
  const data = path.join(root, '.data', folder);
  const teamsPort = portNamed('RETTESNOR_STANDIN_PORT', 3979);
  const productPort = portNamed('RETTESNOR_PORT', 3978);
  if (teamsPort === productPort)
    end(
      `RETTESNOR_PORT and RETTESNOR_STANDIN_PORT are both ${productPort}: the server and the stand-in need one each.`,
    );
  // Before anything of the last time is taken away: the one that runs still lives in it.
  for (const [port, variable] of [
    [productPort, 'RETTESNOR_PORT'],
    [teamsPort, 'RETTESNOR_STANDIN_PORT'],
  ] as const)
    await freeOrEnd(port, `Is Rettesnor running already? Stop it, or set ${variable}.`);
  if (fresh) rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  buildTab(say);

  say('Starting the Microsoft 365 stand-in');
  const product = `http://localhost:${productPort}`;
  const standin = await startStandin({
    port: teamsPort,
    data: path.join(data, 'standin'),
    tab: `${product}/tab`,
    profile,
  });
  if (morning) standin.clock.move(morning);
  say(filling);
  await fill(standin);

  say('Starting the server');
  const server = spawn(process.execPath, [path.join(root, 'src/server/main.ts')], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...standinEnvironment(standin.url),
      RETTESNOR_DATA: path.join(data, 'server'),
      RETTESNOR_PORT: String(productPort),
      RETTESNOR_PUBLIC_URL: product,
      RETTESNOR_LOG_LEVEL: process.env.RETTESNOR_LOG_LEVEL ?? 'warn',
    },
  });
  server.on('exit', (code) => void standin.close().then(() => process.exit(code ?? 0)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

  await ready(productPort);
  console.log(welcome(`http://localhost:${teamsPort}`));
}

function say(step: string): void {
  console.log(`  · ${step} …`);
}

async function ready(port: number): Promise<void> {
  while (!(await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
