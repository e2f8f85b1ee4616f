import { access, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Opens the browser every browser test uses: the Chromium that comes with the npm package, or one the machine has.
 * `RETTESNOR_BROWSER` (a path) decides instead of both.
 * @param more further switches of Chromium
 * @returns a running browser; the caller closes it
 * @throws one clear sentence when no browser can run here
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const refusals: string[] = [];
  for (const find of [named, packaged, installed]) {
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

interface Launch {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
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
];

async function named(): Promise<Launch | undefined> {
  const executablePath = process.env.RETTESNOR_BROWSER;
  return executablePath ? { executablePath, args: [...quiet, ...asRoot] } : undefined;
}

/** The package unpacks into TMPDIR and only looks for its libraries when it believes to stand in a Lambda of Node 22. */
async function packaged(): Promise<Launch | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = { runtime: process.env.AWS_LAMBDA_JS_RUNTIME, folder: process.env.TMPDIR };
  const folder = join(tmpdir(), `rettesnor-chromium-${process.getuid?.() ?? 0}-${process.env.VITEST_POOL_ID ?? '0'}`);
  await mkdir(folder, { recursive: true });
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const args = [...chromium.args.filter((arg) => !tooLoose.includes(arg)), ...quiet];
    return { executablePath, args, env: { ...environment(), FONTCONFIG_FILE: await fontsIn(folder) } };
  } finally {
    restore('AWS_LAMBDA_JS_RUNTIME', before.runtime);
    restore('TMPDIR', before.folder);
  }
}

/** The package's own list of fonts names /tmp/fonts whatever TMPDIR is, and without a font Chromium ends at a form field. */
async function fontsIn(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const places = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map(
    (place) => `<dir>${place}</dir>`,
  );
  const head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  await writeFile(
    file,
    `${head}<fontconfig>${places.join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  return file;
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
