import { spawn } from 'node:child_process';

const commands = {
  // Several checkers do half of each other's work again, and the other checks have the other cores.
  types: ['tsc', '--noEmit', '--singleThreaded'],
  lint: ['biome', 'check', '--error-on-warnings', '.'],
  'unused code': ['knip'],
  'the tab builds': ['vite', 'build', '--logLevel', 'warn'],
} as const satisfies Record<string, readonly string[]>;

export type CheckName = keyof typeof commands;
export const everyCheck = Object.keys(commands) as CheckName[];

/** One that has begun. */
export interface Check {
  readonly name: CheckName;
  readonly done: Promise<{ readonly output: string; readonly isGood: boolean }>;
}

/** What is kept is kept to the end anyway: looking for garbage a quarter as often saves two fifths of the types' time. */
const environment = { ...process.env, GOGC: '400' };

/** Side by side: most of them keep one core busy, and leave the other idle. What one says is kept until it is done. */
export function beginChecks(names: readonly CheckName[]): readonly Check[] {
  return names.map((name) => ({ name, done: output(commands[name]) }));
}

function output([command = '', ...args]: readonly string[]): Check['done'] {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: environment,
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => said.push(part));
    child.once('error', reject);
    child.once('close', (status) => resolve({ output: said.join('').trimEnd(), isGood: status === 0 }));
  });
}
