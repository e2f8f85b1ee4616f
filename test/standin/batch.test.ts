import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAgainst } from './schemas.ts';
import { type Tenant, tenant } from './tenant.ts';

let here: Tenant;
let list: string;
const json = { 'Content-Type': 'application/json' };

beforeAll(async () => {
  here = await tenant();
  list = await here.list('Bundter', [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }]);
});
afterAll(() => here.close());

async function batch(requests: unknown[]) {
  checkAgainst('batchRequest', { requests });
  return here.product('POST', '/$batch', { requests });
}

const post = (id: string, key: string, more = {}) => ({
  id,
  method: 'POST',
  url: `${list}/items`,
  headers: json,
  body: { fields: { Key: key } },
  ...more,
});

test('members are answered one by one with the status they would have had alone', async () => {
  const { status, body } = await batch([
    post('1', 'a'),
    post('2', 'A'),
    { id: '3', method: 'GET', url: `${list}/items/999` },
    { id: '4', method: 'GET', url: `${list.slice(1)}/items?$top=1` },
    { id: '5', method: 'DELETE', url: `${list}` },
  ]);
  expect(status).toBe(200);
  expect(body.responses.map(({ id, status: each }) => [id, each])).toEqual([
    ['1', 201],
    ['2', 400],
    ['3', 404],
    ['4', 200],
    ['5', 403],
  ]);
  checkAgainst('listItem', body.responses[0]?.body);
  checkAgainst('errorResponse', body.responses[1]?.body);
  checkAgainst('collection.listItem', body.responses[3]?.body);
});

test('a member that depends on a failed one is 424, and so is what depends on that', async () => {
  const { body } = await batch([
    { id: '1', method: 'GET', url: `${list}/items/999` },
    { id: '2', method: 'GET', url: `${list}/items`, dependsOn: ['1'] },
    { id: '4', method: 'GET', url: `${list}/items`, dependsOn: ['2'] },
    { id: '3', method: 'GET', url: `${list}/items` },
  ]);
  expect(body.responses.map(({ id, status }) => [id, status])).toEqual([
    ['1', 404],
    ['2', 424],
    ['4', 424],
    ['3', 200],
  ]);
});

test('If-Match works inside a batch', async () => {
  const { body } = await batch([post('1', 'etag')]);
  const item = body.responses[0]?.body;
  const patch = (id: string) => ({
    id,
    method: 'PATCH',
    url: `${list}/items/${item?.id}/fields`,
    headers: { ...json, 'If-Match': item?.eTag },
    body: { Key: 'changed' },
  });
  const second = await batch([patch('1'), patch('2')]);
  expect(second.body.responses.map(({ status }) => status)).toEqual([200, 412]);
});

test.each([
  ['no requests', []],
  ['more than twenty', Array.from({ length: 21 }, (_, at) => ({ id: `${at}`, method: 'GET', url: '/users' }))],
  [
    'the same id twice, in another case',
    [
      { id: 'a', method: 'GET', url: '/users' },
      { id: 'A', method: 'GET', url: '/users' },
    ],
  ],
  ['a body without a Content-Type', [{ id: '1', method: 'POST', url: '/users', body: {} }]],
  ['a dependency that does not exist', [{ id: '1', method: 'GET', url: '/users', dependsOn: ['9'] }]],
  ['a method there is not', [{ id: '1', method: 'FETCH', url: '/users' }]],
])('a batch with %s is 400 as a whole', async (_, requests) => {
  expect((await here.product('POST', '/$batch', { requests })).status).toBe(400);
});

test('a body in base64url is read', async () => {
  const body = Buffer.from(JSON.stringify({ fields: { Key: 'encoded' } })).toString('base64url');
  const { body: answer } = await here.product('POST', '/$batch', { requests: [{ ...post('1', ''), body }] });
  expect(answer.responses[0]?.body.fields.Key).toBe('encoded');
});

test('one member can be throttled or fail after its write while the others succeed', async () => {
  here.standin.faults.add({ route: '^POST .*/items$', status: 504, afterWrite: true, times: 1 });
  here.standin.faults.add({ route: '^GET .*/items$', status: 429, retryAfter: 7, times: 1 });
  const { body } = await batch([
    post('1', 'written'),
    post('2', 'other'),
    { id: '3', method: 'GET', url: `${list}/items` },
  ]);
  expect(body.responses.map(({ status }) => status)).toEqual([504, 201, 429]);
  expect(body.responses[2]?.headers['Retry-After']).toBe('7');
  expect((await here.product('POST', `${list}/items`, { fields: { Key: 'written' } })).status).toBe(400);
});

test('the meter counts members singly and the batch as one request', async () => {
  here.standin.meter.reset();
  await batch([post('1', 'm1'), post('2', 'm2'), { id: '3', method: 'GET', url: `${list}/items/1` }]);
  expect(here.standin.meter.read().total).toMatchObject({ requests: 1, batchMembers: 3, units: 5 });
});
