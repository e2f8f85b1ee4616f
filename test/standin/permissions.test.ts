import { afterAll, beforeAll, expect, test } from 'vitest';
import { outsideApp, productApp, setupApp, sites } from '../../src/standin/identity.ts';
import { type Send, type Tenant, tenant } from './tenant.ts';

let here: Tenant;
let list: string;
let outside: Send;
let stranger: Send;

beforeAll(async () => {
  here = await tenant();
  list = await here.list('Lukket', [{ name: 'Key', text: {} }]);
  await here.product('POST', `${list}/items`, { fields: { Title: 'x' } });
  await here.setup('POST', '/users', {
    accountEnabled: true,
    displayName: 'Anna',
    mailNickname: 'anna',
    userPrincipalName: 'anna@eksempel.dk',
    passwordProfile: { password: 'x' },
  });
  outside = await here.as(outsideApp);
  stranger = await here.as({
    clientId: '11111111-1111-4111-8111-111111111111',
    displayName: 'Nobody',
    secret: '',
    roles: ['Sites.Selected'],
  });
});
afterAll(() => here.close());

const site = `/sites/${sites[0]?.id}`;

test('the product reads and writes rows on its two sites and makes neither lists nor columns nor permissions', async () => {
  expect((await here.product('GET', `${list}/items`)).status).toBe(200);
  expect((await here.product('PATCH', `${list}/items/1/fields`, { Title: 'y' })).status).toBe(200);
  expect((await here.product('GET', `${list}/columns`)).status).toBe(200);
  const beyond = [
    await here.product('POST', `${site}/lists`, { displayName: 'Ny' }),
    await here.product('PATCH', list, { displayName: 'Ny' }),
    await here.product('DELETE', list),
    await here.product('POST', `${list}/columns`, { name: 'New', text: {} }),
    await here.product('GET', `${site}/permissions`),
    await here.product('GET', '/sites?search=rettesnor'),
  ];
  expect(beyond.map(({ status }) => status)).toEqual(beyond.map(() => 403));
});

test('the product reads people and, for who is out by a group, groups; it changes neither', async () => {
  expect((await here.product('GET', '/users')).status).toBe(200);
  expect((await here.product('GET', '/groups')).status).toBe(200);
  const beyond = [
    await here.product('POST', '/users', {}),
    await here.product('PATCH', '/users/anna@eksempel.dk', { jobTitle: 'x' }),
    await here.product('DELETE', '/users/anna@eksempel.dk'),
    await here.product('POST', '/groups', {}),
    await here.product('PATCH', '/groups/x', { displayName: 'x' }),
    await here.product('DELETE', '/groups/x'),
    await here.product('POST', '/groups/x/members/$ref', {}),
  ];
  for (const { status, body } of beyond)
    expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
});

test('a refusal comes before a question about what exists', async () => {
  const { status, body } = await stranger('GET', `${site}/lists/nothing/items/1`);
  expect([status, body.error.code]).toEqual([403, 'accessDenied']);
});

test('Sites.ReadWrite.All writes rows on every site, and still makes no list', async () => {
  expect((await outside('POST', `${list}/items`, { fields: { Title: 'z' } })).status).toBe(201);
  expect((await outside('POST', `${site}/lists`, { displayName: 'Ny' })).status).toBe(403);
});

test.each([
  ['read', [200, 403, 403]],
  ['write', [200, 201, 403]],
  ['owner', [200, 201, 201]],
  ['fullcontrol', [200, 201, 201]],
])(
  'Sites.Selected with the role %s reaches as far as that role, and nothing before it is granted',
  async (role, expected) => {
    expect((await stranger('GET', `${list}/items`)).status).toBe(403);
    const grant = {
      roles: [role],
      grantedToIdentities: [{ application: { id: '11111111-1111-4111-8111-111111111111', displayName: 'Nobody' } }],
    };
    const { body: permission } = await here.setup('POST', `${site}/permissions`, grant);
    const got = [
      await stranger('GET', `${list}/items`),
      await stranger('POST', `${list}/items`, { fields: { Title: role } }),
      await stranger('POST', `${list}/columns`, { name: `New${role}`, text: {} }),
    ];
    expect(got.map(({ status }) => status)).toEqual(expected);
    expect((await stranger('GET', `/sites/${sites[1]?.id}/lists`)).status).toBe(403);
    expect((await here.setup('DELETE', `${site}/permissions/${permission.id}`)).status).toBe(204);
  },
);

test('a permission is listed, changed and refused when its role does not exist', async () => {
  const { body } = await here.setup('GET', `${site}/permissions`);
  expect(body.value.map(({ id, roles }) => [id, roles])).toEqual([['product-main', ['write']]]);
  expect((await here.setup('PATCH', `${site}/permissions/product-main`, { roles: ['everything'] })).status).toBe(400);
  expect((await here.setup('PATCH', `${site}/permissions/product-main`, { roles: ['read'] })).body.roles).toEqual([
    'read',
  ]);
  expect((await here.product('POST', `${list}/items`, { fields: { Title: 'no' } })).status).toBe(403);
  expect((await here.setup('PATCH', `${site}/permissions/product-main`, { roles: ['write'] })).status).toBe(200);
});

test('whether Sites.Selected reaches delta and subscriptions is a switch, because no page of Microsoft says so', async () => {
  expect((await here.product('GET', `${list}/items/delta`)).status).toBe(200);
  here.standin.faults.set({ selectedRefuses: ['delta', 'subscriptions'] });
  expect((await here.product('GET', `${list}/items/delta`)).status).toBe(403);
  const wanted = {
    changeType: 'updated',
    resource: list.slice(1),
    notificationUrl: 'http://127.0.0.1:1/',
    expirationDateTime: '2027-01-01T00:00:00Z',
  };
  expect((await here.product('POST', '/subscriptions', wanted)).status).toBe(403);
  here.standin.faults.clear();
});

test('an app-only write shows the app, a hand edit shows the person', async () => {
  const made = await here.product('POST', `${list}/items`, { fields: { Title: 'ours' } });
  expect(made.body.lastModifiedBy).toEqual({
    application: { id: productApp.clientId, displayName: productApp.displayName },
    user: { displayName: 'SharePoint App' },
  });
  const edited = await fetch(`${here.standin.url}/_standin/lists/${list.split('/').at(-1)}/items/${made.body.id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: 'anna@eksempel.dk', fields: { Title: 'theirs' } }),
  });
  expect(edited.status).toBe(200);
  const { body } = await here.product('GET', `${list}/items/${made.body.id}?$expand=fields`);
  expect(body.lastModifiedBy).toMatchObject({ user: { displayName: 'Anna', email: 'anna@eksempel.dk' } });
  expect(body.createdBy).toMatchObject({ application: { displayName: 'Rettesnor' } });
  expect(body.fields.Title).toBe('theirs');
});

test('a person’s token reaches no site, whatever it was consented to: the sites are closed', async () => {
  const anna = { oid: 'x', name: 'Anna', upn: 'anna@eksempel.dk' };
  const { access_token: token } = await here.standin.tokens.forUser(
    anna,
    'any',
    'https://graph.microsoft.com/Sites.FullControl.All',
  );
  expect((await (await here.as(token))('GET', `${list}/items`)).status).toBe(403);
});

test('the setup app may do all of that', async () => {
  expect(setupApp.roles).toContain('Sites.FullControl.All');
  expect((await here.setup('DELETE', await here.list('Kort liv', []))).status).toBe(204);
});
