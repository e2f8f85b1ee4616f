import { afterAll, beforeAll, expect, test } from 'vitest';
import { id, office, upn } from './office.ts';
import { type Body, here as path, type Tenant } from './tenant.ts';

let here: Tenant;
beforeAll(async () => {
  here = await office();
});
afterAll(() => here.close());

const get = (target: string, headers = {}) => here.outside('GET', target, undefined, headers);

async function round(from: string): Promise<{ changes: Body[]; link: string }> {
  const changes: Body[] = [];
  for (let next = from; ; ) {
    const { body } = await get(next);
    changes.push(...body.value);
    if (body['@odata.deltaLink']) return { changes, link: path(body['@odata.deltaLink']) };
    next = path(String(body['@odata.nextLink']));
  }
}

test('user delta tells everyone once, then only changes, and the removed with @removed', async () => {
  here.standin.addPeople([{ properties: { userPrincipalName: upn('eva'), displayName: 'Eva' } }]);
  const first = await round('/users/delta?$select=displayName,department&$top=2');
  expect(first.changes.map((user) => user.displayName).sort()).toEqual(['Anna', 'Bo', 'Chef', 'Eva', 'Leder']);
  await here.setup('PATCH', `/users/${id('anna')}`, { department: 'Skole' });
  await here.setup('DELETE', `/users/${id('eva')}`);
  const second = await round(first.link);
  expect(second.changes).toEqual([
    { id: id('anna'), displayName: 'Anna', department: 'Skole' },
    { id: id('eva'), '@removed': { reason: 'changed' } },
  ]);
  expect((await round(second.link)).changes).toEqual([]);
  expect((await get('/users/delta?$deltatoken=nonsense')).status).toBe(410);
});

test('groups have members, also through groups, by cast, and users know their groups', async () => {
  const make = async (name: string) =>
    (
      await here.setup('POST', '/groups', {
        displayName: name,
        mailNickname: name,
        mailEnabled: false,
        securityEnabled: true,
      })
    ).body.id;
  const outer = await make('Alle');
  const inner = await make('Skolen');
  const link = (what: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${what}` });
  expect((await here.setup('POST', `/groups/${outer}/members/$ref`, link(inner))).status).toBe(204);
  expect((await here.setup('POST', `/groups/${outer}/members/$ref`, link(id('chef')))).status).toBe(204);
  expect((await here.setup('POST', `/groups/${outer}/members/$ref`, link(id('chef')))).status).toBe(400);
  expect((await here.setup('POST', `/groups/${outer}/members/$ref`, link(id('nobody')))).status).toBe(404);
  const bind = { 'members@odata.bind': [link(id('anna'))['@odata.id'], link(id('bo'))['@odata.id']] };
  expect((await here.setup('PATCH', `/groups/${inner}`, bind)).status).toBe(204);

  const direct = await get(`/groups/${outer}/members`);
  expect(direct.body.value.map((member) => member['@odata.type']).sort()).toEqual([
    '#microsoft.graph.group',
    '#microsoft.graph.user',
  ]);
  const through = await get(`/groups/${outer}/transitiveMembers/microsoft.graph.user?$select=id`);
  expect(through.body.value.map((member) => member.id).sort()).toEqual([id('anna'), id('bo'), id('chef')].sort());
  expect(
    (await get(`/groups/${outer}/transitiveMembers/microsoft.graph.group`)).body.value.map((group) => group.id),
  ).toEqual([inner]);
  expect((await get(`/users/${id('anna')}/memberOf`)).body.value.map((group) => group.id)).toEqual([inner]);
  expect((await get(`/users/${id('anna')}/transitiveMemberOf`)).body.value.map((group) => group.id).sort()).toEqual(
    [inner, outer].sort(),
  );

  const first = await round('/groups/delta?$select=displayName,members');
  expect(first.changes.find((group) => group.id === inner)?.['members@delta']).toHaveLength(2);
  expect((await here.setup('DELETE', `/groups/${inner}/members/${id('bo')}/$ref`)).status).toBe(204);
  await here.setup('DELETE', `/groups/${outer}`);
  const second = await round(first.link);
  expect(second.changes).toEqual([
    {
      id: inner,
      displayName: 'Skolen',
      'members@delta': [{ '@odata.type': '#microsoft.graph.user', id: id('bo'), '@removed': { reason: 'deleted' } }],
    },
    { id: outer, '@removed': { reason: 'changed' } },
  ]);
});
