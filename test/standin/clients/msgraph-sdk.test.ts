import '@microsoft/msgraph-sdk-sites';
import {
  AllowedHostsValidator,
  BaseBearerTokenAuthenticationProvider,
  type ParsableFactory,
} from '@microsoft/kiota-abstractions';
import { createGraphServiceClient, GraphRequestAdapter, type GraphServiceClient } from '@microsoft/msgraph-sdk';
import { createListItemCollectionResponseFromDiscriminatorValue } from '@microsoft/msgraph-sdk/models/index.js';
import { createGraphClientFactory, type PageCollection, PageIterator } from '@microsoft/msgraph-sdk-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppRegistration, outsideApp, setupApp } from '../../../src/standin/identity.ts';
import { type Tenant, tenant } from '../tenant.ts';

// Microsoft's coming client, made from Graph's metadata, with its own middleware: what the metadata says must hold here.
// Its addresses are encoded where others are not, and a delta is called as the function it is.
let here: Tenant;
let graph: GraphServiceClient;
let adapter: GraphRequestAdapter;
let listId: string;
let requests: string[] = [];

beforeAll(async () => {
  here = await tenant();
  ({ graph, adapter } = await client(outsideApp));
  const { graph: setup } = await client(setupApp);
  const made = await setup.sites.bySiteId(here.site).lists.post({
    displayName: 'Bekræftelser',
    list: { template: 'genericList' },
    columns: [{ name: 'Rule', text: {}, indexed: true }],
  });
  listId = String(made?.id);
  for (let number = 1; number <= 25; number += 1)
    await items().post({ fields: { additionalData: { Title: `R${number}`, Rule: number <= 5 ? 'R01' : 'R02' } } });
});
afterAll(() => here.close());

/** Sends what goes to Graph to the stand-in's port, as the app. */
async function client(app: AppRegistration) {
  const token = await here.standin.tokens.forApp(app, 'https://graph.microsoft.com');
  const tokens = {
    getAuthorizationToken: async () => token,
    getAllowedHostsValidator: () => new AllowedHostsValidator(),
  };
  const http = createGraphClientFactory({ graphServiceTargetVersion: 'v1.0' }, (address, init) => {
    requests.push(`${init.method} ${address}`);
    return fetch(address.replace('https://graph.microsoft.com', here.standin.url), init);
  });
  const provider = new BaseBearerTokenAuthenticationProvider(tokens);
  const made = new GraphRequestAdapter(provider, undefined, undefined, http);
  return { adapter: made, graph: createGraphServiceClient(made) };
}

const items = () => graph.sites.bySiteId(here.site).lists.byListId(listId).items;

test('@microsoft/msgraph-sdk finds a site by its address, its lists and its drives', async () => {
  requests = [];
  const site = await graph.sites.bySiteId('eksempelkommune.sharepoint.com:/sites/rettesnor').get();
  expect(requests[0]).toContain('%3A%2Fsites%2Frettesnor');
  expect(site?.id).toBe(here.site);
  const lists = await graph.sites.bySiteId(here.site).lists.get();
  expect(lists?.value?.map(({ displayName }) => displayName)).toEqual(['Bekræftelser']);
  const library = await here.library('Dokumenter');
  const drives = await graph.sites.bySiteId(here.site).drives.get();
  expect(drives?.value?.map(({ id }) => id)).toEqual([(await here.product('GET', `${library}/drive`)).body.id]);
});

test('@microsoft/msgraph-sdk reads, changes and deletes an item, and reads its versions', async () => {
  const made = await items().post({ fields: { additionalData: { Rule: 'R09' } } });
  const item = items().byListItemId(String(made?.id));
  await item.fields.patch({ additionalData: { Rule: 'R10' } });
  const read = await item.get({ queryParameters: { select: ['id'], expand: ['fields'] } });
  expect(read?.fields?.additionalData).toMatchObject({ Rule: 'R10' });
  expect((await item.versions.get())?.value).toHaveLength(2);
  await item.delete();
  await expect(item.get()).rejects.toMatchObject({ responseStatusCode: 404, errorEscaped: { code: 'itemNotFound' } });
});

test('@microsoft/msgraph-sdk filters, and its page iterator walks to the end', async () => {
  const found = await items().get({ queryParameters: { filter: "fields/Rule eq 'R01'", expand: ['fields'] } });
  expect(found?.value).toHaveLength(5);
  const first = await items().get({ queryParameters: { top: 10 } });
  const ids: string[] = [];
  const iterator = new PageIterator(
    adapter,
    first as PageCollection<{ id?: string | null }>,
    ({ id }) => {
      ids.push(String(id));
      return true;
    },
    createListItemCollectionResponseFromDiscriminatorValue as ParsableFactory<PageCollection<{ id?: string | null }>>,
    {},
  );
  await iterator.iterate();
  expect(new Set(ids).size).toBe(25);
});

test('@microsoft/msgraph-sdk calls a delta as a function and follows its link to what changed', async () => {
  requests = [];
  const before = await items().delta.get({ queryParameters: { expand: ['fields'] } });
  expect(requests[0]).toContain('/items/delta()');
  expect(before?.value?.length).toBe(25);
  await here.product('DELETE', `/sites/${here.site}/lists/${listId}/items/7`);
  const after = await items().delta.withUrl(String(before?.odataDeltaLink)).get();
  expect(after?.value?.map(({ id, deleted }) => [id, deleted?.state])).toEqual([['7', 'deleted']]);
});

test('@microsoft/msgraph-sdk waits out throttling by itself', async () => {
  here.standin.faults.add({ route: '^GET .*/items/1$', status: 429, retryAfter: 1, times: 1 });
  expect((await items().byListItemId('1').get())?.id).toBe('1');
});
