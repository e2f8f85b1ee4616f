// Runs before `npm start` and `npm test`, on whatever Node the machine has (20 or newer): plain JavaScript, no packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stamp = path.join(root, 'node_modules', '.rettesnor-installed');
const pinned = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) stop(`Rettesnor needs Node.js 20 or newer to install itself; this is ${process.versions.node}.`);

const wanted = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (installed !== wanted || !existsSync(pinned)) install();

const version = run(pinned, ['--version'], 'pipe');
if (version.status !== 0) stop('The pinned Node.js did not start. Delete node_modules and try again.');

function install() {
  console.log('Installing what Rettesnor needs from the npm registry (about a minute the first time) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const result = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (result.status !== 0)
    stop('npm could not install the packages. Check that the npm registry can be reached, then try again.');
  writeFileSync(stamp, wanted);
}

function run(command, args, stdio = 'inherit') {
  return spawnSync(command, args, { cwd: root, stdio, shell: process.platform === 'win32' });
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
