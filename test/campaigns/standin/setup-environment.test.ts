import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { environmentOf } from '../../../scripts/setup/environment.ts';
import { freePort } from '../../world.ts';

const script = path.join(import.meta.dirname, '../../../scripts/release.ts');

test('a set-up script looks for the stand-in on the port npm run demo was told to use, unless it is given an address', () => {
  const standin = (words: readonly string[], port?: string) =>
    environmentOf(words, { RETTESNOR_STANDIN_PORT: port }).RETTESNOR_STANDIN;
  expect(standin(['--standin'])).toBe('http://127.0.0.1:3979');
  expect(standin(['--standin', '--demo'], '5979')).toBe('http://127.0.0.1:5979');
  expect(standin(['--standin', 'http://localhost:4000'], '5979')).toBe('http://localhost:4000');
});

test.each([
  [[], '--file release.json'],
  [['--demo'], '--demo is for the stand-in: add --standin.'],
  [['--demo', '--standin', 'nonsense'], '“nonsense” is not understood'],
  [['--demo', '--standin', '--file', 'release.json'], 'Either --demo or --file'],
  [['--bogus'], "Unknown option '--bogus'"],
])('a release that is asked for with the wrong words (%j) says which, and does nothing else', async (words, said) => {
  const refused = await promisify(execFile)(process.execPath, [script, ...words]).catch((fault) => fault);
  expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(said) });
  expect(refused.stderr).not.toMatch(/^\s+at /m);
});

test('a release without a stand-in to work on says so at once', async () => {
  const nowhere = `http://127.0.0.1:${await freePort()}`;
  const run = promisify(execFile)(process.execPath, [script, '--demo', '--standin', nowhere]);
  await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(`answers at ${nowhere}`) });
});
