import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Body, here as local, type Tenant, tenant } from './tenant.ts';

// The profile the product's own tests run under: a tenant that does all that SharePoint is known to do.
let here: Tenant;
let list: string;

beforeAll(async () => {
  here = await tenant({ profile: 'strict' });
  list = await here.list('Rækker', [{ name: 'Code', text: {}, indexed: true, enforceUniqueValues: true }]);
  for (const Code of ['a', 'b', 'c']) await here.product('POST', `${list}/items`, { fields: { Code } });
  await here.product('PATCH', `${list}/items/1/fields`, { Code: 'a2' });
});
afterAll(() => here.close());

const codes = (elements: readonly Body[]) => elements.map(({ id, fields }) => `${id}:${fields?.Code ?? ''}`);

test('a delta has the root, a folder, an element twice and one without its values, and the last of each counts', async () => {
  const { body } = await here.product('GET', `${list}/items/delta?$expand=fields`);
  expect(codes(body.value)).toEqual(['root:', '900001:', '2:b', '2:', '3:c', '1:a2']);
  expect(body.value[1]?.contentType).toMatchObject({ id: expect.stringMatching(/^0x0120/) });
});

test('of an element that comes twice the first is as it was before', async () => {
  const { body: before } = await here.product('GET', `${list}/items/delta?token=latest`);
  await here.product('PATCH', `${list}/items/3/fields`, { Code: 'c2' });
  const link = `${local(String(before['@odata.deltaLink']))}&$expand=fields`;
  const { body } = await here.product('GET', link);
  expect(codes(body.value)).toEqual(['root:', '900001:', '3:c', '3:']);
  expect(body.value[2]?.eTag).not.toBe(body.value[3]?.eTag);
});

test('the links of a delta have lost the wish for values', async () => {
  const { body } = await here.product('GET', `${list}/items/delta?$expand=fields&$top=1`);
  expect(String(body['@odata.nextLink'])).not.toContain('expand');
});

test('a folder lies among the rows, and a filtered query begins with an empty page', async () => {
  expect(codes((await here.product('GET', `${list}/items?$expand=fields`)).body.value)[0]).toBe('900001:');
  const { body: first } = await here.product('GET', `${list}/items?$filter=fields/Code eq 'b'&$expand=fields`);
  expect(first.value).toEqual([]);
  const { body: second } = await here.product('GET', local(String(first['@odata.nextLink'])));
  expect(codes(second.value)).toEqual(['2:b']);
});

test('throttling comes without a word before it, and a taken key is told in Danish', async () => {
  const taken = await here.product('POST', `${list}/items`, { fields: { Code: 'b' } });
  expect([taken.status, taken.body.error.message]).toEqual([400, expect.stringContaining('entydige')]);
  here.standin.meter.reset();
  here.standin.meter.limit = 10;
  const answers = [];
  for (let number = 0; number < 6; number += 1) answers.push(await here.product('GET', `${list}/items`));
  here.standin.meter.limit = 1_000_000;
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(Array(6).fill(null));
});

test('faults that are cleared leave the profile as it was', async () => {
  const quirks = async () => (await (await fetch(`${here.standin.url}/_standin/faults`)).json()).quirks;
  const before = await quirks();
  expect(before).toMatchObject({ folders: true, doubles: true, noRateLimit: true });
  here.standin.faults.set({ folders: false, commitLagMs: 5 });
  await fetch(`${here.standin.url}/_standin/faults`, { method: 'DELETE' });
  expect(await quirks()).toEqual(before);
  here.standin.faults.set({ folders: false });
  here.standin.reset();
  expect(await quirks()).toEqual(before);
});
