import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  type Context,
  FileUpload,
  type GraphError,
  LargeFileUploadTask,
  type Middleware,
  MiddlewareFactory,
  type PageCollection,
  PageIterator,
} from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outsideApp } from '../../../src/standin/identity.ts';
import { type Tenant, tenant } from '../tenant.ts';

// Microsoft's own client of the last years with its own middleware, as somebody else would use it; only the last link of
// the chain, which sends, is another.
let here: Tenant;
let client: Client;
let list: string;
let requests: string[] = [];

/** Sends what goes to Microsoft's hosts to the stand-in's port. */
class ToStandin implements Middleware {
  async execute(context: Context): Promise<void> {
    const hosts = /^https:\/\/(graph\.microsoft\.com|eksempelkommune\.sharepoint\.com)(?=\/)/;
    const address = String(context.request);
    requests.push(`${context.options?.method} ${new URL(address).pathname}`);
    context.response = await fetch(address.replace(hosts, here.standin.url), context.options);
  }
}

beforeAll(async () => {
  here = await tenant();
  const token = await here.standin.tokens.forApp(outsideApp, 'https://graph.microsoft.com');
  const chain = MiddlewareFactory.getDefaultMiddlewareChain({ getAccessToken: async () => token });
  client = Client.initWithMiddleware({ middleware: [...chain.slice(0, -1), new ToStandin()] });
  list = await here.list('Rækker', [{ name: 'Code', text: {}, indexed: true }]);
  for (let number = 1; number <= 25; number += 1)
    await here.product('POST', `${list}/items`, { fields: { Code: `c${number}` } });
});
afterAll(() => here.close());

async function walked(path: string): Promise<{ ids: string[]; deltaLink: string | undefined }> {
  const ids: string[] = [];
  const first = (await client.api(path).get()) as PageCollection;
  const iterator = new PageIterator(client, first, (item: { id: string }) => {
    ids.push(item.id);
    return true;
  });
  await iterator.iterate();
  expect(iterator.isComplete()).toBe(true);
  return { ids, deltaLink: iterator.getDeltaLink() };
}

test('the page iterator walks a list to its end, and its delta to a link from which only changes are told', async () => {
  expect((await walked(`${list}/items?$top=10&$expand=fields`)).ids).toHaveLength(25);
  const { ids, deltaLink } = await walked(`${list}/items/delta?$top=10`);
  expect(new Set(ids).size).toBe(25);
  await here.product('PATCH', `${list}/items/7/fields`, { Code: 'changed' });
  expect((await walked(String(deltaLink))).ids).toEqual(['7']);
});

test('batch content of the client’s own making travels in one request, and its answers are read by their ids', async () => {
  const of = (id: string, path: string) => ({ id, request: new Request(`https://graph.microsoft.com${path}`) });
  requests = [];
  const batch = new BatchRequestContent([of('1', `${list}/items/1`), of('2', `${list}/items/999`)]);
  const content = await batch.getContent();
  const answers = new BatchResponseContent(await client.api('/$batch').post(content));
  expect(requests).toEqual(['POST /v1.0/$batch']);
  expect(answers.getResponseById('1').status).toBe(200);
  expect(await answers.getResponseById('1').json()).toMatchObject({ id: '1' });
  expect(answers.getResponseById('2').status).toBe(404);
});

test('the upload task brings a large file in pieces, goes on after a pause, and cancels', async () => {
  const { body: drive } = await here.product('GET', `${await here.library('Store filer')}/drive`);
  const content = Buffer.alloc(1_000_000, 'Vejledning ');
  const begin = (name: string) =>
    LargeFileUploadTask.createUploadSession(client, `/drives/${drive.id}/root:/${name}:/createUploadSession`, {
      item: { '@microsoft.graph.conflictBehavior': 'fail' },
    });
  const options = { rangeSize: 320 * 1024 };
  const file = new FileUpload(content, 'stor.bin', content.length);

  requests = [];
  const session = await begin('stor.bin');
  const first = new LargeFileUploadTask(client, file, session, options);
  const range = first.getNextRange();
  await first.uploadSliceGetRawResponse(await file.sliceFile(range), range, content.length);
  // Another task takes up the session where that one left it.
  const result = await new LargeFileUploadTask(client, file, session, options).resume();
  expect(result).toMatchObject({ responseBody: { name: 'stor.bin', size: content.length } });
  expect(requests.filter((request) => request.startsWith('PUT'))).toHaveLength(4);
  const { headers } = await here.product('GET', `/drives/${drive.id}/root:/stor.bin:/content`);
  const address = String(headers.get('location')).replace('https://eksempelkommune.sharepoint.com', here.standin.url);
  expect(Buffer.from(await (await fetch(address)).arrayBuffer()).equals(content)).toBe(true);

  const again = new LargeFileUploadTask(client, file, await begin('stor.bin'), options);
  await expect(again.upload()).rejects.toMatchObject({ error: { code: 'nameAlreadyExists' } });
  const left = new LargeFileUploadTask(client, file, await begin('andet.bin'), options);
  await left.cancel();
  await expect(left.getStatus()).rejects.toMatchObject({ statusCode: 404 });
});

test('throttling is waited out by the client’s own middleware, and a refusal comes with its code', async () => {
  here.standin.faults.add({ route: '^GET .*/items/1$', status: 429, retryAfter: 1, times: 1 });
  expect(await client.api(`${list}/items/1`).get()).toMatchObject({ id: '1' });
  const refused = await client
    .api(`${list}/items/999`)
    .get()
    .catch((error: GraphError) => error);
  expect(refused).toMatchObject({ statusCode: 404, code: 'itemNotFound' });
});
