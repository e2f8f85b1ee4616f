import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../world.ts';

const demo = path.join(import.meta.dirname, '../../scripts/demo.ts');
const somebody = createServer();
let taken: number;

beforeAll(async () => {
  taken = await freePort();
  await new Promise<void>((resolve) => somebody.listen(taken, '127.0.0.1', resolve));
});

afterAll(() => new Promise((resolve) => somebody.close(resolve)));

test.each(['RETTESNOR_STANDIN_PORT', 'RETTESNOR_PORT'])(
  'a second demo beside one that runs says which port is taken (%s), before it takes the first one’s data away',
  async (variable) => {
    const env = {
      ...process.env,
      RETTESNOR_STANDIN_PORT: String(await freePort()),
      RETTESNOR_PORT: String(await freePort()),
      [variable]: String(taken),
    };
    const refused = await promisify(execFile)(process.execPath, [demo], { env }).catch((fault) => fault);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain(
      `Port ${taken} is in use. Is Rettesnor running already? Stop it, or set ${variable}.`,
    );
  },
);
