import { afterAll, beforeAll, expect, test } from 'vitest';
import { actions, views } from '../../src/contract/contract.ts';
import { refusalStatus } from '../../src/core/refusal.ts';
import { refusalAnswer } from '../../src/server/http/envelopes.ts';
import { sharePointHost } from '../../src/standin/identity.ts';
import { refusals as danish } from '../../src/text/da/refusals.ts';
import { refusals as english } from '../../src/text/en/refusals.ts';
import { type World, world } from '../world.ts';

let here: World;
let url: string;
beforeAll(async () => {
  here = await world();
  url = here.servers[0]?.url ?? '';
});
afterAll(() => here.close());

test('healthz says the process lives, readyz that it can answer people and what time it holds it to be', async () => {
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ alive: true });
  const ready = await fetch(`${url}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ ready: true, waitingFor: [], now: expect.stringContaining('2026-12-01') });
});

test('openapi.json describes every job and view, what goes in, what comes out and for whom', async () => {
  const described = (await (await fetch(`${url}/api/openapi.json`)).json()) as {
    openapi: string;
    paths: Record<string, object>;
  };
  expect(described.openapi).toBe('3.1.0');
  expect(Object.keys(described.paths).sort()).toEqual(
    [
      ...Object.keys(views).map((name) => `/api/views/${name}`),
      ...Object.keys(actions).map((name) => `/api/jobs/${name}`),
      '/api/attachments/{hash}',
      '/api/import',
    ].sort(),
  );
  expect(described.paths['/api/jobs/confirmReading']).toMatchObject({
    post: {
      'x-roles': expect.arrayContaining(['employee']),
      requestBody: { content: { 'application/json': { schema: { required: ['rule', 'version', 'language'] } } } },
    },
  });
  expect(described.paths['/api/views/rule']).toMatchObject({
    get: {
      parameters: [
        { name: 'rule', required: true },
        { name: 'version', required: false },
      ],
    },
  });
});

test.each([
  ['a job that does not exist', 'POST', '/api/jobs/dropEverything'],
  ['a view that does not exist', 'GET', '/api/views/everything'],
  ['a name every object has', 'GET', '/api/views/constructor'],
  ['a path that does not exist', 'GET', '/api/nothing'],
] as const)('%s is a 404 that says where to go', async (_, method, path) => {
  const reply = await here.as('lone').send(method, path, method === 'POST' ? {} : undefined);
  expect([reply.status, reply.refusal?.code]).toEqual([404, 'unknownAction']);
});

test('a body that is too long is refused before it is read, and nothing is done', async () => {
  const reply = await here.as('dina').action('settleForeignEdit', { key: 'x', note: 'lang '.repeat(20_000) });
  expect([reply.status, reply.refusal?.code]).toEqual([413, 'tooLarge']);
});

test('a body that is not JSON is refused', async () => {
  const reply = await here.as('lone').send('POST', '/api/jobs/confirmReading', '{"rule": "r06"');
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test.each(['rule=r06&admin=true', 'rule=r06&rule=r07', 'rule=..%2f..%2fetc', 'rule=r06&version=1'])(
  'a query the contract does not know is refused: %s',
  async (query) => {
    const reply = await here.as('lone').send('GET', `/api/views/rule?${query}`);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  },
);

test('S20: a replaced version is shown as replaced, beside the one that is in force', async () => {
  const { answer } = await here.as('lone').view('rule', { rule: 'r06', version: '2.0' });
  expect(answer.stamp).toMatchObject({ state: 'replaced', edition: '2025', body: 'executiveBoard' });
  expect(answer.versions.filter(({ state }) => state === 'inForce')).toEqual([
    { version: '3.0', inForceFrom: '2026-09-01', state: 'inForce' },
  ]);
});

test('S14: every rule and page names the version in force, the body that adopted it and the day', async () => {
  const lone = here.as('lone');
  const { chapters, pages, edition } = (await lone.view('handbook', {})).answer;
  expect(edition).toMatchObject({ edition: '2026', body: 'executiveBoard', decidedOn: '2026-08-20' });
  expect((await lone.view('me', {})).answer.edition).toEqual(edition);
  const complete = {
    state: 'inForce',
    body: expect.any(String),
    decidedOn: expect.any(String),
    version: expect.any(String),
  };
  for (const { rule } of chapters.flatMap((chapter) => chapter.rules)) {
    expect((await lone.view('rule', { rule })).answer.stamp, rule).toMatchObject(complete);
  }
  for (const { page } of pages) expect((await lone.view('page', { page })).answer.stamp, page).toMatchObject(complete);
});

test('a rule and a page that do not exist are refused', async () => {
  const lone = here.as('lone');
  expect((await lone.view('rule', { rule: 'r98' })).refusal?.code).toBe('unknownRule');
  expect((await lone.view('page', { page: 'nowhere' })).refusal?.code).toBe('unknownPage');
});

test('S24: a rule for another kind of work may be read and is not asked for', async () => {
  const { answer } = await here.as('lone').view('rule', { rule: 'r07' });
  expect(answer).toMatchObject({ mine: 'notRequired', areas: ['elderCare'] });
  expect((await here.as('e1').view('rule', { rule: 'r07' })).answer.mine).toBe('owed');
});

test('S52: where to keep what stands beside the rule that the setting names, and beside no other', async () => {
  const beside = async (rule: string) => (await here.as('lone').view('rule', { rule })).answer.storage;
  expect([await beside('r07'), await beside('r06')]).toEqual([true, undefined]);
});

test('a refusal is a sentence in the reader’s language, what to do next, and a code that finds the line in the log', async () => {
  const [da, en] = await Promise.all(
    (['da', 'en'] as const).map((language) => here.as('lone', { language }).view('settings', {})),
  );
  expect(da?.refusal).toMatchObject(danish.notAllowed);
  expect(en?.refusal).toMatchObject(english.notAllowed);
  expect(refusalAnswer.safeParse({ refusal: da?.refusal }).success).toBe(true);
  const line = here.servers[0]?.log.find((entry) => entry.includes(da?.refusal?.support ?? '?'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({ action: 'settings', code: 'notAllowed' });
});

test('every refusal says something and what to do next, in both languages, and never the word we do not use', () => {
  for (const code of Object.keys(refusalStatus) as (keyof typeof refusalStatus)[]) {
    for (const { message, next } of [danish[code], english[code]]) {
      expect(message, code).toMatch(/^\p{Lu}.*\.$/u);
      expect(next, code).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${message} ${next}`).not.toMatch(/anonym/i);
    }
    expect(danish[code].message).not.toBe(english[code].message);
  }
});

test('one person in a loop is slowed down, and others are not', async () => {
  const busy = here.as('e30');
  const statuses = new Set<number>();
  for (let round = 0; round < 31; round += 1) {
    const replies = await Promise.all(Array.from({ length: 10 }, () => busy.view('me', {})));
    for (const { status } of replies) statuses.add(status);
  }
  expect([...statuses].sort()).toEqual([200, 429]);
  expect((await here.as('e29').view('me', {})).status).toBe(200);
});

test('Teams and SharePoint may show the tab, other pages may not, and nothing is loaded from elsewhere', async () => {
  const { headers } = await fetch(`${url}/healthz`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).toContain("connect-src 'self' https://res.cdn.office.net https://login.microsoftonline.com");
  expect(policy).toMatch(/frame-ancestors [^;]*https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com/);
  // The municipality's own SharePoint, and no other tenant's.
  const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
  expect(ancestors.filter((page) => page.includes('sharepoint'))).toEqual([`https://${sharePointHost}`]);
  expect(policy).toContain(`http://localhost:${new URL(here.standin.url).port}`);
  expect(headers.get('x-frame-options')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('answers about people are never kept by a browser or a proxy', async () => {
  const { headers } = await here.as('lone').view('start', {});
  expect(headers.get('cache-control')).toBe('no-store');
});

test('a path that cannot be read is wrong input, not a fault of ours', async () => {
  const answer = await fetch(`${url}/tab/%E0%A4%A`);
  expect(answer.status).toBe(400);
});

test('answers travel in brotli', async () => {
  const answer = await fetch(`${url}/api/openapi.json`, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
});

test('half a character and what XML forbids are left out of whatever is sent, and no request fails for them', async () => {
  const report = { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev\u0000 er \ud800væk 😀' };
  const kept = await here.as('lone').send('POST', '/api/jobs/reportIncident', report);
  expect(kept.answer).toMatchObject({ facts: 'Et brev er væk 😀' });
  const unknown = await here.as('dina').send('POST', '/api/jobs/revokeInvitation', { invitation: '\ud800' });
  expect(unknown.refusal?.code).toBe('unknownIncident');
});
