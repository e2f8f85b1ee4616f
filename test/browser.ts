import { existsSync, readFileSync } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

/**
 * Opens the browser every browser test uses: the Chromium that comes with the npm package, or one the machine has.
 * `RETTESNOR_BROWSER` (a path) decides instead of both.
 * @param more further switches of Chromium
 * @returns a running browser; the caller closes it
 * @throws one clear sentence when no browser can run here
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const refusals: string[] = [];
  for (const find of process.env.RETTESNOR_BROWSER ? [named] : [packaged, installed]) {
    try {
      const found = await find();
      if (found) return await playwright.launch({ headless: true, ...found, args: [...found.args, ...more] });
    } catch (problem) {
      refusals.push(firstLine(problem));
    }
  }
  throw new Error(
    'No browser can run here. Install Google Chrome, Microsoft Edge or Chromium, or set RETTESNOR_BROWSER to the ' +
      `path of one. Tried: ${refusals.join(' | ')}`,
  );
}

/**
 * teams-js asks Microsoft for its list of hosts; a laptop without internet gets an empty one. Only that address is held up:
 * Playwright's own `route` holds up every request of a page, and turns off the cache that people's browsers have.
 */
export async function answerForMicrosoft(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const responseHeaders = [
    { name: 'content-type', value: 'application/json' },
    { name: 'access-control-allow-origin', value: '*' },
  ];
  const body = Buffer.from(JSON.stringify({ validOrigins: [] })).toString('base64');
  devtools.on('Fetch.requestPaused', ({ requestId }) => {
    // A page that was closed meanwhile waits for no answer.
    devtools.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body }).catch(() => {});
  });
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: 'https://res.cdn.office.net/*' }] });
}

interface Launch {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}

const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Chromium refuses its sandbox to root, which is who runs in most containers. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Switches of the package that make one cheap process without the web's borders: a test must meet the real borders. */
const tooLoose = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
  '--disable-features=AudioServiceOutOfProcess,IsolateOrigins,site-per-process',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

async function named(): Promise<Launch | undefined> {
  const executablePath = process.env.RETTESNOR_BROWSER;
  return executablePath ? { executablePath, args: [...quiet, ...asRoot] } : undefined;
}

/**
 * The package unpacks into TMPDIR and only looks for its libraries when it believes to stand in a Lambda of Node 22. Beside
 * the other packages it stays for the next run, wherever a run has its temporary files.
 */
async function packaged(): Promise<Launch | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = { runtime: process.env.AWS_LAMBDA_JS_RUNTIME, folder: process.env.TMPDIR };
  const folder = join(import.meta.dirname, '..', 'node_modules', '.cache', `chromium-${versionOfPackage()}`);
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    if (!existsSync(folder)) await unpackInto(folder, () => chromium.executablePath());
    const args = [...chromium.args.filter((arg) => !tooLoose.includes(arg)), ...quiet];
    const env = { ...environment(), FONTCONFIG_FILE: join(folder, fontsFile) };
    return { executablePath: join(folder, 'chromium'), args, env };
  } finally {
    restore('AWS_LAMBDA_JS_RUNTIME', before.runtime);
    restore('TMPDIR', before.folder);
  }
}

/** All of it or nothing: a run that is stopped while it unpacks leaves no half browser to the next, nor to one beside it. */
async function unpackInto(folder: string, unpack: () => Promise<string>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  process.env.TMPDIR = own;
  await unpack().finally(() => {
    process.env.TMPDIR = folder;
  });
  await writeFile(join(own, fontsFile), fontsIn(folder));
  await rename(own, folder).catch(async (problem) => {
    await rm(own, { recursive: true, force: true });
    // Another worker was first, and its browser is as good.
    if (!existsSync(folder)) throw problem;
  });
}

function versionOfPackage(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.lastIndexOf('/build/'));
  return String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
}

const fontsFile = 'fonts.conf';

/** The package's own list of fonts names /tmp/fonts whatever TMPDIR is, and without a font Chromium ends at a form field. */
function fontsIn(folder: string): string {
  const places = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map(
    (place) => `<dir>${place}</dir>`,
  );
  const head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  return `${head}<fontconfig>${places.join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

async function installed(): Promise<Launch | undefined> {
  for (const executablePath of places) {
    const there = await access(executablePath).then(
      () => true,
      () => false,
    );
    if (there) return { executablePath, args: [...quiet, ...asRoot] };
  }
  return undefined;
}

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
  (folder) => folder ?? [],
);

const places = [
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

function firstLine(problem: unknown): string {
  return (problem instanceof Error ? problem.message : String(problem)).split('\n', 1)[0] ?? '';
}
