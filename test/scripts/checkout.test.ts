import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginRun } from '../../scripts/tests/checkout.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-checkout-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a second run in the same checkout is refused until the first has ended; in another it is not', () => {
  const file = path.join(folder, 'one', 'running');
  const end = beginRun(file);
  expect(end).toBeDefined();
  expect(beginRun(file)).toBeUndefined();
  expect(beginRun(path.join(folder, 'other', 'running'))).toBeDefined();
  end?.();
  expect(existsSync(file)).toBe(false);
  expect(beginRun(file)).toBeDefined();
});

test.each([
  ['was killed', () => String(spawnSync(process.execPath, ['--version']).pid)],
  ['left half a line', () => ''],
  ['left no number', () => 'running'],
])('a run that %s is in nobody’s way', (_, left) => {
  const file = path.join(folder, 'running');
  writeFileSync(file, left());
  expect(beginRun(file)).toBeDefined();
});
