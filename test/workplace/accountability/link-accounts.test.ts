import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { employmentKey } from '../../../src/features/workplace/employment.ts';
import { hrColumns } from '../../../src/features/workplace/hr-words.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import { asking, keyOf } from '../../questions/asked.ts';
import { aJob } from '../../records.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { nameOf, upnOf, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { roleFixture } from '../appointments/guarded-roles.ts';
import { addAccount, readDirectory } from '../second-accounts.ts';

let here: World;
let second: string;
const nonce = crypto.randomUUID();
beforeAll(async () => {
  here = await world({ servers: 2 });
  second = await addAccount(here, 'e901', 'Lone Lund');
  await addAccount(here, 'e902', 'Ali Aslan');
  const [person, manager] = [await here.as('e1').id(), await here.as('nils').id()];
  const led = aJob({ person, manager, key: employmentKey(person, '7'), number: '7', unit: 'nord' });
  await here.servers[0]?.inside?.context.ports.records.create(Employment, led);
});
afterAll(() => here.close());

const pair = (account: Who, person: Who, linked = true) => ({
  accountUpn: upnOf(account),
  personUpn: upnOf(person),
  linked,
});
const link = (account: Who, person: Who, linked = true) =>
  here.as('eva').action('linkAccounts', pair(account, person, linked));
const page = async (who: Who) => (await here.as(who).view('accountability', {})).answer;
const nameAt = async (who: Who, server = 0) => (await here.as(who, { server }).view('me', {})).answer.name;

strangersAreRefused(() => here, 'linkAccounts', 'eva', pair('e901', 'lone'));

test.each(['lone', 'mette', 'dina', 'aksel', 'rene'] as const)(
  'only an editor joins accounts, and %s is none',
  async (who) => {
    const reply = await here.as(who).action('linkAccounts', pair('e901', 'lone'));
    expect([reply.status, reply.refusal?.code]).toEqual([403, 'notAllowed']);
  },
);

test('an account of the same name without a job is shown to whoever may know who is who, and to no other', async () => {
  const suspected = [
    ['e901', 'lone'],
    ['e902', 'ali'],
  ] as const;
  for (const who of ['eva', 'dina', 'rene'] as const) {
    const shown = (await page(who)).suspected.map(({ accountUpn, personUpn }) => [accountUpn, personUpn]);
    expect(shown).toEqual(suspected.map(([account, person]) => [upnOf(account), upnOf(person)]));
  }
  const director = await page('aksel');
  expect([director.suspected, director.mayLink, (await page('dina')).mayLink]).toEqual([[], false, false]);
});

test.each<[string, Who, Who, string]>([
  ['an account with itself', 'lone', 'lone', 'accountsInvalid'],
  ['an account nobody has', 'e999', 'lone', 'accountsInvalid'],
  ['a person nobody knows', 'e901', 'e999', 'accountsInvalid'],
  ['a closed account', 'olga', 'lone', 'accountsInvalid'],
  ['a person whose account is closed', 'e901', 'olga', 'accountsInvalid'],
  ['S37: somebody who holds a role', 'dina', 'lone', 'accountsInvalid'],
  ['S37: somebody who leads a unit', 'mette', 'lone', 'accountsInvalid'],
  ['S37: somebody whom a job names as manager', 'nils', 'lone', 'accountsInvalid'],
  ['S37: an account to speak for the DBR', 'e901', 'dina', 'accountsInvalid'],
  ['S37: an account to speak for IT-revision', 'e901', 'rene', 'accountsInvalid'],
  ['S37: an account to speak for a director', 'e901', 'ditte', 'accountsInvalid'],
  ['S37: an account to speak for IT-Servicedesk', 'e901', 'sune', 'accountsInvalid'],
  ['S37: an account to speak for whom the setup names', 'e901', 'petra', 'accountsInvalid'],
  ['S37: another account as the editor’s own', 'e901', 'eva', 'ownAccount'],
  ['S37: the editor’s own account as another’s', 'eva', 'lone', 'ownAccount'],
])('%s is not joined, and nothing is stored', async (_, account, person, code) => {
  expect((await link(account, person)).refusal?.code).toBe(code);
  expect(await rowsOf(here, 'accountLink')).toEqual([]);
});

test('input with something else in it is refused', async () => {
  const reply = await here
    .as('eva')
    .send('POST', '/api/jobs/linkAccounts', { ...pair('e901', 'lone'), person: second });
  expect(reply.refusal?.code).toBe('badInput');
});

describe('when an editor has said that two accounts are one person', () => {
  beforeAll(async () => {
    const read = { rule: 'r01', version: '1.0', language: 'da' } as const;
    expect((await here.as('e901').action('confirmReading', read)).status).toBe(200);
    await here.as('e901').action('askQuestion', asking({ nonce, to: 'dpo' }));
    expect((await link('e901', 'lone')).answer).toMatchObject({
      accountUpn: upnOf('e901'),
      name: 'Lone Lund',
      linked: true,
    });
  });

  test('the second account is the person, on every server: name, roles, reading and receipts', async () => {
    await until(async () => (await here.as('e901', { server: 1 }).view('start', {})).answer.unplaced === false);
    for (const server of [0, 1]) {
      const [two, one] = [here.as('e901', { server }), here.as('lone', { server })];
      expect((await two.view('me', {})).answer).toEqual((await one.view('me', {})).answer);
      expect((await two.view('start', {})).answer).toEqual((await one.view('start', {})).answer);
    }
  });

  test('what the second account read before counts, and is not asked for again', async () => {
    const { owed } = (await here.as('lone').view('start', {})).answer;
    expect(owed.map(({ rule }) => rule)).not.toContain('r01');
    expect(owed.map(({ rule }) => rule)).toContain('r02');
  });

  test('S87: what the second account asked and read before is the person’s own to see, and to take back', async () => {
    await until(async () => (await here.as('lone').view('questions', {})).answer.mine.length === 1);
    const [mine] = (await here.as('lone').view('questions', {})).answer.mine;
    expect([mine?.key, mine?.name]).toEqual([keyOf({ nonce }), undefined]);
    const counts = (await here.as('lone').view('aboutMe', {})).answer.lists.map(({ list, count }) => [list, count]);
    expect(counts).toContainEqual(['Confirmations', 1]);
    expect(counts).toContainEqual(['Questions', 1]);
    expect((await here.as('ali').action('withdrawQuestion', { key: keyOf({ nonce }) })).refusal?.code).toBe(
      'unknownQuestion',
    );
    const withdrawn = await here.as('lone').action('withdrawQuestion', { key: keyOf({ nonce }) });
    expect(withdrawn.answer.state).toBe('withdrawn');
  });

  test('INV7: what the second account confirms stands in the person’s name', async () => {
    await here.as('e901').action('confirmReading', { rule: 'r02', version: '1.0', language: 'da' });
    const id = await here.as('lone').id();
    const rows = (await rowsOf(here, 'confirmation')).filter(({ rule }) => rule === 'r02');
    expect(rows.map(({ person, actor }) => [person, actor])).toEqual([[id, id]]);
  });

  test('saying it again gives the same answer and writes nothing', async () => {
    expect((await link('e901', 'lone')).answer.linked).toBe(true);
    expect((await rowsOf(here, 'accountLink')).map(({ account }) => account)).toEqual([second]);
  });

  test.each<[string, Who, Who]>([
    ['a chain: somebody’s second as the main account', 'e902', 'e901'],
    ['a cross: the main account as somebody’s second', 'lone', 'ali'],
    ['somebody’s second as another’s', 'e901', 'ali'],
  ])('%s is refused', async (_, account, person) => {
    expect((await link(account, person)).refusal?.code).toBe('accountsInvalid');
  });

  test('INV16: it stands in the audit list once, by the editor', async () => {
    const editor = await here.as('eva').id();
    const entries = async () => (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'linkAccounts');
    await until(async () => (await entries()).length > 0);
    expect((await entries()).map(({ actor, target }) => [actor, target])).toEqual([[editor, `account:${second}`]]);
  });

  test('a file from HR that names the second account gives the person the job', async () => {
    const csv = `${hrColumns.join(';')}\n88;${upnOf('e901')};;Medarbejder;Vagt;Administration;nord;${upnOf('mette')};2026-01-01;;;`;
    expect((await here.as('eva').action('importEmployments', { csv, check: false })).answer).toMatchObject({
      added: 1,
    });
    const [row] = (await rowsOf(here, 'employment')).filter(({ number }) => number === '88');
    expect(row?.person).toBe(await here.as('lone').id());
  });

  test('a second account that is closed gets no further', async () => {
    await here.standin.graph('PATCH', `/users/${second}`, { accountEnabled: false });
    await readDirectory(here);
    expect((await here.as('e901').view('me', {})).refusal?.code).toBe('notAllowed');
    await here.standin.graph('PATCH', `/users/${second}`, { accountEnabled: true });
    await readDirectory(here);
    expect(await nameAt('e901')).toBe('Lone Lund');
  });

  test('taken back, each stands alone again, and the page does not ask a second time', async () => {
    expect((await link('e901', 'lone', false)).answer.linked).toBe(false);
    expect((await link('e901', 'lone', false)).answer.linked).toBe(false);
    expect((await here.as('e901').view('start', {})).answer.unplaced).toBe(true);
    const shown = await page('eva');
    expect([shown.linked, shown.suspected.map(({ accountUpn }) => accountUpn)]).toEqual([[], [upnOf('e902')]]);
  });
});

test('two that only share a name are said to be two, and are not asked about again', async () => {
  await link('e902', 'ali', false);
  expect((await page('eva')).suspected).toEqual([]);
  expect((await here.as('e902').view('start', {})).answer.unplaced).toBe(true);
});

test('a job brought in before they were joined is the same job after, and ends when HR ends it', async () => {
  const file = (to: string) =>
    `${hrColumns.join(';')}\n99;${upnOf('e902')};;Medarbejder;Vagt;Administration;nord;${upnOf('mette')};2026-01-01;${to};;`;
  const bring = async (to: string) =>
    (await here.as('eva').action('importEmployments', { csv: file(to), check: false })).answer;
  expect(await bring('')).toMatchObject({ added: 1 });
  await link('e902', 'ali');
  expect(await bring('2026-11-30')).toMatchObject({ added: 0, changed: 1 });
  expect(await bring('2026-11-30')).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  const jobs = (await rowsOf(here, 'employment')).filter(({ number }) => number === '99');
  expect(jobs.map(({ person, to }) => [person, to])).toEqual([[await here.as('ali').id(), '2026-11-30']]);
});

describe('S37: whoever watches over others speaks with one account, also when it was joined before', () => {
  const { settled } = roleFixture(() => here);

  test('a second account joined to somebody who is made deputy afterwards is no deputy', async () => {
    const person = await here.as('e14').id();
    const account = await addAccount(here, 'e903', 'Driftskonto 4711');
    expect((await link('e903', 'e14')).answer.linked).toBe(true);
    expect(await nameAt('e903')).toBe(nameOf('e14'));
    await settled({ what: 'appoint', role: 'dpoDeputy', person, from: '2026-12-01' });
    expect((await here.as('e14').view('me', {})).answer.roles).toContain('dpoDeputy');
    expect((await here.as('e903').view('me', {})).answer).toMatchObject({
      name: 'Driftskonto 4711',
      roles: ['employee'],
    });
    expect((await here.as('e903').view('cases', {})).refusal?.code).toBe('notAllowed');
    // Its own reports stay its own, and nothing of the deputy's is.
    const report = (who: Who) =>
      here
        .as(who)
        .action('reportIncident', { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev på gulvet' });
    const { key } = (await report('e903')).answer;
    expect((await rowsOf(here, 'reporter')).at(-1)?.person).toBe(account);
    const more = (incident: string) =>
      here.as('e903').action('tellMore', { key: incident, nonce: crypto.randomUUID(), text: 'Det lå ved printeren.' });
    expect((await more(key)).status).toBe(200);
    expect((await here.as('e903').action('answerIncident', { key, contained: 'yes' })).status).toBe(200);
    const others = (await report('e14')).answer.key;
    expect((await more(others)).refusal?.code).toBe('unknownIncident');
    const own = (await here.as('e903').view('reports', {})).answer.reports;
    expect(own.map((one) => one.key)).toEqual([key]);
  });

  test('nobody’s second is joined to whoever has the role from a later day', async () => {
    const person = await here.as('e15').id();
    await settled({ what: 'appoint', role: 'auditor', person, from: '2027-01-01' });
    expect((await link('e902', 'e15')).refusal?.code).toBe('accountsInvalid');
  });
});
