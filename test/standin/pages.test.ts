import { afterAll, beforeAll, expect, test } from 'vitest';
import { productApp } from '../../src/standin/identity.ts';
import type { ItemAnswer, ListAnswer, PeopleAnswer, SitesAnswer, ValuesAnswer } from '../../src/standin/pages/wire.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';
import { accessAs, fillWorkplace, nameOf, store, type Who } from '../workplace.ts';

let standin: Standin;

beforeAll(async () => {
  standin = await startStandin({ port: 0 });
  await fillWorkplace(standin);
  const product = await accessAs(standin, productApp);
  const readers: readonly Who[] = ['lone', 'ali', 'mette'];
  for (let at = 0; at < 40; at += 1) {
    const who = readers[at % readers.length] ?? 'lone';
    const rule = `r0${(at % 3) + 1}`;
    await store(product, 'confirmation', {
      key: `2026:${rule}:1.0:${who}-${at}:2026`,
      actor: who,
      at: `2026-0${(at % 9) + 1}-15T10:00:00Z`,
      rule,
      version: '1.0',
      name: nameOf(who),
      // 22:30 UTC on the last day of June is already July in Copenhagen.
      confirmedAt: at === 0 ? '2026-06-30T22:30:00Z' : `2026-0${(at % 9) + 1}-15T10:00:00Z`,
      round: '2026',
      how: 'tab',
      language: 'da',
      person: `${who}-${at}`,
      year: 2026,
      textHash: 'abc',
      salt: 'salt',
      contentHash: 'def',
    });
  }
});

afterAll(() => standin.close());

const ask = async (path: string, init?: RequestInit) => {
  const answer = await fetch(`${standin.url}${path}`, { headers: { 'content-type': 'application/json' }, ...init });
  return { status: answer.status, body: answer.status === 204 ? undefined : await answer.json() };
};
const people = async (query: string) => (await ask(`/_pages/people?${query}`)).body as PeopleAnswer;
const list = async (query: string, name = 'rettesnor/Confirmations2026', as = 'dina') =>
  (await ask(`/_sharepoint/${name}?as=${as}&${query}`)).body as ListAnswer;
const item = async (name: string, id: string, as = 'dina') =>
  (await ask(`/_sharepoint/${name}/items/${id}?as=${as}`)).body as ItemAnswer;

test('the switch shows the people in groups: special roles, leaders, then the kinds of employment', async () => {
  const { people: all, total } = await people('search=');
  const groups = [...new Set(all.map(({ group }) => group))];
  expect(groups[0]).toBe('Databeskyttelsesrådgiver');
  expect(groups.indexOf('Ledere')).toBeGreaterThan(groups.indexOf('Redaktør'));
  expect(groups.indexOf('Medarbejder')).toBeGreaterThan(groups.indexOf('Ledere'));
  expect(all.find(({ as }) => as === 'mette')?.group).toBe('Ledere');
  expect(all.map(({ as }) => as)).not.toContain('olga');
  expect(total).toBe(all.length);
});

test('those without a job stand last, and after them the guests of Entra', async () => {
  const properties = { displayName: 'Ny Nielsen', userPrincipalName: 'ny@eksempelkommune.example' };
  const guest = { displayName: 'Gitte Gæst', userPrincipalName: 'gitte_firma.example#EXT#@eksempelkommune.example' };
  standin.addPeople([{ properties }, { properties: { ...guest, userType: 'Guest' } }]);
  const last = (await people('search=')).people.slice(-2).map(({ name, group }) => `${name}: ${group}`);
  expect(last).toEqual(['Ny Nielsen: Uden ansættelse', 'Gitte Gæst: Gæster i Entra']);
  expect((await people('as=gitte')).people[0]?.name).toBe('Gitte Gæst');
});

test('somebody is found by name, function, role or the beginning of a short name', async () => {
  expect((await people('search=byrådsmedlem')).people.map(({ as }) => as)).toEqual(['inge']);
  expect((await people('search=lund lone')).people.map(({ name }) => name)).toEqual(['Lone Lund']);
  expect((await people('as=LONE')).people[0]?.name).toBe('Lone Lund');
  expect((await people('as=mett')).people[0]?.as).toBe('mette');
  expect(await people('as=nobody')).toEqual({ people: [], total: 0 });
});

test('DBR, editors and auditors see their own lists, and everybody else none (S74)', async () => {
  const names = async (as: string) => {
    const { sites } = (await ask(`/_sharepoint/sites?as=${as}`)).body as SitesAnswer;
    return sites.flatMap(({ headings }) => headings.flatMap(({ lists }) => lists.map(({ name }) => name)));
  };
  expect(await names('dina')).toContain('ForeignEdits');
  expect(await names('dorte')).toEqual(await names('dina'));
  expect(await names('rene')).toContain('Confirmations2026');
  expect(await names('eva')).toContain('RuleVersions');
  expect(await names('eva')).not.toContain('Confirmations2026');
  for (const as of ['lone', 'mette', 'aksel', 'sune']) expect(await names(as)).toEqual([]);
});

test('a list divided by year stands under one heading, the newest year first, and years without rows last', async () => {
  const { sites } = (await ask('/_sharepoint/sites?as=dina')).body as SitesAnswer;
  const heading = sites.flatMap(({ headings }) => headings).find(({ da }) => da === 'Bekræftelser');
  expect(heading?.lists.map(({ displayName }) => displayName)).toEqual([
    'Bekræftelser 2026',
    'Bekræftelser 2027',
    'Bekræftelser 2025',
  ]);
});

test('whoever is not a reader of the list is refused, also with its exact address', async () => {
  for (const path of [
    'rettesnor/Confirmations2026',
    'rettesnor/Confirmations2026/items/1',
    'rettesnor-dbr/ForeignEdits',
  ]) {
    const refused = await ask(`/_sharepoint/${path}?as=lone`);
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ error: { code: 'accessDenied' } });
  }
  expect((await ask('/_sharepoint/rettesnor/Confirmations2026?as=eva')).status).toBe(403);
  expect((await ask('/_sharepoint/rettesnor/Confirmations2026?as=nobody')).status).toBe(401);
  expect((await ask('/_sharepoint/rettesnor/NoSuchList?as=dina')).status).toBe(404);
});

test('a page from elsewhere that knows the port gets nothing, even on this machine', async () => {
  const headers = { 'sec-fetch-site': 'same-site' };
  const answer = await fetch(`${standin.url}/_sharepoint/rettesnor/Confirmations2026?as=dina`, { headers });
  expect(answer.status).toBe(403);
});

test('a view shows its declared columns in Danish, in its order, with Danish words and Copenhagen time', async () => {
  const answer = await list('');
  expect(answer.view).toBe('Alle');
  expect(answer.columns.map(({ da }) => da)).toEqual([
    'Bekræftet',
    'Navn',
    'Regel',
    'Version',
    'Runde',
    'Hvor',
    'Sprog',
    'Fortrudt',
  ]);
  expect(answer.sort).toEqual({ column: 'ConfirmedAt', descending: true });
  expect(answer.rows[0]?.cells[0]).toBe('15-09-2026 12:00');
  expect(answer.rows[0]?.cells.slice(5)).toEqual(['Fane', 'Dansk', '']);
  expect((await list('view=Pr. regel')).columns[0]?.da).toBe('Regel');
});

test('thirty rows stand on a page, and the count is of all', async () => {
  const [first, second] = [await list('page=1'), await list('page=2')];
  expect([first.total, first.pages, first.rows.length, second.rows.length]).toEqual([40, 2, 30, 10]);
  const ids = new Set([...first.rows, ...second.rows].map(({ id }) => id));
  expect(ids.size).toBe(40);
});

test('a column is filtered by its values, and the values say how many rows each would leave', async () => {
  const { values } = (await ask('/_sharepoint/rettesnor/Confirmations2026/values?as=dina&column=Rule'))
    .body as ValuesAnswer;
  expect(values.map(({ text, rows }) => [text, rows])).toEqual([
    ['r01', 14],
    ['r02', 13],
    ['r03', 13],
  ]);
  const filtered = await list('f.Rule=r01&f.Rule=r02');
  expect(filtered.total).toBe(27);
  expect(filtered.columns.find(({ name }) => name === 'Rule')?.filtered).toBe(true);
  expect((await list('f.WithdrawnAt=-empty-')).total).toBe(40);
});

test('days are Copenhagen days: half past ten in the evening UTC on 30 June belongs to 1 July', async () => {
  expect((await list('from.ConfirmedAt=2026-07-01&to.ConfirmedAt=2026-07-01')).total).toBe(1);
  expect((await list('from.ConfirmedAt=2026-06-30&to.ConfirmedAt=2026-06-30')).total).toBe(0);
});

test('a sort by the reader comes before the sort of the view', async () => {
  const answer = await list('sort=PersonName&desc=1');
  expect(answer.rows[0]?.cells[1]).toBe('Mette Madsen');
  expect((await list('sort=PersonName')).rows[0]?.cells[1]).toBe('Ali Aslan');
});

test('a filter that is no name of a column, and a value that would be SQL, do nothing', async () => {
  expect((await list("f.Rule=r01' OR 1=1 --")).total).toBe(0);
  expect((await list('f.Nothing=1&sort=Nothing')).total).toBe(40);
});

test('a change by hand is a version with who, when and what, and it is made by the person', async () => {
  const name = 'rettesnor/Confirmations2026';
  const { rows } = await list('f.Rule=r03');
  const id = rows[0]?.id ?? '';
  const before = await item(name, id);
  const body = JSON.stringify({ fields: { Version: '9.9', WithdrawnAt: '2026-12-01T08:30:00' }, etag: before.etag });
  const counter = (await list('')).counter;
  expect((await ask(`/_sharepoint/${name}/items/${id}?as=dina`, { method: 'PATCH', body })).status).toBe(200);
  const after = await item(name, id);
  expect(after.modifiedBy).toBe('Dina Dam');
  expect(after.createdBy).toBe('Rettesnor');
  expect(after.versions.map(({ version, by }) => [version, by])).toEqual([
    ['2.0', 'Dina Dam'],
    ['1.0', 'Rettesnor'],
  ]);
  expect(after.versions[0]?.changes).toEqual([
    { da: 'Version', before: '1.0', after: '9.9' },
    { da: 'Fortrudt', before: '', after: '01-12-2026 08:30' },
  ]);
  expect((await list('')).counter).toBeGreaterThan(counter);
  const stored = await standin.graph('GET', `/sites/root/lists/Confirmations2026/items/${id}?$expand=fields`);
  expect(stored.body).toMatchObject({
    fields: { WithdrawnAt: '2026-12-01T07:30:00Z' },
    lastModifiedBy: { user: { displayName: 'Dina Dam' } },
  });
});

test('a change of a row that somebody changed meanwhile is refused and nothing is written', async () => {
  const name = 'rettesnor/Confirmations2026';
  const { etag } = await item(name, '1');
  const body = (version: string) => JSON.stringify({ fields: { Version: version }, etag });
  const patch = (version: string) =>
    ask(`/_sharepoint/${name}/items/1?as=dina`, { method: 'PATCH', body: body(version) });
  expect((await patch('2.0')).status).toBe(200);
  expect((await patch('3.0')).status).toBe(412);
  expect((await item(name, '1')).fields.find(({ name: field }) => field === 'Version')?.text).toBe('2.0');
});

test('a wrong number, day or choice is refused with a reason', async () => {
  const { etag } = await item('rettesnor/Employments', '1');
  for (const fields of [{ From: 'i går' }, { Kind: 'Konge' }]) {
    const body = JSON.stringify({ fields, etag });
    const refused = await ask('/_sharepoint/rettesnor/Employments/items/1?as=dina', { method: 'PATCH', body });
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'refused' } } });
  }
});

test('a row deleted by hand is gone from the list', async () => {
  const name = 'rettesnor/Confirmations2026';
  const { total } = await list('');
  const { etag } = await item(name, '5');
  const body = JSON.stringify({ etag });
  expect((await ask(`/_sharepoint/${name}/items/5?as=lone`, { method: 'DELETE', body })).status).toBe(403);
  expect((await ask(`/_sharepoint/${name}/items/5?as=dina`, { method: 'DELETE', body })).status).toBe(204);
  expect((await list('')).total).toBe(total - 1);
  expect((await ask(`/_sharepoint/${name}/items/5?as=dina`)).status).toBe(404);
});

test('an appointment that has ended opens nothing any more', async () => {
  const appointment = 'rettesnor/Appointments';
  const { rows } = await list('f.PersonName=René Rask', appointment);
  const id = rows[0]?.id ?? '';
  const { etag } = await item(appointment, id);
  expect((await ask(`/_sharepoint/${appointment}?as=rene`)).status).toBe(200);
  const body = JSON.stringify({ fields: { To: '2026-11-30' }, etag });
  expect((await ask(`/_sharepoint/${appointment}/items/${id}?as=dina`, { method: 'PATCH', body })).status).toBe(200);
  expect((await ask(`/_sharepoint/${appointment}?as=rene`)).status).toBe(403);
});
