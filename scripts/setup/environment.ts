import { standinEnvironment } from '../../src/standin/environment.ts';
import { setupApp } from '../../src/standin/identity.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const laptopPort = '3979';

/**
 * The environment a set-up script works in: the shell's own, or with `--standin [address]` that of the stand-in that
 * runs on this machine, its set-up app included; without an address on the port `npm start` and `npm run demo` use.
 */
export function environmentOf(words: readonly string[], shell: Environment): Environment {
  const at = words.indexOf('--standin');
  if (at < 0) return shell;
  const given = words[at + 1];
  const laptop = `http://127.0.0.1:${shell.RETTESNOR_STANDIN_PORT ?? laptopPort}`;
  return {
    RETTESNOR_PUBLIC_URL: 'http://localhost:3978',
    ...shell,
    ...standinEnvironment(given?.startsWith('http') ? given : laptop),
    RETTESNOR_SETUP_CLIENT_ID: setupApp.clientId,
    RETTESNOR_SETUP_CLIENT_SECRET: setupApp.secret,
  };
}
