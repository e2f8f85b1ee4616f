import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Body, here as path, type Tenant, tenant } from './tenant.ts';

let here: Tenant;
let list: string;

beforeEach(async () => {
  await here?.close();
  here = await tenant();
  list = await here.list('Ændringer', [{ name: 'Key', text: {}, indexed: true, hidden: true }]);
});
afterAll(() => here.close());

const add = async (title: string) =>
  (await here.product('POST', `${list}/items`, { fields: { Title: title, Key: title } })).body.id;

/** Every page from a link to the deltaLink. */
async function round(
  from = `${list}/items/delta?$expand=fields`,
): Promise<{ changes: Body[]; link: string; pages: number }> {
  const changes: Body[] = [];
  let next = from;
  for (let pages = 1; ; pages += 1) {
    const { status, body } = await here.product('GET', next);
    expect(status).toBe(200);
    changes.push(...body.value);
    const link = body['@odata.deltaLink'];
    if (link) return { changes, link: path(link), pages };
    next = path(String(body['@odata.nextLink']));
  }
}

test('a first round tells every row and no deletion, page by page, and ends in a deltaLink on Graph’s host', async () => {
  for (const title of ['a', 'b', 'c', 'd', 'e']) await add(title);
  await here.product('DELETE', `${list}/items/2`);
  const { changes, pages } = await round(`${list}/items/delta?$expand=fields&$top=2`);
  expect(changes.map((change) => change.fields.Title)).toEqual(['a', 'c', 'd', 'e']);
  expect(pages).toBe(3);
  const { body } = await here.product('GET', `${list}/items/delta?$top=999`);
  expect(body['@odata.deltaLink']).toMatch(
    /^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\/.*\/items\/delta\?.*token=/,
  );
});

test('a round from a token tells the latest state of each changed row once, and deletions without fields', async () => {
  for (const title of ['a', 'b', 'c']) await add(title);
  const { link } = await round();
  await here.product('PATCH', `${list}/items/1/fields`, { Title: 'a2' });
  await here.product('PATCH', `${list}/items/1/fields`, { Title: 'a3' });
  await here.product('DELETE', `${list}/items/3`);
  await add('d');
  const { changes, link: after } = await round(link);
  expect(changes.map((change) => [change.id, change.fields?.Title, change.deleted])).toEqual([
    ['1', 'a3', undefined],
    ['3', undefined, { state: 'deleted' }],
    ['4', 'd', undefined],
  ]);
  expect((await round(after)).changes).toEqual([]);
});

test('a row deleted while a first round is under way is told as deleted before the round ends', async () => {
  for (const title of ['a', 'b', 'c', 'd']) await add(title);
  const { body } = await here.product('GET', `${list}/items/delta?$top=2`);
  await here.product('DELETE', `${list}/items/1`);
  await here.product('PATCH', `${list}/items/2/fields`, { Title: 'b2' });
  const rest = await round(path(String(body['@odata.nextLink'])));
  expect(rest.changes.map((change) => [change.id, change.deleted !== undefined])).toEqual([
    ['3', false],
    ['4', false],
    ['1', true],
    ['2', false],
  ]);
});

test('token=latest gives no rows and a link from which only later changes are told', async () => {
  await add('before');
  const { body } = await here.product('GET', `${list}/items/delta?token=latest`);
  expect(body.value).toEqual([]);
  await add('after');
  const { changes } = await round(path(String(body['@odata.deltaLink'])));
  expect(changes.map((change) => change.id)).toEqual(['2']);
});

test('an expired or unknown token is 410 with a Location that starts over', async () => {
  await add('a');
  const { link } = await round();
  here.standin.store.run('UPDATE list SET delta_epoch = delta_epoch + 1');
  for (const stale of [link, `${list}/items/delta?token=nonsense`]) {
    const { status, headers, body } = await here.product('GET', stale);
    expect([status, body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
    const { changes } = await round(path(headers.get('location') ?? ''));
    expect(changes.map((change) => change.id)).toEqual(['1']);
  }
});

test('the token of one list is not taken by another', async () => {
  const other = await here.list('En anden', []);
  const { link } = await round();
  const token = new URLSearchParams(link.split('?')[1]).get('token');
  expect((await here.product('GET', `${other}/items/delta?token=${token}`)).status).toBe(410);
});

test('the function form delta(token=…) is the same call', async () => {
  await add('a');
  const { body } = await here.product('GET', `${list}/items/delta(token='latest')`);
  expect(body.value).toEqual([]);
  expect(body['@odata.deltaLink']).toContain('/items/delta?');
});

test('hidden columns can be selected in a delta', async () => {
  await add('a');
  const { changes } = await round(`${list}/items/delta?$expand=fields($select=Key)`);
  expect(changes[0]?.fields).toMatchObject({ Key: 'a' });
});

test('the inline error some tenants sent instead of a deletion can be switched on', async () => {
  await add('a');
  const { link } = await round();
  await here.product('DELETE', `${list}/items/1`);
  here.standin.faults.set({ deltaBug: true });
  const { body } = await here.product('GET', link);
  expect(body.value[0]).toMatchObject({ error: { code: 'InternalServerError' } });
  expect(body.value[0]).not.toHaveProperty('id');
});

test('with a commit lag a write is readable by id at once, and by delta only later, without being lost', async () => {
  const { link } = await round();
  here.standin.faults.set({ commitLagMs: 60_000 });
  const id = await add('late');
  expect((await here.product('GET', `${list}/items/${id}`)).status).toBe(200);
  const during = await round(link);
  expect(during.changes).toEqual([]);
  here.standin.faults.clear();
  expect((await round(during.link)).changes.map((change) => change.id)).toEqual([id]);
});
