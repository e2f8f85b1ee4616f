import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Tenant, tenant } from './tenant.ts';

let here: Tenant;
let site: string;

beforeAll(async () => {
  here = await tenant();
  site = `/sites/${here.site}`;
});
afterAll(() => here.close());

const columnsOf = async (list: string, query = '') => (await here.setup('GET', `${list}/columns${query}`)).body.value;

test('a list takes its name from its first title and keeps it; it is found by id, title and name', async () => {
  const { status, body } = await here.setup('POST', `${site}/lists`, {
    displayName: 'Confirmations2026',
    list: { template: 'genericList', hidden: true },
  });
  expect([status, body.name]).toEqual([201, 'Confirmations2026']);
  const renamed = await here.setup('PATCH', `${site}/lists/${body.id}`, {
    displayName: 'Bekræftelser 2026',
    description: 'Hvem har læst hvad',
  });
  expect(renamed.body).toMatchObject({
    name: 'Confirmations2026',
    displayName: 'Bekræftelser 2026',
    list: { hidden: true },
  });
  for (const name of [body.id, 'Bekræftelser 2026', 'Confirmations2026']) {
    expect((await here.product('GET', `${site}/lists/${encodeURIComponent(name)}`)).body.id).toBe(body.id);
  }
});

test('a name cannot be set, a title must be there and free, and another template is refused', async () => {
  const named = await here.setup('POST', `${site}/lists`, { name: 'Books', displayName: 'Books' });
  expect(named.body.error.message).toBe(
    "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
  );
  expect((await here.setup('POST', `${site}/lists`, {})).status).toBe(400);
  await here.list('Optaget', []);
  const taken = await here.setup('POST', `${site}/lists`, { displayName: 'OPTAGET' });
  expect([taken.status, taken.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  expect((await here.setup('POST', `${site}/lists`, { displayName: 'X', list: { template: 'survey' } })).status).toBe(
    400,
  );
});

test('a list whose column is refused is not made at all', async () => {
  const { status } = await here.setup('POST', `${site}/lists`, {
    displayName: 'Halv',
    columns: [{ name: 'Good', text: {} }, { name: 'Bad' }],
  });
  expect(status).toBe(400);
  expect((await here.setup('GET', `${site}/lists/Halv`)).status).toBe(404);
});

test('a site is found by path, with and without what follows the colon, and a wrong host is refused', async () => {
  const path = '/sites/eksempelkommune.sharepoint.com:/sites/rettesnor';
  expect((await here.product('GET', path)).body.id).toBe(here.site);
  expect((await here.product('GET', `${path}:/lists`)).status).toBe(200);
  expect((await here.product('GET', '/sites/eksempelkommune.sharepoint.com:/sites/nothing')).status).toBe(404);
  const wrong = await here.product('GET', '/sites/other.sharepoint.com:/sites/rettesnor');
  expect(wrong.body.error.message).toBe('Invalid hostname for this tenancy');
});

test('hidden columns are left out of the columns unless the property is asked for', async () => {
  const list = await here.list('Skjulte', [
    { name: 'Key', text: {}, hidden: true },
    { name: 'Seen', text: {} },
  ]);
  const names = (columns: readonly { [property: string]: unknown }[]) => columns.map(({ name }) => name);
  expect(names(await columnsOf(list))).not.toContain('Key');
  expect(names(await columnsOf(list))).toEqual(expect.arrayContaining(['Title', 'Seen', 'Created']));
  expect(names(await columnsOf(list, '?$select=name,hidden'))).toContain('Key');
  const { body } = await here.setup('GET', `${list}?$expand=columns($select=name)`);
  expect(names(body.columns as { name: string }[])).toContain('Seen');
});

test.each([
  ['no type', { name: 'A' }, 'Unable to determine type of provided column definition'],
  ['two types', { name: 'A', text: {}, number: {} }, 'Unable to determine type'],
  ['a type tenants refused', { name: 'A', currency: { locale: 'da-dk' } }, 'Unable to determine type'],
  ['an index on several lines', { name: 'A', indexed: true, text: { allowMultipleLines: true } }, 'cannot be indexed'],
  [
    'an index on several choices',
    { name: 'A', indexed: true, choice: { choices: ['a'], displayAs: 'checkBoxes' } },
    'cannot be indexed',
  ],
  ['an index on a calculation', { name: 'A', indexed: true, calculated: { formula: '=1' } }, 'cannot be indexed'],
  ['unique values without an index', { name: 'A', enforceUniqueValues: true, text: {} }, 'must be indexed'],
])('a column with %s is refused', async (_, column, message) => {
  const list = await here.list(crypto.randomUUID(), []);
  const { status, body } = await here.setup('POST', `${list}/columns`, column);
  expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
  expect(body.error.message).toContain(message);
});

test('a list has twenty indexes and no more', async () => {
  const list = await here.list(
    'Tyve',
    Array.from({ length: 20 }, (_, at) => ({ name: `C${at}`, text: {}, indexed: true })),
  );
  expect((await here.setup('POST', `${list}/columns`, { name: 'More', text: {}, indexed: true })).status).toBe(400);
  expect((await here.setup('POST', `${list}/columns`, { name: 'More', text: {} })).status).toBe(201);
  expect((await here.setup('PATCH', `${list}/columns/More`, { indexed: true })).status).toBe(400);
  expect((await here.setup('PATCH', `${list}/columns/C0`, { indexed: false })).status).toBe(200);
  expect((await here.setup('PATCH', `${list}/columns/More`, { indexed: true })).status).toBe(200);
});

test('a column may change in all but name and type, and an index switched on later finds the rows that exist', async () => {
  const list = await here.list('Senere', [{ name: 'Code', text: {} }]);
  for (const code of ['a', 'b', 'B']) await here.product('POST', `${list}/items`, { fields: { Code: code } });
  const found = () => here.product('GET', `${list}/items?$filter=fields/Code eq 'b'`);
  expect((await found()).status).toBe(400);
  expect(
    (await here.setup('PATCH', `${list}/columns/Code`, { indexed: true, displayName: 'Kode' })).body,
  ).toMatchObject({ name: 'Code', displayName: 'Kode' });
  expect((await found()).body.value).toHaveLength(2);
  expect((await here.setup('PATCH', `${list}/columns/Code`, { enforceUniqueValues: true })).status).toBe(400);
  await here.product('DELETE', `${list}/items/3`);
  expect((await here.setup('PATCH', `${list}/columns/Code`, { enforceUniqueValues: true })).status).toBe(200);
  expect((await here.product('POST', `${list}/items`, { fields: { Code: 'A' } })).status).toBe(400);
  expect((await here.setup('PATCH', `${list}/columns/Code`, { name: 'Other' })).status).toBe(400);
  expect((await here.setup('PATCH', `${list}/columns/Code`, { number: {} })).status).toBe(400);
});

test('a column is refused twice, named after its title when it has no name, and can be deleted', async () => {
  const list = await here.list('Navne', [{ name: 'Code', text: {} }]);
  expect((await here.setup('POST', `${list}/columns`, { name: 'code', text: {} })).status).toBe(409);
  expect((await here.setup('POST', `${list}/columns`, { name: 'Title', text: {} })).status).toBe(409);
  expect((await here.setup('POST', `${list}/columns`, { displayName: 'Læst af', text: {} })).body.name).toBe(
    'L_x00e6_st_x0020_af',
  );
  expect((await here.setup('DELETE', `${list}/columns/Code`)).status).toBe(204);
  expect((await here.setup('DELETE', `${list}/columns/Title`)).status).toBe(400);
  expect((await here.product('POST', `${list}/items`, { fields: { Code: 'x' } })).status).toBe(400);
});

test('a deleted list is gone with its rows', async () => {
  const list = await here.list('Snart væk', [{ name: 'Code', text: {}, indexed: true }]);
  await here.product('POST', `${list}/items`, { fields: { Code: 'x' } });
  expect((await here.setup('DELETE', list)).status).toBe(204);
  expect((await here.product('GET', `${list}/items`)).status).toBe(404);
  expect((await here.list('Snart væk', [])).length).toBeGreaterThan(0);
});
