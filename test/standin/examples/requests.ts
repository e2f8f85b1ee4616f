import type { JsonObject } from '../../../src/standin/json.ts';
import { type Answer, here as local } from '../tenant.ts';
import type { ExampleTenant } from './example-tenant.ts';
import type { Example } from './examples.ts';

/** Sends an example's request with this tenant's ids, as the app or person it needs. */
export function replay(example: Example, at: ExampleTenant): Promise<Answer> {
  return (special[example.name] ?? plain)(at, example.request);
}

/** Examples whose request is turned into ours by hand: another resource, a state it needs, a body of its own. */
const special: Record<string, (at: ExampleTenant, request: Example['request']) => Promise<Answer>> = {
  'listitems/listitem-update--if-match-412': (at, request) =>
    at.here.product('PATCH', `${at.ids.list}/items/1/fields`, request.body, {
      'if-match': '"00000000-0000-4000-8000-000000000000,1"',
    }),
  'listitems/listitem-delta--410-resync': (at) => at.here.product('GET', `${at.ids.list}/items/delta?token=expired`),
  'listitems/listitem-delta--get-listitem-delta-last': async (at) => at.here.product('GET', await afterDeletion(at)),
  'observed/delta-deleted-item-inline-error': async (at) => {
    const link = await afterDeletion(at, 2);
    at.here.standin.faults.set({ deltaBug: true });
    const answer = await at.here.product('GET', link);
    at.here.standin.faults.clear();
    return answer;
  },
  'observed/listitem-list-expand-fields-full': (at) =>
    at.here.product('GET', `${at.ids.untouched}/items?$expand=fields`),
  'observed/unique-constraint': async (at, request) => {
    await at.here.product('POST', `${at.ids.list}/items`, request.body);
    return at.here.product('POST', `${at.ids.list}/items`, request.body);
  },
  'columns/list-post-columns--example1': (at, request) =>
    at.here.setup('POST', `${at.ids.list}/columns`, { ...(request.body as object), name: 'Subtitle' }),
  'columns/columndefinition-update--list': (at, request) =>
    at.here.setup('PATCH', `${at.ids.list}/columns/Color`, request.body),
  'subscriptions/subscription-get--get-subscription': async (at) =>
    at.here.product('GET', `/subscriptions/${await subscription(at)}`),
  'subscriptions/subscription-reauthorize': async (at) =>
    at.here.product('POST', `/subscriptions/${await subscription(at)}/reauthorize`),
  'subscriptions/subscription-update--update-subscription': async (at) =>
    at.here.product('PATCH', `/subscriptions/${await subscription(at)}`, { expirationDateTime: soon(at) }),
  'subscriptions/subscription-list--get-subscriptions': async (at) => {
    await subscription(at);
    return at.here.product('GET', '/subscriptions');
  },
  'subscriptions/subscription-post-subscriptions--create-subscription-from-subscriptions': (at, request) =>
    at.here.product('POST', '/subscriptions', { ...(request.body as object), ...ours(at), changeType: 'updated' }),
  'observed/subscription-changetype-created-on-list': (at, request) =>
    at.here.product('POST', '/subscriptions', { ...(request.body as object), ...ours(at) }),
  'observed/subscription-resource-not-relative': (at, request) =>
    at.here.product('POST', '/subscriptions', request.body),
  'planner/plannergroup-list-plans--get-plans-2': async (at) => {
    await plan(at);
    return at.here.product('GET', `/groups/${at.ids.group}/planner/plans`);
  },
  'planner/plannerplan-get--get-plannerplan': async (at) =>
    at.here.product('GET', `/planner/plans/${(await plan(at)).planId}`),
  'planner/plannerplan-list-buckets--get-buckets-2': async (at) =>
    at.here.product('GET', `/planner/plans/${(await plan(at)).planId}/buckets`),
  'planner/planner-post-buckets--create-plannerbucket-from-planner': async (at, request) => {
    const { planId } = await plan(at);
    return at.here.product('POST', '/planner/buckets', { ...(request.body as object), planId });
  },
  'planner/planner-post-tasks--create-plannertask-from-planner': async (at, request) =>
    at.here.product('POST', '/planner/tasks', {
      ...(request.body as object),
      ...(await plan(at)),
      assignments: assignedToAdele(at),
    }),
  'planner/plannerbucket-list-tasks--plannerbucket-get-tasks': async (at) => {
    const { bucketId } = await task(at);
    return at.here.product('GET', `/planner/buckets/${bucketId}/tasks`);
  },
  'planner/plannertask-get--get-plannertask': async (at) =>
    at.here.product('GET', `/planner/tasks/${(await task(at)).id}`),
  'planner/plannertask-delete--delete-plannertask': async (at) => {
    const { id, ...made } = await task(at);
    return at.here.product('DELETE', `/planner/tasks/${id}`, undefined, { 'If-Match': String(made['@odata.etag']) });
  },
  'planner/plannertaskdetails-update--update-plannertaskdetails': async (at, request) => {
    const path = `/planner/tasks/${(await task(at)).id}/details`;
    const { body } = await at.here.product('GET', path);
    const headers = { ...request.headers, 'If-Match': String(body['@odata.etag']) };
    return at.here.product('PATCH', path, request.body, headers);
  },
  'files/drive-get--get-drive-by-id': (at) => at.here.product('GET', `/drives/${at.ids.drive}`),
  'files/driveitem-put-content--upload-via-put': (at, request) =>
    at.here.product('PUT', `/drives/${at.ids.drive}/root:/FileB.txt:/content`, request.body, request.headers),
  'files/driveitem-get-content--download-item-content': async (at) =>
    at.here.product('GET', `/drives/${at.ids.drive}/items/${await file(at)}/content`),
  'files/driveitem-delete--delete-drive-item': async (at) =>
    at.here.product('DELETE', `/drives/${at.ids.drive}/items/${await file(at)}`),
  'files/driveitem-permanentdelete--permanent-delete': async (at) =>
    at.here.product('POST', `/drives/${at.ids.drive}/items/${await file(at)}/permanentDelete`),
  'files/driveitem-createuploadsession--upload-fragment-create-session': (at, request) =>
    at.here.product('POST', `/drives/${at.ids.drive}/root:/largefile.dat:/createUploadSession`, request.body),
  'files/driveitem-createuploadsession--upload-fragment-piece': async (at, { headers }) =>
    fragment(await session(at), headers),
  'errors/errors--full-json-error-body': async (at) => {
    const address = await session(at);
    await fragment(address, { 'Content-Range': 'bytes 0-25/128' });
    return fragment(address, { 'Content-Range': 'bytes 0-25/128' });
  },
  'observed/etag-mismatch-driveitem': async (at, request) => {
    await file(at, 'stale.txt');
    return at.here.product('PUT', `/drives/${at.ids.drive}/root:/stale.txt:/content`, request.body, request.headers);
  },
  'batch/json-batching--dependson': (at, request) =>
    at.here.product('POST', '/$batch', { requests: withUrls(request.body, () => '/users?$top=1') }),
  'batch/json-batching--example': (at, request) =>
    at.here.outside('POST', '/$batch', { requests: withUrls(request.body, (url, id) => at.batched[id] ?? url) }),
  'errors/sharepoint-ratelimit--80-percent': (at) => limited(at, 3),
  'errors/sharepoint-429-other-limit': (at) => limited(at, 2),
  'errors/throttling--429': async (at) => {
    at.here.standin.faults.add({ status: 429, retryAfter: 10, times: 1 });
    return at.here.product('GET', '/users');
  },
};

/** The example's own request, with this tenant's ids, sent as the app or person it needs. */
function plain({ here, ids, me, newcomers }: ExampleTenant, request: Example['request']): Promise<Answer> {
  const target = local(request.path.replace('/beta/', '/v1.0/'))
    .replace(/\/sites\/contoso[^/]*|\/sites\/\{(site-id|sitesId)\}/, `/sites/${here.site}`)
    .replace('/sites/{wrong-hostname}', '/sites/wrong.sharepoint.com')
    .replace('{hostname}:/{relative-path}', 'eksempelkommune.sharepoint.com:/sites/rettesnor')
    .replace('{query}', 'rettesnor')
    .replace(/\/lists\/(\{list-(id|title)\}|[0-9a-f-]{36})/, `/lists/${ids.listId}`)
    .replace('{item-id}', request.method === 'DELETE' ? '3' : '1')
    .replace('{permissionId}', String(ids.permission))
    .replace(/\/users\/(\{userId\}|\{id(\|userPrincipalName)?\}|[0-9a-f-]{36})/, `/users/${ids.person}`)
    .replace(/^\/me(?=\/)|^\/me$(?=PATCH)/, `/users/${ids.manager}`)
    .replace(/\{(group-)?id\}/, String(ids.group))
    .replace('/applications', '/users');
  const body = JSON.parse(
    JSON.stringify(request.body ?? null)
      .replaceAll('directoryObjects/{id}', () => `directoryObjects/${newcomers.pop()}`)
      .replace('/users/{userId}', `/users/${ids.person}`),
  ) as unknown;
  if (/^\/me(\?|$)/.test(target) && request.method === 'GET') return me('GET', target, undefined, request.headers);
  return senderOf(here, request.method, target)(
    request.method,
    target.replace(/^\/me$/, `/users/${ids.person}`),
    body ?? undefined,
    request.headers,
  );
}

/** Whoever may: our app reads and sends notices, somebody else's reads groups, the set-up app does the rest. */
function senderOf(here: ExampleTenant['here'], method: string, target: string) {
  if (target.includes('/teamwork/')) return here.product;
  if (method !== 'GET' || target.includes('/permissions') || target.startsWith('/sites?')) return here.setup;
  return /^\/groups|memberOf/i.test(target) ? here.outside : here.product;
}

const assignedToAdele = ({ ids }: ExampleTenant): JsonObject => ({
  [String(ids.person)]: { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' },
});

/** A plan of the group with a bucket. */
async function plan(at: ExampleTenant): Promise<{ planId: string; bucketId: string }> {
  const container = { url: `https://graph.microsoft.com/v1.0/groups/${at.ids.group}` };
  const { body } = await at.here.product('POST', '/planner/plans', { container, title: 'title-value' });
  const bucket = await at.here.product('POST', '/planner/buckets', { name: 'To do', planId: body.id });
  return { planId: body.id, bucketId: bucket.body.id };
}

/** A file of the library, by its id. */
async function file({ here, ids }: ExampleTenant, name = `${crypto.randomUUID()}.txt`): Promise<string> {
  return (await here.product('PUT', `/drives/${ids.drive}/root:/${name}:/content`, 'x')).body.id;
}

/** Where the pieces of a large file go: an address on SharePoint's host. */
async function session({ here, ids }: ExampleTenant): Promise<string> {
  const path = `/drives/${ids.drive}/root:/${crypto.randomUUID()}.dat:/createUploadSession`;
  const { body } = await here.product('POST', path, {});
  return String(body.uploadUrl).replace('https://eksempelkommune.sharepoint.com', here.standin.url);
}

/** 26 bytes of it; that address wants no token. */
async function fragment(address: string, headers: Record<string, string>): Promise<Answer> {
  const answer = await fetch(address, { method: 'PUT', headers: { ...headers }, body: Buffer.alloc(26) });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Answer['body'] };
}

async function task(at: ExampleTenant) {
  const made = { ...(await plan(at)), title: 'title-value', assignments: assignedToAdele(at) };
  const { body } = await at.here.product('POST', '/planner/tasks', made);
  return body;
}

const soon = ({ here }: ExampleTenant) => new Date(here.standin.clock.nowMs() + 3_600_000).toISOString();
const ours = (at: ExampleTenant) => ({
  resource: String(at.ids.list).slice(1),
  notificationUrl: at.hook,
  expirationDateTime: soon(at),
});

async function subscription(at: ExampleTenant): Promise<string> {
  const { body } = await at.here.product('POST', '/subscriptions', {
    changeType: 'updated',
    clientState: 'x',
    ...ours(at),
  });
  return body.id;
}

/** A deltaLink behind which one row was changed and one deleted, or only the latter. */
async function afterDeletion({ here, ids }: ExampleTenant, steps: 1 | 2 = 1): Promise<string> {
  const { body: gone } = await here.product('POST', `${ids.list}/items`, { fields: { Title: 'gone' } });
  const { body } = await here.product('GET', `${ids.list}/items/delta?token=latest`);
  if (steps === 1) await here.product('PATCH', `${ids.list}/items/1/fields`, { Title: 'changed' });
  await here.product('DELETE', `${ids.list}/items/${gone.id}`);
  return local(String(body['@odata.deltaLink']));
}

async function limited({ here, ids }: ExampleTenant, requests: number): Promise<Answer> {
  here.standin.meter.reset();
  here.standin.meter.limit = requests === 3 ? 6 : 3;
  let answer = await here.product('GET', `${ids.list}/items`);
  for (let number = 1; number < requests; number += 1) answer = await here.product('GET', `${ids.list}/items`);
  here.standin.meter.limit = 1_000_000;
  return answer;
}

function withUrls(body: unknown, url: (before: string, id: string) => string): unknown[] {
  const { requests } = body as { requests: { id: string; url: string }[] };
  return requests.map((request) => ({ ...request, url: url(request.url, request.id) }));
}
