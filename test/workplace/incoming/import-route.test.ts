import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestFile } from '../../../src/features/workplace/imports/limits.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import { importRole } from '../../../src/server/import-tokens.ts';
import { importApp, outsideApp, payrollApp, productApp } from '../../../src/standin/identity.ts';
import { rowsOf, storedRowsOf } from '../../rows.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import { type World, world } from '../../world.ts';
import { appToken, heads, line, list, sendList } from './payroll.ts';
import { workbookOf } from './workbook.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const none = { added: 0, changed: 0, ended: 0, waiting: 0, faults: [], dropped: [] };
const jobs = async () => new Map((await storedRowsOf(here, 'employment')).map((row) => [row.record.key, row]));
const jobOf = async (who: 'e1' | 'e2' | 'e6' | 'nils', number = '1') =>
  (await jobs()).get(`${await here.as(who).id()}:${number}`);
/** Versions of everything a list may write: none is written where they are the same. */
const versions = async () =>
  JSON.stringify(
    await Promise.all(
      (['employment', 'heldJob', 'incomingList', 'auditEntry'] as const).map(async (kind) =>
        (await storedRowsOf(here, kind)).map(({ record, version }) => [record.key, version]).toSorted(),
      ),
    ),
  );

const wrong: readonly (readonly [string, () => string | Promise<string>, string, number])[] = [
  ['no token', () => '', 'notSignedIn', 401],
  ['an editor’s own token', () => here.as('eva').token(), 'foreignToken', 401],
  ['a token for Graph', () => appToken(here, payrollApp, 'https://graph.microsoft.com'), 'foreignToken', 401],
  ['a system without the role', () => appToken(here, outsideApp), 'notAllowed', 403],
  ['Rettesnor’s own app', () => appToken(here, productApp), 'notAllowed', 403],
  ['nonsense', () => 'nonsense', 'notSignedIn', 401],
];

describe('only a system with the role gets in, and nowhere else', () => {
  test.each(wrong)('%s is refused', async (_, token, code, status) => {
    const reply = await sendList(here, list({ who: 'e1', title: 'Forkert' }), { token: await token() });
    expect([reply.status, reply.refusal?.code]).toEqual([status, code]);
    expect((await jobOf('e1'))?.record.function).toBe('Medarbejder');
  });

  test.each([
    ['GET', '/api/views/me'],
    ['GET', '/api/views/incoming'],
    ['POST', '/api/jobs/importEmployments'],
    ['POST', '/api/jobs/reportIncident'],
    ['GET', `/api/attachments/${'a'.repeat(64)}`],
    ['GET', '/api/import'],
  ] as const)('its token is refused at %s %s', async (method, path) => {
    const authorization = `Bearer ${await appToken(here)}`;
    const reply = await here.as('eva', { authorization }).send(method, path, method === 'POST' ? {} : undefined);
    expect(reply.status).toBe(401);
  });

  test('a person with the right audience is no system', async () => {
    const answer = await fetch(`${here.standin.url}/_standin/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        user: 'eva@eksempelkommune.onmicrosoft.com',
        clientId: productApp.clientId,
        scope: `api://host/${importApp.clientId}/access_as_user`,
      }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const reply = await sendList(here, list({ who: 'e1' }), { token });
    expect([reply.status, reply.refusal?.code]).toEqual([401, 'foreignToken']);
  });
});

test('a list comes in by the same rules as by hand, and again without a write', async () => {
  const csv = list({ who: 'e1', title: 'Lærer' }, { who: 'nils', number: '7' }, { who: 'e2', to: '31-02-2026' });
  const first = (await sendList(here, csv)).answer;
  expect(first).toMatchObject({ ...none, state: 'done', added: 1, changed: 1, faults: [expect.anything()] });
  expect(first.faults).toMatchObject([{ line: 4, column: 'Til', fault: 'badDay', value: '31-02-2026' }]);
  expect(first.faults[0]?.message).toContain('Datoen findes ikke');
  expect((await jobOf('e1'))?.record).toMatchObject({ function: 'Lærer' });
  expect((await jobOf('nils', '7'))?.record.unit).toBe('nord');
  await expect.poll(async () => (await rowsOf(here, 'auditEntry')).length).toBeGreaterThanOrEqual(3);
  await Promise.all(here.servers.map(({ inside }) => inside?.context.background.settled()));
  const [teacher, moved] = [`${await here.as('e1').id()}:1`, `${await here.as('nils').id()}:7`];
  const known = () => here.servers[1]?.inside?.context.ports.records;
  await expect.poll(() => known()?.find(Employment, teacher)?.record.function).toBe('Lærer');
  await expect.poll(() => known()?.find(Employment, moved)?.record.unit).toBe('nord');
  const before = await versions();
  for (const server of [0, 1]) {
    const again = (await sendList(here, csv, { server })).answer;
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 2, state: 'done' });
  }
  await Promise.all(here.servers.map(({ inside }) => inside?.context.background.settled()));
  expect(await versions()).toBe(before);
});

test('G7: lines that change who leads whom wait for an editor, who sees both and takes one in', async () => {
  const csv = list({ who: 'e1', title: 'Lærer', leader: 'karen' }, { who: 'e2', title: 'Vikar', leader: 'mette' });
  expect((await sendList(here, csv)).answer).toMatchObject({ state: 'done', changed: 1, waiting: 1 });
  const { answer } = await here.as('eva').view('incoming', {});
  expect(answer.held).toMatchObject([{ name: 'Ansat 1', leaderBefore: 'Mette Madsen', leaderAfter: 'Karen Krogh' }]);
  expect((await jobOf('e1'))?.record.manager).toBe(await here.as('mette').id());
  expect(await thingsOf(here.as('eva'), 'answerIncoming')).toMatchObject([{ count: 1 }]);
  expect((await here.as('lone').view('incoming', {})).status).toBe(403);
});

test('somebody without an account waits for it, and is no manager who is misspelt', async () => {
  const csv = list({ who: 'e901', leader: 'mette' }, { who: 'e4', leader: 'e902' });
  const { faults } = (await sendList(here, csv)).answer;
  expect(faults.map(({ line: at, column, fault }) => [at, column, fault])).toEqual([
    [2, 'Brugernavn', 'unknownPerson'],
    [3, 'Leder', 'unknownPerson'],
  ]);
  expect(faults.map(({ message }) => message.split(' ')[0])).toEqual(['Personen', 'Lederen']);
});

test('INV15: a column of CPR numbers is dropped, and nothing of it is stored or logged', async () => {
  const csv = `CPR-nummer;Løn;${heads}\n010190-1234;31.250,00;${line({ who: 'e3', title: 'Pedel' })}\n`;
  const { answer } = await sendList(here, csv);
  expect(answer).toMatchObject({ state: 'done', changed: 1 });
  expect(answer.dropped.map(({ at, why }) => [at, why])).toEqual([
    [1, 'cpr'],
    [2, 'salary'],
  ]);
  const all = await Promise.all((['employment', 'heldJob', 'incomingList'] as const).map((kind) => rowsOf(here, kind)));
  expect(JSON.stringify(all)).not.toMatch(/010190|31\.250/);
  expect(here.servers.flatMap(({ log }) => log).join('')).not.toMatch(/010190|e3@|Pedel/);
});

test('a workbook and JSON come in as a CSV does, and what is too large is refused unread', async () => {
  const cells = [heads, line({ who: 'e6', title: 'Pedel' })].map((row) => row.split(';'));
  expect(
    (await sendList(here, workbookOf(cells), { type: 'application/octet-stream', server: 1 })).answer.changed,
  ).toBe(1);
  const [names = [], values = []] = [heads, line({ who: 'e6', title: 'Rengøring' })].map((row) => row.split(';'));
  const rows = [Object.fromEntries(names.map((name, at) => [name, values[at]]))];
  const json = { type: 'application/json; charset=utf-8', server: 1 };
  expect((await sendList(here, JSON.stringify({ rows }), json)).answer.changed).toBe(1);
  expect((await jobOf('e6'))?.record.function).toBe('Rengøring');
  const large = await sendList(here, new Uint8Array(longestFile + 1), { server: 1 });
  expect([large.status, large.refusal?.code]).toEqual([413, 'tooLarge']);
});

test('a system that sends again and again is asked to wait', async () => {
  const replies: (string | undefined)[] = [];
  while (!replies.includes('tooManyRequests') && replies.length < 20) {
    replies.push((await sendList(here, '', { server: 1 })).refusal?.code);
  }
  expect(replies.at(-1)).toBe('tooManyRequests');
  expect(replies[0]).toBe('listUnreadable');
});

test('the operators’ document says what the server takes', () => {
  const document = readFileSync('docs/operators.md', 'utf8');
  const own = document.slice(document.indexOf('## 9.'));
  for (const said of [importRole, 'RETTESNOR_IMPORT_ID', '/api/import', '/.default', 'importByHandFirst']) {
    expect(own).toContain(said);
  }
  expect(own).toContain(`${longestFile / 1_000_000} MB`);
});
