import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { administratorLists } from '../scripts/docs/administrator-lists.ts';
import { generatedFiles } from '../scripts/docs/files.ts';
import { lists } from '../src/lists.ts';

const generated = generatedFiles(process.cwd());

test.each(Object.keys(generated))('%s says what the code says (npm run docs)', (file) => {
  expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(generated[file]);
});

test('every identifier of the glossary is one of the code', () => {
  const [, glossary = ''] = readFileSync('docs/newcomers.md', 'utf8').split('## Glossary');
  const [table = ''] = glossary.split('\n## ');
  const identifiers = table.split('\n').flatMap((line) => [...line.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  const code = globSync(['src/{core,features,m365,server}/**/*.ts']).map((file) => readFileSync(file, 'utf8'));
  expect(identifiers.length).toBeGreaterThan(40);
  expect(identifiers.filter((name) => !code.some((text) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([]);
});

test('every environment variable of the code is in the operators’ or the stand-in’s document, and no other', () => {
  const namesIn = (files: readonly string[]) =>
    [
      ...new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/\bRETTESNOR_[A-Z0-9_]+\b/g) ?? [])),
    ].toSorted();
  const read = namesIn(globSync(['src/**/*.ts', 'scripts/**/*.{ts,mjs,ps1}']));
  expect(read.length).toBeGreaterThan(20);
  expect(namesIn(['docs/operators.md', 'docs/standin.md'])).toEqual(read);
});

test('every view of every list is in the administrator’s script, and only columns that exist', () => {
  const { lists: described } = JSON.parse(administratorLists());
  expect(described).toHaveLength(Object.keys(lists).length);
  for (const [index, list] of Object.values(lists).entries()) {
    expect(described[index].views.map(({ title }: { title: string }) => title)).toEqual(list.views.map(({ da }) => da));
  }
});

test('the first view of a list has no filter, because Graph is said to honour the filter of the default view', () => {
  for (const { views } of JSON.parse(administratorLists()).lists) {
    const first = views.filter(({ isDefault }: { isDefault: boolean }) => isDefault);
    expect(first).toHaveLength(1);
    expect(first[0].query).not.toContain('<Where>');
  }
});

test('the administrator’s script asks its data only for what is there, and never touches read security', () => {
  const script = readFileSync('scripts/administrator/rettesnor-site.ps1', 'utf8');
  const data = JSON.parse(administratorLists());
  const shapes = {
    declared: data,
    wanted: data.lists[0],
    view: data.lists[0].views[0],
    format: data.lists[0].formats[0],
    start: data.start,
    one: data.lists[0],
  };

  for (const [variable, shape] of Object.entries(shapes)) {
    const asked = [...script.matchAll(new RegExp(`\\$${variable}\\.(\\w+)`, 'g'))].map(([, name]) => name);
    expect(asked.length, variable).toBeGreaterThan(0);
    for (const name of asked) expect(Object.keys(shape), `$${variable}.${name}`).toContain(name);
  }
  expect(script).not.toMatch(/-ReadSecurity|-WriteSecurity|Remove-PnP(?!ListItemVersion )/);
});

test('each site opens on a page with six of its own lists first', () => {
  const { start, lists: described } = JSON.parse(administratorLists());
  for (const site of ['main', 'dbr']) {
    const own = described.filter((list: { site: string }) => list.site === site);
    const names = own.map(({ name }: { name: string }) => name);
    expect(start.first[site], site).toHaveLength(6);
    expect(new Set(start.first[site]).size).toBe(6);
    for (const name of start.first[site]) expect(names).toContain(name);
    for (const { purpose } of own) expect(purpose).toMatch(/\.$/);
  }
});

test('the administrator’s script deletes versions of sealed rows and their bin alone, and only when it is asked', () => {
  const script = readFileSync('scripts/administrator/rettesnor-site.ps1', 'utf8');
  const [, step = ''] = script.split('function Remove-Unsealed {');
  const [deleting = ''] = step.split('function Confirm-Removed');
  for (const cmdlet of ['Remove-PnPListItemVersion -List', 'Clear-PnPRecycleBinItem -Identity']) {
    expect(script.split(cmdlet)).toHaveLength(2);
    expect(deleting).toContain(cmdlet);
  }
  expect(deleting).toContain("$_.FieldValues['Sealed']");
  expect(script).toContain('if (-not $RemoveUnsealed -or $Check) {');
  const sealable = JSON.parse(administratorLists()).lists.filter((list: { sealable: boolean }) => list.sealable);
  expect(sealable.map(({ name }: { name: string }) => name).toSorted()).toEqual(
    Object.values(lists)
      .flatMap((list) => ('sealing' in list ? [list.name as string] : []))
      .toSorted(),
  );
});

test('every environment variable the product reads is in the operator’s table, and no other', () => {
  const ofServer = ['config.ts', 'model/model-config.ts', 'registers/registers-config.ts'].map(
    (file) => `src/server/${file}`,
  );
  const read = [...ofServer, 'scripts/setup/connection.ts', 'scripts/manifest/fill.ts'].flatMap(
    (file) => readFileSync(file, 'utf8').match(/RETTESNOR_[A-Z0-9_]+/g) ?? [],
  );
  const table = [...readFileSync('docs/operators.md', 'utf8').matchAll(/^\| `(RETTESNOR_[A-Z0-9_]+)` \|/gm)].map(
    ([, name]) => name,
  );
  expect([...new Set(table)].sort()).toEqual([...new Set(read)].sort());
});

test('every feature has its row in the newcomer’s table, and no row is of one that is gone', () => {
  const [, section = ''] = readFileSync('docs/newcomers.md', 'utf8').split('## The features');
  const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| (`[^|]*`) \|/gm)];
  const named = rows.flatMap(([, words = '']) => [...words.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word));
  const folders = readdirSync('src/features', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(named.sort()).toEqual(folders.map(({ name }) => name).sort());
});

test.each(['operators', 'administrators', 'newcomers'])(
  'every link and every npm script in docs/%s.md exists',
  (page) => {
    const text = readFileSync(`docs/${page}.md`, 'utf8');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

    for (const [, script] of text.matchAll(/npm run ([\w-]+)/g)) expect(Object.keys(scripts)).toContain(script);
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(() => readFileSync(path.join('docs', target ?? '')), target).not.toThrow();
    }
  },
);

test('what a phone fetches stands in docs/figures.md alone, and the README leads there', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).not.toMatch(/\d ?[kM]B\b/);
  expect(readme).toContain('(docs/figures.md)');
});

test.each(['CONTRIBUTING.md', 'docs/newcomers.md'])('every path of the code that %s names exists', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(/`((?:src|test|scripts)\/[^`\s<*{…]*)`/g)];
  const paths = named.map(([, name = '']) => name);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((name) => !existsSync(name))).toEqual([]);
});
