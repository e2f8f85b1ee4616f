import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['bench/run.ts first-list', 'walk/run.ts bytes', 'pictures/run.ts'])(
  'where no browser can run, scripts/%s says so in one sentence and ends',
  (script) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, `scripts/${script}`.split(' '), {
      env: { ...process.env, RETTESNOR_BROWSER: '/nowhere/chromium' },
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^No browser can run here\. Install .*\n$/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  },
);
