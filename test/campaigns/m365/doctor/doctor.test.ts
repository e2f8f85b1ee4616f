import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '../../../../scripts/setup/connection.ts';
import type { Finding } from '../../../../src/m365/doctor/finding.ts';
import { grouped } from '../../../../src/m365/doctor/report.ts';
import { examine } from '../../../../src/m365/doctor.ts';
import { graphAccess } from '../../../../src/m365/provision/graph-access.ts';
import { outsideApp, setupApp } from '../../../../src/standin/identity.ts';
import type { Standin } from '../../../../src/standin/standin.ts';
import { configOf, mainSite, patientIn, setUpStandin, today } from '../../../m365/doctor/set-up-standin.ts';
import { accessAs } from '../../../workplace.ts';

let standin: Standin;
beforeEach(async () => {
  standin = await setUpStandin();
});
afterEach(() => standin.close());

const patient = (own?: Parameters<typeof patientIn>[1]) => patientIn(standin, own);

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

  const outside = graphAccess(connect(configOf(standin, outsideApp)).graph);
  await outside.patch(`${runs}/${rows[0]?.id}/fields`, { Summary: 'Skrevet i hånden' });
  expect(await signals()).toContainEqual({ severity: 'ok', what: 'A change by hand to our row was told from ours' });

  standin.faults.set({ noApplication: true });
  expect(await signals()).toContainEqual(
    expect.objectContaining({ severity: 'warning', what: expect.stringContaining('does not name the app') }),
  );
  standin.faults.clear();
});
