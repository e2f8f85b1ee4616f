import { afterAll, beforeAll, expect, test } from 'vitest';
import { productApp } from '../../src/standin/identity.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin({ port: 0 });
});
afterAll(() => standin.close());

test('the pages are served with their types taken away and cannot be framed', async () => {
  const page = await fetch(`${standin.url}/`);
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(await page.text()).toContain(productApp.clientId);
  const code = await fetch(`${standin.url}/_pages/teams/page.ts`);
  expect(code.headers.get('content-type')).toContain('text/javascript');
  expect(await code.text()).not.toContain(': PageState');
});

test('only what a page is made of is served: no routes, nothing outside the folder', async () => {
  for (const path of ['/_pages/routes/people.ts', '/_pages/..%2fidentity.ts', '/_pages/%2e%2e/identity.ts']) {
    expect((await fetch(`${standin.url}${path}`)).status).toBe(404);
  }
});

test('the page that plays Teams looks for the tab where the product was started', async () => {
  const elsewhere = await startStandin({ port: 0, tab: 'http://localhost:4978/tab' });
  expect(await (await fetch(`${elsewhere.url}/?as=lone`)).text()).toContain('"tabUrl":"http://localhost:4978/tab"');
  await elsewhere.close();
});
