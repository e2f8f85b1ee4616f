import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { forgetRecorded, keepFailure, recordFailures } from './kept-failure.ts';

const kept = (files: readonly string[]) => files.filter((file) => existsSync(file)).map((file) => path.basename(file));

test('nothing is made where no browser is open', async () => {
  const folder = path.join(tmpdir(), `rettesnor-none-${crypto.randomUUID()}`);
  expect(await keepFailure('S86: fails', folder)).toEqual([]);
  expect(existsSync(folder)).toBe(false);
});

test('a page whose picture cannot be taken does not take the others with it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-kept-'));
  const browser = await openBrowser();
  const context = await browser.newContext();
  await recordFailures(context);
  const [broken, whole] = [await context.newPage(), await context.newPage()];
  broken.screenshot = () => Promise.reject(new Error('no picture'));
  await whole.setContent('<h1>whole</h1>');
  const files = kept(await keepFailure('fails', folder));
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  expect(files).toEqual(['fails-0-1.png', 'fails-0.zip']);
});

test('a failing journey leaves a picture of every open page and a trace of its own steps alone', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-kept-'));
  const browser = await openBrowser();
  const context = await browser.newContext();
  await recordFailures(context);
  const former = await context.newPage();
  await former.setContent('<h1>former</h1>');
  await former.close();
  await forgetRecorded(context);
  await recordFailures(context);
  const page = await context.newPage();
  await page.setContent('<button>Gem</button>');
  await page.getByRole('button', { name: 'Gem' }).click();

  const files = await keepFailure('S86: “Gem” bliver / væk?', folder);
  const names = kept(files);
  const trace = unzipSync(readFileSync(files.find((file) => file.endsWith('.zip')) ?? ''));
  const said = Object.entries(trace).flatMap(([name, bytes]) => (name.endsWith('.trace') ? [strFromU8(bytes)] : []));
  await browser.close();
  rmSync(folder, { recursive: true, force: true });

  expect(names).toEqual(['S86-Gem-bliver-væk--0-0.png', 'S86-Gem-bliver-væk--0.zip']);
  expect(said.join()).toContain('name=\\"Gem\\"');
  expect(said.join()).not.toContain('former');
});
