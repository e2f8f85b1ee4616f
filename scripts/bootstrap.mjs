// Runs before npm's scripts, on whatever Node the machine has (20 or newer): plain JavaScript, no packages. Each script
// names it with `pre…`: npm then looks for `node` anew, and finds the pinned one that may just have been installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const pinned = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const shell = process.platform === 'win32';
const yours = process.versions.node;

if (Number(yours.split('.')[0]) < 20) stop(`Rettesnor needs Node.js 20 or newer to install itself; this is ${yours}.`);

const wanted = packagesOf('package-lock.json');
// A server may have been given its packages without the lock: they are taken as they are.
if (wanted && !(isInstalled(wanted) && hasNode(wanted))) await install();

/** Does npm's own record of `node_modules` hold what the lock asks for? One without development packages is whole too. */
function isInstalled(wanted) {
  const installed = packagesOf('node_modules', '.package-lock.json');
  if (!installed) return false;
  const hasDev = Object.values(installed).some(({ dev }) => dev);
  const mayLack = ({ dev, optional, devOptional }) => optional || devOptional || (dev && !hasDev);
  const isSame = ([place, { version }]) => wanted[place]?.version === version;
  const isThere = ([place, about]) => place === '' || place in installed || mayLack(about);
  return Object.entries(installed).every(isSame) && Object.entries(wanted).every(isThere);
}

/** The pinned Node, or where packages may not run scripts of their own, the same version of the machine's. */
function hasNode(wanted) {
  return existsSync(pinned) || wanted['node_modules/node']?.version === yours;
}

async function install() {
  console.log('Installing what Rettesnor needs from the npm registry (about a minute the first time) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const stdio = ['inherit', 'inherit', 'pipe'];
  const child = spawn(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, { cwd: root, stdio, shell });
  const ended = new Promise((resolve) => child.on('error', () => resolve(1)).on('close', resolve));
  // npm measures packages against the Node it runs on itself; the pinned one is what they will run on.
  for await (const line of createInterface({ input: child.stderr }))
    if (!/^npm warn EBADENGINE/i.test(line)) console.error(line);
  if ((await ended) !== 0)
    stop('npm could not install the packages. Check that the npm registry can be reached, then try again.');
  const version = spawnSync(pinned, ['--version'], { encoding: 'utf8', shell });
  if (version.status !== 0) stop('The pinned Node.js did not start. Delete node_modules and try again.');
  const own = version.stdout.trim().slice(1);
  if (own !== yours) console.log(`Rettesnor runs on its own Node ${own}; yours, ${yours}, only installs it.`);
}

/** What a lock of npm names, by the place below the root; nothing when it is not there. */
function packagesOf(...place) {
  const file = path.join(root, ...place);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
