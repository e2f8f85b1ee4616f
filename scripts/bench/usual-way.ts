import { graphfi } from '@pnp/graph';
import { DefaultHeaders, DefaultInit } from '@pnp/graph/behaviors/defaults.js';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/sites/index.js';
import { BrowserFetch, InjectHeaders, JSONParse } from '@pnp/queryable';
import { listName, lists } from '../../src/lists.ts';
import { outsideApp, sites } from '../../src/standin/identity.ts';
import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import type { Town } from './town.ts';

const readers = 40;
const distances = [0, 120];

/**
 * The start page built the usual way: a few Graph queries for each reader through PnP's own client, on the same
 * stand-in, beside ours; once with Graph next door and once 120 ms away.
 */
export async function benchUsualWay(town: Town): Promise<Row[]> {
  const rows: Row[] = [];
  const headers = await Promise.all(Array.from({ length: readers }, (_, index) => town.signedIn(index)));
  const people = headers.map(({ authorization = '' }) => personIn(authorization));
  for (const latencyMs of distances) {
    town.standin.faults.clear();
    if (latencyMs > 0) town.standin.faults.add({ latencyMs });
    const ours = await countGraph(town.standin, () =>
      timed(readers, async (index) => {
        await (await fetch(`${town.url}/api/views/start`, { headers: headers[index] ?? {} })).arrayBuffer();
      }),
    );
    const usual = await usualPage(town);
    const theirs = await countGraph(town.standin, () => timed(readers, (index) => usual(people[index] ?? '')));
    const [mine, others] = [percentiles(ours.result), percentiles(theirs.result)];
    const section = `the start page the usual way, ${town.size.people} people, Graph ${latencyMs} ms away`;
    rows.push(
      {
        section,
        what: 'ours',
        figures: { ...mine, 'requests per page': round(ours.requests / readers), units: round(ours.units / readers) },
      },
      {
        section,
        what: 'a query per user (@pnp/graph)',
        figures: {
          ...others,
          'requests per page': round(theirs.requests / readers),
          units: round(theirs.units / readers),
          'times ours (p50)': round(others.p50 / mine.p50),
        },
      },
    );
  }
  town.standin.faults.clear();
  return rows;
}

/** What a page needs: the rules, where the reader works, and what the reader has confirmed, asked for side by side. */
async function usualPage(town: Town): Promise<(person: string) => Promise<unknown>> {
  const token = await town.standin.tokens.forApp(outsideApp, 'https://graph.microsoft.com');
  const graph = graphfi().using(
    DefaultInit(`${town.standin.url}/v1.0`),
    DefaultHeaders(),
    BrowserFetch(),
    JSONParse(),
    InjectHeaders({ authorization: `Bearer ${token}` }),
  );
  const main = sites.find(({ key }) => key === 'main')?.id ?? '';
  const years = await confirmationLists(town, main);
  const items = (name: string) => graph.sites.getById(main).lists.getById(name).items.expand('fields').top(999);
  const mine = (name: string, person: string) => items(name).filter(`fields/Person eq '${person}'`);
  return (person) =>
    Promise.all([
      items(listName('ruleVersion').name)(),
      mine(listName('employment').name, person)(),
      ...years.map((name) => mine(name, person)()),
    ]);
}

async function confirmationLists(town: Town, site: string): Promise<string[]> {
  const { body } = await town.standin.graph('GET', `/sites/${site}/lists?$select=name`);
  const { value } = body as unknown as { value: { name: string }[] };
  return value.map(({ name }) => name).filter((name) => name.startsWith(lists.confirmation.name));
}

function personIn(authorization: string): string {
  const [, payload = ''] = authorization.split('.');
  return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { oid: string }).oid;
}
