import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../../src/standin/json.ts';
import { here as path, type Tenant, tenant } from './tenant.ts';

let here: Tenant;
let list: string;
let large: string;

beforeAll(async () => {
  here = await tenant();
  const columns = [
    { name: 'Person', text: {}, indexed: true },
    { name: 'Rule', text: {}, indexed: true },
    { name: 'Score', number: {}, indexed: true },
    { name: 'At', dateTime: {}, indexed: true },
    { name: 'Done', boolean: {}, indexed: true },
    { name: 'Note', text: {} },
  ];
  list = await here.list('Få', columns);
  large = await here.list('Mange', columns);
  const rows: JsonObject[] = [
    { Person: 'anna', Rule: 'R01', Score: 1, At: '2026-01-01T10:00:00Z', Done: true, Note: 'bare' },
    { Person: 'bo', Rule: 'R02', Score: 2, At: '2026-02-01T10:00:00Z', Done: false, Note: 'Ø' },
    { Person: 'Anna', Rule: 'R02', Score: 10, At: '2026-03-01T10:00:00Z', Done: true },
    { Person: "o'hara", Rule: 'R10' },
  ];
  here.standin.addItems(
    idOf(list),
    rows.map((fields) => ({ fields })),
  );
  here.standin.addItems(
    idOf(large),
    Array.from({ length: 6_000 }, (_, at) => ({
      fields: { Person: `p${at}`, Rule: at < 5_500 ? 'R01' : 'R02', Score: at, Note: `n${at % 2}` },
    })),
  );
});
afterAll(() => here.close());

const idOf = (target: string) => target.split('/').at(-1) ?? '';
const get = (target: string, query: Record<string, string>, headers = {}) =>
  here.product('GET', `${target}/items?${new URLSearchParams(query)}`, undefined, headers);
const ids = async (query: Record<string, string>, headers = {}) =>
  (await get(list, query, headers)).body.value.map((item) => item.id);
const prefer = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

test.each([
  ["fields/Person eq 'anna'", ['1', '3']],
  ["fields/Person eq 'ANNA'", ['1', '3']],
  ["fields/Person eq 'o''hara'", ['4']],
  ["fields/Person ne 'anna'", ['2', '4']],
  ['fields/Score gt 1', ['2', '3']],
  ['fields/Score ge 1 and fields/Score lt 10', ['1', '2']],
  ['fields/Score le 2', ['1', '2']],
  ['fields/Score eq null', ['4']],
  ["startswith(fields/Rule,'R0')", ['1', '2', '3']],
  ["startswith(fields/Rule, 'r02')", ['2', '3']],
  ["fields/Person eq 'bo' or fields/Score eq 10", ['2', '3']],
  ["fields/Rule eq 'R02' and (fields/Person eq 'bo' or fields/Person eq 'x')", ['2']],
  ["fields/At ge '2026-02-01T10:00:00Z'", ['2', '3']],
  ['fields/At lt 2026-02-01T10:00:00Z', ['1']],
  ['fields/Done eq true', ['1', '3']],
  ['fields/Done eq 0', ['2']],
])('$filter=%s finds the right rows', async (filter, expected) => {
  expect(await ids({ $filter: filter })).toEqual(expected);
});

test.each([
  ['fields/Score', ['4', '1', '2', '3']],
  ['fields/Score desc', ['3', '2', '1', '4']],
  ['fields/Person asc', ['1', '3', '2', '4']],
])('$orderby=%s sorts, empty values first', async (order, expected) => {
  expect(await ids({ $orderby: order })).toEqual(expected);
});

test.each(['id desc', 'lastModifiedDateTime'])(
  '$orderby=%s is ignored without a word, as Graph does',
  async (order) => {
    expect(await ids({ $orderby: order })).toEqual(['1', '2', '3', '4']);
  },
);

test.each([
  ['$filter', "startswith(fields/Title,'ba')", 'Title'],
  ['$filter', "fields/Person eq 'anna' and fields/Note eq 'bare'", 'Note'],
  ['$orderby', 'fields/Note', 'Note'],
  ['$filter', "fields/Created ge '2026-01-01T00:00:00Z'", 'Created'],
])('%s on a column without an index is the documented 400, however small the list', async (option, value, name) => {
  const { status, body } = await get(list, { [option]: value });
  expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
  expect(body.error.message).toBe(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
});

test('with the Prefer header a column without an index may be asked on a small list', async () => {
  expect(await ids({ $filter: "fields/Note eq 'bare'" }, prefer)).toEqual(['1']);
});

test('Created becomes searchable when it is given an index', async () => {
  expect((await here.setup('PATCH', `${list}/columns/Created`, { indexed: true })).status).toBe(200);
  expect(await ids({ $filter: "fields/Created ge '2020-01-01T00:00:00Z'" })).toHaveLength(4);
});

test.each([
  ['an unknown field', { $filter: "fields/Nope eq 'x'" }],
  ['a property of the item', { $filter: 'createdDateTime ge 2026-01-01T00:00:00Z' }],
  ['contains', { $filter: "contains(fields/Person,'a')" }],
  ['not', { $filter: "not fields/Person eq 'a'" }],
  ['a broken filter', { $filter: "fields/Person eq 'a" }],
  ['$count', { $count: 'true' }],
  ['$search', { $search: '"a"' }],
  ['$skip', { $skip: '1' }],
  ['$top=0', { $top: '0' }],
])('%s is refused with 400', async (_, query) => {
  expect((await get(list, query as Record<string, string>)).status).toBe(400);
});

test('a filter whose first indexed condition matches more than 5,000 rows is 429, whatever follows it and whatever $top', async () => {
  const wide = await get(large, { $filter: "fields/Rule eq 'R01' and fields/Person eq 'p7'", $top: '1' });
  expect([wide.status, wide.body.error.code]).toEqual([429, 'activityLimitReached']);
  expect(wide.headers.get('retry-after')).toBe('10');
  const narrow = await get(large, { $filter: "fields/Person eq 'p7' and fields/Rule eq 'R01'" });
  expect(narrow.body.value).toHaveLength(1);
  expect((await get(large, { $filter: "fields/Rule eq 'R02'", $top: '500' })).body.value).toHaveLength(500);
});

test('a column without an index is 429 over the threshold even with the Prefer header, but beside an indexed one it runs', async () => {
  expect((await get(large, { $filter: "fields/Note eq 'n1'" }, prefer)).status).toBe(429);
  const both = await get(large, { $filter: "fields/Person eq 'p7' and fields/Note eq 'n1'" }, prefer);
  expect(both.body.value).toHaveLength(1);
});

test('pages follow nextLink to the end without losing or doubling a row, with and without a filter or an order', async () => {
  const queries: Record<string, string>[] = [
    { $top: '1000' },
    { $top: '200', $filter: "fields/Rule eq 'R02'" },
    { $top: '1000', $orderby: 'fields/Score desc' },
  ];
  for (const query of queries) {
    const seen: string[] = [];
    let next: string | undefined = `${large}/items?${new URLSearchParams(query)}`;
    while (next) {
      const { body } = await here.product('GET', next);
      seen.push(...body.value.map((item) => String(item.id)));
      const link = body['@odata.nextLink'];
      if (link) expect(link).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\/.*\$skiptoken=/);
      next = link && path(link);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(query.$filter ? 500 : 6_000);
  }
});

test('a page holds 200 rows when nothing is said, and never more than 1,000', async () => {
  expect((await get(large, {})).body.value).toHaveLength(200);
  expect((await get(large, { $top: '5000' })).body.value).toHaveLength(1_000);
});

test('the empty page that some filtered queries begin with can be switched on', async () => {
  here.standin.faults.set({ emptyPages: true });
  const first = await get(list, { $filter: "fields/Person eq 'bo'" });
  expect(first.body.value).toEqual([]);
  const second = await here.product('GET', path(String(first.body['@odata.nextLink'])));
  here.standin.faults.clear();
  expect(second.body.value).toHaveLength(1);
});

test('more than twelve lookup fields in one query are refused', async () => {
  const people = Array.from({ length: 13 }, (_, at) => ({ name: `Who${at}`, personOrGroup: {} }));
  const target = await here.list('Personer', people);
  await here.product('POST', `${target}/items`, { fields: { Title: 'x' } });
  const select = (count: number) =>
    `fields($select=${people
      .slice(0, count)
      .map(({ name }) => name)
      .join(',')})`;
  expect((await get(target, { $expand: select(12) })).status).toBe(200);
  expect((await get(target, { $expand: select(13) })).status).toBe(400);
});
