import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { outsideApp, productApp, teamsAppId } from '../../src/standin/identity.ts';
import type { ActivityAnswer } from '../../src/standin/pages/wire.ts';
import { id, office } from './office.ts';
import { checkAgainst } from './schemas.ts';
import type { Tenant } from './tenant.ts';

let here: Tenant;

beforeAll(async () => {
  here = await office();
  here.standin.addPeople(
    Array.from({ length: 101 }, (_, at) => ({
      properties: { userPrincipalName: `nr${at}@eksempel.dk`, displayName: `Nr. ${at}` },
    })),
  );
});
beforeEach(() => here.standin.meter.reset());
afterAll(() => here.close());

const link = `https://teams.microsoft.com/l/entity/${teamsAppId}/start?context=${encodeURIComponent('{"subEntityId":"rule/r06"}')}`;
const notice = {
  topic: { source: 'text', value: 'Rettesnor', webUrl: link },
  activityType: 'ruleDue',
  previewText: { content: 'R06' },
  templateParameters: [{ name: 'rule', value: 'R06' }],
};
const recipients = (...people: string[]) =>
  people.map((userId) => ({ '@odata.type': 'microsoft.graph.aadUserNotificationRecipient', userId }));
const crowd = (count: number) => recipients(...Array.from({ length: count }, (_, at) => id(`nr${at}`)));

const one = (person: string, change = {}) =>
  here.product('POST', `/users/${id(person)}/teamwork/sendActivityNotification`, { ...notice, ...change });
const many = (to: unknown, change = {}) =>
  here.product('POST', '/teamwork/sendActivityNotificationToRecipients', { ...notice, recipients: to, ...change });
const lever = (path: string, body?: unknown) =>
  fetch(`${here.standin.url}/_standin${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const feed = async (person: string, lang = 'da') =>
  (await (await lever(`/activity?person=${id(person)}&lang=${lang}`)).json()) as ActivityAnswer;

test('a notice stands in the feed of the person it is for and nobody else, in the reader’s language', async () => {
  checkAgainst('activityNotification.user', notice);
  expect((await one('anna')).status).toBe(204);

  const { items, unread } = await feed('anna');
  expect(unread).toBe(1);
  expect(items[0]).toMatchObject({
    from: 'Rettesnor',
    text: 'Regel R06 venter på dig',
    preview: 'R06',
    webUrl: link,
    isRead: false,
  });
  expect((await feed('anna', 'en')).items[0]?.text).toBe('Rule R06 is waiting for you');
  expect((await feed('leder')).items).toEqual([]);
});

test('a notice carries the time of the stand-in’s clock, and is read when its reader has read it', async () => {
  here.standin.clock.move('2026-12-01T08:00');
  await one('leder');
  here.standin.clock.move('+1d');
  const { items, now } = await feed('leder');
  expect([items[0]?.at.slice(0, 16), now.slice(0, 16)]).toEqual(['2026-12-01T07:00', '2026-12-02T07:00']);

  await lever('/activity/read', { person: id('chef'), id: items[0]?.id });
  expect((await feed('leder')).unread).toBe(1);
  expect((await lever('/activity/read', { person: id('leder'), id: items[0]?.id })).status).toBe(204);
  expect(await feed('leder')).toMatchObject({ unread: 0, items: [{ isRead: true }] });
  here.standin.clock.move('reset');
});

test('a hundred people are told in one request, a hundred and one and nobody are too many and too few', async () => {
  const hundred = crowd(100);
  checkAgainst('activityNotification.recipients', { ...notice, recipients: hundred });
  expect((await many(hundred)).status).toBe(202);
  expect((await feed('nr99')).items).toHaveLength(1);

  expect((await many(crowd(101))).status).toBe(400);
  here.standin.meter.reset();
  expect((await many([])).status).toBe(400);
  expect((await feed('nr100')).items).toEqual([]);
});

test('a later notice with the same chain takes the earlier one’s place', async () => {
  await one('bo', { chainId: 7 });
  const [first] = (await feed('bo')).items;
  await one('bo', { chainId: 7 });
  const { items } = await feed('bo');
  expect(items).toHaveLength(1);
  expect(items[0]?.id).not.toBe(first?.id);
});

test.each([
  ['a type the manifest does not declare', { activityType: 'somethingElse' }],
  ['no type', { activityType: undefined }],
  ['a parameter that is missing', { templateParameters: [] }],
  ['a parameter without a value', { templateParameters: [{ name: 'rule', value: '' }] }],
  [
    'a parameter the text has not',
    {
      templateParameters: [
        { name: 'rule', value: 'R06' },
        { name: 'case', value: '1' },
      ],
    },
  ],
  ['no topic', { topic: undefined }],
  ['a text topic without a link', { topic: { source: 'text', value: 'Rettesnor' } }],
  ['a link that is not Teams’', { topic: { source: 'text', value: 'x', webUrl: 'https://rettesnor.invalid/l/' } }],
  ['an entity that is not Graph’s', { topic: { source: 'entityUrl', value: 'https://rettesnor.invalid/users/x' } }],
  ['somebody else’s entity', { topic: { source: 'entityUrl', value: 'https://graph.microsoft.com/v1.0/users/x' } }],
  ['another Teams app', { teamsAppId: '00000000-0000-4000-8000-000000000000' }],
  ['a chain that is no number', { chainId: 'første' }],
])('%s is 400, and nobody is told', async (_, change) => {
  const before = (await feed('chef')).items.length;
  const { status, body } = await one('chef', change);
  expect([status, body.error.code]).toEqual([400, 'BadRequest']);
  expect((await feed('chef')).items).toHaveLength(before);
});

test('the reserved type brings its own text, and no more than 150 characters of a preview are shown', async () => {
  const { status } = await one('chef', {
    activityType: 'systemDefault',
    templateParameters: [{ name: 'systemDefaultText', value: 'Fri tekst' }],
    previewText: { content: 'x'.repeat(151) },
  });
  expect(status).toBe(204);
  expect((await feed('chef')).items[0]).toMatchObject({ text: 'Fri tekst', preview: 'x'.repeat(150) });
});

test('somebody without the app is refused, and with them the whole request they are in', async () => {
  await lever('/apps', { person: id('nr3'), installed: false });
  expect(await (await lever('/apps')).json()).toEqual({ withoutApp: [id('nr3')] });
  const before = (await feed('nr4')).items.length;
  const { status, body } = await many(crowd(50));
  expect([status, body.error.code]).toEqual([403, 'Forbidden']);
  expect((await one('nr3')).status).toBe(403);
  expect((await feed('nr4')).items).toHaveLength(before);

  await lever('/apps', { person: id('nr3'), installed: true });
  expect((await one('nr3')).status).toBe(204);
});

test('an app without the permission, or without the Teams app, tells nobody', async () => {
  const path = `/users/${id('anna')}/teamwork/sendActivityNotification`;
  const refused = await here.outside('POST', path, notice);
  expect([refused.status, refused.body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
  const stranger = await here.as({ ...outsideApp, roles: ['TeamsActivity.Send'] });
  expect((await stranger('POST', path, notice)).body.error.code).toBe('Forbidden');
});

test('a token that lives less than 45 minutes more is 412 for many, and good enough for one', async () => {
  const token = (minutes: number) =>
    here.standin.tokens.forApp(productApp, 'https://graph.microsoft.com', minutes * 60);
  const target = '/teamwork/sendActivityNotificationToRecipients';
  const short = await here.as(await token(44));
  expect((await short('POST', target, { ...notice, recipients: crowd(2) })).status).toBe(412);
  expect((await short('POST', `/users/${id('bo')}/teamwork/sendActivityNotification`, notice)).status).toBe(204);
  const long = await here.as(await token(46));
  expect((await long('POST', target, { ...notice, recipients: crowd(2) })).status).toBe(202);
});

test('five a second to one and two a second to many are what an app may send; the next is 429', async () => {
  const singles = await Promise.all(Array.from({ length: 6 }, () => one('bo')));
  const batches = await Promise.all(Array.from({ length: 3 }, () => many(crowd(2))));
  expect(singles.map(({ status }) => status).sort()).toEqual([204, 204, 204, 204, 204, 429]);
  expect(batches.map(({ status }) => status).sort()).toEqual([202, 202, 429]);
  expect(singles.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('1');

  const { operations, units, directoryUnits } = (
    here.standin.meter.read() as { total: { operations: object; units: number; directoryUnits: number } }
  ).total;
  expect(operations).toEqual({
    'POST /users/{user}/teamwork/sendActivityNotification': 6,
    'POST /teamwork/sendActivityNotificationToRecipients': 3,
  });
  expect([units, directoryUnits]).toEqual([0, 0]);
});

test('a person nobody knows, and recipients of another kind, are refused', async () => {
  expect((await many(recipients(id('ingen')))).status).toBe(404);
  const chat = [{ '@odata.type': 'microsoft.graph.chatMembersNotificationRecipient', chatId: 'x' }];
  expect((await many(chat)).status).toBe(400);
});

test('feeds and missing apps are gone after a reset', async () => {
  const other = await office();
  const send = () => other.product('POST', `/users/${id('anna')}/teamwork/sendActivityNotification`, notice);
  await send();
  await fetch(`${other.standin.url}/_standin/reset`, { method: 'POST' });
  expect(other.standin.store.all('SELECT * FROM activity')).toEqual([]);
  await other.close();
});
