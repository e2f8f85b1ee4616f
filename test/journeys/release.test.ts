import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RuleVersion } from '../../src/features/handbook/records.ts';
import { type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const script = path.join(import.meta.dirname, '../../scripts/release.ts');

/** Runs `npm run release` beside the running server. @returns what it printed, and how it ended */
async function release(...words: string[]): Promise<{ said: string; code: number }> {
  const ended = promisify(execFile)(process.execPath, [script, ...words, '--standin', at.standin.url]);
  return ended.then(
    ({ stdout }) => ({ said: stdout, code: 0 }),
    ({ stdout, stderr, code }) => ({ said: `${stdout}${stderr}`, code }),
  );
}

const versionsOf = (rule: string) =>
  at.server.context.ports.records.all(RuleVersion, { rule }).map(({ record }) => record.version);

test('an operator sees who will be asked before anything is written', async () => {
  const { said, code } = await release('--demo', '--check');
  expect(code).toBe(0);
  expect(said).toMatch(/R09 3\.0: \d\d people read it again/);
  expect(said).toContain('R08 2.1: a correction, asks nobody');
  expect(said).toMatch(/\d\d people are asked, \d+ minutes all together/);
  expect(versionsOf('r09')).toEqual(['2.0']);
});

test('only an editor releases, and only what there is', async () => {
  expect(await release('--demo', '--by', 'lone@eksempelkommune.example')).toMatchObject({ code: 1 });
  expect((await release('--by', 'ida@eksempelkommune.example')).said).toContain('--file');
  expect((await release('--file', 'nowhere.json', '--by', 'ida@eksempelkommune.example')).said).toContain(
    'nowhere.json cannot be read. Is it there?',
  );
  expect(versionsOf('r09')).toEqual(['2.0']);
});

test('S18, S88: what is released stands on the next reader’s start page, and a second run writes nothing', async () => {
  expect((await release('--demo')).said).toContain('Released: 2 versions');
  await expect.poll(() => versionsOf('r09'), { timeout: 20_000 }).toContain('3.0');
  const { tab, leave } = await at.sit({ as: 'sanne', width: 360 });
  await tab.getByText('Koden skal have mindst seks tal.', { exact: false }).first().waitFor();
  expect(await tab.getByText('Skærm, papir og printer').count()).toBe(0);
  await leave();
  const { said } = await release('--demo');
  expect(said).toContain('released already');
  expect(said).not.toContain('people are asked');
});

test('S88: words that took the place of others stand apart from them, for the eye and for whoever listens', async () => {
  const { tab, leave } = await at.sit({ as: 'sanne', sub: 'rule/r09', width: 360 });
  await tab.locator('summary').filter({ hasText: 'Ændringen ord for ord' }).click();
  const line = tab.locator('p', { has: tab.locator('del', { hasText: 'inden for en time' }) });
  await line.waitFor();
  await expect.poll(() => line.textContent()).toContain('Fjernet: inden for en time Tilføjet: med det samme');
  await leave();
});
