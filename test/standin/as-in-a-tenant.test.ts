import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Tenant, tenant } from './tenant.ts';

// What a tenant does and no page of Microsoft's examples shows; each of these was once kinder here.
let here: Tenant;
let list: string;

beforeAll(async () => {
  here = await tenant();
  list = await here.list('Rækker', [{ name: 'Code', text: {} }]);
  await here.product('POST', `${list}/items`, { fields: { Code: 'x' } });
  here.standin.addPeople([
    { properties: { userPrincipalName: 'chef@eksempel.dk', displayName: 'Chef' } },
    { properties: { userPrincipalName: 'anna@eksempel.dk', displayName: 'Anna' }, manager: 'chef@eksempel.dk' },
  ]);
});
afterAll(() => here.close());

test('SharePoint throttles in its own words, and everybody else in Graph’s', async () => {
  const refusedAt = async (path: string) => {
    here.standin.faults.add({ status: 429, retryAfter: 31, times: 1 });
    const { status, headers, body } = await here.product('GET', path);
    const { code, innerError } = body.error as unknown as { code: string; innerError: { code: string } };
    return [status, headers.get('retry-after'), headers.get('ratelimit-limit'), code, innerError.code];
  };
  expect(await refusedAt(`${list}/items`)).toEqual([429, '31', null, 'activityLimitReached', 'throttledRequest']);
  expect(await refusedAt('/users')).toEqual([429, '31', null, 'TooManyRequests', '429']);
});

test('beside an app that wrote by itself stands a user who is nobody, in rows, versions, files and lists', async () => {
  const by = { application: { displayName: 'Rettesnor' }, user: { displayName: 'SharePoint App' } };
  const { body: row } = await here.product('GET', `${list}/items/1`);
  expect(row).toMatchObject({ createdBy: by, lastModifiedBy: by });
  const { body: versions } = await here.product('GET', `${list}/items/1/versions`);
  expect(versions.value).toMatchObject([{ lastModifiedBy: by }]);
  const { body: drive } = await here.product('GET', `${await here.library('Filer')}/drive`);
  expect(drive.createdBy).toMatchObject({ user: { displayName: 'SharePoint App' } });
  const { body: file } = await here.product('PUT', `/drives/${drive.id}/root:/a.txt:/content`, 'x');
  expect(file).toMatchObject({ createdBy: by, lastModifiedBy: by });
});

test('a column named as one that every list has gets a number instead of a refusal', async () => {
  const names = [];
  for (const name of ['Author', 'Author', 'editor']) {
    const { status, body } = await here.setup('POST', `${list}/columns`, { name, text: {} });
    names.push(status, body.name);
  }
  expect(names).toEqual([201, 'Author0', 201, 'Author1', 201, 'editor0']);
  const { body: row } = await here.product('POST', `${list}/items`, { fields: { Author0: 'Anna' } });
  expect(row.fields.Author0).toBe('Anna');
  expect((await here.product('POST', `${list}/items`, { fields: { Author: 'Anna' } })).status).toBe(400);
});

test('what is expanded comes whatever is selected', async () => {
  const { body: page } = await here.product('GET', `${list}/items?$select=id&$expand=fields($select=Code)&$top=1`);
  expect(page.value).toMatchObject([{ id: '1', fields: { Code: 'x' } }]);
  expect(page.value[0]?.webUrl).toBeUndefined();
  const { body: delta } = await here.product('GET', `${list}/items/delta?$select=id&$expand=fields&$top=1`);
  expect(delta.value).toMatchObject([{ id: '1', fields: { Code: 'x' } }]);
  const { body: one } = await here.product('GET', `${list}?$select=id&$expand=columns`);
  expect(one.columns).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Code' })]));
});

test.each([
  'eksempelkommune.sharepoint.com:%2Fsites%2Frettesnor',
  'eksempelkommune.sharepoint.com%3A%2Fsites%2Frettesnor',
  'eksempelkommune.sharepoint.com:/sites%2frettesnor:',
])('a site is found by its address encoded as %s', async (address) => {
  expect((await here.product('GET', `/sites/${address}`)).body.id).toBe(here.site);
});

test('an encoded slash below a site’s address stays inside its segment', async () => {
  const site = '/sites/eksempelkommune.sharepoint.com:%2Fsites%2Frettesnor';
  expect((await here.product('GET', `${site}:/lists/R%C3%A6kker`)).status).toBe(200);
  expect((await here.product('GET', `${site}:/lists/R%C3%A6kker%2Fitems`)).status).toBe(404);
});

test('casts and functions go by the alias graph too', async () => {
  const group = { displayName: 'G', mailNickname: 'g', mailEnabled: false, securityEnabled: true };
  const { body: made } = await here.setup('POST', '/groups', group);
  const { body: anna } = await here.product('GET', '/users/anna@eksempel.dk');
  const member = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${anna.id}` };
  await here.setup('POST', `/groups/${made.id}/members/$ref`, member);
  for (const prefix of ['graph.', 'microsoft.graph.']) {
    const { body: users } = await here.outside('GET', `/groups/${made.id}/members/${prefix}user`);
    expect(users.value.map(({ displayName }) => displayName)).toEqual(['Anna']);
    const { body: groups } = await here.outside('GET', `/users/${anna.id}/transitiveMemberOf/${prefix}group`);
    expect(groups.value.map(({ displayName }) => displayName)).toEqual(['G']);
    const { body: delta } = await here.product('GET', `${list}/items/${prefix}delta(token='latest')`);
    expect(delta['@odata.deltaLink']).toContain('token=');
  }
});

test('the delta of people and of groups may be called as a function', async () => {
  const { body: users } = await here.product('GET', '/users/delta()?$select=displayName');
  expect(users.value.map(({ displayName }) => displayName).sort()).toEqual(['Anna', 'Chef']);
  expect((await here.outside('GET', '/groups/delta()')).status).toBe(200);
  const link = String(users['@odata.deltaLink']).replace('https://graph.microsoft.com/v1.0', '');
  expect((await here.product('GET', link)).body.value).toEqual([]);
});

test('every line of a checklist has a place, in Planner’s words, whether it was given one or not', async () => {
  const { body: team } = await here.setup('POST', '/groups', {
    ...{ displayName: 'P', mailNickname: 'p', mailEnabled: false, securityEnabled: true },
  });
  const container = { url: `https://graph.microsoft.com/v1.0/groups/${team.id}` };
  const { body: plan } = await here.product('POST', '/planner/plans', { container, title: 'Plan' });
  const { body: task } = await here.product('POST', '/planner/tasks', { planId: plan.id, title: 'Opgave' });
  const path = `/planner/tasks/${task.id}/details`;
  const change = async (checklist: object) => {
    const { body: before } = await here.product('GET', path);
    const headers = { 'If-Match': String(before['@odata.etag']), Prefer: 'return=representation' };
    return (await here.product('PATCH', path, { checklist }, headers)).body.checklist as Record<string, object>;
  };
  const type = { '@odata.type': 'microsoft.graph.plannerChecklistItem' };
  const first = await change({ a: { ...type, title: 'Et' }, b: { ...type, title: 'To', orderHint: ' !' } });
  const hints = Object.values(first).map((line) => (line as { orderHint: string }).orderHint);
  expect(hints).toEqual([expect.stringMatching(/^\d+P/), expect.stringMatching(/^\d+P/)]);
  expect(new Set(hints).size).toBe(2);
  expect(first.a).toMatchObject({ isChecked: false });
  expect((await change({ a: { ...type, isChecked: true } })).a).toMatchObject({ title: 'Et', orderHint: hints[0] });
});

test('the libraries of a site are its drives, hidden ones left out', async () => {
  const before = (await here.product('GET', `/sites/${here.site}/drives`)).body.value.length;
  const library = await here.library('Dokumenter');
  const { body } = await here.product('GET', `/sites/${here.site}/drives?$select=id,name`);
  expect(body.value).toHaveLength(before + 1);
  const found = body.value.find(({ name }) => name === 'Dokumenter');
  expect(found?.id).toBe((await here.product('GET', `${library}/drive`)).body.id);
});
