import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** Builds the tab when it is older than what it is made of. Ends the process when it cannot be built. */
export function buildTab(say: (step: string) => void): void {
  const built = path.join(root, 'dist/tabs/index.html');
  const sources = [
    'src/tabs',
    'src/text',
    'src/core',
    'src/features',
    'src/contract',
    'vite.config.ts',
    'package-lock.json',
  ];
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
