import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Role } from '../src/core/role.ts';

/** A line of `test/roles.tsv`: who may do or see something, and whether only where it is about oneself. */
export interface Right {
  own: boolean;
  roles: readonly Role[];
}

const file = path.join(import.meta.dirname, 'roles.tsv');
const [head = '', ...lines] = readFileSync(file, 'utf8').replaceAll('\r', '').trimEnd().split('\n');
const [, , ...columns] = head.split('\t') as [string, string, ...Role[]];

/**
 * The rights as people have agreed on them, written by hand: views and actions by role, the groups of fields of a case,
 * and classes of personal data. Every change of it is a commit of its own.
 */
export const rights: ReadonlyMap<string, Right> = new Map(
  lines.map((line) => {
    const [what = '', own, ...marks] = line.split('\t');
    return [what, { own: own === 'own', roles: columns.filter((_, at) => marks[at] === 'x') }];
  }),
);

/** The roles of the file, in its order. */
export const rolesInFile: readonly Role[] = columns;

/** @param what `view cases`, `action askQuestion`, `case story`, `personal evidence` */
export function mayBy(roles: readonly Role[], what: string): boolean {
  const right = rights.get(what);
  if (!right) throw new Error(`test/roles.tsv has no line for ${what}`);
  return right.roles.some((role) => roles.includes(role));
}
