/**
 * `npm run icons`: draws the PNGs of the Teams package from the SVGs in `manifest/icons`. Run it after changing
 * an SVG; the PNGs are committed, because Teams takes no SVG.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const folder = path.join(path.dirname(import.meta.dirname), 'manifest');

/** File name and size in pixels, as Teams and SharePoint ask for them. */
const pictures = [
  ['color', 192, 192],
  ['outline', 32, 32],
  ['sharepoint-preview', 1024, 768],
] as const;

const scratch = mkdtempSync(path.join(os.tmpdir(), 'rettesnor-icons-'));
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
process.env.TMPDIR = scratch;
// The package unpacks a browser where these two variables point when it is imported, so they come first.
const { default: packed } = await import('@sparticuz/chromium');
const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  args: [...packed.args, '--no-sandbox'],
});

// One page for all: this browser runs in a single process and ends with its first page.
const page = await browser.newPage();

for (const [name, width, height] of pictures) {
  await page.setViewportSize({ width, height });
  const svg = readFileSync(path.join(folder, 'icons', `${name}.svg`), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: path.join(folder, `${name}.png`), omitBackground: true });
}

await browser.close();
rmSync(scratch, { recursive: true, force: true });
