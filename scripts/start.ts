/**
 * `npm start`: the whole product on a laptop. Starts the Microsoft 365 stand-in, fills it with the sample workplace the
 * first time, builds the tab when it is older than its source, and starts the server against it.
 * `npm start -- --fresh` begins again from the sample.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { seedSample } from '../src/sample/seed.ts';
import { standinEnvironment } from '../src/standin/environment.ts';
import { startStandin } from '../src/standin/start.ts';

const root = path.dirname(import.meta.dirname);
const data = path.join(root, '.data');
const teamsPort = Number(process.env.RETTESNOR_STANDIN_PORT ?? 3979);
const productPort = Number(process.env.RETTESNOR_PORT ?? 3978);

if (process.argv.includes('--fresh')) rmSync(data, { recursive: true, force: true });
mkdirSync(data, { recursive: true });

buildTab();

say('Starting the Microsoft 365 stand-in');
const standin = await startStandin({ port: teamsPort, data: path.join(data, 'standin') }).catch(portTaken(teamsPort));
say('Filling in Eksempel Kommune: people, handbook, a year of confirmations');
await seedSample({ standin: standin.url });

say('Starting the server');
const server = spawn(process.execPath, [path.join(root, 'src/server/main.ts')], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...standinEnvironment(standin.url),
    RETTESNOR_DATA: path.join(data, 'server'),
    RETTESNOR_PORT: String(productPort),
    RETTESNOR_PUBLIC_URL: `http://localhost:${productPort}`,
    RETTESNOR_LOG_LEVEL: process.env.RETTESNOR_LOG_LEVEL ?? 'warn',
  },
});
server.on('exit', (code) => stop(code ?? 0));
process.on('SIGINT', () => server.kill('SIGINT'));
process.on('SIGTERM', () => server.kill('SIGTERM'));

await ready();
console.log(`
  Rettesnor is ready. Open the page that plays Teams:

      http://localhost:${teamsPort}/

  Two windows may be two people: http://localhost:${teamsPort}/?as=lone  and  http://localhost:${teamsPort}/?as=ayse
  Stop with Ctrl+C. Begin again from the sample: npm start -- --fresh
`);

function say(step: string): void {
  console.log(`  · ${step} …`);
}

function buildTab(): void {
  const built = path.join(root, 'dist/tabs/index.html');
  const sources = ['src/tabs', 'src/text', 'src/domain', 'src/contract', 'vite.config.ts', 'package-lock.json'];
  if (existsSync(built) && statSync(built).mtimeMs > newest(sources)) return;
  say('Building the tab');
  const result = spawnSync('vite', ['build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(1);
}

function newest(sources: readonly string[]): number {
  return Math.max(
    ...sources.map((source) => {
      const place = path.join(root, source);
      if (!statSync(place).isDirectory()) return statSync(place).mtimeMs;
      return Math.max(
        0,
        ...readdirSync(place, { recursive: true, encoding: 'utf8' }).map(
          (name) => statSync(path.join(place, name)).mtimeMs,
        ),
      );
    }),
  );
}

async function ready(): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${productPort}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function portTaken(port: number) {
  return (fault: NodeJS.ErrnoException): never => {
    if (fault.code !== 'EADDRINUSE') throw fault;
    console.error(`\nPort ${port} is in use. Is Rettesnor running already? Stop it, or set RETTESNOR_STANDIN_PORT.\n`);
    process.exit(1);
  };
}

async function stop(code: number): Promise<void> {
  await standin.close();
  process.exit(code);
}
