import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.dirname(import.meta.dirname);
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const imported = /(?:^|\n)\s*(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?'([^']+)'|(?:import|URL)\('([^']+)'/g;

/** Every package a program reaches, through all its own files. */
function packagesOf(entry: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = [path.join(root, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, stated, called] of readFileSync(file, 'utf8').matchAll(imported)) {
      const name = stated ?? called ?? '';
      if (name.startsWith('.') && name.endsWith('.ts')) waiting.push(path.join(path.dirname(file), name));
      else if (/^@?[a-z]/.test(name) && !name.startsWith('node:') && !name.includes('://')) {
        packages.add(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      }
    }
  }
  return packages;
}

test.each(['src/server/main.ts', 'scripts/provision.ts', 'scripts/doctor.ts', 'scripts/release.ts'])(
  '%s starts from an install without what only building and testing need',
  (entry) => {
    const packages = packagesOf(entry);
    expect(packages.size).toBeGreaterThan(2);
    expect([...packages].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
  },
);

test('so does the Node.js the operators’ document starts it with', () => {
  const operators = readFileSync(path.join(root, 'docs/operators.md'), 'utf8');
  expect(operators).toContain('node_modules/.bin/node src/server/main.ts');
  expect(Object.hasOwn(dependencies, 'node')).toBe(true);
});

test('what is only built into the tab is not installed on a server', () => {
  for (const name of ['react', '@fluentui/react-components', '@microsoft/teams-js']) {
    expect(Object.hasOwn(dependencies, name), name).toBe(false);
  }
});
