import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { appointFirstEditor } from '../../../../src/m365/provision/first-editor.ts';
import { graphAccess } from '../../../../src/m365/provision/graph-access.ts';
import { wantedLists } from '../../../../src/m365/provision/wanted.ts';
import { planProvision, provision } from '../../../../src/m365/provision.ts';
import { serverKeys } from '../../../../src/server/keys/server-keys.ts';
import { type AppRegistration, productApp, setupApp, sharePointHost, sites } from '../../../../src/standin/identity.ts';
import type { Standin } from '../../../../src/standin/standin.ts';
import { startStandin } from '../../../../src/standin/start.ts';
import { openGraphOf } from '../../../m365/workplace.ts';
import { granted } from '../../../world.ts';

const workplace = {
  site: `${sharePointHost}:/sites/rettesnor`,
  dbrSite: `${sharePointHost}:/sites/rettesnor-dbr`,
  years: [2026, 2027],
};
const mainSite = sites[0]?.id;
const dbrSite = sites[1]?.id;

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin({ port: 0, profile: 'strict' });
  // Seventy lists are looked through six times in a few seconds, which nobody does by hand: of a tenant that allows it.
  standin.meter.limit = granted.unitsPerMinute;
});
beforeEach(() => standin.reset());
afterAll(() => standin.close());

test('provisioning an empty site makes every declared list, and a second run finds nothing to do', async () => {
  const graph = await accessAs(setupApp);
  const plan = await planProvision(graph, workplace);
  expect(plan.steps.map(({ what }) => what)).toContain('Create the list Settings (Indstillinger) with 9 columns');
  expect(plan.steps).toHaveLength(wantedLists(workplace.years).length);

  const after = await provision(graph, workplace);

  expect(after).toEqual({ drift: [], otherWays: [] });
  expect(await planProvision(graph, workplace)).toEqual({ steps: [], drift: [] });
});

test('a list keeps its ASCII name inside and shows its Danish name, and its columns too', async () => {
  const graph = await accessAs(setupApp);
  await provision(graph, workplace);

  const list = await graph.get(`/sites/${mainSite}/lists/Confirmations2026`);
  expect(list).toMatchObject({ name: 'Confirmations2026', displayName: 'Bekræftelser 2026' });
  expect(await columnOf('Confirmations2026', 'ConfirmedAt')).toMatchObject({ displayName: 'Bekræftet', indexed: true });
  expect(await columnOf('Confirmations2026', 'Key')).toMatchObject({ indexed: true, enforceUniqueValues: true });
});

test('twenty columns travel in the request that makes the list, the others alone, and what is unique after its index', async () => {
  const graph = await accessAs(setupApp);
  const sent: { method: string; path: string; body: Record<string, unknown> }[] = [];
  const noting = (method: 'post' | 'patch') => (path: string, body: object) => {
    sent.push({ method, path, body: { ...body } });
    return graph[method](path, body);
  };
  await provision({ get: graph.get, post: noting('post'), patch: noting('patch') }, workplace);

  const making = sent.filter(({ path }) => path.endsWith('/lists'));
  const columns = making.map(({ body }) => (Array.isArray(body.columns) ? body.columns.length : 0));
  expect(Math.max(...columns)).toBe(20);
  const wanted = wantedLists(workplace.years).flatMap((list) => list.columns);
  const alone = sent.filter(({ method, path }) => method === 'post' && path.endsWith('/columns'));
  expect(alone.length + columns.reduce((sum, one) => sum + one, 0)).toBe(wanted.length);
  const unique = sent.filter(({ body }) => JSON.stringify(body).includes('enforceUniqueValues'));
  expect(unique.map(({ body }) => body)).toEqual(
    wanted.filter((column) => column.unique).map(() => ({ enforceUniqueValues: true })),
  );
});

test('no column bears a name that every list of SharePoint has: it would become Author0, and never be found', async () => {
  const graph = await accessAs(setupApp);
  const { id } = (await graph.post(`/sites/${mainSite}/lists`, { displayName: 'Tom', list: {} })) as { id: string };
  const columns = `/sites/${mainSite}/lists/${id}/columns`;
  const { value } = (await graph.get(`${columns}?$select=name,hidden`)) as { value: { name: string }[] };
  // Those a list has besides, hidden from Graph (recorded in tenants).
  const hidden = 'ID GUID Order ContentTypeId MetaInfo FileRef FileDirRef FileLeafRef UniqueId ScopeId PermMask';
  const taken = new Set([...value.map(({ name }) => name), ...hidden.split(' ')].map((name) => name.toLowerCase()));
  const wanted = wantedLists([2026]).flatMap(({ columns: own }) => own.map(({ name }) => name));
  expect(wanted.filter((name) => taken.has(name.toLowerCase()))).toEqual([]);
});

test('planning changes nothing', async () => {
  const graph = await accessAs(setupApp);
  const lists = () => graph.get(`/sites/${mainSite}/lists`);
  const before = await lists();
  await planProvision(graph, workplace);

  expect(await lists()).toEqual(before);
});

test('a column that is missing is added, and an index that is off is switched on', async () => {
  const graph = await accessAs(setupApp);
  await provision(graph, workplace);
  await standin.graph('DELETE', `/sites/${mainSite}/lists/Units/columns/ManagerName`);
  await graph.patch(`/sites/${mainSite}/lists/Units/columns/Parent`, { indexed: false });

  const plan = await planProvision(graph, workplace);
  expect(plan.steps.map(({ what }) => what)).toEqual([
    'Bring the column Parent of Units up to date: indexed',
    'Add the column ManagerName (Leder) to Units',
  ]);
  await provision(graph, workplace);
  expect(await columnOf('Units', 'Parent')).toMatchObject({ indexed: true });
  expect(await columnOf('Units', 'ManagerName')).toMatchObject({ displayName: 'Leder' });
});

test('a list whose making was interrupted before it got its Danish name gets it on the next run', async () => {
  const graph = await accessAs(setupApp);
  const [units] = (await planProvision(graph, workplace)).steps.filter(({ list }) => list === 'Units');
  if (!units) throw new Error('nothing planned for Units');
  await graph.post(units.path, units.body);

  await provision(graph, workplace);

  expect(await graph.get(`/sites/${mainSite}/lists/Units`)).toMatchObject({ displayName: 'Enheder' });
});

test('a missing word of a choice is added behind those that are there, and a foreign word is only reported', async () => {
  const graph = await accessAs(setupApp);
  await provision(graph, workplace);
  const choices = ['Kommune', 'Område'];
  await graph.patch(`/sites/${mainSite}/lists/Units/columns/Kind`, { choice: { choices } });

  const { drift } = await provision(graph, workplace);

  expect(await columnOf('Units', 'Kind')).toMatchObject({
    choice: { choices: ['Kommune', 'Område', 'Center', 'Enhed', 'Partner'] },
  });
  expect(drift).toMatchObject([{ list: 'Units', column: 'Kind', kind: 'extraChoices' }]);
});

test('what bears a title of ours from before gets the one of today; what a person named stays, also on a repeat', async () => {
  const graph = await accessAs(setupApp);
  await provision(graph, workplace);
  const bears = (list: string, displayName: string, column = '') =>
    graph.patch(`/sites/${dbrSite}/lists/${list}${column && `/columns/${column}`}`, { displayName });
  await bears('SiteTouches', 'Hvem har rørt DBR-sitet');
  await bears('ForeignEdits', 'Det, andre retter');
  await bears('Reporters', 'Melder', 'PersonName');
  await bears('Incidents', 'Sagt god for af', 'RatifiedBy');

  const { steps, drift } = await planProvision(graph, workplace);
  expect(steps.map(({ what }) => what).sort()).toEqual([
    'Bring the column PersonName of Reporters up to date: the title "Meldt af"',
    'Show the list SiteTouches as "Adgang til DBR-webstedet"',
  ]);
  const named = [
    { list: 'ForeignEdits', kind: 'renamed' },
    { list: 'Incidents', column: 'RatifiedBy', kind: 'renamed' },
  ];
  expect(drift).toMatchObject(named);

  for (const run of ['the first', 'a repeat']) {
    expect((await provision(graph, workplace)).drift, run).toMatchObject(named);
    expect((await planProvision(graph, workplace)).steps, run).toEqual([]);
    const titleOf = async (path: string) =>
      ((await graph.get(`/sites/${dbrSite}/lists/${path}`)) as { displayName: string }).displayName;
    expect(await titleOf('SiteTouches'), run).toBe('Adgang til DBR-webstedet');
    expect(await titleOf('ForeignEdits'), run).toBe('Det, andre retter');
    expect(await titleOf('Reporters/columns/PersonName'), run).toBe('Meldt af');
    expect(await titleOf('Incidents/columns/RatifiedBy'), run).toBe('Sagt god for af');
  }
});

test('a column somebody else made, a column of another kind and a list with another name are reported and left alone', async () => {
  const graph = await accessAs(setupApp);
  await standin.graph('POST', `/sites/${mainSite}/lists`, {
    displayName: 'Units',
    columns: [{ name: 'UnitName', number: {} }],
  });
  await provision(graph, workplace);
  await graph.post(`/sites/${mainSite}/lists/Pages/columns`, { name: 'Noter', text: {} });
  await graph.patch(`/sites/${mainSite}/lists/Settings`, { displayName: 'Opsætning' });

  const { steps, drift } = await planProvision(graph, workplace);

  expect(steps).toEqual([]);
  expect(drift.map(({ list, column, kind }) => [list, column, kind])).toEqual([
    ['Pages', 'Noter', 'foreignColumn'],
    ['Units', 'UnitName', 'wrongKind'],
    ['Settings', undefined, 'renamed'],
  ]);
  expect(await columnOf('Units', 'UnitName')).toHaveProperty('number');
});

test('the first editor is appointed once, by the app itself, and nobody after', async () => {
  await provision(await accessAs(setupApp), workplace);
  const made = await standin.graph('POST', '/users', {
    accountEnabled: true,
    displayName: 'Ida Rask',
    mailNickname: 'ida',
    userPrincipalName: 'ida@eksempelkommune.example',
    passwordProfile: { password: 'kun-her-1' },
  });
  const person = JSON.parse(JSON.stringify(made.body)).id;
  const graph = await accessAs(productApp);
  const appoint = () =>
    appointFirstEditor(graph, workplace.site, 'ida@eksempelkommune.example', {
      now: '2026-11-24T08:00:00Z',
      keys: serverKeys({ sealKey: 'the key of a test, long enough', sealKeysBefore: [] }, 'seal rows'),
    });

  expect(await appoint()).toBe('Ida Rask');
  expect(await appoint()).toBeUndefined();

  const { body: items } = await standin.graph(
    'GET',
    `/sites/${mainSite}/lists/Appointments/items?$expand=fields($select=Key,Role,Person,PersonName,Actor)`,
  );
  expect(items).toMatchObject({
    value: [
      {
        lastModifiedBy: { application: { id: productApp.clientId } },
        fields: { Key: `editor:${person}:2026-11-24`, Role: 'Redaktør', PersonName: 'Ida Rask', Actor: 'system' },
      },
    ],
  });
});

test('the app of daily work may not make lists: it has write on the sites and no more, and is told what to do', async () => {
  const refused = provision(graphAccess(openGraphOf({ standin })), workplace);
  await expect(refused).rejects.toThrow(/403.*needs fullcontrol on the site.*grant write and then raise it/s);
});

async function columnOf(list: string, column: string): Promise<unknown> {
  return (await standin.graph('GET', `/sites/${mainSite}/lists/${list}/columns/${column}`)).body;
}

async function accessAs(app: AppRegistration) {
  const token = await standin.tokens.forApp(app, 'https://graph.microsoft.com');
  const call = (method: string) => async (path: string, body?: object) => {
    const answer = await fetch(`${standin.url}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return { get: call('GET'), post: call('POST'), patch: call('PATCH') };
}
