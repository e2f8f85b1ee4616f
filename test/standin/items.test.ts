import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Tenant, tenant } from './tenant.ts';

let here: Tenant;
let list: string;

beforeAll(async () => {
  here = await tenant();
  list = await here.list('Varer', [
    { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true, hidden: true },
    { name: 'Color', displayName: 'Farve', choice: { choices: ['Rød', 'Blå'] } },
    { name: 'Tags', choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } },
    { name: 'Quantity', number: { minimum: 0, maximum: 100 } },
    { name: 'Sold', boolean: {} },
    { name: 'At', dateTime: { format: 'dateTime' } },
    { name: 'Note', text: { allowMultipleLines: true, textType: 'plain' } },
    { name: 'Short', text: { maxLength: 10 } },
    { name: 'Keeper', personOrGroup: { allowMultipleSelection: false } },
  ]);
});
afterAll(() => here.close());

const add = (fields: Record<string, unknown>) => here.product('POST', `${list}/items`, { fields });

test('an item has the shape a tenant was recorded to give: string ids, quoted eTags, system fields, no nulls', async () => {
  const { status, body } = await add({ Title: 'Hello world', Quantity: 3 });
  expect(status).toBe(201);
  const { body: item } = await here.product('GET', `${list}/items/${body.id}?$expand=fields`);
  expect(item.id).toMatch(/^\d+$/);
  expect(item.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(item['@odata.etag']).toBe(item.eTag);
  expect(item.fields['@odata.etag']).toBe(item.eTag);
  expect(item.webUrl).toMatch(
    /^https:\/\/eksempelkommune\.sharepoint\.com\/sites\/rettesnor\/Lists\/Varer\/\d+_\.000$/,
  );
  expect(item['fields@odata.context']).toMatch(
    /^https:\/\/graph\.microsoft\.com\/v1\.0\/\$metadata#sites\('.*'\)\/lists\('.*'\)\/items\('\d+'\)\/fields\/\$entity$/,
  );
  expect(item.contentType).toEqual({ id: expect.stringMatching(/^0x0100[0-9A-F]{32}$/), name: 'Item' });
  expect(item.createdBy).toMatchObject({ application: { displayName: 'Rettesnor' } });
  expect(item.fields).toMatchObject({
    Title: 'Hello world',
    LinkTitle: 'Hello world',
    Quantity: 3,
    id: item.id,
    ContentType: 'Item',
    AuthorLookupId: expect.stringMatching(/^\d+$/),
    _UIVersionString: '1.0',
    Attachments: false,
    Edit: '',
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceTag: '',
  });
  expect(Object.values(item.fields)).not.toContain(null);
  expect(item.fields).not.toHaveProperty('Sold');
});

test.each([
  ['milliseconds are dropped', { At: '2026-05-04T10:20:30.987Z' }, { At: '2026-05-04T10:20:30Z' }],
  ['a moment is told in UTC', { At: '2026-05-04T10:20:30+02:00' }, { At: '2026-05-04T08:20:30Z' }],
  ['empty text vanishes', { Note: '' }, { Note: undefined }],
  ['null vanishes', { Quantity: null }, { Quantity: undefined }],
  ['numbers stay numbers', { Quantity: 7.5 }, { Quantity: 7.5 }],
  ['no is not empty', { Sold: false }, { Sold: false }],
  ['lines keep their breaks', { Note: 'en\nto' }, { Note: 'en\nto' }],
  [
    'several choices are a list',
    { 'Tags@odata.type': 'Collection(Edm.String)', Tags: ['a', 'b'] },
    { Tags: ['a', 'b'] },
  ],
  ['a person is a number that comes back as text', { KeeperLookupId: 12 }, { KeeperLookupId: '12' }],
])('what is written comes back as SharePoint keeps it: %s', async (_, fields, expected) => {
  const { status, body } = await add(fields);
  expect(status).toBe(201);
  for (const [name, value] of Object.entries(expected)) expect(body.fields[name]).toEqual(value);
});

test.each([
  ['an unknown name', { Nope: 1 }, "Field 'Nope' is not recognized"],
  ['a display name', { Farve: 'Rød' }, "Field 'Farve' is not recognized"],
  ['a name in another case', { quantity: 1 }, "Field 'quantity' is not recognized"],
  ['a read-only name', { Created: '2026-01-01T00:00:00Z' }, "Field 'Created' is read-only"],
  ['a number as text', { Quantity: '3' }, 'wrong type'],
  ['a number outside its limits', { Quantity: 101 }, 'wrong type'],
  ['text as a number', { Title: 3 }, 'wrong type'],
  ['text that is too long', { Title: 'x'.repeat(256) }, 'longer than 255'],
  ['text longer than its column', { Short: 'x'.repeat(11) }, 'longer than 10'],
  ['a line break in a single line', { Title: 'a\nb' }, 'wrong type'],
  ['a word that is no choice', { Color: 'Grøn' }, 'not one of its choices'],
  ['a date that is none', { At: 'i går' }, 'wrong type'],
  ['yes as text', { Sold: 'true' }, 'wrong type'],
  ['a person as an object', { KeeperLookupId: { LookupId: 3 } }, 'wrong type'],
  ['a person by the column itself', { Keeper: 3 }, "Field 'Keeper' is not recognized"],
])('%s is refused with 400 invalidRequest and nothing is written', async (_, fields, message) => {
  const before = here.standin.store.one<{ rows: number }>('SELECT count(*) AS rows FROM item')?.rows;
  const { status, body } = await add(fields);
  expect(status).toBe(400);
  expect(body.error.code).toBe('invalidRequest');
  expect(body.error.message).toContain(message);
  expect(here.standin.store.one<{ rows: number }>('SELECT count(*) AS rows FROM item')?.rows).toBe(before);
});

test('a unique column refuses the same value in another case, on POST and on PATCH, with the message clients match on', async () => {
  const message = 'One or more fields with unique constraints already has the provided value.';
  await add({ Key: 'r06:3.1:Ærø' });
  const again = await add({ Key: 'R06:3.1:æRØ' });
  expect([again.status, again.body.error.code, again.body.error.message]).toEqual([400, 'invalidRequest', message]);
  const { body: other } = await add({ Key: 'r07' });
  const moved = await here.product('PATCH', `${list}/items/${other.id}/fields`, { Key: 'r06:3.1:ærø' });
  expect([moved.status, moved.body.error.message]).toEqual([400, message]);
  expect((await here.product('PATCH', `${list}/items/${other.id}/fields`, { Key: 'R07' })).status).toBe(200);
});

test('two rows without a value in a unique column are no duplicates', async () => {
  expect((await add({})).status).toBe(201);
  expect((await add({})).status).toBe(201);
});

test('a deleted key can be used again', async () => {
  const { body } = await add({ Key: 'gone' });
  expect((await here.product('DELETE', `${list}/items/${body.id}`)).status).toBe(204);
  expect((await add({ Key: 'gone' })).status).toBe(201);
});

test('an update with a stale If-Match is 412 and writes nothing; with the right one it raises the version', async () => {
  const { body: item } = await add({ Title: 'first' });
  const path = `${list}/items/${item.id}/fields`;
  const second = await here.product('PATCH', path, { Title: 'second' }, { 'if-match': item.eTag });
  expect(second.status).toBe(200);
  expect(second.body['@odata.etag']).toMatch(/,2"$/);
  const late = await here.product('PATCH', path, { Title: 'late' }, { 'If-Match': item.eTag });
  expect(late.status).toBe(412);
  expect((await here.product('GET', path)).body.Title).toBe('second');
  expect((await here.product('PATCH', path, { Title: 'last' })).body.Title).toBe('last');
  expect((await here.product('DELETE', `${list}/items/${item.id}`, undefined, { 'if-match': item.eTag })).status).toBe(
    412,
  );
});

test('every change makes a version that can be read and restored', async () => {
  const { body: item } = await add({ Title: 'one', Quantity: 1 });
  const path = `${list}/items/${item.id}`;
  await here.product('PATCH', `${path}/fields`, { Title: 'two' });
  await here.product('PATCH', path, { fields: { Title: 'three', Quantity: null } });
  const { body } = await here.product('GET', `${path}/versions?$expand=fields`);
  expect(body.value.map((version) => [version.id, version.fields.Title])).toEqual([
    ['3.0', 'three'],
    ['2.0', 'two'],
    ['1.0', 'one'],
  ]);
  expect((await here.product('POST', `${path}/versions/1.0/restoreVersion`)).status).toBe(204);
  const restored = await here.product('GET', `${path}/fields`);
  expect(restored.body).toMatchObject({ Title: 'one', Quantity: 1, _UIVersionString: '4.0' });
  expect((await here.product('GET', `${path}/versions/9.0`)).status).toBe(404);
});

test('hidden columns show only when they are named, and unknown names in a select are refused', async () => {
  const { body: item } = await add({ Key: 'hidden one', Title: 'x' });
  expect(item.fields).not.toHaveProperty('Key');
  const named = await here.product('GET', `${list}/items/${item.id}?$expand=fields($select=Key)`);
  expect(named.body.fields).toEqual({ '@odata.etag': item.eTag, Key: 'hidden one' });
  const spelled = await here.product('GET', `${list}/items/${item.id}?expand=fields(select=Key,Title)`);
  expect(spelled.body.fields).toMatchObject({ Key: 'hidden one', Title: 'x' });
  expect((await here.product('GET', `${list}/items?$expand=fields($select=Nope)`)).status).toBe(400);
});

test('the collection gives no field values without an expansion', async () => {
  const { body } = await here.product('GET', `${list}/items?$top=1`);
  expect(body.value[0]).not.toHaveProperty('fields');
});

test('an item that is not there, or has no number, is 404 itemNotFound', async () => {
  for (const id of ['999999', 'x']) {
    const { status, body } = await here.product('GET', `${list}/items/${id}`);
    expect([status, body.error.code]).toEqual([404, 'itemNotFound']);
  }
});

test('a body that is no JSON object is 400 and a body over the limit is 413', async () => {
  expect(
    (await here.product('POST', `${list}/items`, '{"fields":', { 'content-type': 'application/json' })).status,
  ).toBe(400);
  expect((await here.product('POST', `${list}/items`, { Title: 'x' })).status).toBe(400);
  expect((await here.product('POST', `${list}/items`, { fields: { Note: 'x'.repeat(5_000_000) } })).status).toBe(413);
});
