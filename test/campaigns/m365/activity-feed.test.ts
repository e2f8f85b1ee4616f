import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Notice } from '../../../src/features/delivery/notifier.ts';
import { deepLink } from '../../../src/features/notifications/teams-link.ts';
import { activityFeed } from '../../../src/m365/activity-feed.ts';
import { activityOf, setApp } from '../../../src/standin/activity-store.ts';
import { productApp, teamsAppId, tenantId } from '../../../src/standin/identity.ts';
import { openGraphOf, openWorkplace, type Workplace } from '../../m365/workplace.ts';
import { checkAgainst } from '../../standin/schemas.ts';

let workplace: Workplace;
let people: string[];
let events: { event: string; ids: object }[];
const closing: (() => void)[] = [];

beforeEach(async () => {
  workplace = await openWorkplace({ lists: false });
  const names = Array.from({ length: 250 }, (_, at) => `person${at}@eksempelkommune.onmicrosoft.com`);
  workplace.standin.addPeople(names.map((upn) => ({ properties: { userPrincipalName: upn, displayName: upn } })));
  people = workplace.standin.store.all<{ id: string }>('SELECT id FROM person').map(({ id }) => id);
  events = [];
});
afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await workplace.close();
});

const due: Notice = { activity: 'ruleDue', parameters: { rule: 'R06' }, place: 'rule/r06' };

function notifier(some: { graphOrigin?: string; loginOrigin?: string } = {}) {
  const note = (event: string, ids: object = {}) => void events.push({ event, ids });
  const graph = openGraphOf(workplace, some);
  return activityFeed({ graph, log: { info: note, warn: note }, servers: 1, tenantId, teamsAppId });
}

const told = (person = '') => activityOf(workplace.standin.store, person).items;
const howOften = () => people.map((person) => told(person).length);
const fail = (fault: Parameters<typeof workplace.standin.faults.add>[0]) =>
  workplace.standin.faults.add({ route: 'teamwork', ...fault });

/** How many requests of each kind the stand-in got. */
function requests(): [one: number, many: number] {
  const { total } = workplace.standin.meter.read() as { total: { operations: Record<string, number> } };
  return [
    total.operations['POST /users/{user}/teamwork/sendActivityNotification'] ?? 0,
    total.operations['POST /teamwork/sendActivityNotificationToRecipients'] ?? 0,
  ];
}

async function serverThat(answer: (body: unknown) => Promise<object> | object): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const given = await answer(body.startsWith('{') ? JSON.parse(body) : undefined);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(given));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('one person is told by the endpoint for one, with a number and a link to the rule and nothing else', async () => {
  const [person = ''] = people;
  expect(await notifier().tell(due, [person, person])).toEqual(new Map());
  expect(requests()).toEqual([1, 0]);
  expect(told(person)).toMatchObject([{ type: 'ruleDue', parameters: { rule: 'R06' }, preview: 'R06' }]);
  expect(told(person)[0]?.webUrl).toBe(deepLink('rule/r06', { tenantId, teamsAppId }));
  expect(howOften().reduce((sum, each) => sum + each)).toBe(1);
});

test('two hundred and fifty people are told in three requests, each once', async () => {
  expect(await notifier().tell(due, people)).toEqual(new Map());
  expect(requests()).toEqual([0, 3]);
  expect(new Set(howOften())).toEqual(new Set([1]));
});

test('a first request that is long on its way does not meet the next ones at the door of a Teams that counts them', async () => {
  const loginOrigin = await serverThat(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const access_token = await workplace.standin.tokens.forApp(productApp, 'https://graph.microsoft.com');
    return { token_type: 'Bearer', expires_in: 3_599, access_token };
  });
  expect(await notifier({ loginOrigin }).tell(due, people)).toEqual(new Map());
  expect(requests()).toEqual([0, 3]);
});

test('nobody to tell is no request', async () => {
  expect(await notifier().tell(due, [])).toEqual(new Map());
  expect(requests()).toEqual([0, 0]);
});

test.each<Notice>([
  due,
  { activity: 'rulesDue', parameters: { count: '3' }, place: '' },
  { activity: 'ruleChanged', parameters: { rule: 'R06' }, place: 'rule/r06' },
  { activity: 'ruleUrgent', parameters: { rule: 'R06' }, place: 'rule/r06' },
  { activity: 'welcome', parameters: { count: '9' }, place: '' },
  { activity: 'questionAsked', parameters: {}, place: 'questions' },
  { activity: 'questionAnswered', parameters: {}, place: 'questions' },
])('the notice $activity is what Microsoft’s metadata says a notice is, and Teams takes it', async (notice) => {
  const sent: unknown[] = [];
  const graphOrigin = await serverThat((body) => {
    sent.push(body);
    return {};
  });
  await notifier({ graphOrigin }).tell(notice, people.slice(0, 1));
  await notifier({ graphOrigin }).tell(notice, people.slice(0, 2));
  checkAgainst('activityNotification.user', sent[0]);
  checkAgainst('activityNotification.recipients', sent[1]);

  expect(await notifier().tell(notice, people.slice(0, 2))).toEqual(new Map());
});

test('a link opens the tab of the manifest at its place, and the start page without one', () => {
  const at = { tenantId, teamsAppId };
  const { origin, pathname, searchParams } = new URL(deepLink('rule/r06', at));
  expect(`${origin}${pathname}`).toBe(`https://teams.microsoft.com/l/entity/${teamsAppId}/start`);
  expect(JSON.parse(searchParams.get('context') ?? '')).toEqual({ subEntityId: 'rule/r06' });
  expect(searchParams.get('tenantId')).toBe(tenantId);
  expect(new URL(deepLink('', at)).searchParams.has('context')).toBe(false);
});

test('one person without the app among fifty is left out, and the other forty-nine are told once', async () => {
  const fifty = people.slice(0, 50);
  const outsider = fifty[17] ?? '';
  setApp(workplace.standin.store, outsider, false);
  expect(await notifier().tell(due, fifty)).toEqual(new Map([[outsider, 'Forbidden']]));
  for (const person of fifty) expect(told(person)).toHaveLength(person === outsider ? 0 : 1);
});

test('somebody who is gone is left out, and the others are told', async () => {
  const stranger = '00000000-0000-4000-8000-00000000dead';
  const missed = await notifier().tell(due, [stranger, ...people.slice(0, 2)]);
  expect(missed).toEqual(new Map([[stranger, 'Request_ResourceNotFound']]));
  expect(howOften().slice(0, 3)).toEqual([1, 1, 0]);
});

test('when nobody has the app, Teams is not asked about each of them', async () => {
  for (const person of people) setApp(workplace.standin.store, person, false);
  const missed = await notifier().tell(due, people);
  expect(missed.size).toBe(people.length);
  expect(new Set(missed.values())).toEqual(new Set(['Forbidden']));
  const [one, many] = requests();
  expect(one + many).toBeLessThan(50);
});

test('a busy Teams is asked again when it says, and nobody is told twice', async () => {
  fail({ status: 429, retryAfter: 1, times: 2 });
  expect(await notifier().tell(due, people.slice(0, 10))).toEqual(new Map());
  expect(new Set(howOften().slice(0, 10))).toEqual(new Set([1]));
});

test('a service that fails a few times is tried again, and what came through after all is there once', async () => {
  fail({ status: 500, times: 1, afterWrite: true });
  fail({ status: 503, times: 1 });
  expect(await notifier().tell(due, people.slice(0, 10))).toEqual(new Map());
  expect(new Set(howOften().slice(0, 10))).toEqual(new Set([1]));
});

test('a service that stays down is said so after four tries', async () => {
  fail({ status: 500 });
  const [person = ''] = people;
  expect(await notifier().tell(due, [person])).toEqual(new Map([[person, 'generalException']]));
  const { requests: sent } = (workplace.standin.meter.read() as { total: { requests: number } }).total;
  expect(sent).toBe(4);
});

test.each([
  ['a connection that is cut', { reset: true }],
  ['a lost answer', { status: 504 as const }],
])('%s may have brought the notice: unknown, and no second try', async (_, fault) => {
  fail({ ...fault, afterWrite: true, times: 1 });
  const both = people.slice(0, 2);
  expect(await notifier().tell(due, both)).toEqual(new Map(both.map((person) => [person, 'unknown'])));
  expect(requests()).toEqual([0, 1]);
  expect(howOften().slice(0, 2)).toEqual([1, 1]);
});

test('a token with less than 45 minutes left is changed for a new one', async () => {
  let asked = 0;
  const loginOrigin = await serverThat(async () => {
    asked += 1;
    const lifetime = asked === 1 ? 44 * 60 : 3_599;
    const access_token = await workplace.standin.tokens.forApp(productApp, 'https://graph.microsoft.com', lifetime);
    return { token_type: 'Bearer', expires_in: lifetime, access_token };
  });
  expect(await notifier({ loginOrigin }).tell(due, people.slice(0, 3))).toEqual(new Map());
  expect(asked).toBe(2);
});

test('without a token from Entra nobody is told, and everybody is named with its code', async () => {
  const loginOrigin = await serverThat(() => ({}));
  const missed = await notifier({ loginOrigin }).tell(due, people.slice(0, 2));
  expect([...missed.keys()]).toEqual(people.slice(0, 2));
});

test('without the permission nobody is told, and the code says so', async () => {
  const bare = { ...productApp, roles: ['User.Read.All'] };
  const loginOrigin = await serverThat(async () => ({
    token_type: 'Bearer',
    expires_in: 3_599,
    access_token: await workplace.standin.tokens.forApp(bare, 'https://graph.microsoft.com'),
  }));
  const missed = await notifier({ loginOrigin }).tell(due, people.slice(0, 2));
  expect([...missed.values()]).toEqual(['Authorization_RequestDenied', 'Authorization_RequestDenied']);
});

test('the log has counts and codes, and nobody’s id', async () => {
  const three = people.slice(0, 3);
  setApp(workplace.standin.store, three[0] ?? '', false);
  await notifier().tell(due, three);
  expect(events).toEqual([
    { event: 'told', ids: { activity: 'ruleDue', people: 3, reached: 2, requests: 5 } },
    { event: 'notTold', ids: { activity: 'ruleDue', code: 'Forbidden', people: 1 } },
  ]);
});
