import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActionName, actions, type ViewName, views } from '../src/contract/contract.ts';
import { personalDataTable, readersOf } from '../src/core/personal-data.ts';
import type { Role } from '../src/core/role.ts';
import { allRoles } from '../src/core/role.ts';
import { fieldGroupsFor } from '../src/features/cases/case-access.ts';
import { roleTable } from '../src/roles.ts';
import type { Client } from './client.ts';
import { casesForRoles } from './members/cases-for-roles.ts';
import { aboutSystems, addAudits, addSystems, systemOf } from './members/own-parts.ts';
import { holders } from './role-holders.ts';
import { mayBy, type Right, rights, rolesInFile } from './role-oracle.ts';
import { queries } from './view-queries.ts';
import { addAccount } from './workplace/second-accounts.ts';
import { crowd, nameOf, type Who } from './workplace.ts';
import { type World, world } from './world.ts';

const guestName = 'Gitte Gæst';
/** A short key such as `e950` stands in some random id of every hundred answers; a name does not. */
const shownName = (who: Who) => (who === 'e950' ? guestName : nameOf(who));

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
  await addAccount(here, 'e950', guestName, { userType: 'Guest' });
  await here.as('lone').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
  await here
    .as('lone')
    .action('reportIncident', { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev er væk' });
  await here.as('eva').carryOut('saveSetting', { setting: 'plannerEnabled', value: 'true', seen: 0 });
  await here.as('eva').action('openDraft', { of: 'rule', rule: 'r06' });
  const edition = { document: 'handbook', edition: '2027.1', changeType: 'content', why: 'Nyt' } as const;
  await here.as('eva').action('startRevision', { ...edition, touchesStaff: false });
  await here.as('ali').action('confirmReading', { rule: 'r01', version: '1.0', language: 'da' });
  await addSystems(here);
  await addAudits(here);
});
afterAll(() => here.close());
const cases = casesForRoles(() => here);

/** Whoever is outside hears that they can report all the same. */
const refusalOf = (role: Role) => (role === 'outside' ? 'outside' : 'notAllowed');

const viewNames = Object.keys(views) as ViewName[];
const actionNames = Object.keys(actions) as ActionName[];

const mayAsk = (roles: readonly Role[], name: ViewName) => mayBy(roles, `view ${name}`);
const mayDo = (roles: readonly Role[], name: ActionName) => mayBy(roles, `action ${name}`);

test('the role table says what test/roles.tsv says: every view and action by role, a case by fields, personal data by class', () => {
  const right = (roles: readonly Role[], own = false): Right => ({
    own,
    roles: allRoles.filter((role) => roles.includes(role)),
  });
  const ofTable = (kind: string, names: readonly (ActionName | ViewName)[]) =>
    names.map((name) => [`${kind} ${name}`, right(roleTable[name].roles, 'own' in roleTable[name])] as const);
  const groups = allRoles.flatMap((role) => fieldGroupsFor([role], {}).map((group) => ({ role, group })));
  const ofCase = [...Map.groupBy(groups, ({ group }) => group)].map(
    ([group, found]) => [`case ${group}`, right(found.map(({ role }) => role))] as const,
  );
  const personal = Object.entries(personalDataTable).map(
    ([name, roles]) => [`personal ${name}`, right(roles)] as const,
  );
  const table = [...ofTable('view', viewNames), ...ofTable('action', actionNames), ...ofCase, ...personal];
  expect(rolesInFile).toEqual(allRoles);
  expect(Object.fromEntries(table)).toEqual(Object.fromEntries(rights));
  expect(Object.keys(roleTable).sort()).toEqual([...viewNames, ...actionNames].sort());
});

test('the workplace has somebody in every role', async () => {
  for (const role of allRoles) {
    expect((await here.as(holders[role]).view('me', {})).answer.roles, role).toContain(role);
  }
});

describe.each(allRoles)('a person who is %s', (role) => {
  // One test for all of them: what a test of its own costs is more than what it asks.
  test('opens the views of that role, and no other', async () => {
    const reader = here.as(holders[role]);
    const roles = await rolesOf(reader);
    const found: string[] = [];
    for (const name of viewNames) found.push(`${name}: ${outcomeOf(name, await ask(reader, name))}`);
    expect(found).toEqual(
      viewNames.map((name) => `${name}: ${mayAsk(roles, name) ? 'opens' : `403 ${refusalOf(role)}`}`),
    );
  });

  // The role is asked before the input: whoever is allowed hears that an empty input is wrong, all others that they may
  // not.
  test('may do the actions of that role, and no other', async () => {
    // On a server of its own: each lets a person ask so many times a minute.
    const doer = here.as(holders[role], { server: 1 });
    const roles = await rolesOf(doer);
    const found: string[] = [];
    for (const name of actionNames) {
      const { status, refusal } = await doer.send('POST', `/api/jobs/${name}`, {});
      found.push(`${name}: ${status} ${refusal?.code}`);
    }
    const heard = (name: ActionName) => (mayDo(roles, name) ? '400 badInput' : `403 ${refusalOf(role)}`);
    expect(found).toEqual(actionNames.map((name) => `${name}: ${heard(name)}`));
  });

  test('G8: views that are only about oneself never hold another person, but for one’s own manager', async () => {
    const who = holders[role];
    const reader = here.as(who);
    const manager = who === 'mette' ? 'karen' : 'mette';
    const others = [...Object.values(holders), ...crowd].filter((other) => other !== who && other !== manager);
    for (const name of viewNames.filter((view) => isOwn(view) && mayAsk([role], view))) {
      const answer = JSON.stringify((await ask(reader, name)).answer);
      for (const other of others) expect(answer, `${name} of ${who}`).not.toContain(shownName(other));
      for (const other of ['ali', 'dina', 'eva'] as const) {
        if (other !== who) expect(answer, `${name} of ${who}`).not.toContain(await here.as(other).id());
      }
    }
  });

  test('a receipt is for its owner only', async () => {
    const who = holders[role];
    const receipts = (await here.as('lone').view('receipts', {})).answer.receipts;
    const reply = await here.as(who).view('receipt', { key: receipts[0]?.key ?? '' });
    expect(reply.status).toBe(who === 'lone' ? 200 : role === 'outside' ? 403 : 404);
  });
});

test.each(allRoles)('the role %s alone opens no case somebody has not been invited to', async (role) => {
  const { key, number } = await cases.another();
  const reader = here.as(holders[role]);
  expect((await reader.view('invitedCase', { number })).refusal?.code).toBe('unknownIncident');
  const refused = await reader.action('moveCaseTask', { task: await cases.taskOf(key), state: 'done' });
  expect(refused.refusal?.code).toBe(mayBy(await rolesOf(reader), 'case story') ? undefined : 'unknownTask');
});

test('G8: nothing a manager may open tells when or how an employee read', async () => {
  const lone = here.as('lone');
  const id = await lone.id();
  const manager = here.as('mette');
  for (const name of viewNames.filter((view) => mayAsk(['lineManager'], view))) {
    const answer = JSON.stringify((await ask(manager, name)).answer);
    expect(answer, name).not.toContain(id);
    expect(answer, name).not.toContain('Lone Lund');
  }
});

test('G8: the page about oneself says of every column who sees it, as the role table does, and a manager no evidence', async () => {
  const { lists, managersMay } = (await here.as('lone').view('aboutMe', {})).answer;
  expect(managersMay).toBe(false);
  const columns = lists.flatMap((list) => list.columns);

  expect(columns.map(({ personal }) => personal)).toContain('evidence');
  for (const { personal, seenBy, managerSees, managerWould } of columns) {
    expect(seenBy).toEqual(readersOf(personal, false));
    expect(managerSees).toBe(false);
    expect(managerWould).toBe(readersOf(personal, true).includes('lineManager'));
    if (personal === 'evidence' || personal === 'trace') expect(managerWould).toBe(false);
  }
});

test('somebody nobody has placed may read the handbook, and nothing is asked of them', async () => {
  const nils = here.as('nils');
  expect((await nils.view('start', {})).answer).toMatchObject({ unplaced: true, owed: [] });
  expect((await nils.view('handbook', {})).status).toBe(200);
  expect((await nils.view('settings', {})).status).toBe(403);
});

/** Whether a view opened with what its contract says, or how it was refused. */
function outcomeOf(name: ViewName, reply: Awaited<ReturnType<typeof ask>>): string {
  if (reply.refusal) return `${reply.status} ${reply.refusal.code}`;
  const { error } = views[name].output.safeParse(reply.answer);
  return error ? `answers otherwise than its contract says: ${error.message}` : 'opens';
}

async function ask(reader: Client, name: ViewName) {
  if (name === 'invitedCase') await invite(reader);
  const hasReceipts = name === 'receipt' && mayAsk(await rolesOf(reader), name);
  const asked = hasReceipts
    ? { key: await ownKey(reader) }
    : aboutSystems.includes(name)
      ? { system: systemOf(await reader.id()) }
      : name === 'audit'
        ? { audit: await reader.id() }
        : (queries[name] ?? {});
  const isIts = name !== 'invitedCase' && (await rolesOf(reader)).includes('itSecurityManager');
  const query = isIts && asked.number === '2026-0001' ? { ...asked, number: await cases.its() } : asked;
  return reader.send('GET', `/api/views/${name}?${new URLSearchParams(query)}`);
}

/** Whoever is invited sees the case, whatever their role; without it nobody does. */
async function invite(reader: Client): Promise<void> {
  const person = await reader.id();
  // Once each: whoever invites everybody again and again is slowed down like anybody else.
  if (invited.has(person)) return;
  invited.add(person);
  const { key } = (await here.as('dina').view('caseRelations', { number: '2026-0001' })).answer;
  const invitation = { key, person, purpose: 'inform', until: '2026-12-24' } as const;
  expect((await here.as('dina').action('inviteToCase', invitation)).refusal?.code).toBeUndefined();
}

const invited = new Set<string>();

/** The key of a receipt of one's own, made when there is none. */
async function ownKey(reader: Client): Promise<string> {
  const own = (await reader.view('receipts', {})).answer.receipts[0];
  if (own) return own.key;
  return (await reader.action('confirmReading', { rule: 'r01', version: '1.0', language: 'da' })).answer.key;
}

const known = new Map<string, readonly Role[]>();

/** Asked once of each: nobody may ask so often in a minute as there are views and actions here. */
async function rolesOf(reader: Client): Promise<readonly Role[]> {
  const id = await reader.id();
  const roles = known.get(id) ?? (await reader.view('me', {})).answer.roles;
  known.set(id, roles);
  return roles;
}

function isOwn(name: ViewName): boolean {
  return rights.get(`view ${name}`)?.own === true;
}
