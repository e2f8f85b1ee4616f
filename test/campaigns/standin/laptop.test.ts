import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../world.ts';

const scripts = path.join(import.meta.dirname, '../../../scripts');
const demo = path.join(scripts, 'demo.ts');
const alone = path.join(scripts, 'standin.ts');
const somebody = createServer();
let taken: number;

beforeAll(async () => {
  taken = await freePort();
  await new Promise<void>((resolve) => somebody.listen(taken, '127.0.0.1', resolve));
});

afterAll(() => new Promise((resolve) => somebody.close(resolve)));

/** @returns what it said before it ended */
const run = (args: readonly string[], variables: NodeJS.ProcessEnv): Promise<{ code: number; stderr: string }> =>
  promisify(execFile)(process.execPath, [...args], { env: { ...process.env, ...variables } }).catch((fault) => fault);

test.each(['RETTESNOR_STANDIN_PORT', 'RETTESNOR_PORT'])(
  'a second demo beside one that runs says which port is taken (%s), before it takes the first one’s data away',
  async (variable) => {
    const env = {
      RETTESNOR_STANDIN_PORT: String(await freePort()),
      RETTESNOR_PORT: String(await freePort()),
      [variable]: String(taken),
    };
    const refused = await run([demo], env);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain(
      `Port ${taken} is in use. Is Rettesnor running already? Stop it, or set ${variable}.`,
    );
  },
);

const both = 'the server and the stand-in need one each.';
const port = 'takes a port, a whole number from 1 to 65535, not';
test.each([
  [{ RETTESNOR_PORT: '3979' }, `RETTESNOR_PORT and RETTESNOR_STANDIN_PORT are both 3979: ${both}`],
  [
    { RETTESNOR_PORT: '4711', RETTESNOR_STANDIN_PORT: '4711' },
    `RETTESNOR_PORT and RETTESNOR_STANDIN_PORT are both 4711: ${both}`,
  ],
  [{ RETTESNOR_PORT: 'abc' }, `RETTESNOR_PORT ${port} 'abc'.`],
  [{ RETTESNOR_PORT: '' }, `RETTESNOR_PORT ${port} ''.`],
  [{ RETTESNOR_STANDIN_PORT: '0' }, `RETTESNOR_STANDIN_PORT ${port} '0'.`],
  [{ RETTESNOR_STANDIN_PORT: '70000' }, `RETTESNOR_STANDIN_PORT ${port} '70000'.`],
])('ports that cannot be are one sentence: %o', async (variables, sentence) => {
  expect(await run([demo], variables)).toMatchObject({ code: 1, stdout: '', stderr: `\n${sentence}\n\n` });
});

test('a stand-in alone says in one sentence that its port is taken, or is none', async () => {
  const advice = 'Is another stand-in running already? Stop it, or choose a port with --port.';
  expect(await run([alone, '--port', String(taken)], {})).toMatchObject({
    code: 1,
    stderr: `\nPort ${taken} is in use. ${advice}\n\n`,
  });
  expect(await run([alone, '--port', '70000'], {})).toMatchObject({
    code: 1,
    stderr: "\n--port takes a port, a whole number from 0 to 65535, not '70000'.\n\n",
  });
});
