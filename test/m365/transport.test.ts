import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unitBudget } from '../../src/m365/budget.ts';
import { m365Clock } from '../../src/m365/clock.ts';
import { appTokens } from '../../src/m365/tokens.ts';
import { openGraph } from '../../src/m365/transport.ts';
import { productApp, tenantId } from '../../src/standin/identity.ts';
import { openGraphOf, openWorkplace, type Workplace } from './workplace.ts';

let workplace: Workplace;
const closing: (() => void)[] = [];

beforeEach(async () => {
  workplace = await openWorkplace({ lists: false });
  await workplace.addPeople(5);
});
afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await workplace.close();
});

/** A server that answers as the test says: somebody else's Entra or Graph. */
async function serverThat(answer: (at: { path: string; headers: IncomingHttpHeaders }) => Promise<object> | object) {
  const server = createServer(async (request, response) => {
    const body = await answer({ path: request.url ?? '', headers: request.headers });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('pages are followed by the links Graph gives, which never name another host than Graph', async () => {
  const graph = openGraphOf(workplace);
  const first = await graph.send({
    method: 'GET',
    path: '/users?$select=id&$top=2',
    kind: 'directory',
    answers: 'page',
  });
  const next = (first.body as { '@odata.nextLink': string })['@odata.nextLink'];
  expect(next).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/users\?/);
  const second = await graph.send({ method: 'GET', path: next, kind: 'directory', answers: 'page' });
  expect(second.status).toBe(200);
  expect((second.body as { value: unknown[] }).value).toHaveLength(2);
});

test('a token Graph refuses is forgotten and the request goes once more, a write too', async () => {
  let asked = 0;
  const loginOrigin = await serverThat(async () => {
    asked += 1;
    const lifetime = asked === 1 ? -10 : 3_599;
    const access_token = await workplace.standin.tokens.forApp(productApp, 'https://graph.microsoft.com', lifetime);
    return { token_type: 'Bearer', expires_in: 3_599, access_token };
  });
  const graph = openGraphOf(workplace, { loginOrigin });
  const answer = await graph.send({ method: 'GET', path: '/users?$top=1', kind: 'directory', answers: 'page' });
  expect({ status: answer.status, asked }).toEqual({ status: 200, asked: 2 });
  await graph.send({ method: 'GET', path: '/users?$top=1', kind: 'directory', answers: 'page' });
  expect(asked).toBe(2);
});

test('a token that stays refused is an answer, not an endless loop', async () => {
  let asked = 0;
  const loginOrigin = await serverThat(() => {
    asked += 1;
    return { token_type: 'Bearer', expires_in: 3_599, access_token: 'not.a.token' };
  });
  const graph = openGraphOf(workplace, { loginOrigin });
  const answer = await graph.send({ method: 'GET', path: '/users', kind: 'directory', answers: 'page' });
  expect({ status: answer.status, asked }).toEqual({ status: 401, asked: 2 });
});

test('many requests at once ask Entra for one token, and a failure is kept for none of the next', async () => {
  let asked = 0;
  const loginOrigin = await serverThat(() => {
    asked += 1;
    return asked === 1
      ? { error: 'invalid_client' }
      : { token_type: 'Bearer', expires_in: 3_599, access_token: 'good' };
  });
  const credential = { kind: 'secret' as const, secret: productApp.secret };
  const tokens = appTokens({ tenantId, clientId: productApp.clientId, credential, loginOrigin });
  const first = await Promise.allSettled(Array.from({ length: 20 }, () => tokens.token()));
  expect(first.filter(({ status }) => status === 'rejected')).toHaveLength(20);
  expect(await Promise.all(Array.from({ length: 20 }, () => tokens.token()))).toEqual(Array(20).fill('good'));
  expect(asked).toBe(2);
});

test('a token that was asked for before one was refused is given to nobody afterwards', async () => {
  let asked = 0;
  const loginOrigin = await serverThat(() => {
    asked += 1;
    return { token_type: 'Bearer', expires_in: 3_599, access_token: `token-${asked}` };
  });
  const credential = { kind: 'secret' as const, secret: productApp.secret };
  const tokens = appTokens({ tenantId, clientId: productApp.clientId, credential, loginOrigin });
  const early = tokens.token();
  tokens.drop('');
  const old = await early;
  const now = await tokens.token();
  expect(now).not.toBe(old);
  tokens.drop(old);
  expect(await tokens.token()).toBe(now);
  expect(asked).toBe(2);
});

test('Microsoft sees who asks, and with which token', async () => {
  let seen: IncomingHttpHeaders = {};
  const graphOrigin = await serverThat(({ headers }) => {
    seen = headers;
    return { value: [] };
  });
  await openGraphOf(workplace, { graphOrigin }).send({
    method: 'GET',
    path: '/users',
    kind: 'directory',
    answers: 'page',
  });
  expect(seen['user-agent']).toMatch(/^NONISV\|Rettesnor\|Rettesnor\/\d/);
  expect(seen.authorization).toMatch(/^Bearer ey/);
  expect(seen['client-request-id']).toBeDefined();
});

test('a link to somewhere else is not followed', async () => {
  let seen: IncomingHttpHeaders | undefined;
  const elsewhere = await serverThat(({ headers }) => {
    seen = headers;
    return {};
  });
  const path = `${elsewhere.replace('http:', 'https:')}/v1.0/users`;
  const sent = openGraphOf(workplace).send({ method: 'GET', path, kind: 'page', answers: 'page' });
  await expect(sent).rejects.toThrow('away from Microsoft Graph');
  expect(seen).toBeUndefined();
});

test('a short 503 is waited out for a read and not for a write', async () => {
  const graph = openGraphOf(workplace);
  workplace.standin.faults.add({ status: 503, retryAfter: 1, times: 1 });
  expect((await graph.send({ method: 'GET', path: '/users', kind: 'directory', answers: 'page' })).status).toBe(200);
  workplace.standin.faults.add({ status: 503, retryAfter: 1, times: 1 });
  expect((await graph.send({ method: 'POST', path: '/users', kind: 'write', answers: 'named', body: {} })).status).toBe(
    503,
  );
});

test('an answer that does not come is an error that says whether the request may have arrived', async () => {
  const graph = openGraphOf(workplace);
  workplace.standin.faults.add({ reset: true, times: 1 });
  const cut = graph.send({ method: 'GET', path: '/users', kind: 'directory', answers: 'page' });
  await expect(cut).rejects.toMatchObject({ name: 'Unreachable', outcome: 'cut' });
  const closed = await serverThat(() => ({}));
  closing.pop()?.();
  const nowhere = openGraphOf(workplace, { graphOrigin: closed });
  const refused = nowhere.send({ method: 'GET', path: '/users', kind: 'directory', answers: 'page' });
  await expect(refused).rejects.toMatchObject({ name: 'Unreachable', outcome: 'refused' });
});

test('the clock of Microsoft 365 is read from its answers', async () => {
  const clock = m365Clock();
  const credential = { kind: 'secret' as const, secret: productApp.secret };
  const tokens = appTokens({ tenantId, clientId: productApp.clientId, credential, loginOrigin: workplace.standin.url });
  const graph = openGraph({ tokens, clock, budget: unitBudget(1_250, 1), graphOrigin: workplace.standin.url });
  workplace.standin.clock.move('+3d');
  await graph.send({ method: 'GET', path: '/users', kind: 'directory', answers: 'page' });
  expect(Math.abs(Date.parse(clock.now()) - workplace.standin.clock.nowMs())).toBeLessThan(6_000);
});

/** A server that plays both of Microsoft's hosts: Graph sends on to an address, and whatever is there has content. */
async function sendingOnTo(location: string) {
  const seen: { path: string; token: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push({ path, token: request.headers.authorization });
    if (path.startsWith('/v1.0/drives/')) response.writeHead(302, { location }).end();
    else response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([0, 255, 128]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const graphOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const file = {
    method: 'GET',
    path: '/drives/b!x/root:/a.png:/content',
    kind: 'download',
    answers: 'file',
    bytesAtMost: 100,
  } as const;
  return { seen, answer: openGraphOf(workplace, { graphOrigin }).send(file) };
}

test('the bytes of a file are fetched from SharePoint without the token Graph was asked with', async () => {
  const place = '/sites/rettesnor/_layouts/15/download.aspx?UniqueId=1&tempauth=abc';
  const { seen, answer } = await sendingOnTo(`https://eksempelkommune.sharepoint.com${place}`);
  expect((await answer).body).toEqual(new Uint8Array([0, 255, 128]));
  expect(seen.map(({ path, token }) => [path, token?.slice(0, 9)])).toEqual([
    ['/v1.0/drives/b!x/root:/a.png:/content', 'Bearer ey'],
    [place, undefined],
  ]);
});

test.each([
  'https://eksempelkommune.sharepoint.com.example/a',
  'http://eksempelkommune.sharepoint.com/a',
  'https://evil.example/eksempelkommune.sharepoint.com',
  'https://a@evil.example/a.sharepoint.com',
  'https://evil.example:443/x.sharepoint.com',
])('a redirect to %s is not followed', async (location) => {
  const { seen, answer } = await sendingOnTo(location);
  await expect(answer).rejects.toThrow('away from Microsoft Graph');
  expect(seen).toHaveLength(1);
});

test('what time it is nobody believes of a page that is not Microsoft’s, nor of a gateway’s refusal', async () => {
  const server = createServer((request, response) => {
    const isPage = request.url?.includes('/users');
    response.writeHead(isPage ? 200 : 503, { 'content-type': 'text/html', date: 'Tue, 01 Jan 2036 08:00:00 GMT' });
    response.end('<html>Log på netværket</html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const clock = m365Clock();
  const tokens = { token: async () => 'token', drop: () => {} };
  const graphOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const graph = openGraph({ tokens, clock, budget: unitBudget(100_000, 1), graphOrigin });
  const page = { method: 'GET', kind: 'directory', answers: 'page' } as const;
  await expect(graph.send({ ...page, path: '/users' })).rejects.toThrow('not Microsoft Graph');
  expect((await graph.send({ ...page, path: '/sites' })).status).toBe(503);
  expect(clock.now() < '2036').toBe(true);
});
