import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
let clone: string;

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'rettesnor-clone-'));
  mkdirSync(path.join(clone, 'scripts'));
  copyFileSync(path.join(root, 'scripts/bootstrap.mjs'), path.join(clone, 'scripts/bootstrap.mjs'));
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

interface Named {
  version: string;
  dev?: boolean;
  optional?: boolean;
}
type Packages = Readonly<Record<string, Named>>;

const node = { version: '1.0.0' };
const wanted: Packages = {
  '': { version: '0' },
  'node_modules/node': node,
  'node_modules/pino': { version: '2.0.0' },
  'node_modules/vite': { version: '3.0.0', dev: true },
  'node_modules/for-another-system': { version: '4.0.0', optional: true },
};
const production: Packages = { 'node_modules/node': node, 'node_modules/pino': { version: '2.0.0' } };
const whole: Packages = { ...production, 'node_modules/vite': { version: '3.0.0', dev: true } };

function put(place: string, packages: Packages): void {
  const file = path.join(clone, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ packages }));
}

function putNode(): void {
  mkdirSync(path.join(clone, 'node_modules/.bin'), { recursive: true });
  writeFileSync(path.join(clone, 'node_modules/.bin/node'), '#!/bin/sh\necho v1.0.0\n', { mode: 0o755 });
}

/** The bootstrap with an npm that only says something. @returns what it said, on both ways */
async function boot(npm = "console.log('npm was asked')"): Promise<{ code: number; stdout: string; stderr: string }> {
  const file = path.join(clone, 'npm.cjs');
  writeFileSync(file, npm);
  const args = [path.join(clone, 'scripts/bootstrap.mjs')];
  const done = promisify(execFile)(process.execPath, args, { env: { ...process.env, npm_execpath: file } });
  return done.then((said) => ({ code: 0, ...said })).catch((fault) => fault);
}

test.each<[string, Packages | undefined, boolean]>([
  ['a fresh clone', undefined, true],
  ['all packages', whole, false],
  ['packages without those for development', production, false],
  ['a package of another version', { ...whole, 'node_modules/pino': { version: '1.9.0' } }, true],
  ['a package the lock no longer names', { ...whole, 'node_modules/gone': { version: '1.0.0' } }, true],
  [
    'a package the lock has got since',
    { 'node_modules/node': node, 'node_modules/vite': whole['node_modules/vite'] ?? node },
    true,
  ],
  [
    'a development package the lock has got since',
    { ...production, 'node_modules/knip': { version: '1', dev: true } },
    true,
  ],
])('with %s npm is asked for the packages only when some are missing', async (_what, installed, isAsked) => {
  put('package-lock.json', wanted);
  putNode();
  if (installed) put('node_modules/.package-lock.json', installed);
  expect((await boot()).stdout.includes('npm was asked')).toBe(isAsked);
});

test('packages that came without the lock, or with a Node of the machine’s own, are taken as they are', async () => {
  expect(await boot()).toEqual({ code: 0, stdout: '', stderr: '' });
  const own = { 'node_modules/node': { version: process.versions.node } };
  put('package-lock.json', own);
  put('node_modules/.package-lock.json', own);
  expect(await boot()).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('an install says which Node runs the product, and what npm warns of but that its own Node is another', async () => {
  put('package-lock.json', wanted);
  putNode();
  const npm = `console.error('npm warn EBADENGINE Unsupported engine {\\nnpm warn EBADENGINE }\\nnpm warn deprecated glob');`;
  const { code, stdout, stderr } = await boot(npm);
  expect([code, stderr]).toEqual([0, 'npm warn deprecated glob\n']);
  expect(stdout).toContain(`Rettesnor runs on its own Node 1.0.0; yours, ${process.versions.node}, only installs it.`);
  const failed = await boot(`console.error('npm error code E404'); process.exit(1);`);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toMatch(/npm error code E404[\s\S]*npm could not install the packages/);
});

test('every script of npm has its packages first', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const bootstrap = 'node scripts/bootstrap.mjs';
  const named = Object.keys(scripts).filter((name) => scripts[name] !== bootstrap);
  expect(named.filter((name) => scripts[`pre${name}`] !== bootstrap)).toEqual([]);
});
