import { afterAll, beforeAll, expect, test } from 'vitest';
import { setupApp } from '../../src/standin/identity.ts';
import { addAccount } from '../workplace/second-accounts.ts';
import { accessAs, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
let pupils: string;
let classes: string;

beforeAll(async () => {
  here = await world();
  const graph = await accessAs(here.standin, setupApp);
  const group = async (displayName: string) => {
    const made = { displayName, mailEnabled: false, mailNickname: displayName, securityEnabled: true };
    return ((await graph.post('/groups', made)) as { id: string }).id;
  };
  pupils = await group('Elever');
  classes = await group('9A');
  const put = (into: string, member: string) =>
    graph.post(`/groups/${into}/members/$ref`, {
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${member}`,
    });
  await put(pupils, classes);
  await put(pupils, await addAccount(here, 'e960', 'Elev Et'));
  await put(classes, await addAccount(here, 'e961', 'Elev To'));
  // An auditor and an employee stand in the group by mistake.
  await put(classes, await here.as('rene').id());
  await put(pupils, await here.as('lone').id());
});
afterAll(() => here.close());

const rolesOf = async (who: Who) => (await here.as(who).view('me', {})).answer.roles;
const save = (setting: string, value: string, seen: number) =>
  here.as('eva').action('saveSetting', { setting, value, seen });
const outside = async () => (await here.as('eva').view('settings', {})).answer.outside;
const readGroups = () =>
  Promise.all(here.servers.map(({ inside }) => inside?.context.microsoft.directory.readGroups()));

test('the members of a group are out, with their number known before, and in again with one press', async () => {
  expect((await save('closeOutGroups', 'true', 0)).refusal?.code).toBe('groupsFirst');
  expect((await save('outsideGroups', 'Elever', 0)).refusal?.code).toBe('settingInvalid');
  expect((await save('outsideGroups', `${pupils.toUpperCase()};`, 0)).answer.value).toBe(pupils);
  await until(async () => (await outside())?.groups[0]?.state === 'read');

  expect(await outside()).toMatchObject({
    groups: [{ id: pupils, name: 'Elever', state: 'read', members: 5 }],
    inGroups: { out: 2, stay: 2 },
  });
  expect(await rolesOf('e960')).toEqual(['employee']);
  expect((await save('closeOutGroups', 'true', 0)).refusal).toBeUndefined();
  expect(await rolesOf('e960')).toEqual(['outside']);
  expect(await rolesOf('e961')).toEqual(['outside']);
  expect(await rolesOf('rene')).toEqual(['auditor']);
  expect(await rolesOf('lone')).toContain('employee');
  expect((await here.as('e960').view('handbook', {})).refusal?.code).toBe('outside');
  expect((await here.as('e960').view('reports', {})).status).toBe(200);
  await save('closeOutGroups', 'false', 1);
  expect(await rolesOf('e961')).toEqual(['employee']);
});

test('a group that is gone lets nobody in, and the editor is told', async () => {
  await save('closeOutGroups', 'true', 2);
  await here.standin.graph('DELETE', `/groups/${pupils}`);
  await save('outsideGroups', `${pupils}, ${classes}`, 1);
  await until(async () => (await outside())?.groups[0]?.state !== 'read');
  await readGroups();
  expect((await outside())?.groups).toMatchObject([
    { id: pupils, name: 'Elever', state: 'gone', members: 5 },
    { id: classes, name: '9A', state: 'read', members: 2 },
  ]);
  expect(await rolesOf('e960')).toEqual(['outside']);
  expect(here.servers[0]?.inside?.context.microsoft.troubles().join()).toContain('the group Elever is not in Entra');
});
