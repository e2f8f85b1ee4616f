import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { featureArrows } from '../src/feature-arrows.ts';
import {
  everyFile,
  files,
  floorOf,
  imports,
  mayImport,
  packageOf,
  packages,
  withoutComments,
} from './architecture/floors.ts';

// Two features have data on disk, which one file of each reads when the server starts: the word lists of message
// understanding, and the texts a handbook can be begun from.
const understanding = path.join('src', 'features', 'incidents', 'understanding');
const readsWordLists = path.join(understanding, 'words', 'word-table.ts');
const readsExamples = path.join('src', 'features', 'editing', 'examples', 'example-files.ts');

const topLevel = [
  'bot',
  'contract',
  'core',
  'feature-arrows.ts',
  'features',
  'features.ts',
  'kernel',
  'lists.ts',
  'm365',
  'ports',
  'roles.ts',
  'sample',
  'server',
  'standin',
  'tabs',
  'text',
];

test('the kernel is read in ten minutes', () => {
  const lines = files
    .filter((file) => floorOf(file) === 'kernel')
    .map((file) => readFileSync(file, 'utf8').split('\n').length - 1);
  expect(Math.max(...lines)).toBeLessThanOrEqual(120);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(500);
});

test('no file is longer than 250 lines', () => {
  const lengths = everyFile.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const);
  const long = lengths.filter(([, lines]) => lines > 250);
  expect(long.map(([file, lines]) => `${file}: ${lines}`)).toEqual([]);
});

test('no folder holds more files than can be read at a glance', () => {
  const full = [...Map.groupBy(everyFile, (file) => path.dirname(file))].filter(([, inside]) => inside.length > 30);
  expect(full.map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([]);
});

test('the walk finds the source', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(readdirSync('src').sort()).toEqual(topLevel.filter((name) => readdirSync('src').includes(name)));
});

test.each(files)('%s keeps to its floor', (file) => {
  const source = withoutComments(readFileSync(file, 'utf8'));
  const from = floorOf(file);

  for (const specifier of imports(source)) {
    if (!specifier.startsWith('.')) {
      if ([readsWordLists, readsExamples].includes(file) && specifier === 'node:fs') continue;
      expect(packages[from] ?? [], `${from} -> package ${specifier}`).toContain(packageOf(specifier));
      continue;
    }
    const to = floorOf(path.join(path.dirname(file), specifier));
    expect(mayImport[from] ?? [], `${from} -> ${to}: ${specifier}`).toContain(to);
  }

  if (from === 'noun' || from === 'core') {
    expect(source).not.toMatch(
      /\basync\b|\bawait\b|Date\.now\(|new Date\(\)|Temporal\.Now|Math\.random\(|\bprocess\.|randomUUID/,
    );
  }
  if (from === 'action') {
    const name = path.basename(file, '.ts').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const exported = [...source.matchAll(/^export (?:async function|function|const) (\w+)/gm)].map((match) => match[1]);
    if (file.includes(`${path.sep}actions${path.sep}`)) expect(exported).toContain(name);
  }
});

const isRule = (file: string) =>
  floorOf(file) === 'noun' && /^src.features./.test(file) && !file.includes(`${path.sep}queries${path.sep}`);

test('a rule is given values: it imports no reader, and no query but its types', () => {
  const asks = files.filter(isRule).filter((file) => {
    const source = withoutComments(readFileSync(file, 'utf8'));
    const values = source.replace(/^import type [^;]*;/gm, '').replace(/\btype \w+,? ?/g, '');
    const asksQuery = [...values.matchAll(/^import \{([^}]*)\} from '[^']*\/queries\//gm)].some(([, names]) =>
      names?.trim(),
    );
    return asksQuery || /from '[^']*\/kernel\/(?:reader|records|context|change)\.ts'/.test(source);
  });
  expect(asks).toEqual([]);
});

test('a query writes nothing', () => {
  const queries = files.filter((file) => file.includes(`${path.sep}queries${path.sep}`));
  expect(queries.length).toBeGreaterThan(50);
  const writes = /\/kernel\/change\.ts'|\bfollowUps\b|\brecords\.(?:create|update)\(/;
  expect(queries.filter((file) => writes.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
});

test('the tab takes types from the contract, never zod into the bundle', () => {
  for (const file of files.filter((name) => floorOf(name) === 'tabs')) {
    for (const [statement] of readFileSync(file, 'utf8').matchAll(/^import [^;]*contract\/[^;]*;/gm)) {
      expect(statement, file).toMatch(/^import type /);
    }
  }
});

/** What a file asks of others when it runs: imports of types alone are gone by then. */
function importedValues(file: string): readonly string[] {
  const statements = withoutComments(readFileSync(file, 'utf8')).matchAll(
    /^(?:import|export)\s(?!type\s)(?:([^'"]*?)\sfrom\s+)?'([^']+)';|import\('([^']+)'\)/gm,
  );
  return [...statements].flatMap(([, names = '', from, lazy]) => {
    const isOfTypes = /^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(names.trim());
    return isOfTypes ? [] : [from ?? lazy ?? ''];
  });
}

/** The worker that reads a file an editor brings in checks its head; nobody else loads it. */
const withZod = new Set([path.join('src', 'features', 'handbook', 'rule-file.ts')]);

test('zod comes into the tab by no way round: what it takes of a feature asks for none', () => {
  const known = new Set(files);
  const cameBy = new Map<string, string | undefined>(
    files.filter((name) => floorOf(name) === 'tabs').map((file) => [file, undefined]),
  );
  const wayTo = (file: string | undefined): string => (file ? `${wayTo(cameBy.get(file))} > ${file}` : '');
  const found: string[] = [];
  for (const file of cameBy.keys()) {
    const values = importedValues(file);
    if (values.includes('zod') && !withZod.has(file)) found.push(wayTo(file));
    for (const target of values.map((value) => path.join(path.dirname(file), value))) {
      if (known.has(target) && !cameBy.has(target)) cameBy.set(target, file);
    }
  }
  expect(found).toEqual([]);
  expect([...withZod].every((file) => cameBy.has(file))).toBe(true);
});

test('only the bot and the report of the form understand messages: the tab could not read the word lists', () => {
  const users = files.filter(
    (file) =>
      !file.startsWith(understanding) &&
      imports(readFileSync(file, 'utf8')).some((specifier) =>
        path.join(path.dirname(file), specifier).startsWith(understanding),
      ),
  );
  expect(users.length).toBeGreaterThan(0);
  const ofForm = ['src/features/incidents/report-read.ts', 'src/features/incidents/said-answers.ts'];
  expect(users.filter((file) => floorOf(file) !== 'bot').toSorted()).toEqual(ofForm);
});

test('the environment is read in one place', () => {
  const readers = files.filter((file) => /process\.env/.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(readers.filter((file) => file !== path.join('src', 'server', 'config.ts'))).toEqual([]);
});

test('no drawer is called utils or helpers, and no file re-exports others', () => {
  expect(files.filter((file) => /(^|[/\\-])(utils?|helpers?|common|misc)([/\\.-]|$)/.test(file))).toEqual([]);
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/^export \* from/m);
});

test('no import leads back to where it began, not even one of types', () => {
  const known = new Set(files);
  const targetsOf = (file: string) =>
    imports(withoutComments(readFileSync(file, 'utf8')))
      .map((specifier) => path.join(path.dirname(file), specifier))
      .filter((target) => known.has(target));
  const targets = new Map(files.map((file) => [file, targetsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) return void circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
    if (done.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test('a feature imports only the features it declares, and the arrows lead back to none', () => {
  const wordOf = (file: string) => /^src\/features\/([^/]+)\//.exec(file.split(path.sep).join('/'))?.[1];
  const found: Record<string, string[]> = {};
  for (const file of files) {
    const from = wordOf(file);
    if (from === undefined) continue;
    const targets = imports(withoutComments(readFileSync(file, 'utf8'))).flatMap((specifier) =>
      specifier.startsWith('.') ? (wordOf(path.join(path.dirname(file), specifier)) ?? []) : [],
    );
    found[from] = [...new Set([...(found[from] ?? []), ...targets.filter((to) => to !== from)])].sort();
  }
  const declared = Object.fromEntries(Object.entries(featureArrows).map(([from, to]) => [from, to.toSorted()]));
  expect(found).toEqual(declared);
  // Each builds on those above it, so that no way leads back.
  const order = Object.keys(featureArrows);
  for (const [at, [from, to]] of Object.entries(featureArrows).entries()) {
    for (const word of to) expect(order.indexOf(word), `${from} -> ${word}`).toBeLessThan(at);
  }
});
