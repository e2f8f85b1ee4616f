import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Column } from '../../../src/core/column.ts';
import { actionWords, scheduledWords } from '../../../src/features/audit/action-words.ts';
import { auditOf } from '../../../src/features/audit/audit.ts';
import { settingNames } from '../../../src/features/workplace/setting.ts';
import type { ListDefinition } from '../../../src/kernel/record.ts';
import { lists } from '../../../src/lists.ts';
import { fromFields, toFields } from '../../../src/m365/rows/row.ts';
import { roleTable } from '../../../src/roles.ts';
import { seedSample } from '../../../src/sample/seed.ts';
import { scheduledWork } from '../../../src/server/scheduled/all.ts';
import { setupApp, sites } from '../../../src/standin/identity.ts';
import type { Standin } from '../../../src/standin/standin.ts';
import { startStandin } from '../../../src/standin/start.ts';
import { anIncident } from '../../cases/incidents.ts';
import { accessAs } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

/** Every code of ours that a list may hold, and no Danish word. */
const codes = new Set<string>([
  ...Object.keys(roleTable),
  ...settingNames,
  ...Object.keys(scheduledWords),
  ...Object.values(lists).flatMap(({ name }) => name),
  ...Object.values(lists).flatMap(({ columns }) =>
    Object.values<Column>(columns).flatMap((column) =>
      'choices' in column
        ? Object.entries(column.choices).flatMap(([code, word]) => (code === word ? [] : [code]))
        : [],
    ),
  ),
  'true',
  'false',
]);

/** What stands in the columns people see, where it is one of our codes or looks like one. */
async function codesIn(standin: Standin): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { id: site } of sites) {
    const { value } = (await standin.graph('GET', `/sites/${site}/lists?$select=id,name`)).body as {
      value: { name: string }[];
    };
    for (const { name } of value) {
      const list: ListDefinition | undefined = Object.values(lists).find(
        (one) => one.name === name.replace(/\d{4}$/, ''),
      );
      // Everyday words are what people search by, in any language.
      if (!list || name === 'SearchWords') continue;
      const items = (await standin.graph('GET', `/sites/${site}/lists/${name}/items?$expand=fields&$top=5000`)).body;
      for (const { fields } of (items as { value: { fields: Record<string, unknown> }[] }).value) {
        for (const column of Object.values<Column>(list.columns)) {
          const words = column.hidden || column.kind === 'flag' ? '' : String(fields[column.name] ?? '');
          for (const word of ['words', 'set'].includes(column.kind) ? words.split('; ') : [words]) {
            if (codes.has(word) || /^[a-z]+[A-Z][a-zA-Z]*$/.test(word)) found.add(`${name}.${column.name}: ${word}`);
          }
        }
      }
    }
  }
  return [...found];
}

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here?.close());

test('Nobody who opens a list of the sample reads one of our codes in it', async () => {
  const standin = await startStandin({ port: 0, profile: 'strict' });
  try {
    await seedSample({ standin: standin.url });
    expect(await codesIn(standin)).toEqual([]);
  } finally {
    await standin.close();
  }
}, 120_000);

test('What people do is written into the lists in Danish words: settings, the audit, the runs, a foreign edit', async () => {
  const nonce = crypto.randomUUID();
  const lone = here.as('lone');
  await lone.action('reportIncident', { nonce, category: 'wrongRecipient', words: 'Et brev til en forkert' });
  const key = `incident:${nonce}`;
  const taken = await here.as('dina').action('takeOverIncident', { key });
  expect(taken.status).toBe(200);
  await here.as('eva').action('saveSetting', { setting: 'plannerEnabled', value: 'true', seen: 0 });
  const [site] = sites;
  const owner = await accessAs(here.standin, setupApp);
  await owner.patch(`/sites/${site?.id}/lists/Units/items/1/fields`, { UnitName: 'Et andet navn' });
  const shown = async (name: string, column: string) => {
    const at = sites.find(({ key }) => key === (name === 'ForeignEdits' ? 'dbr' : 'main'))?.id;
    const { value } = (await here.standin.graph('GET', `/sites/${at}/lists/${name}/items?$expand=fields`)).body as {
      value: { fields: Record<string, unknown> }[];
    };
    return value.map(({ fields }) => fields[column]);
  };
  await until(async () => (await shown('Audit', 'Action')).includes('Gemte en indstilling'));
  await until(async () => (await shown('ForeignEdits', 'ListTitle')).includes('Enheder'));
  await here.servers[0]?.inside?.context.schedule.tick();
  expect(await shown('Settings', 'SettingTitle')).toContain('Opgaver i Planner');
  expect(await shown('Settings', 'SettingChosen')).toContain('Ja');
  expect(await shown('Runs', 'Job')).toContain('Læsestatus');
  expect(await codesIn(here.standin)).toEqual([]);
}, 120_000);

/** What is written as done where the entry is made by hand; what actions write, `test/every-press.test.ts` looks at. */
const literals = globSync('src/{features,server}/**/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/auditOf\(\s*'(\w+)'/g)].map(([, action = '']) => action),
);

test('Every regular work and everything that is audited has its Danish word, and no two share one', () => {
  for (const { name } of scheduledWork) expect(Object.keys(scheduledWords)).toContain(name);
  expect(literals.length).toBeGreaterThan(3);
  for (const action of literals) expect(Object.keys(actionWords)).toContain(action);
  for (const words of [actionWords, scheduledWords]) {
    const said = Object.values(words);
    expect(new Set(said).size).toBe(said.length);
  }
});

test('What a case lacks and what was done are stored as Danish words, and rows from before that hold codes are read', () => {
  const incident = anIncident({ missing: ['risk', 'art33'] });
  const stored = toFields('incident', incident);
  expect(stored.Missing).toBe('Risiko; Art. 33');
  expect(fromFields('incident', stored).missing).toEqual(['risk', 'art33']);
  expect(fromFields('incident', { ...stored, Missing: 'risk; art33' }).missing).toEqual(['risk', 'art33']);

  const entry = auditOf(
    'saveSetting',
    { record: { key: 'dpophone' }, mark: { list: 'Settings', id: '1', version: 1 } },
    'eva',
    incident.at,
  );
  const written = toFields('auditEntry', entry);
  expect(written.Action).toBe('Gemte en indstilling');
  expect(fromFields('auditEntry', written).action).toBe('saveSetting');
  expect(fromFields('auditEntry', { ...written, Action: 'saveSetting' }).action).toBe('saveSetting');
  // One without a word is stored and read as it is, also when it is called like something every object has.
  for (const action of ['somethingNew', 'constructor', 'Gemte'])
    expect(fromFields('auditEntry', toFields('auditEntry', { ...entry, action })).action).toBe(action);
});
