import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { forgetRecorded, keepFailure, recordFailures } from './kept-failure.ts';

test('a failing journey leaves a picture of every open page and a trace of its own steps alone', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-kept-'));
  const browser = await openBrowser();
  const context = await browser.newContext();
  await recordFailures(context);
  const former = await context.newPage();
  await former.setContent('<h1>former</h1>');
  await former.close();
  await forgetRecorded(context);
  const page = await context.newPage();
  await page.setContent('<button>Gem</button>');
  await page.getByRole('button', { name: 'Gem' }).click();

  const kept = (await keepFailure('S86: “Gem” bliver / væk?', folder)).filter((file) => existsSync(file));
  const trace = unzipSync(readFileSync(kept.find((file) => file.endsWith('.zip')) ?? ''));
  const said = Object.entries(trace).flatMap(([name, bytes]) => (name.endsWith('.trace') ? [strFromU8(bytes)] : []));
  await browser.close();
  rmSync(folder, { recursive: true, force: true });

  expect(kept.map((file) => path.basename(file))).toEqual(['S86-Gem-bliver-væk--0-0.png', 'S86-Gem-bliver-væk--0.zip']);
  expect(said.join()).toContain('name=\\"Gem\\"');
  expect(said.join()).not.toContain('former');
});
