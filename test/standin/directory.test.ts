import { afterAll, beforeAll, expect, test } from 'vitest';
import { id, office, upn } from './office.ts';
import { type Body, here as path, type Tenant, tenant } from './tenant.ts';

let here: Tenant;
beforeAll(async () => {
  here = await office();
});
afterAll(() => here.close());

const eventual = { ConsistencyLevel: 'eventual' };
const get = (target: string, headers = {}) => here.product('GET', target, undefined, headers);
const names = async (query: Record<string, string>, headers = {}) =>
  (await get(`/users?${new URLSearchParams({ $select: 'displayName', ...query })}`, headers)).body.value.map(
    (user) => user.displayName,
  );

test('a user shows the usual properties with nulls, and exactly the selected ones when they are named', async () => {
  const { body } = await get(`/users/${upn('anna')}`);
  expect(body).toMatchObject({
    id: id('anna'),
    displayName: 'Anna',
    jobTitle: 'Sosu',
    mobilePhone: null,
    businessPhones: [],
  });
  expect(body).not.toHaveProperty('department');
  const selected = await get(`/users/${id('anna')}?$select=displayName,department,accountEnabled`);
  expect(selected.body).toEqual({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users(displayName,department,accountEnabled)/$entity',
    displayName: 'Anna',
    department: 'Ældre',
    accountEnabled: true,
  });
  expect((await get('/users?$select=shoeSize')).status).toBe(400);
});

test('user ids are the same after a reset', async () => {
  const fresh = await tenant();
  fresh.standin.addPeople([{ properties: { userPrincipalName: 'ANNA@eksempel.dk', displayName: 'Anna' } }]);
  expect((await fresh.product('GET', `/users/${upn('anna')}`)).body.id).toBe(id('anna'));
  fresh.standin.reset();
  expect((await fresh.product('GET', `/users/${upn('anna')}`)).body.error.code).toBe('Request_ResourceNotFound');
  await fresh.close();
});

test.each([
  [{ $filter: "department eq 'ældre'" }, ['Anna', 'Leder']],
  [{ $filter: 'accountEnabled eq false' }, ['Bo']],
  [{ $filter: "startswith(displayName,'an')" }, ['Anna']],
  [{ $filter: "department in ('Skole','Direktionen')" }, ['Bo', 'Chef']],
  [{ $filter: `userPrincipalName eq '${upn('bo')}' or displayName eq 'Chef'` }, ['Bo', 'Chef']],
])('users are filtered by %j', async (query, expected) => {
  expect((await names(query as Record<string, string>)).sort()).toEqual(expected);
});

test('users are ordered, paged and expanded with their manager', async () => {
  expect(await names({ $orderby: 'displayName' })).toEqual(['Anna', 'Bo', 'Chef', 'Leder']);
  expect(await names({ $orderby: 'displayName desc' })).toEqual(['Leder', 'Chef', 'Bo', 'Anna']);
  const seen: Body[] = [];
  let next: string | undefined = '/users?$top=3&$select=id&$expand=manager($select=id)';
  while (next) {
    const { body } = await get(next);
    seen.push(...body.value);
    next = body['@odata.nextLink'] && path(body['@odata.nextLink']);
  }
  expect(seen).toHaveLength(4);
  expect(seen.find((user) => user.id === id('anna'))?.manager).toMatchObject({ id: id('leder') });
  expect(seen.find((user) => user.id === id('chef'))).not.toHaveProperty('manager');
});

test.each([
  ['$count', '/users/$count', 'Request_BadRequest', '$count is not currently supported.'],
  ['$search', '/users?$search="displayName:an"', 'Request_UnsupportedQuery', "'ConsistencyLevel: eventual'"],
  ['ne', "/users?$filter=department ne 'Skole'", 'Request_UnsupportedQuery', 'Unsupported Query.'],
  ['not', "/users?$filter=not startswith(displayName,'a')", 'Request_UnsupportedQuery', 'Unsupported Query.'],
  ['endsWith', "/users?$filter=endsWith(mail,'dk')", 'Request_UnsupportedQuery', 'Unsupported Query.'],
  [
    'filter with orderby',
    "/users?$filter=startswith(displayName,'a')&$orderby=displayName",
    'Request_UnsupportedQuery',
    'Unsupported Query.',
  ],
  [
    'levels of managers',
    `/users/${upn('anna')}?$expand=manager($levels=max)`,
    'Request_UnsupportedQuery',
    'Unsupported Query.',
  ],
])('%s needs ConsistencyLevel: eventual', async (_, target, code, message) => {
  const { status, body } = await get(target);
  expect([status, body.error.code]).toEqual([400, code]);
  expect(body.error.message).toContain(message);
});

test('with ConsistencyLevel: eventual the advanced queries run', async () => {
  expect((await get('/users/$count', eventual)).body).toBe('4');
  expect(await names({ $search: '"displayName:an"' }, eventual)).toEqual(['Anna']);
  const { body } = await get(
    "/users?$count=true&$filter=endsWith(mail,'@eksempel.dk')&$orderby=displayName&$top=1",
    eventual,
  );
  expect([body['@odata.count'], body.value[0]?.displayName]).toEqual([4, 'Anna']);
  const chain = await get(
    `/users/${upn('anna')}?$count=true&$select=id&$expand=manager($levels=max;$select=displayName)`,
    eventual,
  );
  expect(chain.body.manager).toMatchObject({ displayName: 'Leder', manager: { displayName: 'Chef' } });
});

test('manager and direct reports are answered, set and removed; without a manager it is 404', async () => {
  expect((await get(`/users/${id('anna')}/manager`)).body).toMatchObject({
    '@odata.type': '#microsoft.graph.user',
    id: id('leder'),
  });
  expect(
    (await get(`/users/${id('leder')}/directReports?$select=displayName`)).body.value
      .map((user) => user.displayName)
      .sort(),
  ).toEqual(['Anna', 'Bo']);
  expect((await get(`/users/${id('chef')}/manager`)).status).toBe(404);
  const link = { '@odata.id': `https://graph.microsoft.com/v1.0/users/${id('chef')}` };
  expect((await here.setup('PUT', `/users/${id('bo')}/manager/$ref`, link)).status).toBe(204);
  expect((await get(`/users/${id('bo')}/manager`)).body.id).toBe(id('chef'));
  expect((await here.setup('DELETE', `/users/${id('bo')}/manager/$ref`)).status).toBe(204);
  expect((await get(`/users/${id('bo')}/manager`)).status).toBe(404);
});

test('a new user needs what Microsoft asks for and a name nobody has', async () => {
  const user = {
    accountEnabled: true,
    displayName: 'Dan',
    mailNickname: 'dan',
    userPrincipalName: upn('dan'),
    passwordProfile: { password: 'x' },
  };
  expect((await here.setup('POST', '/users', { ...user, displayName: undefined })).status).toBe(400);
  const { status, body } = await here.setup('POST', '/users', user);
  expect([status, body.id]).toEqual([201, id('dan')]);
  expect(JSON.stringify(body)).not.toContain('password');
  expect((await here.setup('POST', '/users', { ...user, userPrincipalName: upn('DAN') })).body.error.message).toContain(
    'already exists',
  );
  expect((await here.setup('PATCH', `/users/${id('dan')}`, { jobTitle: 'Vikar' })).status).toBe(204);
  expect((await get(`/users/${id('dan')}`)).body.jobTitle).toBe('Vikar');
  expect((await here.setup('DELETE', `/users/${id('dan')}`)).status).toBe(204);
  expect((await get(`/users/${id('dan')}`)).status).toBe(404);
});
