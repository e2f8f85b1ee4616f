import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '../../scripts/setup/connection.ts';
import { patientOf } from '../../scripts/setup/patient.ts';
import { bytesHash } from '../../src/core/content-hash.ts';
import type { Finding, Patient } from '../../src/m365/doctor/finding.ts';
import { grouped } from '../../src/m365/doctor/report.ts';
import { examine } from '../../src/m365/doctor.ts';
import { graphAccess } from '../../src/m365/provision/graph-access.ts';
import { provision } from '../../src/m365/provision.ts';
import { readConfig } from '../../src/server/config.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';
import { type AppRegistration, outsideApp, productApp, setupApp, sites } from '../../src/standin/identity.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { docx, png } from '../editing/attachments/attachment-files.ts';
import { filledStandin } from '../filled-standin.ts';
import { storeFormerly } from '../stored-formerly.ts';
import { accessAs, store } from '../workplace.ts';

const today = '2026-11-24';
const mainSite = sites[0]?.id;

let standin: Standin;
beforeEach(async () => {
  const fill = async (empty: Standin) => {
    standin = empty;
    await provisioned();
  };
  standin = await filledStandin('provisioned', fill, { profile: 'strict' });
});
afterEach(() => standin.close());

test('a workplace that is set up as documented has no error and no warning but the server that is not running', async () => {
  const { machines: findings } = await examine(patient(), today);

  expect(bad(findings).map(({ severity }) => severity)).toEqual(['warning']);
  expect(bad(findings)[0]?.what).toMatch(/does not answer Graph's notification handshake/);
  expect(findings.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      'The app can sign in to Entra',
      'The permissions are exactly those needed',
      'The lists are as declared',
      'Graph tells what changed (delta)',
    ]),
  );
});

test('S105: without a DBR or a deputy today it says in red that nobody is told of reports', async () => {
  const red = async () => (await examine(patient(), today)).people.filter(({ severity }) => severity === 'error');
  expect(await red()).toEqual([]);
  await emptied('Appointments');
  await appointed('2024-01-01', '2026-11-23');
  expect(await red()).toMatchObject([{ what: expect.stringMatching(/^Nobody is told of reports/) }]);
  await appointed('2026-11-24');
  expect(await red()).toEqual([]);
});

test('an attachment that cannot be opened is named with what an editor does, and others are counted', async () => {
  const found = async () => (await examine(patient(), today)).machines.filter(({ what }) => /attachment/i.test(what));
  expect(await found()).toEqual([{ severity: 'ok', what: 'The attachments of the handbook can be opened (0)' }]);
  const [word, picture] = [bytesHash(docx), bytesHash(png)];
  const product = await accessAs(standin, productApp);
  for (const [hash, type, size] of [
    [word, 'docx', docx.length],
    [picture, 'png', png.length],
  ] as const) {
    const row = { key: `attachment:${hash}`, actor: 'system', at: '2026-01-01T08:00:00Z', hash, type, size };
    await store(product, 'attachment', { ...row, name: `bilag.${type}`, byName: 'Ida', file: '1' });
  }
  await storeFormerly(standin, `${word}.docx`, docx);
  await storeFormerly(standin, `${picture}.png`, png);
  const [finding, ...others] = await found();
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'error',
    what: expect.stringContaining(`The attachment bilag.docx (${word.slice(0, 12)}…) cannot be opened`),
    fix: expect.stringContaining('uploads the same file again'),
  });
});

test('every finding that is not fine says what to do', async () => {
  standin.reset();
  const { machines, people } = await examine(patient({ clientSecret: 'wrong' }), today);
  for (const finding of bad([...machines, ...people])) {
    expect(finding.fix, finding.what).toMatch(/\w{3,}.*\.$/s);
  }
});

test('a wrong secret is one error about the secret, not one for every question that needs a token', async () => {
  const { machines: findings } = await examine(patient({ clientSecret: 'wrong' }), today);

  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(findings[0]?.what).toMatch(/cannot sign in to Entra/);
});

test('an app with other permissions is told which are missing and which are beyond need', async () => {
  const { machines: findings } = await examine(patient({ app: outsideApp }), today);

  expect(findings).toContainEqual(
    expect.objectContaining({ severity: 'error', what: expect.stringContaining('Sites.Selected is missing') }),
  );
  expect(findings).toContainEqual(
    expect.objectContaining({ severity: 'warning', what: expect.stringContaining('Sites.ReadWrite.All is granted') }),
  );
});

test('sites without lists are an error with the command that makes them', async () => {
  standin.reset();
  const { machines: findings } = await examine(patient(), today);

  expect(findings).toContainEqual({
    severity: 'error',
    what: expect.stringContaining('Create the list RuleVersions (Regler)'),
    fix: 'Run npm run provision.',
    alike: { of: 'Not done yet: lists to create', name: 'RuleVersions' },
  });
  expect(grouped(findings).filter(({ what }) => what.startsWith('Not done yet'))).toMatchObject([
    { what: expect.stringMatching(/^Not done yet: lists to create \(\d\d\): RuleVersions, .+ more \(-- --all\)$/) },
  ]);
});

test('drift in a list is found: a stranger column is a warning, a column of another kind an error', async () => {
  await standin.graph('POST', `/sites/${mainSite}/lists/Units/columns`, { name: 'Noter', text: {} });
  await standin.graph('DELETE', `/sites/${mainSite}/lists/Units/columns/UnitName`);
  await standin.graph('POST', `/sites/${mainSite}/lists/Units/columns`, { name: 'UnitName', number: {} });

  const { machines: findings } = await examine(patient(), today);

  expect(findings).toContainEqual(
    expect.objectContaining({ severity: 'warning', what: expect.stringContaining('Noter') }),
  );
  expect(findings).toContainEqual(
    expect.objectContaining({ severity: 'error', what: 'The column UnitName of Units is number and should be text' }),
  );
});

test('a title of ours from before is something to provision, and one a person gave is only named', async () => {
  const graph = await accessAs(standin, setupApp);
  await graph.patch(`/sites/${mainSite}/lists/BoardWords`, { displayName: 'Direktionens ord' });
  await graph.patch(`/sites/${mainSite}/lists/Settings`, { displayName: 'Vores opsætning' });

  const { machines: findings } = await examine(patient(), today);

  expect(findings.filter(({ what }) => /BoardWords|Settings/.test(what))).toMatchObject([
    { severity: 'error', what: 'Not done yet: Show the list BoardWords as "Direktionens budskab"' },
    {
      severity: 'warning',
      what: 'The list Settings is called "Vores opsætning" in SharePoint; it is declared as "Indstillinger"',
    },
  ]);
});

test('a site that does not exist is named with the variable that holds it', async () => {
  const { machines: findings } = await examine(
    { ...patient(), dbrSite: 'eksempelkommune.sharepoint.com:/sites/findes-ikke' },
    today,
  );

  expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', fix: 'Check RETTESNOR_DBR_SITE.' }));
});

test('delta that the tenant refuses is a warning: the product works without it', async () => {
  standin.faults.set({ selectedRefuses: ['delta'] });

  expect((await examine(patient(), today)).machines).toContainEqual(
    expect.objectContaining({ severity: 'warning', what: expect.stringContaining('Graph refuses delta (403') }),
  );
});

test('a clock that is an hour ahead is a warning', async () => {
  const { machines: findings } = await examine(
    { ...patient(), localMs: () => Date.parse(standin.clock.now()) + 3_600_000 },
    today,
  );

  expect(findings).toContainEqual(
    expect.objectContaining({
      severity: 'warning',
      what: expect.stringMatching(/3(599|600|601) s ahead of Microsoft 365/),
    }),
  );
});

test('a public address without https is an error anywhere but on this machine', async () => {
  const { machines: findings } = await examine({ ...patient(), publicUrl: 'http://rettesnor.invalid' }, today);

  expect(findings).toContainEqual(
    expect.objectContaining({ severity: 'error', what: expect.stringContaining('not https') }),
  );
});

test('a package made for another app or another address, or before the notices, is an error', async () => {
  const packed = { id: '1', webApplicationInfo: { id: 'another' }, validDomains: ['gammel.eksempelkommune.dk'] };
  const fits = (findings: readonly Finding[]) =>
    findings.flatMap(({ what }) => /^The Teams package does not fit: (.*)/.exec(what)?.[1] ?? []);

  expect(fits((await examine({ ...patient(), packed }, today)).machines)).toEqual([
    expect.stringContaining('signs people in to the app another'),
    expect.stringContaining('opens gammel.eksempelkommune.dk'),
    expect.stringContaining('its id is not RETTESNOR_TEAMS_APP_ID'),
    expect.stringContaining('does not declare the notices ruleDue'),
  ]);

  const { teamsAppId, clientId } = patient();
  const { activities } = JSON.parse(readFileSync('manifest/manifest.json', 'utf8'));
  const right = { id: teamsAppId, webApplicationInfo: { id: clientId }, validDomains: ['localhost:1'], activities };
  expect(fits((await examine({ ...patient(), packed: right }, today)).machines)).toEqual([]);

  const types = activities.activityTypes.map((declared: { type: string }) =>
    declared.type === 'welcome' ? { ...declared, templateText: 'Velkommen' } : declared,
  );
  const other = { ...right, activities: { activityTypes: types } };
  expect(fits((await examine({ ...patient(), packed: other }, today)).machines)).toEqual([
    'it does not declare the notices welcome, and Teams would refuse them',
  ]);
});

test('where managers’ tasks are in Planner, it looks whether the group is chosen, there, and open to the app', async () => {
  const planner = async (as?: AppRegistration) =>
    (await examine(patient(as ? { app: as } : {}), today)).machines.filter(({ what }) =>
      /Planner|managers' tasks/.test(what),
    );
  const set = (setting: string, value: string) =>
    standin.graph('POST', `/sites/${mainSite}/lists/Settings/items`, {
      fields: { Key: setting.toLowerCase(), Setting: setting, SettingValue: value },
    });
  expect(await planner()).toEqual([]);
  await set('plannerEnabled', 'true');
  expect(await planner()).toMatchObject([{ severity: 'warning', what: expect.stringContaining('no group is chosen') }]);
  await set('plannerGroup', '11111111-1111-4111-8111-111111111111');
  expect(await planner()).toMatchObject([{ severity: 'error', what: expect.stringContaining('There is no group') }]);
  standin.reset();
  await provisioned();
  const team = { displayName: 'Ledere', mailNickname: 'ledere', mailEnabled: true, securityEnabled: false };
  await set('plannerEnabled', 'true');
  await set('plannerGroup', ((await standin.graph('POST', '/groups', team)).body as { id: string }).id);
  expect(await planner()).toMatchObject([{ severity: 'ok' }]);
  expect(await planner(outsideApp)).toMatchObject([
    { severity: 'error', fix: expect.stringContaining('Tasks.ReadWrite.All') },
  ]);
});

test('where groups are named whose members are outside, it looks whether each is there and open to the app', async () => {
  const groups = async () =>
    (await examine(patient(), today)).machines.filter(({ what }) => /the group|no group/.test(what));
  expect(await groups()).toEqual([]);
  const made = { displayName: 'Elever', mailNickname: 'elever', mailEnabled: false, securityEnabled: true };
  const { id } = (await standin.graph('POST', '/groups', made)).body as { id: string };
  const value = `${id}, 11111111-1111-4111-8111-111111111111`;
  await standin.graph('POST', `/sites/${mainSite}/lists/Settings/items`, {
    fields: { Key: 'outsidegroups', Setting: 'outsideGroups', SettingValue: value },
  });
  expect(await groups()).toMatchObject([
    { severity: 'ok', what: `The members of the group ${id} can be read` },
    { severity: 'error', what: expect.stringContaining('There is no group 11111111') },
  ]);
});

test('the doctor writes nothing but a row of its own', async () => {
  await examine(patient(), today);
  const before = standin.store.all('SELECT (SELECT count(*) FROM list) lists, (SELECT count(*) FROM item) items');
  const asked: string[] = [];
  const looking = patient();
  await examine(
    {
      ...looking,
      read: (path) => {
        asked.push(path);
        return looking.read(path);
      },
    },
    today,
  );

  expect(asked.length).toBeGreaterThan(10);
  expect(standin.store.all('SELECT (SELECT count(*) FROM list) lists, (SELECT count(*) FROM item) items')).toEqual(
    before,
  );
});

function bad(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
}

function patient({ app, clientSecret }: { app?: AppRegistration; clientSecret?: string } = {}): Patient {
  const { clientId, secret } = app ?? productApp;
  return {
    ...patientOf(configOf(clientId, clientSecret ?? secret)),
    localMs: () => Date.parse(standin.clock.now()),
  };
}

async function provisioned(): Promise<void> {
  const { site, dbrSite } = configOf(productApp.clientId, productApp.secret);
  const { graph } = connect(configOf(setupApp.clientId, setupApp.secret));
  await provision(graphAccess(graph), { site, dbrSite, years: [2026, 2027] });
  await appointed('2026-01-01');
}

async function emptied(list: string): Promise<void> {
  const graph = await accessAs(standin, productApp);
  const { value } = (await graph.get(`/sites/${mainSite}/lists/${list}/items`)) as { value: { id: string }[] };
  for (const { id } of value) await standin.graph('DELETE', `/sites/${mainSite}/lists/${list}/items/${id}`);
}

/** A DBR, as an editor and the director have appointed one. */
async function appointed(from: string, to?: string): Promise<void> {
  const person = crypto.randomUUID();
  const row = { key: `dpo:${person}:${from}`, actor: 'system', at: '2026-01-01T08:00:00Z', role: 'dpo' } as const;
  const product = await accessAs(standin, productApp);
  await store(product, 'appointment', { ...row, person, name: 'Dina Dam', from, to });
}

function configOf(clientId: string, secret: string) {
  return readConfig({
    ...standinEnvironment(standin.url),
    RETTESNOR_CLIENT_ID: clientId,
    RETTESNOR_STANDIN_SECRET: secret,
    RETTESNOR_PUBLIC_URL: 'http://localhost:1',
  });
}

test('the doctor proves on a row of its own which signal tells a change by hand from ours, and says it twice the same', async () => {
  const signals = async () =>
    (await examine(patient(), today)).machines.filter(({ what }) => /by hand|changed a row last/.test(what));
  expect(await signals()).toMatchObject([
    { severity: 'ok', what: expect.stringContaining('names the app') },
    { severity: 'note', what: expect.stringContaining('has not been tried') },
  ]);
  expect(await signals()).toHaveLength(2);
  const runs = `/sites/${mainSite}/lists/Runs/items`;
  const rows = ((await standin.graph('GET', `${runs}?$expand=fields($select=Key)`)).body as { value: { id: string }[] })
    .value;
  expect(rows).toHaveLength(1);

  const outside = graphAccess(connect(configOf(outsideApp.clientId, outsideApp.secret)).graph);
  await outside.patch(`${runs}/${rows[0]?.id}/fields`, { Summary: 'Skrevet i hånden' });
  expect(await signals()).toContainEqual({ severity: 'ok', what: 'A change by hand to our row was told from ours' });

  standin.faults.set({ noApplication: true });
  expect(await signals()).toContainEqual(
    expect.objectContaining({ severity: 'warning', what: expect.stringContaining('does not name the app') }),
  );
  standin.faults.clear();
});
