import { afterAll, beforeAll, expect, test } from 'vitest';
import { coverage } from '../../src/standin/coverage.ts';
import { operations } from '../../src/standin/graph/operations.ts';
import { personId } from '../../src/standin/graph/people/people-store.ts';
import { type Send, type Tenant, tenant } from './tenant.ts';

let here: Tenant;
let me: Send;
const person = (name: string) => personId(`${name}@eksempel.dk`);

beforeAll(async () => {
  here = await tenant();
  here.standin.addPeople(
    ['anna', 'bo', 'chef'].map((name) => ({
      properties: { userPrincipalName: `${name}@eksempel.dk`, displayName: name },
    })),
  );
  const anna = { oid: person('anna'), name: 'anna', upn: 'anna@eksempel.dk' };
  const tokens = await here.standin.tokens.forUser(anna, 'any', 'https://graph.microsoft.com/User.Read');
  me = await here.as(tokens.access_token);
});
afterAll(() => here.close());

const answered = Object.entries(coverage).filter(([, { state }]) => state !== 'missing');
const has = new Set(['POST /$batch', ...operations.map(({ method, path }) => `${method} ${path}`)]);

test('the coverage table names every endpoint the stand-in has, and no other as answered', () => {
  expect([...has].sort()).toEqual(answered.map(([endpoint]) => endpoint).sort());
});

/** Needs a listener to shake hands with: `subscriptions.test.ts` makes one. */
const elsewhere = ['POST /subscriptions'];

test.each(answered.map(([endpoint]) => endpoint).filter((endpoint) => !elsewhere.includes(endpoint)))(
  '%s answers with success',
  async (endpoint) => {
    const [method = '', path = ''] = endpoint.split(' ');
    const list = await here.list(crypto.randomUUID(), [{ name: 'Extra', text: {} }]);
    await here.setup('POST', `${list}/items`, { fields: { Title: 'first' } });
    const group = await here.setup('POST', '/groups', {
      displayName: endpoint,
      mailNickname: endpoint,
      mailEnabled: false,
      securityEnabled: true,
    });
    const ref = (name: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/users/${person(name)}` });
    await here.setup('POST', `/groups/${group.body.id}/members/$ref`, ref('bo'));
    await here.setup('PUT', `/users/${person('anna')}/manager/$ref`, ref('chef'));
    await here.setup('POST', '/users', newUser('dan'));
    const permission = await here.setup('POST', `/sites/${here.site}/permissions`, grant);
    const subscription = subscribed(list);

    const library = path.startsWith('/drives') || path.endsWith('/drive') ? await libraryHere() : undefined;
    const planner = await plannerIn(group.body.id);
    const values: Record<string, string> = {
      ...planner.values,
      site: here.site,
      list: (library?.list ?? list).split('/').at(-1) ?? '',
      drive: library?.drive ?? '',
      driveItem: library?.file ?? '',
      path: 'vej.txt',
      item: '1',
      column: 'Extra',
      version: '1.0',
      token: 'latest',
      user: method === 'DELETE' && path === '/users/{user}' ? person('dan') : person('anna'),
      group: group.body.id,
      member: person('bo'),
      permission: permission.body.id,
      subscription,
    };
    const target =
      path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? '')) +
      (queries[endpoint] ?? '');
    const send = path === '/me' ? me : /\/(teamwork|planner)\//.test(path) ? here.product : here.setup;
    const { status, body } = await send(method, target, bodies(endpoint, ref) ?? planner.bodies[endpoint], {
      ...headers[endpoint],
      ...planner.headers[endpoint],
    });
    // The content of a file is somewhere else, and Graph says where.
    const expected = method === 'GET' && endpoint.endsWith('/content') ? [302] : [200, 201, 202, 204];
    expect(expected, JSON.stringify(body)).toContain(status);
  },
);

/** A library with one file in it. */
async function libraryHere() {
  const list = await here.library(crypto.randomUUID());
  const { body: drive } = await here.setup('GET', `${list}/drive`);
  const { body: file } = await here.setup('PUT', `/drives/${drive.id}/root:/vej.txt:/content`, 'Vej');
  return { list, drive: drive.id, file: file.id };
}

/** A plan with a bucket and a task, and what each endpoint of Planner wants to hear about them. */
async function plannerIn(group: string) {
  const plan = (await here.product('POST', '/planner/plans', { title: 'Plan', container: { containerId: group } }))
    .body;
  const bucket = (await here.product('POST', '/planner/buckets', { name: 'Nu', planId: plan.id })).body;
  const task = (await here.product('POST', '/planner/tasks', { title: 'Opgave', planId: plan.id })).body;
  const details = (await here.product('GET', `/planner/tasks/${task.id}/details`)).body;
  const match = (of: object) => ({
    'If-Match': String(Object.entries(of).find(([name]) => name === '@odata.etag')?.[1]),
  });
  return {
    values: { plan: plan.id, bucket: bucket.id, task: task.id },
    bodies: {
      'POST /planner/plans': { title: 'Ny', container: { containerId: group } },
      'POST /planner/buckets': { name: 'Ny', planId: plan.id },
      'POST /planner/tasks': { title: 'Ny', planId: plan.id, bucketId: bucket.id },
      'PATCH /planner/tasks/{task}': { percentComplete: 100 },
      'PATCH /planner/tasks/{task}/details': { description: 'x' },
    } as Record<string, unknown>,
    headers: {
      'DELETE /planner/plans/{plan}': match(plan),
      'PATCH /planner/tasks/{task}': match(task),
      'DELETE /planner/tasks/{task}': match(task),
      'PATCH /planner/tasks/{task}/details': match(details),
    } as Record<string, Record<string, string>>,
  };
}

const newUser = (name: string) => ({
  accountEnabled: true,
  displayName: name,
  mailNickname: name,
  userPrincipalName: `${name}@eksempel.dk`,
  passwordProfile: { password: 'x' },
});
const grant = {
  roles: ['read'],
  grantedToIdentities: [{ application: { id: '11111111-1111-4111-8111-111111111111', displayName: 'X' } }],
};
const notice = {
  topic: { source: 'text', value: 'X', webUrl: 'https://teams.microsoft.com/l/entity/x/start' },
  activityType: 'ruleDue',
  templateParameters: [{ name: 'rule', value: 'R06' }],
};
const queries: Record<string, string> = { 'GET /sites': '?search=rettesnor' };
const headers: Record<string, Record<string, string>> = { 'GET /users/$count': { ConsistencyLevel: 'eventual' } };

/** A handshake is another test's matter; here the row is put in the store. */
function subscribed(list: string): string {
  const id = crypto.randomUUID();
  const body = JSON.stringify({
    resource: list.slice(1),
    changeType: 'updated',
    notificationUrl: 'http://127.0.0.1:1/',
  });
  const setupAppId = '8b6e0f37-52d1-4c9a-b3f4-1e7d60a9c8d2';
  here.standin.store.run(
    'INSERT INTO subscription VALUES (?, ?, ?, ?, ?)',
    id,
    list.split('/').at(-1) ?? '',
    setupAppId,
    '2999-01-01T00:00:00Z',
    body,
  );
  return id;
}

function bodies(endpoint: string, ref: (name: string) => unknown): unknown {
  const known: Record<string, unknown> = {
    'POST /$batch': { requests: [{ id: '1', method: 'GET', url: '/users' }] },
    'POST /sites/{site}/permissions': grant,
    'PATCH /sites/{site}/permissions/{permission}': { roles: ['write'] },
    'POST /sites/{site}/lists': { displayName: 'Ny liste' },
    'PATCH /sites/{site}/lists/{list}': { description: 'ny' },
    'POST /sites/{site}/lists/{list}/columns': { name: 'More', text: {} },
    'PATCH /sites/{site}/lists/{list}/columns/{column}': { displayName: 'Mere' },
    'POST /sites/{site}/lists/{list}/items': { fields: { Title: 'x' } },
    'PATCH /sites/{site}/lists/{list}/items/{item}': { fields: { Title: 'x' } },
    'PATCH /sites/{site}/lists/{list}/items/{item}/fields': { Title: 'x' },
    'PUT /drives/{drive}/root:/{path}:/content': 'Indhold',
    'POST /users': newUser('eva'),
    'PATCH /users/{user}': { jobTitle: 'x' },
    'PUT /users/{user}/manager/$ref': ref('chef'),
    'POST /groups': { displayName: 'Ny', mailNickname: 'ny', mailEnabled: false, securityEnabled: true },
    'PATCH /groups/{group}': { description: 'x' },
    'POST /groups/{group}/members/$ref': ref('anna'),
    'POST /users/{user}/teamwork/sendActivityNotification': notice,
    'POST /teamwork/sendActivityNotificationToRecipients': {
      ...notice,
      recipients: [{ '@odata.type': 'microsoft.graph.aadUserNotificationRecipient', userId: person('anna') }],
    },
    'PATCH /subscriptions/{subscription}': { expirationDateTime: new Date(Date.now() + 3_600_000).toISOString() },
  };
  return known[endpoint];
}
