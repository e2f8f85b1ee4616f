import '@pnp/graph/batching.js';
import '@pnp/graph/columns/index.js';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/sites/index.js';
import '@pnp/graph/users/index.js';
import { DefaultHeaders, DefaultInit, type GraphFI, graphfi } from '@pnp/graph';
import { DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppRegistration, outsideApp, setupApp } from '../../../src/standin/identity.ts';
import { type Tenant, tenant } from '../tenant.ts';

// A client written by others, which knows nothing of us: what it takes for granted about Graph must hold here.
let here: Tenant;
let graph: GraphFI;
let listId: string;

beforeAll(async () => {
  here = await tenant();
  graph = await client(outsideApp);
  const setup = await client(setupApp);
  const made = await setup.sites.getById(here.site).lists.add({
    displayName: 'Bekræftelser',
    list: { template: 'genericList' },
    columns: [
      { name: 'Rule', text: {}, indexed: true },
      { name: 'Score', number: {}, indexed: true },
    ],
  });
  listId = String(made.id);
});
afterAll(() => here.close());

/** Sends every request to the stand-in's port, as the app. */
async function client(app: AppRegistration): Promise<GraphFI> {
  const token = await here.standin.tokens.forApp(app, 'https://graph.microsoft.com');
  const toStandin = (instance: Queryable) => {
    instance.on.send.replace((url, init) =>
      fetch(String(url).replace('https://graph.microsoft.com', here.standin.url), init),
    );
    return instance;
  };
  return graphfi().using(
    DefaultInit(),
    DefaultHeaders(),
    DefaultParse(),
    InjectHeaders({ Authorization: `Bearer ${token}` }),
    toStandin,
  );
}

const items = () => graph.sites.getById(here.site).lists.getById(listId).items;
const fields = (rule: string, score: number) => ({ fields: { Title: rule, Rule: rule, Score: score } }) as never;

test('@pnp/graph finds the site by its path, lists the lists and reads the columns', async () => {
  const site = await graph.sites.getByUrl('eksempelkommune.sharepoint.com', '/sites/rettesnor');
  expect((await site()).id).toBe(here.site);
  const lists = await graph.sites.getById(here.site).lists();
  expect(lists.map(({ displayName }) => displayName)).toEqual(['Bekræftelser']);
  const columns = await graph.sites.getById(here.site).lists.getById(listId).columns();
  expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['Title', 'Rule', 'Score']));
});

test('@pnp/graph creates, reads, changes and deletes an item', async () => {
  const { id } = await items().add(fields('R01', 1));
  const item = items().getById(String(id));
  await item.update({ fields: { Score: 2 } } as never);
  const read = (await item.expand('fields')()) as unknown as { fields: Record<string, unknown> };
  expect(read.fields).toMatchObject({ Rule: 'R01', Score: 2 });
  expect(await item.versions()).toHaveLength(2);
  await item.delete();
  await expect(item()).rejects.toThrow('404');
});

test('@pnp/graph batches: twenty-five creates travel in two requests', async () => {
  here.standin.meter.reset();
  const [batched, execute] = graph.batched();
  const made: Promise<unknown>[] = [];
  for (let number = 1; number <= 25; number += 1) {
    made.push(
      batched.sites
        .getById(here.site)
        .lists.getById(listId)
        .items.add(fields(number <= 5 ? 'R01' : 'R02', number)),
    );
  }
  await execute();
  expect(await Promise.all(made)).toHaveLength(25);
  expect(here.standin.meter.read().total).toMatchObject({ requests: 2, batchMembers: 25, units: 50 });
});

test('@pnp/graph filters and orders on indexed columns, and meets the refusal on others', async () => {
  const found = await items().filter("fields/Rule eq 'R01'").orderBy('fields/Score', false).expand('fields')();
  const scores = found.map((item) => (item as unknown as { fields: { Score: number } }).fields.Score);
  expect(scores).toEqual([5, 4, 3, 2, 1]);
  await expect(items().filter("fields/Title eq 'R01'")()).rejects.toThrow('400');
});

test('@pnp/graph pages to the end', async () => {
  const ids: string[] = [];
  for await (const page of items().top(10)) ids.push(...page.map(({ id }) => String(id)));
  expect(new Set(ids).size).toBe(25);
});

test('@pnp/graph lists people', async () => {
  here.standin.addPeople([{ properties: { userPrincipalName: 'anna@eksempel.dk', displayName: 'Anna' } }]);
  expect((await graph.users.select('displayName')()).map(({ displayName }) => displayName)).toEqual(['Anna']);
});
